import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatPercent } from '../i18n/number.ts';
import { fromNumber } from '../i18n/russian.ts';
import type { Language } from '../schema/language.ts';
import { againText, differenceText, valueText, type Measure } from './amount.ts';
import { gapBetween, type Margin } from './gap.ts';
import { missingSentence } from './missing.ts';
import { placeIn, type Place } from './place.ts';
import { closed, headed, quoted, withinClause, yearIn, type Voice } from './voice.ts';

/** A value in its year; null where there is none. */
export type Yearly = { year: number; value: number | null };

/** What happened to the value of a place between two years. */
export type ChangeFinding = {
  kind: 'change';
  measure: Measure;
  place: Place;
  from: Yearly;
  to: Yearly;
  margin: Margin | null;
  /** `percent` is used where it is defined: from a positive base, and not of values that are themselves per cents. */
  by: 'points' | 'percent';
  /** First year that is not comparable with those before. */
  broken?: number;
};

type Told = {
  where: string;
  name: string;
  head: string;
  years: readonly [number, number];
  a: string;
  b: string;
  /** The same values after the unit has been named. */
  again: readonly [a: string, b: string];
};

const moved = (rises: boolean, by: string, { where, name, years: [from, to], again: [a, b] }: Told) => ({
  ky: () =>
    `${where} ${name} көрсөткүчү ${from}\u2011жылдан ${to}\u2011жылга чейин ${inflectedAmount(by, 'dative')} ${rises ? 'өсүп' : 'төмөндөп'}, ${inflectedAmount(a, 'ablative')} ${inflectedAmount(b, 'dative')} ${rises ? 'жетти' : 'түштү'}`,
  ru: () =>
    `${where} показатель ${name} ${rises ? 'вырос' : 'снизился'} на ${by}: ${fromNumber(a)} ${yearIn(from, 'ru')} до ${b} ${yearIn(to, 'ru')}`,
  en: () => `${name} ${rises ? 'rose' : 'fell'} by ${by} ${where}, from ${a} in ${from} to ${b} in ${to}`,
});

const movedShort = (rises: boolean, { where, head, years: [from, to], a, b, again }: Told) => ({
  ky: () =>
    `${head} ${where} ${from}\u2011жылдагы ${inflectedAmount(a, 'ablative')} ${to}\u2011жылы ${inflectedAmount(again[1], 'dative')} чейин ${rises ? 'өстү' : 'төмөндөдү'}`,
  ru: () =>
    `${head} ${rises ? 'рост' : 'снижение'} ${where} ${fromNumber(again[0])} (${from}) до ${b} (${to})`,
  en: () => `${head} ${rises ? 'up' : 'down'} from ${again[0]} (${from}) to ${b} (${to}) ${where}`,
});

const kept = ({ where, name, years: [from, to], a }: Told) => ({
  ky: () => `${where} ${name} көрсөткүчү өзгөргөн жок: ${from}\u2011жылы да, ${to}\u2011жылы да ${a}`,
  ru: () => `${where} показатель ${name} не изменился: ${a} и в\u00a0${from}, и в\u00a0${to}\u00a0году`,
  en: () => `${name} did not change ${where}: ${a} in both ${from} and ${to}`,
});

const keptShort = ({ where, head, years: [from, to], a }: Told) => ({
  ky: () => `${head} ${where} ${from}\u2011жылы да, ${to}\u2011жылы да ${a}`,
  ru: () => `${head} ${where} без изменений, ${a} и в\u00a0${from}, и в\u00a0${to}\u00a0году`,
  en: () => `${head} unchanged ${where}, ${a} in both ${from} and ${to}`,
});

const unproven = (clause: string, { where, name, years: [from, to], a, b }: Told) => ({
  ky: () =>
    `${where} ${name} көрсөткүчү ${from}\u2011жылы ${a}, ${to}\u2011жылы ${b} болду: ${clause}, ошондуктан өзгөрдү деп айтууга болбойт`,
  ru: () =>
    `${where} показатель ${name} составил ${a} ${yearIn(from, 'ru')} и ${b} ${yearIn(to, 'ru')}: ${clause}, поэтому говорить об изменении нельзя`,
  en: () =>
    `${name} stood at ${a} in ${from} and ${b} in ${to} ${where}: ${clause}, so no change can be claimed`,
});

const unprovenShort = (of: Margin['of'], { where, head, years: [from, to], a, b }: Told) => ({
  ky: () =>
    `${head} ${where} ${from}\u2011жылы ${a}, ${to}\u2011жылы ${b}, айырма ${of === 'error' ? 'каталыктын' : 'кайра кароонун'} чегинде`,
  ru: () =>
    `${head} ${where} ${a} (${from}) и ${b} (${to}), разность в пределах ${of === 'error' ? 'погрешности' : 'пересмотра данных'}`,
  en: () =>
    `${head} unchanged within the ${of === 'error' ? 'margin of error' : 'size of revisions'} ${where}, ${a} (${from}) and ${b} (${to})`,
});

const cut = (broken: number, { where, name, years: [from, to] }: Told) => ({
  ky: () =>
    `${where} ${name} көрсөткүчү боюнча ${from}\u2011жыл менен ${to}\u2011жылды салыштырууга болбойт: катар ${broken}\u2011жылы үзүлгөн`,
  ru: () =>
    `${where} значения показателя ${name} за ${from} и ${to}\u00a0годы сравнивать нельзя: ряд прерван ${yearIn(broken, 'ru')}`,
  en: () =>
    `The values of ${name} ${where} in ${from} and ${to} cannot be compared: the series breaks in ${broken}`,
});

const cutShort = (broken: number, { where, head, years: [from, to] }: Told) => ({
  ky: () =>
    `${head} ${where} ${from}\u2011жыл менен ${to}\u2011жылды салыштырууга болбойт, катар ${broken}\u2011жылы үзүлгөн`,
  ru: () => `${head} ${where} ${from} и ${to}\u00a0годы несравнимы, ряд прерван ${yearIn(broken, 'ru')}`,
  en: () => `${head} ${from} and ${to} cannot be compared ${where}, the series breaks in ${broken}`,
});

/** The change as printed: relative only where a ratio has a meaning. */
function changeText({ measure, by, from, to }: ChangeFinding, size: number, language: Language): string {
  const { value: base } = from;
  const isRelative = by === 'percent' && measure.unit.format !== 'percent' && base !== null && base > 0;
  if (!isRelative || to.value === null) return differenceText(size, measure, language);
  return formatPercent(Math.abs(to.value / base - 1) * 100, 1, language);
}

/** Sentence on a change between two years; silent on direction where the difference could be error or revision. */
export function changeSentence(finding: ChangeFinding, voice: Voice): string {
  const { measure, place, from, to, margin, broken } = finding;
  const { language, short } = voice;
  if (from.value === null) return missingSentence({ measure, place, year: from.year }, voice);
  if (to.value === null) return missingSentence({ measure, place, year: to.year }, voice);
  const told: Told = {
    where: placeIn(place, language),
    name: quoted(measure, language),
    head: headed(measure, language),
    years: [from.year, to.year],
    a: valueText(from.value, measure, language),
    b: valueText(to.value, measure, language),
    again: [againText(from.value, measure, language), againText(to.value, measure, language)],
  };
  if (broken !== undefined && broken > from.year && broken <= to.year) {
    return closed((short ? cutShort(broken, told) : cut(broken, told))[language]());
  }
  const { size, state } = gapBetween(to.value, from.value, measure.decimals, margin);
  if (state === 'equal') return closed((short ? keptShort(told) : kept(told))[language]());
  if (state === 'within' && margin) {
    const clause = withinClause(size, margin, measure, language);
    return closed((short ? unprovenShort(margin.of, told) : unproven(clause, told))[language]());
  }
  const rises = state === 'above';
  const by = changeText(finding, size, language);
  return closed((short ? movedShort(rises, told) : moved(rises, by, told))[language]());
}
