import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { pluralForm } from '../i18n/plural.ts';
import type { Localized } from '../schema/language.ts';
import { differenceText, type Measure } from './amount.ts';
import { placeIn, type Place } from './place.ts';
import { closed, headed, quoted, russianYears, type Voice } from './voice.ts';

/** A tested trend of one place. `perYear` is the size of the yearly change; `test` names the test, in the nominative. */
export type TrendFinding = {
  kind: 'trend';
  measure: Measure;
  place: Place;
  from: number;
  to: number;
} & (
  | { direction: 'rising' | 'falling'; perYear: number; test: Localized }
  | { direction: 'none'; test: Localized }
  | { direction: 'too-short'; years: number; needed: number }
);

type Told = { where: string; name: string; head: string; from: number; to: number; rises: boolean };

const moving = ({ where, name, from, to, rises }: Told, rate: string, test: Localized) => ({
  ky: () =>
    `${where} ${name} көрсөткүчү ${from}\u2011жылдан ${to}\u2011жылга чейин орто эсеп менен жылына ${inflectedAmount(rate, 'dative')} ${rises ? 'өсүп' : 'төмөндөп'} турду (текшерүү ыкмасы: ${test.ky})`,
  ru: () =>
    `${where} показатель ${name} с\u00a0${from} по ${to}\u00a0год ${rises ? 'рос' : 'снижался'} в\u00a0среднем на ${rate} в\u00a0год (способ проверки: ${test.ru})`,
  en: () =>
    `${name} was ${rises ? 'rising' : 'falling'} ${where} from ${from} to ${to}, on average by ${rate} a year (tested by: ${test.en})`,
});

const movingShort = ({ where, head, from, to, rises }: Told, rate: string) => ({
  ky: () =>
    `${head} ${where} ${from}–${to}\u2011жылдары жылына ${inflectedAmount(rate, 'dative')} ${rises ? 'өстү' : 'төмөндөдү'}`,
  ru: () => `${head} ${where} ${rises ? 'рост' : 'снижение'} на ${rate} в\u00a0год, ${from}–${to}\u00a0годы`,
  en: () => `${head} ${rises ? 'rising' : 'falling'} ${where} by ${rate} a year, ${from}–${to}`,
});

const still = ({ where, name, from, to }: Told, test: Localized) => ({
  ky: () =>
    `${where} ${name} көрсөткүчүнүн ${from}\u2011жылдан ${to}\u2011жылга чейинки өзгөрүүлөрүн кокустуктан айырмалоого болбойт: далилденген багыт жок (текшерүү ыкмасы: ${test.ky})`,
  ru: () =>
    `${where} изменения показателя ${name} с\u00a0${from} по ${to}\u00a0год неотличимы от случайных: подтверждённой тенденции нет (способ проверки: ${test.ru})`,
  en: () =>
    `The ups and downs of ${name} ${where} from ${from} to ${to} cannot be told from chance: the test finds no trend (tested by: ${test.en})`,
});

const stillShort = ({ where, head, from, to }: Told) => ({
  ky: () => `${head} ${where} ${from}–${to}\u2011жылдары далилденген багыт жок`,
  ru: () => `${head} ${where} за ${from}–${to}\u00a0годы подтверждённой тенденции нет`,
  en: () => `${head} no trend found ${where}, ${from}–${to}`,
});

const tooShort = ({ where, name, head }: Told, years: number, needed: number, short: boolean) => ({
  ky: () =>
    short
      ? `${head} ${where} багытты текшерүүгө катар кыска (${years} жыл, керектүүсү ${needed})`
      : `${where} ${name} көрсөткүчүнүн багыты текшерилген жок: катарда ${years} жыл бар, ал эми кеминде ${needed} жыл керек`,
  ru: () =>
    short
      ? `${head} ${where} ряд короток для проверки (${years}\u00a0${pluralForm(years, 0, 'ru', russianYears)} из нужных ${needed})`
      : `${where} тенденция показателя ${name} не проверялась: в\u00a0ряду ${years}\u00a0${pluralForm(years, 0, 'ru', russianYears)}, а\u00a0нужно не менее ${needed}`,
  en: () =>
    short
      ? `${head} the series ${where} is too short to test (${years} of ${needed} years)`
      : `The trend of ${name} ${where} was not tested: the series has ${years} ${years === 1 ? 'year' : 'years'} and at least ${needed} are needed`,
});

/** Sentence on a trend that was tested, was not found, or could not be tested. */
export function trendSentence(finding: TrendFinding, { language, short }: Voice): string {
  const { measure, from, to } = finding;
  const told: Told = {
    where: placeIn(finding.place, language),
    name: quoted(measure, language),
    head: headed(measure, language),
    from,
    to,
    rises: finding.direction === 'rising',
  };
  if (finding.direction === 'too-short') {
    return closed(tooShort(told, finding.years, finding.needed, short)[language]());
  }
  if (finding.direction === 'none') {
    return closed((short ? stillShort(told) : still(told, finding.test))[language]());
  }
  const rate = differenceText(finding.perYear, measure, language);
  return closed((short ? movingShort(told, rate) : moving(told, rate, finding.test))[language]());
}
