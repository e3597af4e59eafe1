import type { Measure } from '../sentence/amount.ts';
import type { FlagFinding, FlagRule as Told } from '../sentence/flag.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { FlagRule } from '../schema/flagRule.ts';
import type { Report } from '../schema/report.ts';
import { found } from './context.ts';
import type { ReportFlag } from './flagsOf.ts';

/** What sentences need of an indicator. */
export const measureOf = (indicator: Indicator, report: Report): Measure => ({
  ...indicator,
  unit: found(report.units, indicator.unit),
});

/** How far the place of a flag is from the place above it, without sign; null where either has no figure. */
export function gapOf({ indicator, region, year }: ReportFlag, report: Report): number | null {
  const { parent } = report.region(region);
  if (indicator === null || parent === null) return null;
  const at = (path: string) => report.series(indicator, path).get(year)?.value ?? null;
  const [own, above] = [at(region), at(parent)];
  return own === null || above === null ? null : Math.abs(own - above);
}

function told(flag: ReportFlag, rule: FlagRule, report: Report): Told | null {
  const { indicator, region, year, threshold } = flag;
  if (indicator === null) return null;
  switch (rule.kind) {
    case 'level': {
      const value = report.series(indicator, region).get(year)?.value ?? null;
      return value === null ? null : { rule: 'level', value, z: flag.value, threshold };
    }
    case 'trend':
      return { rule: 'trend', years: rule.years, change: flag.value, error: Math.abs(threshold) };
    case 'divergence': {
      const gap = gapOf(flag, report);
      return gap === null ? null : { rule: 'divergence', grew: flag.value, of: rule.years, threshold, gap };
    }
    case 'dispersion':
      return { rule: 'spread', percent: flag.value * 100, threshold: threshold * 100, years: rule.years };
    case 'concentration':
    case 'voice':
    case 'silence':
      return null;
  }
}

/**
 * A raised flag as the sentences tell it.
 * Missing: null for flags on a whole chapter, which name no indicator, and where a figure behind the flag is gone.
 */
export function flagFinding(flag: ReportFlag, rule: FlagRule, report: Report): FlagFinding | null {
  const words = told(flag, rule, report);
  if (words === null || flag.indicator === null) return null;
  const measure = measureOf(report.indicator(flag.indicator), report);
  return { kind: 'flag', measure, place: report.region(flag.region), year: flag.year, ...words };
}
