import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatChange } from '../i18n/number.ts';
import { pluralForm } from '../i18n/plural.ts';
import type { Language, Localized } from '../schema/language.ts';
import { gradeWords, type Grade } from './grade.ts';
import { differenceText, signedText, type Measure } from './amount.ts';
import { placeIn, type Place } from './place.ts';
import { closed, headed, quoted, type Voice } from './voice.ts';

type Estimate = { estimate: number; interval: readonly [low: number, high: number] };

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

type Told = { law: string; since: number; where: string; name: string; head: string };

const act = ({ law, since }: Told) => ({
  ky: `${law} актысы ${since}\u2011жылы күчүнө киргенден кийин`,
  ru: `после вступления в\u00a0силу акта ${law} в\u00a0${since}\u00a0году`,
  en: `after the act ${law} came into force in ${since}`,
});

function texts({ estimate, interval }: Estimate, measure: Measure, language: Language) {
  const [low, high] = interval;
  return {
    by: differenceText(estimate, measure, language),
    signed: signedText(estimate, measure, language),
    low: formatChange(low, measure.decimals, language),
    high: formatChange(high, measure.decimals, language),
    above: estimate > 0,
  };
}

const kyRange = (low: string, high: string) =>
  `${inflectedAmount(low, 'ablative')} ${inflectedAmount(high, 'dative')} чейинки`;

function shiftText(finding: Extract<VerdictFinding, { outcome: 'shift' }>, told: Told, language: Language) {
  const { by, low, high, above } = texts(finding, finding.measure, language);
  const isFirm = finding.grade === 'A';
  const { where, name } = told;
  return {
    ky: () =>
      `${act(told).ky} ${where} ${name} көрсөткүчү мурдагы багытынан ${inflectedAmount(by, 'dative')} ${above ? 'жогору' : 'төмөн'} болду (${kyRange(low, high)} аралыкта): ${isFirm ? 'бул жылыш плацебо текшерүүлөрүнө туруштук берет жана анын механизми белгилүү' : 'бул актынын таасирине дал келет, бирок аны далилдебейт'}`,
    ru: () =>
      `${act(told).ru} показатель ${name} ${where} оказался на ${by} ${above ? 'выше' : 'ниже'} прежнего хода ряда (интервал от ${low} до ${high}): ${isFirm ? 'сдвиг выдерживает плацебо-проверки, и его механизм известен' : 'это согласуется с\u00a0влиянием акта, но не доказывает его'}`,
    en: () =>
      `${act(told).en}, ${name} stood ${by} ${above ? 'above' : 'below'} its earlier course ${where} (interval from ${low} to ${high}): ${isFirm ? 'the shift withstands the placebo checks and its mechanism is known' : 'this is consistent with an effect of the act but does not prove it'}`,
  }[language]();
}

function contraryText(
  finding: Extract<VerdictFinding, { outcome: 'contrary' }>,
  told: Told,
  language: Language,
) {
  const { signed, low, high } = texts(finding, finding.measure, language);
  const isRise = finding.expected === 'rise';
  const { where, name } = told;
  return {
    ky: () =>
      `${act(told).ky} ${where} ${name} көрсөткүчү ${isRise ? 'жогорулайт' : 'төмөндөйт'} деп күтүлгөн, бирок маалыматтар буга каршы: баасы ${signed}, ${kyRange(low, high)} аралыкта`,
    ru: () =>
      `${act(told).ru} ${where} ожидался ${isRise ? 'рост' : 'спад'} показателя ${name}, но данные этому противоречат: оценка ${signed}, интервал от ${low} до ${high}`,
    en: () =>
      `${act(told).en}, a ${finding.expected} of ${name} was expected ${where}, but the data contradict it: the estimate is ${signed}, the interval from ${low} to ${high}`,
  }[language]();
}

function undetectedText(
  finding: Extract<VerdictFinding, { outcome: 'undetected' }>,
  told: Told,
  language: Language,
) {
  const { signed, low, high } = texts(finding, finding.measure, language);
  const least = differenceText(finding.detectable, finding.measure, language);
  const { where, name } = told;
  return {
    ky: () =>
      `${act(told).ky} ${where} ${name} көрсөткүчүндө байкала турган таасир табылган жок: бул катар менен ${inflectedAmount(least, 'ablative')} чоң өзгөрүүнү гана көрүүгө болот эле; баасы ${signed}, ал ${kyRange(low, high)} ар кандай мааниге каршы келбейт`,
    ru: () =>
      `${act(told).ru} ${where} влияние на показатель ${name} не обнаружено: по этому ряду можно было бы увидеть лишь изменение больше ${least}; оценка ${signed} совместима с\u00a0любым значением от ${low} до ${high}`,
    en: () =>
      `${act(told).en}, there is no detectable effect on ${name} ${where}: with this series only a change above ${least} could have been seen; the estimate is ${signed}, compatible with anything from ${low} to ${high}`,
  }[language]();
}

function earlyText({ years, needed }: Extract<VerdictFinding, { outcome: 'too-early' }>, told: Told) {
  const { where, name } = told;
  const forms = { one: 'год', few: 'года', many: 'лет', other: 'года' };
  return {
    ky: `${act(told).ky} ${where} ${name} көрсөткүчү боюнча жыйынтык чыгарууга эрте: ${years === 0 ? 'азырынча бир да жылдын саны жок' : `${years} жылдын саны бар`}, ал эми кеминде ${needed} жылдыкы керек`,
    ru: `${act(told).ru} судить о\u00a0показателе ${name} ${where} рано: ${years === 0 ? 'данных ещё нет' : `данные есть за ${years}\u00a0${pluralForm(years, 0, 'ru', forms)}`}, а\u00a0нужны не менее чем за ${needed}`,
    en: `it is too early to judge ${name} ${where} ${act(told).en}: ${years === 0 ? 'there is no figure since then' : `there are figures of ${years} ${years === 1 ? 'year' : 'years'}`} and at least ${needed} years are needed`,
  };
}

const unknowableText = (reason: Localized, { law, since, where, name }: Told) => ({
  ky: `${law} актысынын (${since}\u2011жылдан тартып күчүндө) ${where} ${name} көрсөткүчүнө таасирин бул маалыматтар менен билүүгө болбойт, анткени ${reason.ky}`,
  ru: `влияние акта ${law} (в\u00a0силе с\u00a0${since}\u00a0года) на показатель ${name} ${where} по этим данным узнать нельзя, потому что ${reason.ru}`,
  en: `the effect of the act ${law} (in force since ${since}) on ${name} ${where} cannot be known with these data, because ${reason.en}`,
});

/** The verdict in a few words and its main number, for cards and sharing. */
function shortText(finding: VerdictFinding, { law, since, where, head }: Told, language: Language): string {
  const grade = gradeWords[gradeOf(finding)][language];
  const begin = `${head} ${where} ${law} (${since})`;
  const number = 'estimate' in finding ? `, ${signedText(finding.estimate, finding.measure, language)}` : '';
  if (finding.outcome === 'too-early') {
    const early = { ky: 'жыйынтык чыгарууга эрте', ru: 'судить рано', en: 'too early to judge' }[language];
    return `${begin}\u00a0— ${early}`;
  }
  if (finding.outcome === 'undetected') {
    const none = { ky: 'байкала турган таасир жок', ru: 'влияние не обнаружено', en: 'no detectable effect' }[
      language
    ];
    return `${begin}\u00a0— ${none}${number}`;
  }
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

/** Sentence on what can be said of a law and an outcome; it never says that the one made the other. */
export function verdictSentence(finding: VerdictFinding, { language, short }: Voice): string {
  const told: Told = {
    law: quoted({ name: finding.law }, language),
    since: finding.since,
    where: placeIn(finding.place, language),
    name: quoted(finding.measure, language),
    head: headed(finding.measure, language),
  };
  return closed(short ? shortText(finding, told, language) : fullText(finding, told, language));
}
