import type { FlagRule } from '../schema/flagRule.ts';
import type { Report } from '../schema/report.ts';
import { divergenceFlags, worseningFlags } from '../stats/changeFlags.ts';
import type { FlagTests, NotTested } from '../stats/flag.ts';
import { flagList, joinedTests, type Flag, type FlagList } from '../stats/flagList.ts';
import { levelFlags } from '../stats/levelFlags.ts';
import { chapterHits, chapterTests, type ChapterHits } from './chapterFlags.ts';
import { flagSources, type FlagSource } from './flagSources.ts';
import { spreadTests } from './spreadFlags.ts';
import { voiceTests } from './voiceTests.ts';

/** Share of false alarms that the flags which are kept may hold on average. */
export const falseShare = 0.1;

/** A flag as the report shows it. `kept` after control of false discoveries; null where the rule has no chances. */
export type ReportFlag = Flag & { kept: boolean | null; chapter: ChapterHits | null };
/** One rule with what it found; `reasons` counts what could not be tested, the most frequent first. */
export type RuleFlags = Omit<FlagList, 'rule' | 'flags' | 'untested'> & {
  rule: FlagRule;
  flags: readonly ReportFlag[];
  reasons: readonly { reason: NotTested; count: number }[];
};

/** From what touches one place and year to what touches many. */
const kinds = ['level', 'trend', 'divergence', 'concentration', 'dispersion', 'voice', 'silence'] as const;

const computed = new WeakMap<Report, readonly RuleFlags[]>();

/**
 * What every rule of early warning finds in the figures, computed once for a report.
 * Shape: single values first, rules without data last; flags with the least likely first, then the furthest beyond the threshold.
 * Missing: a rule without data is there with nothing tested.
 */
export function flagsOf(report: Report): readonly RuleFlags[] {
  const known = computed.get(report);
  if (known) return known;
  const sources = flagSources(report);
  const lists = [...report.flagRules.values()]
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map((rule) => ruleFlags(rule, sources, report));
  computed.set(report, lists);
  return lists;
}

function ruleFlags(rule: FlagRule, sources: readonly FlagSource[], report: Report): RuleFlags {
  const found = flagList(rule.id, testsOf(rule, sources, report), falseShare);
  const flags = found.flags.map((flag) => {
    const kept = flag.adjusted === null ? null : flag.adjusted <= falseShare;
    if (rule.kind !== 'concentration' || flag.indicator === null) return { ...flag, kept, chapter: null };
    const chapter = chapterHits(flag, flag.indicator, { sources, rule });
    return { ...flag, indicator: null, kept, chapter };
  });
  const reasons = [...Map.groupBy(found.untested, ({ reason }) => reason)]
    .map(([reason, tests]) => ({ reason, count: tests.length }))
    .sort((a, b) => b.count - a.count);
  const excess = ({ value, threshold }: Flag) => Math.abs(value - threshold) / Math.abs(threshold || 1);
  flags.sort((a, b) => (a.chance ?? 1) - (b.chance ?? 1) || excess(b) - excess(a));
  const { made, expected, kept } = found;
  return { rule, flags, made, expected, kept, reasons };
}

function testsOf(rule: FlagRule, sources: readonly FlagSource[], report: Report): FlagTests {
  const settings = { ...rule, rule: rule.id };
  const each = (test: (source: FlagSource) => FlagTests) => joinedTests(sources.map(test));
  switch (settings.kind) {
    case 'level':
      return each(({ row, year }) => levelFlags(row, year, settings));
    case 'trend':
      return each(({ row, year }) => worseningFlags(row, year, settings));
    case 'divergence':
      return each(({ row, year }) => divergenceFlags(row, year, settings));
    case 'concentration':
      return chapterTests(sources, settings);
    case 'dispersion':
      return spreadTests(report, settings);
    case 'voice':
      return voiceTests(report, settings);
    case 'silence':
      // No record of requests is kept yet; the rule says why.
      return joinedTests([]);
  }
}
