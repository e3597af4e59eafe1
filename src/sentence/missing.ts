import type { MissingReason } from '../schema/figure.ts';
import type { Language } from '../schema/language.ts';
import type { Measure } from './amount.ts';
import { placeIn, type Place } from './place.ts';
import { closed, headed, quoted, type Voice } from './voice.ts';

const reasons: Record<MissingReason, Record<Language, string>> = {
  'not-collected': {
    ky: 'ал чогултулган эмес',
    ru: 'они не собирались',
    en: 'it was not collected',
  },
  late: {
    ky: 'орган аны мөөнөтүндө берген жок',
    ru: 'орган не дал их в срок',
    en: 'the body is late with it',
  },
  refused: {
    ky: 'орган аны берүүдөн баш тартты',
    ru: 'орган отказался их дать',
    en: 'the body refused to give it',
  },
  suppressed: {
    ky: 'купуялык үчүн жашырылган',
    ru: 'они скрыты ради конфиденциальности',
    en: 'it is withheld to protect privacy',
  },
  'not-applicable': {
    ky: 'көрсөткүч бул жерге тиешелүү эмес',
    ru: 'показатель здесь неприменим',
    en: 'the indicator does not apply here',
  },
  'not-yet-due': {
    ky: 'берүү мөөнөтү али келе элек',
    ru: 'срок ещё не наступил',
    en: 'it is not yet due',
  },
  'place-did-not-exist': {
    ky: 'бул жер ал жылы өзүнчө эсептелген эмес',
    ru: 'в том году эта территория отдельно не учитывалась',
    en: 'the place was not counted on its own that year',
  },
};

/** That a figure is absent, for which year and, where it is known, why; never a zero. */
export function missingSentence(
  { measure, place, year, reason }: { measure: Measure; place: Place; year: number; reason?: MissingReason },
  { language, short }: Voice,
): string {
  const where = placeIn(place, language);
  const why = reason && !short ? reasons[reason][language] : null;
  const because = why ? `: ${why}` : '';
  if (short) {
    const head = headed(measure, language);
    return {
      ky: closed(`${head} ${where} ${year}\u2011жыл үчүн маалымат жок`),
      ru: closed(`${head} ${where} за ${year}\u00a0год данных нет`),
      en: closed(`${head} no figure ${where} for ${year}`),
    }[language];
  }
  const name = quoted(measure, language);
  return {
    ky: closed(`${where} ${name} көрсөткүчү боюнча ${year}\u2011жыл үчүн маалымат жок${because}`),
    ru: closed(`${where} по показателю ${name} за ${year}\u00a0год данных нет${because}`),
    en: closed(`There is no figure for ${name} ${where} for ${year}${because}`),
  }[language];
}
