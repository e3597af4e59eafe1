import { placeSpine, type PlacedSpine } from '../chart/spine.ts';
import { counted } from '../i18n/phrase.ts';
import { formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import type { FlagRule } from '../schema/flagRule.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';
import { disparityOf } from './disparityOf.ts';
import { signedPercent } from './disparityView.ts';
import { figureView, type FigureView } from './figureView.ts';
import type { ReportFlag } from './flagsOf.ts';
import { spreadOf } from './spreadFlags.ts';

type Link = { name: string; href: string };
/** One flag as a row. `own`, `above` and `strip` where the rule reads one indicator of one place; else `worst`, if it reads a chapter. */
export type FlagView = {
  id: string;
  subject: { name: string; href: string | null; meta: string };
  place: Link;
  own: FigureView | null;
  above: FigureView | null;
  strip: PlacedSpine | null;
  worst: readonly Link[];
  measured: string;
  limit: string;
  /** Adjusted chance as printed, "" where it cannot be computed. */
  q: string;
  owners: string;
};

/** Anchor of a flag on the page of flags. */
export const flagAnchor = (rule: string, { indicator, chapter, region }: ReportFlag) =>
  [rule, indicator ?? chapter?.domain ?? 'all', ...region.split('/')].join('-');
export const flagsHref = (language: string, anchor = '') => `/${language}/flags/${anchor && `#${anchor}`}`;

/** The number that the rule found, and the one it was held against, in words. */
export function measuredText(flag: ReportFlag, rule: FlagRule, context: Context) {
  const { t, words, language, report } = context;
  const { value, threshold } = flag;
  const limit = (text: string | number) => t('flags.limit', { limit: text });
  const over = (years: number) => counted(words, 'flags.inYears', years);
  switch (rule.kind) {
    case 'level':
      return {
        measured: `z ${formatNumber(value, 1, language)}`,
        limit: limit(formatNumber(threshold, 1, language)),
      };
    case 'trend': {
      const indicator = report.indicator(flag.indicator ?? '');
      // An error of measurement is often smaller than the last decimal that is printed.
      const error = formatChange(threshold, indicator.decimals + 1, language);
      const { change } = context.numbers(indicator);
      return { measured: change(value), limit: `${over(rule.years)}, ${limit(error)}` };
    }
    case 'divergence':
      return { measured: `${value} / ${rule.years}`, limit: `${t('flags.grew')}, ${limit(threshold)}` };
    case 'concentration':
      return {
        measured: `${flag.chapter?.worst.length ?? 0} / ${flag.chapter?.of ?? 0}`,
        limit: limit(formatPercent(threshold * 100, 0, language)),
      };
    case 'dispersion':
      return {
        measured: signedPercent(value, language),
        limit: `${spreadPath(flag, rule, context)}, ${limit(formatPercent(threshold * 100, 0, language))}`,
      };
    case 'voice':
    case 'silence':
      return {
        measured: formatNumber(value, 0, language),
        limit: limit(formatNumber(threshold, 0, language)),
      };
  }
}

/** Both ends of a growth of the spread, with their years. */
function spreadPath(
  { indicator, year }: ReportFlag,
  rule: Extract<FlagRule, { kind: 'dispersion' }>,
  { report, language }: Context,
): string {
  const one = disparityOf(report).get(indicator ?? '');
  const values = one ? spreadOf(one, rule.excluded, report).values : [];
  const at = (when: number) => {
    const value = values.find((spread) => spread.year === when)?.value ?? null;
    return value === null ? `${when}` : `${formatNumber(value, value < 0.1 ? 3 : 2, language)} (${when})`;
  };
  return `${at(year - rule.years)} → ${at(year)}`;
}

/** Value of the place and of the one above it, and all places beside each other. */
function figuresOf(indicator: Indicator, { region, year }: ReportFlag, context: Context) {
  const { report } = context;
  const place = report.region(region);
  const parent = place.parent === null ? place : report.region(place.parent);
  const at = (path: string) => report.series(indicator.id, path).get(year);
  const strip = placeSpine({
    values: parent.children.map((id) => ({ id, value: at(id)?.value ?? null })),
    own: place === parent ? null : region,
    republic: at(parent.path)?.value ?? null,
    polarity: indicator.polarity,
  });
  const above = figureView(at(parent.path), indicator, context);
  if (place === parent) return { own: null, above, strip };
  return { own: figureView(at(region), indicator, context), above, strip };
}

/** Adjusted chance as printed: the small ones with enough decimals to tell them apart. */
function chanceText(adjusted: number | null, { language }: Context): string {
  return adjusted === null ? '' : formatNumber(adjusted, adjusted < 0.1 ? 3 : 2, language);
}

/** Everything that the row of a flag prints. */
export function flagView(flag: ReportFlag, rule: FlagRule, context: Context): FlagView {
  const { report, language } = context;
  const place = report.region(flag.region);
  const link = (id: string) => ({
    name: report.indicator(id).short[language],
    href: indicatorHref(language, id),
  });
  const indicator = flag.indicator === null ? null : report.indicator(flag.indicator);
  const worst = flag.chapter?.worst ?? [];
  const ids = indicator ? [indicator.id] : worst;
  const owners = new Set(ids.flatMap((id) => report.indicator(id).owners));
  const chapter = report.domains.find(({ id }) => id === flag.chapter?.domain);
  return {
    id: flagAnchor(rule.id, flag),
    subject: indicator
      ? {
          ...link(indicator.id),
          meta: `${found(report.units, indicator.unit).short[language]}, ${flag.year}`,
        }
      : { name: chapter?.name[language] ?? '', href: null, meta: `${flag.year}` },
    place: { name: place.short[language], href: regionHref(language, place) },
    ...(indicator ? figuresOf(indicator, flag, context) : { own: null, above: null, strip: null }),
    worst: worst.map(link),
    ...measuredText(flag, rule, context),
    q: chanceText(flag.adjusted, context),
    owners: [...owners].map((id) => found(report.bodies, id).short[language]).join(', '),
  };
}
