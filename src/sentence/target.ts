import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatPercent } from '../i18n/number.ts';
import type { Language, Localized } from '../schema/language.ts';
import { differenceText, valueText, type Measure } from './amount.ts';
import { missingSentence } from './missing.ts';
import { placeIn, type Place } from './place.ts';
import type { Yearly } from './change.ts';
import { closed, headed, quoted, wholePercent, yearIn, type Voice } from './voice.ts';

/** Classes of Eurostat by the ratio of the actual to the required pace: from 0.95, from 0.6, from 0, below 0. */
export type Progress = 'on-track' | 'moderate' | 'insufficient' | 'moving-away';

/** Progress towards a target. `needed` is the yearly change from now on, signed, in per cent or in the unit of differences. */
export type TargetFinding = {
  kind: 'target';
  measure: Measure;
  place: Place;
  latest: Yearly;
} & (
  | { state: 'no-target' }
  | { state: 'reached' | 'undefined'; target: Target }
  | {
      state: Progress;
      target: Target;
      ratio: number;
      needed: { size: number; in: 'percent' | 'points' };
    }
);
type Target = { year: number; value: number; source: Localized };

const states: Record<Progress | 'reached' | 'undefined', Record<Language, string>> = {
  'on-track': { ky: 'максатка бара жаткан багытта', ru: 'на пути к цели', en: 'on track' },
  moderate: { ky: 'максатка орточо темп менен жакындап жатат', ru: 'умеренное движение к цели', en: 'moderate progress' },
  insufficient: { ky: 'максатка жетүүгө темп жетишсиз', ru: 'недостаточное движение к цели', en: 'insufficient progress' },
  'moving-away': { ky: 'максаттан алыстап жатат', ru: 'удаление от цели', en: 'moving away from the target' },
  reached: { ky: 'максатка жетти', ru: 'цель достигнута', en: 'target reached' },
  undefined: { ky: 'темпти эсептөөгө болбойт', ru: 'темп не определён', en: 'the pace cannot be computed' },
}; // prettier-ignore

type Told = { where: string; name: string; head: string; now: string; year: number };

const targetless = ({ where, name, head, now, year }: Told, short: boolean) => ({
  ky: `${short ? `${head} ${where}` : `${where} ${name} көрсөткүчү боюнча`} максат коюлган эмес, ${yearIn(year, 'ky')} мааниси\u00a0— ${now}`,
  ru: `${short ? `${head} ${where}` : `${where} для показателя ${name}`} цель не установлена, значение ${yearIn(year, 'ru')}\u00a0— ${now}`,
  en: `${short ? `${head} no target is set ${where}` : `No target is set for ${name} ${where}`}; the value was ${now} in ${year}`,
});

function neededText(finding: Extract<TargetFinding, { ratio: number }>, language: Language): string {
  const { size, in: unit } = finding.needed;
  const text =
    unit === 'percent'
      ? formatPercent(Math.abs(size), 1, language)
      : differenceText(size, finding.measure, language);
  const rises = size > 0;
  return {
    ky: () => `мындан ары жылына ${inflectedAmount(text, 'dative')} ${rises ? 'өсүшү' : 'төмөндөшү'} керек`,
    ru: () => `дальше нужно ${rises ? 'расти' : 'снижаться'} на ${text} в\u00a0год`,
    en: () => `from now on it must ${rises ? 'rise' : 'fall'} by ${text} a year`,
  }[language]();
}

/** Share of the required pace; a movement away has none to print. */
function paceText({ ratio, state }: Extract<TargetFinding, { ratio: number }>, language: Language) {
  if (state === 'moving-away') return { ky: '', ru: '', en: '' };
  const share = wholePercent(ratio * 100, language);
  return {
    ky: `темпи талап кылынгандын ${share}ын түзөт, `,
    ru: `темп составляет ${share} от требуемого, `,
    en: `the pace is ${share} of what is required, `,
  };
}

/** Sentence on the distance to a target, its source and the pace still needed. */
export function targetSentence(finding: TargetFinding, voice: Voice): string {
  const { measure, place, latest } = finding;
  const { language, short } = voice;
  if (latest.value === null) return missingSentence({ measure, place, year: latest.year }, voice);
  const told: Told = {
    where: placeIn(place, language),
    name: quoted(measure, language),
    head: headed(measure, language),
    now: valueText(latest.value, measure, language),
    year: latest.year,
  };
  if (finding.state === 'no-target') return closed(targetless(told, short)[language]);
  const { where, name, head, now, year } = told;
  const { target, state } = finding;
  const goal = valueText(target.value, measure, language);
  const word = states[state][language];
  if (short) {
    return {
      ky: closed(`${head} ${where} ${word}, ${yearIn(year, 'ky')} ${now}, ${target.year}\u2011жылга максат ${goal}`),
      ru: closed(`${head} ${where} ${word}, ${now} ${yearIn(year, 'ru')}, цель на ${target.year}\u00a0год\u00a0— ${goal}`),
      en: closed(`${head} ${word} ${where}, ${now} in ${year}, target ${goal} by ${target.year}`),
    }[language]; // prettier-ignore
  }
  const more =
    'ratio' in finding ? paceText(finding, language)[language] + neededText(finding, language) : '';
  const then = more ? `; ${more}` : '';
  return {
    ky: closed(`${where} ${name} көрсөткүчү ${yearIn(year, 'ky')} ${now} болду, ${target.year}\u2011жылга коюлган максат\u00a0— ${goal}: ${word}${then} (максаттын булагы: ${target.source.ky})`),
    ru: closed(`${where} показатель ${name} ${yearIn(year, 'ru')} составил ${now} при цели ${goal} на ${target.year}\u00a0год: ${word}${then} (источник цели: ${target.source.ru})`),
    en: closed(`${name} stood at ${now} ${where} in ${year}, with a target of ${goal} by ${target.year}: ${word}${then} (source of the target: ${target.source.en})`),
  }[language]; // prettier-ignore
}
