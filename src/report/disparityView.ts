import { type PlacedSpine } from '../chart/spine.ts';
import { linear, niceDomain, type Range } from '../chart/scale.ts';
import { formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import { counted } from '../i18n/phrase.ts';
import type { Language } from '../schema/language.ts';
import type { Undefined } from '../stats/measured.ts';
import { found, type Context } from './context.ts';
import type { DisparityYear, IndicatorDisparity } from './disparityOf.ts';
import { figureView } from './figureView.ts';
import { movementRule } from './movement.ts';
import { placesBelow } from './period.ts';

/** Address of the page on one indicator's balance. */
export const balanceHref = (language: Language, id: string) => `/${language}/balance/${id}/`;

/** The chosen measure as printed: a ratio with one decimal, a gap with those of the indicator; a dash where it is undefined. */
export function chosenText(one: IndicatorDisparity, { chosen }: DisparityYear, context: Context): string {
  if (chosen.value === null) return '—';
  if (one.measure === 'ratio') return formatNumber(chosen.value, 1, context.language);
  return context.numbers(one.indicator).plain(chosen.value);
}

/** What the number of the chosen measure counts: times, or the unit of differences. */
export function chosenUnit(
  { form, indicator }: IndicatorDisparity,
  { report, t, language }: Context,
): string {
  if (form === 'points') return found(report.units, indicator.unit).difference[language];
  return t(form === 'shortfall' ? 'balance.measure.shortfall' : 'balance.measure.ratio');
}

export const whyNot = (reason: Undefined, { t }: Context) => t(`balance.undefined.${reason}`);

/** A share as a signed per cent: "+11%", "−29 %". */
export function signedPercent(share: number, language: Language): string {
  const sign = formatChange(share * 100, 0, language).replace(/[\d\s\u00a0]+/, '');
  return `${sign}${formatPercent(Math.abs(share) * 100, 0, language)}`;
}

/** The lowest or highest region with its value; their number where more than two share it. */
export function extremeText(
  one: IndicatorDisparity,
  { values }: DisparityYear,
  end: 'low' | 'high',
  context: Context,
): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '—';
  const value = end === 'low' ? Math.min(...known) : Math.max(...known);
  const places = placesBelow(context.report, context.report.root).filter((_, i) => values[i] === value);
  const names = places.map(({ short }) => short[context.language]).join(', ');
  const who = places.length > 2 ? counted(context.words, 'balance.places', places.length) : names;
  return `${who} ${context.numbers(one.indicator).plain(value)}`;
}

/** Marks that lower the trust in a comparison. */
const doubts = ['disputed', 'estimated'] as const;

/** Words for doubtful figures among those that a row prints: of the latest year and of both ends of the comparison. */
export function doubtWords({ indicator, latest, stretch }: IndicatorDisparity, context: Context): string[] {
  const { report, t } = context;
  const years = new Set([latest, stretch[0], stretch.at(-1)].map((one) => one?.year ?? latest.year));
  const marks = [...years].flatMap((year) =>
    report.root.children.flatMap((path) => {
      const { state } = figureView(report.series(indicator.id, path).get(year), indicator, context);
      return state.kind === 'value' ? state.marks : [];
    }),
  );
  return doubts.filter((mark) => marks.includes(mark)).map((mark) => t(`mark.${mark}`));
}

/** State of an indicator's movement in words, with its change or the reason why there is none. */
export function movementView({ movement }: IndicatorDisparity, { words, language, t }: Context) {
  const { state } = movement;
  const word = t(`balance.state.${state}`);
  if (state === 'short') {
    return {
      state,
      word,
      detail: counted(words, 'balance.short', movement.years, { years: movementRule.years }),
    };
  }
  if (state === 'undefined') return { state, word, detail: t('balance.zeroStart') };
  return { state, word, detail: signedPercent(movement.change, language) };
}

/**
 * Scale on which all regions of an indicator stand: the whole range of a bounded unit where points are compared, otherwise from
 * zero, or to the ceiling, as far as the values go.
 */
export function dotDomain(
  { form, indicator }: IndicatorDisparity,
  year: DisparityYear,
  { report }: Context,
): Range {
  const [floor, ceiling] = found(report.units, indicator.unit).range;
  if (form === 'points' && floor !== null && ceiling !== null) return [floor, ceiling];
  if (form === 'shortfall') return niceDomain([...year.values, ceiling], { zero: false });
  return niceDomain(year.values);
}

/** Dots of regions on a strip; `mean` is the upright. Missing: regions without a value have no dot. */
export function dotStrip(
  values: readonly { id: string; value: number | null }[],
  mean: number | null,
  domain: Range,
): PlacedSpine {
  const x = linear(domain, [2, 98]);
  return {
    republic: mean === null ? null : x(mean),
    dots: values.flatMap(({ id, value }) => (value === null ? [] : [{ id, x: x(value), own: false }])),
  };
}

/** All regions of one year on one strip, the republic as upright. */
export function regionStrip(one: IndicatorDisparity, year: DisparityYear, context: Context): PlacedSpine {
  const { report } = context;
  const values = report.root.children.map((id, i) => ({ id, value: year.values[i] ?? null }));
  const root = report.series(one.indicator.id, report.root.path).get(year.year)?.value ?? null;
  return dotStrip(values, root, dotDomain(one, year, context));
}

/** A word as it stands at the head of a line. */
export const capitalised = (text: string, language: Language) =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
