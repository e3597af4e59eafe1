import { concentrationFlags, type ConcentrationSettings } from '../stats/concentrationFlags.ts';
import { usableValue, type FlagTest, type FlagTests } from '../stats/flag.ts';
import { joinedTests } from '../stats/flagList.ts';
import { fewestPlaces } from '../stats/robustZ.ts';
import type { FlagSource } from './flagSources.ts';

/** The indicators of one chapter below one place, and the year most of them show: values of other years do not count. */
type Chapter = { domain: string; year: number; sources: readonly FlagSource[] };
/** A chapter in which a place is among the worst in `worst` (ids of indicators) of `of` indicators. */
export type ChapterHits = { domain: string; worst: readonly string[]; of: number };

function chaptersOf(sources: readonly FlagSource[]): Chapter[] {
  const groups = Map.groupBy(sources, ({ indicator, parent }) => `${indicator.domain} ${parent.path}`);
  return [...groups.values()].flatMap((own) => {
    const years = [...Map.groupBy(own, ({ year }) => year)];
    const [common] = years.sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
    const domain = own[0]?.indicator.domain;
    return common && domain !== undefined ? [{ domain, year: common[0], sources: own }] : [];
  });
}

/**
 * Tests of concentration in every chapter.
 * Shape: `indicator` of a test names the chapter.
 */
export function chapterTests(sources: readonly FlagSource[], settings: ConcentrationSettings): FlagTests {
  return joinedTests(
    chaptersOf(sources).map(({ domain, year, sources: own }) => {
      const rows = own.map(({ row }) => row);
      const { tests, untested } = concentrationFlags(rows, year, settings);
      return { tests: tests.map((test) => ({ ...test, indicator: domain })), untested };
    }),
  );
}

/** The indicators behind a test of `chapterTests`. */
export function chapterHits(
  { region, year }: FlagTest,
  domain: string,
  { sources, rule }: { sources: readonly FlagSource[]; rule: Omit<ConcentrationSettings, 'rule'> },
): ChapterHits {
  const marks = sources
    .filter(({ indicator }) => indicator.domain === domain)
    .flatMap(({ indicator, row }) => {
      const known = row.places.flatMap((place) => {
        const usable = usableValue(place, year, rule);
        return 'reason' in usable ? [] : [{ region: place.region, value: usable.value }];
      });
      const own = known.find((one) => one.region === region)?.value;
      if (own === undefined || known.length < fewestPlaces) return [];
      const side = indicator.polarity === 'higher-better' ? 1 : -1;
      const notBetter = known.filter(({ value }) => side * value <= side * own).length;
      return [{ id: indicator.id, isWorst: notBetter <= rule.worst }];
    });
  return { domain, worst: marks.filter(({ isWorst }) => isWorst).map(({ id }) => id), of: marks.length };
}
