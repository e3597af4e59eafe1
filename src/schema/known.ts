import type { DataSet } from './dataSet.ts';
import type { Entry } from './entry.ts';
import { nearest } from './nearest.ts';
import type { Finding, JsonPath } from './problem.ts';

/** What a reference may name, by the kind of the problem when it names nothing. */
export type ReferenceKind =
  | 'unknown-indicator'
  | 'unknown-region'
  | 'unknown-source'
  | 'unknown-unit'
  | 'unknown-body'
  | 'unknown-domain'
  | 'unknown-rule'
  | 'unknown-kind'
  | 'unknown-cycle'
  | 'unknown-boundaries'
  | 'unknown-law'
  | 'unknown-matter'
  | 'unknown-flag-rule'
  | 'unknown-problem'
  | 'unknown-promise';

/** Facts of an indicator that its figures must respect. Missing: null where its file does not say. */
export type IndicatorFacts = {
  dimensions: ReadonlySet<string> | null;
  range: readonly [number | null, number | null];
  unit: string;
  lastYear: number | null;
};

/** Every id and code that the data set knows. */
export type Known = {
  ids: Readonly<Record<ReferenceKind, ReadonlySet<string>>>;
  indicators: ReadonlyMap<string, IndicatorFacts>;
  /** Codes by dimension, both by SDMX name; null for a dimension whose codes cannot be read. */
  codes: ReadonlyMap<string, ReadonlySet<string> | null>;
};

// The file name counts even where the file is broken: its references are not to be reported on top of it.
const idsOf = (entries: readonly Entry<{ id: string }>[]) =>
  new Set(entries.flatMap(({ id, part }) => [id, part.id ?? id]));

export function known(data: DataSet): Known {
  const units = new Map(data.units.map(({ id, part }) => [id, part]));
  return {
    ids: {
      'unknown-indicator': idsOf(data.indicators),
      'unknown-region': new Set(data.regions.map(({ id }) => id)),
      'unknown-source': idsOf(data.sources),
      'unknown-unit': idsOf(data.units),
      'unknown-body': idsOf(data.bodies),
      'unknown-domain': idsOf(data.domains),
      'unknown-rule': idsOf(data.rules),
      'unknown-kind': idsOf(data.kinds),
      'unknown-cycle': idsOf(data.cycles),
      'unknown-law': idsOf(data.laws),
      'unknown-matter': idsOf(data.matters),
      'unknown-flag-rule': idsOf(data['flag-rules']),
      'unknown-problem': idsOf(data.problems),
      'unknown-promise': idsOf(data.promises),
      'unknown-boundaries': new Set(data.boundaries.map(({ id }) => id)),
    },
    indicators: new Map(
      data.indicators.map(({ id, part }) => {
        const until = part.life?.until;
        const facts: IndicatorFacts = {
          dimensions: part.dimensions ? new Set(part.dimensions) : null,
          range: units.get(part.unit ?? '')?.range ?? [null, null],
          unit: part.unit ?? '',
          lastYear: until ? Number(until.slice(0, 4)) : null,
        };
        return [id, facts];
      }),
    ),
    codes: new Map(
      data.dimensions.map(({ id, part }) => [
        part.code ?? id.toUpperCase().replaceAll('-', '_'),
        part.codes ? new Set(part.codes.map(({ code }) => code)) : null,
      ]),
    ),
  };
}

/** A finding when `id` names nothing; none when it is absent or right. */
export function referenceFindings(
  { ids }: Known,
  kind: ReferenceKind,
  { id, path }: { id: string | undefined; path: JsonPath },
): Finding[] {
  if (id === undefined || ids[kind].has(id)) return [];
  return [{ kind, path, found: id, suggestion: nearest(id, ids[kind]) }];
}

/** Dimensions and codes of a breakdown that no file of `data/dimensions` has. `_T`, the total, is a code of each. */
export function breakdownFindings(
  { codes }: Known,
  by: Readonly<Record<string, string>> | undefined,
  path: JsonPath,
): Finding[] {
  return Object.entries(by ?? {}).flatMap(([dimension, code]): Finding[] => {
    const at = [...path, dimension];
    if (!codes.has(dimension)) {
      const suggestion = nearest(dimension, codes.keys());
      return [{ kind: 'unknown-dimension', path: at, found: dimension, suggestion, onKey: true }];
    }
    const allowed = codes.get(dimension);
    if (!allowed || code === '_T' || allowed.has(code)) return [];
    const expected = `${dimension}: ${[...allowed].join(', ')}`;
    return [{ kind: 'unknown-code', path: at, found: code, expected, suggestion: nearest(code, allowed) }];
  });
}
