import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import type { MissingReason } from '../schema/figure.ts';
import type { Language } from '../schema/language.ts';
import { valueText, type Measure } from './amount.ts';
import { missingSentence } from './missing.ts';
import { placeIn, type Place } from './place.ts';
import { closed, headed, quoted, yearIn, type Voice } from './voice.ts';

/** The value of one place and year. Missing: `value` is null and `reason` may say why. */
export type LevelFinding = {
  kind: 'level';
  measure: Measure;
  place: Place;
  year: number;
  value: number | null;
  reason?: MissingReason;
  /** Confidence interval, in the unit of the value. */
  interval?: readonly [low: number, high: number];
};

function intervalText([low, high]: readonly [string, string], language: Language): string {
  return {
    ky: () =>
      ` (ишеним аралыгы ${inflectedAmount(low, 'ablative')} ${inflectedAmount(high, 'dative')} чейин)`,
    ru: () => ` (доверительный интервал от ${low} до ${high})`,
    en: () => ` (confidence interval from ${low} to ${high})`,
  }[language]();
}

/** Sentence on the value of one place and year. */
export function levelSentence(finding: LevelFinding, voice: Voice): string {
  const { measure, value, year, interval } = finding;
  const { language, short } = voice;
  if (value === null) return missingSentence(finding, voice);
  const text = valueText(value, measure, language);
  const where = placeIn(finding.place, language);
  const when = yearIn(year, language);
  if (short) {
    const head = headed(measure, language);
    return closed(
      language === 'ky' ? `${head} ${where} ${when} ${text}` : `${head} ${text} ${where} ${when}`,
    );
  }
  const ends = interval?.map((end) => valueText(end, measure, language));
  const range = ends?.[0] && ends[1] ? intervalText([ends[0], ends[1]], language) : '';
  const name = quoted(measure, language);
  return {
    ky: closed(`${where} ${name} көрсөткүчү ${when} ${text} болду${range}`),
    ru: closed(`${where} показатель ${name} ${when} составил ${text}${range}`),
    en: closed(`${name} stood at ${text} ${where} ${when}${range}`),
  }[language];
}
