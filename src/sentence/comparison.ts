import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import type { Language } from '../schema/language.ts';
import { againText, againDifferenceText, valueText, type Measure } from './amount.ts';
import { gapBetween, type Gap, type Margin } from './gap.ts';
import { missingSentence } from './missing.ts';
import { kyrgyzThan, placeIn, placeName, type Place } from './place.ts';
import { closed, headed, quoted, withinClause, yearIn, type Voice } from './voice.ts';

/** The place against its parent, against another place, or against the best of its level. */
export type ComparisonFinding = {
  kind: 'comparison';
  measure: Measure;
  place: Place;
  year: number;
  value: number | null;
  other: { as: 'place' | 'best'; place: Place; value: number | null };
  margin: Margin | null;
};

/** The other side of the comparison, in the forms that the patterns need. */
function otherSide({ other, measure }: ComparisonFinding, language: Language) {
  const text = other.value === null ? '' : againText(other.value, measure, language);
  const name = placeName(other.place, language);
  if (other.as === 'place') {
    const { than, like } = kyrgyzThan(other.place);
    return { than, like, ru: placeIn(other.place, 'ru'), en: `in ${name}`, text };
  }
  return {
    than: 'эң жакшы аймактагыдан',
    like: 'эң жакшы аймактагыдай',
    ru: 'в\u00a0лучшем регионе',
    en: 'in the best region',
    text: `${name}, ${text}`,
  };
}

type Told = { a: string; clause: string; other: ReturnType<typeof otherSide> };

/** How the value stands to the other, after "48.1% in the place". */
function standingText(state: Gap['state'], { a, clause, other }: Told, language: Language): string {
  const { than, like, ru, en, text } = other;
  const because = clause ? `: ${clause}` : '';
  if (state === 'equal') {
    return {
      ky: () => `${like} эле (${text})`,
      ru: () => `столько же, сколько ${ru} (${text})`,
      en: () => `the same as ${en} (${text})`,
    }[language]();
  }
  if (state === 'within') {
    return {
      ky: () => `болжол менен ${like} (${text})${because}`,
      ru: () => `примерно столько же, сколько ${ru} (${text})${because}`,
      en: () => `about the same as ${en} (${text})${because}`,
    }[language]();
  }
  const isAbove = state === 'above';
  return {
    ky: () => `${than} (${text}) ${inflectedAmount(a, 'dative')} ${isAbove ? 'жогору' : 'төмөн'}`,
    ru: () => `на ${a} ${isAbove ? 'выше' : 'ниже'}, чем ${ru} (${text})`,
    en: () =>
      `${a} ${a.endsWith('people') ? (isAbove ? 'more' : 'fewer') : isAbove ? 'higher' : 'lower'} than ${en} (${text})`,
  }[language]();
}

/** Sentence on a place against another; "higher" and "lower" only where the difference is more than error or revision. */
export function comparisonSentence(finding: ComparisonFinding, voice: Voice): string {
  const { measure, place, year, value, other, margin } = finding;
  const { language, short } = voice;
  if (value === null) return missingSentence({ measure, place, year }, voice);
  if (other.value === null) return missingSentence({ measure, place: other.place, year }, voice);
  const { size, state } = gapBetween(value, other.value, measure.decimals, margin);
  const told: Told = {
    a: againDifferenceText(size, measure, language),
    clause: margin && state === 'within' && !short ? withinClause(size, margin, measure, language) : '',
    other: otherSide(finding, language),
  };
  const stands = standingText(state, told, language);
  const own = valueText(value, measure, language);
  const where = placeIn(place, language);
  const when = yearIn(year, language);
  if (short) {
    const head = headed(measure, language);
    return {
      ky: closed(`${head} ${where} ${when} ${own}, ${stands}`),
      ru: closed(`${head} ${where} ${when} ${own}, ${stands}`),
      en: closed(`${head} ${own} ${where} ${when}, ${stands}`),
    }[language];
  }
  const name = quoted(measure, language);
  return {
    ky: closed(`${where} ${name} көрсөткүчү ${when} ${own} болду, бул ${stands}`),
    ru: closed(`${where} показатель ${name} ${when} составил ${own}, это ${stands}`),
    en: closed(`${name} stood at ${own} ${where} ${when}, ${stands}`),
  }[language];
}
