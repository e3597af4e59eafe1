import { formatYears } from '../i18n/date.ts';
import { formatChange, formatNumber } from '../i18n/number.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import { gapBetween } from '../sentence/gap.ts';
import { trend, type Trend } from '../stats/trend.ts';
import type { Context } from './context.ts';
import { flagsOf } from './flagsOf.ts';
import { flagAnchor, flagsHref, measuredText } from './flagView.ts';
import { breaksOf } from './period.ts';

/** Values between which a row tells the distance: of the place, of the place above it, of the places beside it. */
type Compared = { own: number | null; above: number | null; beside: readonly (number | null)[] };

/**
 * How far a place is from the one above it and from the best of those beside it, with signs, in the unit of the row.
 * Missing: "" without an own value, and for indicators without a better side.
 */
export function distanceText(
  { own, above, beside }: Compared,
  { polarity, decimals }: Indicator,
  { t, language }: Context,
): string {
  const known = beside.filter((value) => value !== null);
  if (own === null || polarity === 'neutral' || known.length < 2) return '';
  const from = (base: number) => {
    const { size, state } = gapBetween(own, base, decimals, null);
    return formatChange(state === 'below' ? -size : size, decimals, language);
  };
  const best = polarity === 'higher-better' ? Math.max(...known) : Math.min(...known);
  if (above === null) return own === best ? '' : t('profile.distanceOnly', { best: from(best) });
  if (own === best) return t('profile.distanceBest', { republic: from(above) });
  return t('profile.distance', { republic: from(above), best: from(best) });
}

export type TrendMark = { state: string; word: string; detail: string };

const tested = new WeakMap<Report, Map<string, Trend>>();

/** The tested trend of one place's series, computed once for a report. */
export function trendOf(indicator: Indicator, region: string, report: Report): Trend {
  const known = tested.get(report) ?? new Map<string, Trend>();
  tested.set(report, known);
  const key = `${indicator.id} ${region}`;
  const before = known.get(key);
  if (before) return before;
  const points = [...report.series(indicator.id, region).values()];
  const made = trend(
    points.map(({ period, value }) => ({ year: period, value })),
    { breaks: breaksOf(indicator, region).map(({ period }) => period) },
  );
  known.set(key, made);
  return made;
}

/**
 * Whether the series of a place rises or falls, in a word, with the years and the chance behind it.
 * Missing: null without any value.
 */
export function trendMark(indicator: Indicator, { path }: Region, context: Context): TrendMark | null {
  const { t, language, report } = context;
  const found = trendOf(indicator, path, report);
  if (found.from === null || found.to === null) return null;
  const years = formatYears(found.from, found.to);
  const state = found.state === 'tested' ? found.direction : found.reason;
  const word = t(`profile.trend.${state}`);
  if (found.state !== 'tested') return { state, word, detail: years };
  const { p } = found.kendall;
  const chance = p < 0.0005 ? `< ${formatNumber(0.001, 3, language)}` : formatNumber(p, 3, language);
  return { state, word, detail: t('profile.trend.tested', { years, p: chance }) };
}

export type FlagMark = { text: string; href: string; kept: boolean };

/** Flags of a row: those on its level, and others that stand after control of false discoveries. */
export function flagMarks(indicator: Indicator, region: Region, context: Context): FlagMark[] {
  return flagsOf(context.report).flatMap(({ rule, flags }) =>
    flags
      .filter((flag) => flag.indicator === indicator.id && flag.region === region.path)
      .filter(({ kept }) => rule.kind === 'level' || kept === true)
      .map((flag) => ({
        text: measuredText(flag, rule, context).measured,
        href: flagsHref(context.language, flagAnchor(rule.id, flag)),
        kept: flag.kept === true,
      })),
  );
}
