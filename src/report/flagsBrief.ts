import type { Region } from '../schema/region.ts';
import type { ComparisonFinding } from '../sentence/comparison.ts';
import { sentence } from '../sentence/sentence.ts';
import type { Context } from './context.ts';
import { flagFinding, measureOf } from './flagFinding.ts';
import { flagsOf, type RuleFlags, type ReportFlag } from './flagsOf.ts';
import { flagAnchor, flagsHref, measuredText } from './flagView.ts';

/** A flag on a level says the same as the place beside the one above it, in plainer words. */
function plainFinding(
  { indicator, region, year }: ReportFlag,
  { report }: Context,
): ComparisonFinding | null {
  const place = report.region(region);
  if (indicator === null || place.parent === null) return null;
  const at = (path: string) => report.series(indicator, path).get(year)?.value ?? null;
  const above = { as: 'place', place: report.region(place.parent), value: at(place.parent) } as const;
  if (above.value === null) return null;
  const measure = measureOf(report.indicator(indicator), report);
  return { kind: 'comparison', measure, place, year, value: at(region), other: above, margin: null };
}

function briefText(flag: ReportFlag, rule: RuleFlags['rule'], context: Context): string {
  const { report, language } = context;
  const plain = rule.kind === 'level' ? plainFinding(flag, context) : null;
  const finding = plain ?? flagFinding(flag, rule, report);
  if (finding) return sentence(finding, language, 'short');
  const chapter = report.domains.find(({ id }) => id === flag.chapter?.domain);
  return `${chapter?.name[language] ?? rule.name[language]}, ${flag.year}.`;
}

/**
 * The flags of a place, or of all places, that stand after control of false discoveries.
 * Shape: `text` is a sentence, `measured` what the rule found, `href` the address of the row on the page of flags.
 */
export function briefFlags(place: Pick<Region, 'path'> | null, context: Context) {
  return flagsOf(context.report).flatMap(({ rule, flags }) =>
    flags
      .filter(({ region, kept }) => kept === true && (place === null || region === place.path))
      .map((flag) => {
        const { measured, limit } = measuredText(flag, rule, context);
        return {
          href: flagsHref(context.language, flagAnchor(rule.id, flag)),
          text: briefText(flag, rule, context),
          measured: `${measured}, ${limit}`,
        };
      }),
  );
}
