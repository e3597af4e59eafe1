import { usableValue, type FlagRow, type FlagSettings, type FlagTests } from './flag.ts';
import { fewestPlaces } from './robustZ.ts';

/** The `worst` places of each row count; a place needs values in `minimumRows` rows. */
export type ConcentrationSettings = FlagSettings & { worst: number; minimumRows: number };

/**
 * Whether a place is among the worst in so many rows of one domain that its troubles come together.
 * Shape: rows of one domain; one test for each place with values in enough rows. At a tie across the border none of the equals counts.
 * Units: `value` is the share of the place's rows in which it is among the worst; raised at `threshold` or more.
 * Missing: neutral rows and rows of fewer than five places do not count; a place with too few rows is not tested. The chances
 * take rows as unrelated; rows of one domain usually are not, so they are too small.
 */
export function concentrationFlags(
  rows: readonly FlagRow[],
  year: number,
  settings: ConcentrationSettings,
): FlagTests {
  const { rule, threshold, minimumRows } = settings;
  const found: FlagTests = { tests: [], untested: [] };
  const marks = Map.groupBy(
    rows.flatMap((row) => rowMarks(row, year, settings)),
    ({ region }) => region,
  );
  for (const region of new Set(rows.flatMap(({ places }) => places.map((place) => place.region)))) {
    const own = marks.get(region) ?? [];
    const key = { rule, region, indicator: null, year };
    if (own.length < minimumRows) {
      found.untested.push({ ...key, reason: 'too-few-rows' });
      continue;
    }
    const hits = own.filter(({ isWorst }) => isWorst).length;
    const value = hits / own.length;
    const shares = own.map(({ share }) => share);
    const chance = hitsTail(shares, hits);
    const alarm = hitsTail(shares, Math.ceil(threshold * own.length));
    found.tests.push({
      ...key,
      value,
      threshold,
      direction: 'above',
      raised: value >= threshold,
      chance,
      alarm,
    });
  }
  return found;
}

type Mark = { region: string; isWorst: boolean; share: number };

function rowMarks(row: FlagRow, year: number, settings: ConcentrationSettings): Mark[] {
  const { polarity } = row;
  if (polarity === 'neutral') return [];
  const known = row.places.flatMap((place) => {
    const usable = usableValue(place, year, settings);
    return 'reason' in usable ? [] : [{ region: place.region, value: usable.value }];
  });
  if (known.length < fewestPlaces) return [];
  const notBetter = (value: number) =>
    known.filter((other) => (polarity === 'higher-better' ? other.value <= value : other.value >= value))
      .length;
  const share = settings.worst / known.length;
  return known.map(({ region, value }) => ({ region, isWorst: notBetter(value) <= settings.worst, share }));
}

/** Chance of `hits` or more when each row hits with its own share. */
function hitsTail(shares: readonly number[], hits: number): number {
  let counts = [1];
  for (const share of shares) {
    const before = counts;
    counts = Array.from(
      { length: before.length + 1 },
      (_, k) => (before[k] ?? 0) * (1 - share) + (before[k - 1] ?? 0) * share,
    );
  }
  return Math.min(
    1,
    counts.slice(hits).reduce((sum, count) => sum + count, 0),
  );
}
