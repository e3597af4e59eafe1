import { concentrationFlags, type ConcentrationSettings } from '../stats/concentrationFlags.ts';
import { usableValue, type FlagTest, type FlagTests } from '../stats/flag.ts';
import { joinedTests } from '../stats/flagList.ts';
import { fewestPlaces } from '../stats/robustZ.ts';
import type { FlagSource } from './flagSources.ts';

/** The indicators of one chapter below one place, and the year most of them show: values of other years do not count. */
type Chapter = { domain: string; parent: string; year: number; sources: readonly FlagSource[] };

function chaptersOf(sources: readonly FlagSource[]): Chapter[] {
  const groups = Map.groupBy(sources, ({ indicator, parent }) => `${indicator.domain} ${parent.path}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const years = [...Map.groupBy(own, ({ year }) => year)];
    const [year] = years.sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [first.year];
    return [{ domain: first.indicator.domain, parent: first.parent.path, year, sources: own }];
  });
}

/**
 * Tests of concentration in every chapter.
 * Shape: `indicator` of a test names the chapter.
 */
export function chapterTests(sources: readonly FlagSource[], settings: ConcentrationSettings): FlagTests {
  return joinedTests(
    chaptersOf(sources).map(({ domain, year, sources: own }) => {
      const { tests, untested } = concentrationFlags(
        own.map(({ row }) => row),
        year,
        settings,
      );
      return { tests: tests.map((test) => ({ ...test, indicator: domain })), untested };
    }),
  );
}

type Limits = Parameters<typeof usableValue>[2];

/** In how many indicators of the chapter a place is among the worst, of those in which it has a value that counts. */
export function hitsOf(
  { region, year, value }: FlagTest,
  domain: string,
  sources: readonly FlagSource[],
  limits: Limits,
): { hits: number; of: number } {
  const of = sources.filter(({ indicator, row }) => {
    if (indicator.domain !== domain) return false;
    const known = row.places.filter((place) => 'value' in usableValue(place, year, limits));
    return known.length >= fewestPlaces && known.some((place) => place.region === region);
  }).length;
  return { hits: Math.round(value * of), of };
}
