import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatNumber } from '../i18n/number.ts';
import { pluralForm } from '../i18n/plural.ts';
import type { Language, Localized } from '../schema/language.ts';
import { gradeWords, type Grade } from './grade.ts';
import { signedText, type Measure } from './amount.ts';
import { placeIn, type Place } from './place.ts';
import { act, contraryText, shiftText, undetectedText, type Told } from './verdictEffect.ts';
import { closed, headed, quoted, russianYears, type Voice } from './voice.ts';

export type Estimate = { estimate: number; interval: readonly [low: number, high: number] };

/**
 * What can be said of a law and an outcome. Units: estimates in the unit of differences of the measure.
 * Shape: `reason` is a clause in lower case without a full stop, as it follows "because".
 */
export type VerdictFinding = {
  kind: 'verdict';
  law: Localized;
  /** Year in force. */
  since: number;
  measure: Measure;
  place: Place;
} & (
  | ({ outcome: 'shift'; grade: 'A' | 'B' } & Estimate)
  | ({ outcome: 'contrary'; expected: 'rise' | 'fall' } & Estimate)
  | ({ outcome: 'undetected'; detectable: number } & Estimate)
  | { outcome: 'too-early'; years: number; needed: number }
  | { outcome: 'unknowable'; reason: Localized }
);

/** The grade to which a verdict belongs. */
export function gradeOf(finding: VerdictFinding): Grade {
  if (finding.outcome === 'shift') return finding.grade;
  return finding.outcome === 'contrary' ? 'D' : 'C';
}

function earlyText({ years, needed }: Extract<VerdictFinding, { outcome: 'too-early' }>, told: Told) {
  const { where, name } = told;
  return {
    ky: `${act(told).ky} ${where} ${name} көрсөткүчү боюнча жыйынтык чыгарууга эрте: ${years === 0 ? 'азырынча бир да жылдын маалыматы жок' : `${years} жылдын маалыматы бар`}, ал эми кеминде ${needed} жылдыкы керек`,
    ru: `${act(told).ru} судить о\u00a0показателе ${name} ${where} рано: ${years === 0 ? 'данных ещё нет' : `данные есть за ${years}\u00a0${pluralForm(years, 0, 'ru', russianYears)}`}, а\u00a0нужны не менее чем за ${needed}`,
    en: `it is too early to judge ${name} ${where} ${act(told).en}: ${years === 0 ? 'there is no figure since then' : `there are figures of ${years} ${years === 1 ? 'year' : 'years'}`} and at least ${needed} years are needed`,
  };
}

const unknowableText = (reason: Localized, { law, since, where, name }: Told) => ({
  ky: `${law} актысынын (${since}\u2011жылдан тартып күчүндө) ${where} ${name} көрсөткүчүнө таасирин бул маалыматтар менен билүүгө болбойт, анткени ${reason.ky}`,
  ru: `влияние акта ${law} (в\u00a0силе с\u00a0${since}\u00a0года) на показатель ${name} ${where} по этим данным узнать нельзя, потому что ${reason.ru}`,
  en: `the effect of the act ${law} (in force since ${since}) on ${name} ${where} cannot be known with these data, because ${reason.en}`,
});

/** No detectable effect never goes without what could have been seen. */
function unseenText(finding: Extract<VerdictFinding, { outcome: 'undetected' }>, language: Language): string {
  const number = signedText(finding.estimate, finding.measure, language);
  const least = formatNumber(finding.detectable, finding.measure.decimals, language);
  return {
    ky: () =>
      `таасир байкалган жок, ${number} (${inflectedAmount(least, 'ablative')} чоң өзгөрүү гана көрүнмөк)`,
    ru: () => `влияние не обнаружено, ${number} (видно было бы лишь изменение больше ${least})`,
    en: () => `no detectable effect, ${number} (only a change above ${least} could have been seen)`,
  }[language]();
}

/** The verdict in a few words and its main number, for cards and sharing. */
function shortText(finding: VerdictFinding, { law, since, where, head }: Told, language: Language): string {
  const grade = gradeWords[gradeOf(finding)][language];
  const begin = `${head} ${where} ${law} (${since})`;
  const number = 'estimate' in finding ? `, ${signedText(finding.estimate, finding.measure, language)}` : '';
  if (finding.outcome === 'too-early') {
    const early = { ky: 'жыйынтык чыгарууга эрте', ru: 'судить рано', en: 'too early to judge' }[language];
    return `${begin}\u00a0— ${early}`;
  }
  if (finding.outcome === 'undetected') return `${begin}\u00a0— ${unseenText(finding, language)}`;
  return `${begin}\u00a0— ${grade}${number}`;
}

function fullText(finding: VerdictFinding, told: Told, language: Language): string {
  switch (finding.outcome) {
    case 'shift':
      return shiftText(finding, told, language);
    case 'contrary':
      return contraryText(finding, told, language);
    case 'undetected':
      return undetectedText(finding, told, language);
    case 'too-early':
      return earlyText(finding, told)[language];
    case 'unknowable':
      return unknowableText(finding.reason, told)[language];
  }
}

/**
 * Sentence on what can be said of a law and an outcome; it never says that the one made the other.
 * Throws: RangeError when a shift has an interval that holds zero: that is an effect not detected.
 */
export function verdictSentence(finding: VerdictFinding, { language, short }: Voice): string {
  if (finding.outcome === 'shift' || finding.outcome === 'contrary') {
    const [low, high] = finding.interval;
    if (low <= 0 && high >= 0) {
      throw new RangeError(
        `a ${finding.outcome} with an interval from ${low} to ${high}: that is "undetected"`,
      );
    }
  }
  const told: Told = {
    law: quoted({ name: finding.law }, language),
    since: finding.since,
    where: placeIn(finding.place, language),
    name: quoted(finding.measure, language),
    head: headed(finding.measure, language),
  };
  return closed(short ? shortText(finding, told, language) : fullText(finding, told, language));
}
