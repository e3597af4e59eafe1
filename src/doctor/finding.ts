import type { DoctorNote, DoctorRule } from '../i18n/doctorText.ts';
import type { Panel, PanelRow } from './panel.ts';

/** What was decided about a finding. `known` names the rules in data/ that explain it already. */
export type Standing =
  | { is: 'open' }
  | { is: 'known'; rules: readonly string[] }
  | {
      is: 'accepted' | 'flagged' | 'repaired';
      reason: Readonly<Record<string, string>>;
      body: string;
      date: string;
    };

/** One cell that a finding blames. Shape: `to` is the value that would be right, where the rule knows it. */
export type Blamed = { region: string; period: number; by: string; value: number | null; to?: number };

/**
 * Something in the figures that is probably wrong.
 * Shape: `id` stays the same as long as rule and place do, whatever the numbers; `cells` are the figures it blames, empty where it is
 * about a whole series.
 */
export type DoctorFinding = DoctorNote & { cells: readonly Blamed[]; standing: Standing };

/** A rule reads a panel, says what it found, and hands on the panel without what it has explained. */
export type Rule = (panel: Panel) => { findings: DoctorFinding[]; panel: Panel };

type Found = Pick<DoctorFinding, 'rule' | 'evidence' | 'confidence' | 'suggestion'> &
  Partial<Pick<DoctorFinding, 'moves' | 'cells' | 'other'>> & {
    rows?: readonly PanelRow[];
    years?: readonly number[];
    by?: string;
  };

/** A finding in a panel, not yet decided. Shape: `rows` and `years` say where; all of a panel when absent. */
export function finding(
  panel: Panel,
  { rows = [], years = [], by, cells = [], ...found }: Found,
): DoctorFinding {
  const { file, series, indicator } = panel;
  const keys = [...new Set(rows.map(({ key }) => key))];
  const breakdown = by ?? (keys.length === 1 ? keys[0] : undefined);
  const where = {
    ...(file && { file }),
    ...(series && { key: series }),
    ...(indicator && { indicator }),
    regions: [...new Set(rows.map(({ place }) => place))],
    periods: [...new Set(years)].sort((a, b) => a - b),
    ...(breakdown && { by: breakdown }),
  };
  return { id: findingId(found.rule, where), ...found, where, cells, standing: { is: 'open' } };
}

/** The cell of a row and year as a finding blames it. */
export function blamed(row: PanelRow, period: number, to?: number): Blamed {
  const value = row.cells.get(period)?.value ?? null;
  return { region: row.place, period, by: row.key, value, ...(to !== undefined && { to }) };
}

/** A short name that editors can type: the rule and eight characters that stand for the place. */
export function findingId(rule: DoctorRule, where: DoctorNote['where']): string {
  const { indicator, file, key, regions, periods, by } = where;
  const subject = indicator ?? [file, key].join(' ');
  return `${rule}-${hash([subject, [...regions].sort().join(','), periods.join(','), by ?? ''].join('|'))}`;
}

/** FNV-1a in 64 bits, in base 36: eight characters, the same on every machine. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(36).padStart(13, '0').slice(-8);
}
