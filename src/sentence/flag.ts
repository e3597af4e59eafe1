import { countOfThem } from '../i18n/kyrgyzNumber.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import { pluralForm } from '../i18n/plural.ts';
import type { Language, Localized } from '../schema/language.ts';
import { differenceText, valueText, type Measure } from './amount.ts';
import { placeIn, placeName, type Place } from './place.ts';
import { closed, quoted, russianYears, yearIn, type Voice } from './voice.ts';

/** What a raised flag found, with its value and threshold. */
export type FlagRule =
  | { rule: 'level'; value: number; z: number; threshold: number }
  | { rule: 'trend'; years: number; change: number; error: number }
  | { rule: 'divergence'; grew: number; of: number; threshold: number; gap: number }
  | { rule: 'spread'; percent: number; threshold: number; years: number }
  | { rule: 'concentration'; domain: Localized; worst: number; of: number; thresholdPercent: number }
  | { rule: 'voice'; citizens: number; self: number; threshold: number }
  | { rule: 'silence'; body: Localized; times: number; threshold: number };

/** A raised flag of early warning on one place and year. */
export type FlagFinding = { kind: 'flag'; measure: Measure; place: Place; year: number } & FlagRule;

type Words = Record<Language, string>;

function levelClause(flag: Extract<FlagFinding, { rule: 'level' }>, language: Language): Words {
  const text = valueText(flag.value, flag.measure, language);
  const z = formatNumber(flag.z, 1, language);
  const limit = formatNumber(flag.threshold, 1, language);
  return {
    ky: `мааниси ${text}, аймактардын медианасынан четтөөсү (четки маанилерге туруктуу, нөлдөн төмөнү начар) ${z}, чеги ${limit}`,
    ru: `значение ${text}, отклонение от медианы регионов (устойчивое к\u00a0выбросам, ниже нуля\u00a0— хуже) ${z} при пороге ${limit}`,
    en: `the value is ${text}, its robust distance from the median of regions (below zero is worse) is ${z}, the threshold ${limit}`,
  };
}

function trendClause(flag: Extract<FlagFinding, { rule: 'trend' }>, language: Language): Words {
  const change = differenceText(flag.change, flag.measure, language);
  const error = differenceText(flag.error, flag.measure, language);
  const { years } = flag;
  return {
    ky: `${years} жыл катары менен начарлады, жалпы өзгөрүү ${change}, чеги (өлчөө катасы) ${error}`,
    ru: `ухудшение ${years}\u00a0${pluralForm(years, 0, 'ru', russianYears)} подряд, всего ${change} при пороге (погрешности) ${error}`,
    en: `it worsened ${years} years in a row, by ${change} in all, the threshold (the margin of error) is ${error}`,
  };
}

function divergenceClause(flag: Extract<FlagFinding, { rule: 'divergence' }>, language: Language): Words {
  const gap = differenceText(flag.gap, flag.measure, language);
  const { grew, of, threshold } = flag;
  return {
    ky: `республикадан айырма акыркы ${of} жылдын ичинде ${grew} жолу чоңойду (чеги ${threshold}) жана азыр ${gap}`,
    ru: `разрыв с республикой рос в\u00a0${grew} из ${of} последних лет (порог ${threshold}) и составляет ${gap}`,
    en: `the gap to the republic grew in ${grew} of the last ${of} years (threshold ${threshold}) and is now ${gap}`,
  };
}

function spreadClause(flag: Extract<FlagFinding, { rule: 'spread' }>, language: Language): Words {
  const percent = formatPercent(flag.percent, 0, language);
  const limit = formatPercent(flag.threshold, 0, language);
  const { years } = flag;
  return {
    ky: `аймактардын вариация коэффициенти ${years} жылда ${percent}га өстү, чеги ${limit}`,
    ru: `коэффициент вариации между регионами вырос на ${percent} за ${years}\u00a0${pluralForm(years, 0, 'ru', russianYears)} при пороге ${limit}`,
    en: `the coefficient of variation between regions grew by ${percent} in ${years} years, the threshold is ${limit}`,
  };
}

function concentrationClause(
  flag: Extract<FlagFinding, { rule: 'concentration' }>,
  language: Language,
): Words {
  const limit = formatPercent(flag.thresholdPercent, 0, language);
  const { domain, worst, of } = flag;
  return {
    ky: `«${domain.ky}» бөлүмүндөгү ${of} көрсөткүчтүн ${countOfThem(worst)} боюнча эң начар эки аймактын бири, чеги ${limit}`,
    ru: `среди двух худших регионов по ${worst} из ${of} показателей раздела «${domain.ru}» при пороге ${limit}`,
    en: `it is among the two worst regions on ${worst} of ${of} indicators of the chapter “${domain.en}”, the threshold is ${limit}`,
  };
}

function voiceClause(flag: Extract<FlagFinding, { rule: 'voice' }>, language: Language): Words {
  const [citizens = '', self = '', gap = '', limit = ''] = [
    flag.citizens,
    flag.self,
    flag.citizens - flag.self,
    flag.threshold,
  ].map((number) => formatNumber(number, 1, language));
  return {
    ky: `жарандардын баасы ${citizens}, органдын өз баасы ${self}, айырмасы ${gap}, чеги ${limit}`,
    ru: `оценка граждан ${citizens}, самооценка органа ${self}, разность ${gap} при пороге ${limit}`,
    en: `the citizens’ score is ${citizens}, the body’s own ${self}, the difference ${gap}, the threshold ${limit}`,
  };
}

function silenceClause({ body, times, threshold }: Extract<FlagFinding, { rule: 'silence' }>): Words {
  return {
    ky: `«${body.ky}» органы катары менен ${times} жолу жооп берген жок, чеги ${threshold}`,
    ru: `орган «${body.ru}» не ответил ${times}\u00a0${pluralForm(times, 0, 'ru', { one: 'раз', few: 'раза', other: 'раз' })} подряд при пороге ${threshold}`,
    en: `the body “${body.en}” did not answer ${times} ${times === 1 ? 'time' : 'times'} in a row, the threshold is ${threshold}`,
  };
}

function clauses(flag: FlagFinding, language: Language): Words {
  switch (flag.rule) {
    case 'level':
      return levelClause(flag, language);
    case 'trend':
      return trendClause(flag, language);
    case 'divergence':
      return divergenceClause(flag, language);
    case 'spread':
      return spreadClause(flag, language);
    case 'concentration':
      return concentrationClause(flag, language);
    case 'voice':
      return voiceClause(flag, language);
    case 'silence':
      return silenceClause(flag);
  }
}

/** Sentence on a raised flag: rule, value and threshold, and that it asks and does not judge. */
export function flagSentence(flag: FlagFinding, { language, short }: Voice): string {
  const clause = clauses(flag, language)[language];
  const where = placeIn(flag.place, language);
  const name = placeName(flag.place, language);
  const when = yearIn(flag.year, language);
  if (short) {
    const head = flag.measure.short[language];
    return {
      ky: closed(`${head}, ${name}, ${flag.year}\u2011жыл: ${clause}\u00a0— бул өкүм эмес, суроо`),
      ru: closed(`${head}, ${name}, ${flag.year}\u00a0год: ${clause}\u00a0— это вопрос, а не приговор`),
      en: closed(`${head}, ${name}, ${flag.year}: ${clause}\u00a0— a question, not a verdict`),
    }[language];
  }
  const measure = quoted(flag.measure, language);
  return {
    ky: closed(`${where} ${measure} көрсөткүчү боюнча ${when} эскертүү белгиси коюлду: ${clause}; бул өкүм эмес, суроо`),
    ru: closed(`${where} по показателю ${measure} ${when} подан сигнал: ${clause}; это вопрос, а не приговор`),
    en: closed(`A flag was raised on ${measure} ${where} ${when}: ${clause}; this is a question, not a verdict`),
  }[language]; // prettier-ignore
}
