import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatNumber } from '../i18n/number.ts';
import { pluralForm } from '../i18n/plural.ts';
import { fromNumber } from '../i18n/russian.ts';
import type { Language } from '../schema/language.ts';
import type { Yearly } from './change.ts';
import { againDifferenceText, differenceText, type Measure } from './amount.ts';
import { gapBetween } from './gap.ts';
import { spreadNames, undefinedReasons, type Spread, type Undefined } from './spreadNames.ts';
import { closed, headed, quoted, regions, yearIn, type Voice } from './voice.ts';

/** How far regions are apart, by one measure, in one year or between two. Missing: a year without a value; `why` says why. */
export type DisparityFinding = {
  kind: 'disparity';
  measure: Measure;
  spread: Spread;
  regions: number;
  from: Yearly | null;
  to: Yearly;
  /** In the unit of the spread: a change no larger counts as none. */
  margin: number | null;
  why?: Undefined;
};

const decimalsOf = ({ spread, measure }: DisparityFinding) =>
  spread === 'gap' ? measure.decimals : spread === 'ratio' ? 1 : 3;

/** What the number is; a gap and a ratio say so by their units. */
function apposition({ spread }: DisparityFinding, { language, short }: Voice): string {
  return short && (spread === 'gap' || spread === 'ratio') ? '' : ` (${spreadNames[spread][language]})`;
}

function spreadText(value: number, finding: DisparityFinding, language: Language, again = false): string {
  if (finding.spread === 'gap') {
    return (again ? againDifferenceText : differenceText)(value, finding.measure, language);
  }
  const decimals = decimalsOf(finding);
  const number = formatNumber(value, decimals, language);
  if (finding.spread !== 'ratio') return number;
  const times = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' };
  const words = { ky: 'эсе', ru: pluralForm(value, decimals, 'ru', times) };
  return language === 'en' ? `${number}-fold` : `${number}\u00a0${words[language]}`;
}

function undefinedText({ spread, to, why, measure }: DisparityFinding, { language, short }: Voice): string {
  const name = quoted(measure, language);
  const head = headed(measure, language);
  const because = why ? undefinedReasons[why][language] : undefinedReasons['no-figures'][language];
  const what = spreadNames[spread][language];
  return {
    ky: `${short ? head : `${name} көрсөткүчү боюнча`} ${to.year}\u2011жылдагы ажырымды (${what}) эсептөөгө болбойт: ${because}`,
    ru: `${short ? head : `По показателю ${name}`} разрыв между регионами ${yearIn(to.year, 'ru')} (${what}) не определён: ${because}`,
    en: `${short ? head : `On ${name},`} the gap between regions in ${to.year} (${what}) cannot be computed: ${because}`,
  }[language];
}

function levelText(finding: DisparityFinding, b: string, { language, short }: Voice): string {
  const { measure, to } = finding;
  const name = quoted(measure, language);
  const head = headed(measure, language);
  const what = apposition(finding, { language, short });
  return {
    ky: `${short ? head : `${name} көрсөткүчү боюнча`} ${regions(finding.regions, 'ky', 'genitive')}тын ажырымы ${yearIn(to.year, 'ky')} ${b} болду${what}`,
    ru: `${short ? head : `По показателю ${name}`} разрыв между ${regions(finding.regions, 'ru', 'instrumental')} ${yearIn(to.year, 'ru')} составил ${b}${what}`,
    en: `${short ? head : `On ${name},`} the gap between ${regions(finding.regions, 'en', 'genitive')} was ${b} in ${to.year}${what}`,
  }[language];
}

type Path = {
  a: string;
  b: string;
  years: readonly [number, number];
  state: 'equal' | 'within' | 'above' | 'below';
};

function pathText(finding: DisparityFinding, path: Path, { language, short }: Voice): string {
  const { a, b, years, state } = path;
  const name = quoted(finding.measure, language);
  const head = headed(finding.measure, language);
  const what = apposition(finding, { language, short });
  const [from, to] = years;
  const isWide = state === 'above';
  const ky = `${short ? head : `${name} көрсөткүчү боюнча`} ${regions(finding.regions, 'ky', 'genitive')}тын ажырымы`;
  const ru = `${short ? head : `По показателю ${name}`} разрыв между ${regions(finding.regions, 'ru', 'instrumental')}`;
  const en = `${short ? head : `On ${name},`} the gap between ${regions(finding.regions, 'en', 'genitive')}`;
  if (state === 'equal' || state === 'within') {
    return {
      ky: () =>
        `${ky} ${state === 'within' ? 'дээрлик ' : ''}өзгөргөн жок: ${from}\u2011жылы ${a}, ${to}\u2011жылы ${b}${what}`,
      ru: () =>
        `${ru} ${state === 'within' ? 'почти ' : ''}не изменился: ${a} ${yearIn(from, 'ru')}, ${b} ${yearIn(to, 'ru')}${what}`,
      en: () =>
        `${en} ${state === 'within' ? 'hardly changed' : 'did not change'}: ${a} in ${from}, ${b} in ${to}${what}`,
    }[language]();
  }
  return {
    ky: () =>
      `${ky} ${from}\u2011жылдагы ${inflectedAmount(a, 'ablative')} ${to}\u2011жылы ${inflectedAmount(b, 'dative')} чейин ${isWide ? 'кеңейди' : 'тарыды'}${what}`,
    ru: () =>
      `${ru} ${isWide ? 'увеличился' : 'сократился'} ${fromNumber(a)} ${yearIn(from, 'ru')} до ${b} ${yearIn(to, 'ru')}${what}`,
    en: () => `${en} ${isWide ? 'widened' : 'narrowed'} from ${a} in ${from} to ${b} in ${to}${what}`,
  }[language]();
}

/** Sentence on the gap between regions: its size, or how it widened or narrowed; says so where it is undefined. */
export function disparitySentence(finding: DisparityFinding, voice: Voice): string {
  const { from, to, margin } = finding;
  if (to.value === null) return closed(undefinedText(finding, voice));
  const b = spreadText(to.value, finding, voice.language);
  if (!from || from.value === null) return closed(levelText(finding, b, voice));
  const limit = margin === null ? null : ({ size: margin, of: 'error' } as const);
  const { state } = gapBetween(to.value, from.value, decimalsOf(finding), limit);
  // Kyrgyz names the base of a rate with the first of two values, Russian and English with the second.
  const isKyrgyz = voice.language === 'ky';
  const a = spreadText(from.value, finding, voice.language, !isKyrgyz);
  const last = spreadText(to.value, finding, voice.language, isKyrgyz);
  return closed(pathText(finding, { a, b: last, years: [from.year, to.year], state }, voice));
}
