import { flagsOf, type ReportFlag } from '../report/flagsOf.ts';
import type { FlagRule } from '../schema/flagRule.ts';
import type { Report } from '../schema/report.ts';

/**
 * A flag that appears or goes. `stands` where it withstands the control of false discoveries, or has no chances to control.
 * Shape: `flag` is from the state that has it.
 */
export type FlagChange = {
  way: 'raised' | 'cleared' | 'confirmed' | 'doubted';
  rule: FlagRule;
  flag: ReportFlag;
  stands: boolean;
};

/** Flags that differ between two reports, those that stand first. The same flag of a later year is the same flag. */
export function flagChanges(base: Report, head: Report): FlagChange[] {
  const [before, after] = [byKey(base), byKey(head)];
  const here = [...after].flatMap(([key, { rule, flag }]): FlagChange[] => {
    const old = before.get(key)?.flag;
    const stands = flag.kept !== false;
    if (!old) return [{ way: 'raised', rule, flag, stands }];
    if (old.kept === flag.kept) return [];
    return [{ way: flag.kept ? 'confirmed' : 'doubted', rule, flag, stands }];
  });
  const gone = [...before].flatMap(([key, { rule, flag }]): FlagChange[] =>
    after.has(key) ? [] : [{ way: 'cleared', rule, flag, stands: flag.kept !== false }],
  );
  // A flag that stood and does not any more matters as much as one that begins to stand.
  const weight = ({ way, stands }: FlagChange) => (stands || way === 'doubted' ? 0 : 1);
  return [...here, ...gone].sort((a, b) => weight(a) - weight(b));
}

function byKey(report: Report): Map<string, { rule: FlagRule; flag: ReportFlag }> {
  return new Map(
    flagsOf(report).flatMap(({ rule, flags }) =>
      flags.map((flag) => {
        const subject = flag.indicator ?? flag.chapter?.domain ?? '';
        return [[rule.id, subject, flag.region].join('\n'), { rule, flag }] as const;
      }),
    ),
  );
}
