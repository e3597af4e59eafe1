import { expectedByChance, falseDiscoveryRates } from './falseDiscovery.ts';
import type { FlagTest, FlagTests, Untested } from './flag.ts';

/** `adjusted` is the share of false alarms in the list of all flags of its rule at least as surprising as this one. */
export type Flag = FlagTest & { adjusted: number | null };

/**
 * What one rule found, with what chance alone would have found.
 * Shape: `flags` with the least likely first; `made` and `untested` are all tests of the rule.
 * Units: `expected` is a number of flags, at most so many; `kept` counts flags whose adjusted chance is at most `falseShare`.
 * Missing: `expected` and `kept` are null where the rule has no chances to add up.
 * Source: Benjamini & Hochberg 1995 over all tests of the rule, raised or not.
 */
export type FlagList = {
  rule: string;
  flags: Flag[];
  made: number;
  untested: readonly Untested[];
  expected: number | null;
  kept: number | null;
};

/** The tests of one rule as the list that is published; `falseShare` is the false-discovery rate it is held to. */
export function flagList(rule: string, { tests, untested }: FlagTests, falseShare = 0.1): FlagList {
  const foreign = tests.find((test) => test.rule !== rule);
  if (foreign) throw new RangeError(`a test of rule "${foreign.rule}" stands in the list of "${rule}"`);
  const rates = falseDiscoveryRates(tests.map(({ chance }) => chance));
  const flags = tests
    .map((test, i) => ({ ...test, adjusted: rates[i] ?? null }))
    .filter(({ raised }) => raised)
    .sort((a, b) => (a.chance ?? 1) - (b.chance ?? 1));
  const hasChances = tests.some(({ alarm }) => alarm !== null);
  return {
    rule,
    flags,
    made: tests.length,
    untested,
    expected: hasChances ? expectedByChance(tests.map(({ alarm }) => alarm)) : null,
    kept: hasChances
      ? flags.filter(({ adjusted }) => adjusted !== null && adjusted <= falseShare).length
      : null,
  };
}

/** Tests of many rows under one rule, in their order. */
export function joinedTests(lists: readonly FlagTests[]): FlagTests {
  return { tests: lists.flatMap(({ tests }) => tests), untested: lists.flatMap(({ untested }) => untested) };
}
