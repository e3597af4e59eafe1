/** Figures of one indicator: `values[u][y]` is that of `units[u]` in `years[y]`; null where there is none. */
export type Panel = {
  years: readonly number[];
  units: readonly string[];
  values: readonly (readonly (number | null)[])[];
};
/** A unit and its figures over all years of the panel it was taken from. */
export type UnitSeries = { unit: string; values: readonly number[] };

/**
 * Refuses a panel that no comparison over years may be made from.
 * Throws: RangeError when rows and years do not fit, years do not rise, a unit repeats or a value is not finite.
 */
export function checkPanel({ years, units, values }: Panel): void {
  if (values.length !== units.length)
    throw new RangeError(`${units.length} units, ${values.length} rows of values`);
  if (new Set(units).size !== units.length) throw new RangeError('a unit stands in the panel twice');
  if (years.some((year, i) => i > 0 && year <= (years[i - 1] ?? year))) {
    throw new RangeError(`years ${years.join(', ')} must rise`);
  }
  for (const [u, row] of values.entries()) {
    const wrong = row.find((value) => value !== null && !Number.isFinite(value));
    if (row.length !== years.length || wrong !== undefined) {
      throw new RangeError(
        `values of "${units[u]}" must be ${years.length} finite numbers or null, have ${wrong ?? row.length}`,
      );
    }
  }
}

/**
 * The panel without the years in which any unit lacks its figure, so that means of years compare the same units.
 * Missing: `leftOut` names those years.
 */
export function completeYears(panel: Panel): { years: number[]; rows: UnitSeries[]; leftOut: number[] } {
  checkPanel(panel);
  const isComplete = panel.years.map((_, y) => panel.values.every((row) => (row[y] ?? null) !== null));
  const rows = panel.units.map((unit, u) => ({
    unit,
    values: (panel.values[u] ?? []).filter(
      (value, y): value is number => isComplete[y] === true && value !== null,
    ),
  }));
  return {
    years: panel.years.filter((_, y) => isComplete[y]),
    rows,
    leftOut: panel.years.filter((_, y) => !isComplete[y]),
  };
}

/**
 * The treated unit in the years in which it has its figure, and the donors that have theirs in all of them.
 * Missing: `leftOut` names the other years and donors.
 * Throws: RangeError for an unknown treated unit or a panel of wrong shape.
 */
export function withDonors(panel: Panel, treated: string) {
  checkPanel(panel);
  const own = panel.values[panel.units.indexOf(treated)];
  if (!own) throw new RangeError(`"${treated}" is treated but not in the panel`);
  const isKept = own.map((value) => value !== null);
  const kept = <T>(list: readonly T[]) => list.filter((_, y) => isKept[y]);
  const rows = panel.units.map((unit, u) => {
    const row = kept(panel.values[u] ?? []);
    const values = row.filter((value) => value !== null);
    return { unit, values, isComplete: values.length === row.length };
  });
  const others = rows.filter(({ unit }) => unit !== treated);
  return {
    years: kept(panel.years),
    unit: { unit: treated, values: own.filter((value) => value !== null) } satisfies UnitSeries,
    donors: others.filter(({ isComplete }) => isComplete),
    leftOut: {
      years: panel.years.filter((_, y) => !isKept[y]),
      donors: others.filter(({ isComplete }) => !isComplete).map(({ unit }) => unit),
    },
  };
}
