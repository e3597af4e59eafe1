import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatChange } from '../i18n/number.ts';
import type { Language } from '../schema/language.ts';
import { differenceText, signedText, type Measure } from './amount.ts';
import type { Estimate, VerdictFinding } from './verdict.ts';

/** The parts of a verdict that its patterns share, in one language. */
export type Told = { law: string; since: number; where: string; name: string; head: string };

/** "After the act came into force", in each language. */
export const act = ({ law, since }: Told) => ({
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

/** A shift after the act that the series shows, without a cause. */
export function shiftText(
  finding: Extract<VerdictFinding, { outcome: 'shift' }>,
  told: Told,
  language: Language,
) {
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

/** An outcome against what was expected. */
export function contraryText(
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

/** No detectable effect, with what could have been seen and what the estimate allows. */
export function undetectedText(
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
