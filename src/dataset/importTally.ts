import type { ImportNote } from '../i18n/importText.ts';

/** What files gave. Units: observations where not said otherwise; `units` are codes by indicator. */
export type ImportTally = {
  files: number;
  series: number;
  observations: number;
  empty: number;
  mapped: number;
  headline: number;
  standIn: number;
  unmapped: number;
  unmappedFiles: number;
  damaged: Map<string, number>;
  unfit: Map<string, { count: number; problem: string }>;
  unknownAreas: Map<string, number>;
  units: Map<string, Set<string>>;
};

/** A tally of nothing. */
export const emptyTally = (): ImportTally => ({
  files: 0,
  series: 0,
  observations: 0,
  empty: 0,
  mapped: 0,
  headline: 0,
  standIn: 0,
  unmapped: 0,
  unmappedFiles: 0,
  damaged: new Map(),
  unfit: new Map(),
  unknownAreas: new Map(),
  units: new Map(),
});

/** Adds to one count. */
export function count(counts: Map<string, number>, key: string, by = 1): void {
  if (by > 0) counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Adds what one file gave to what the others gave, once it is clear that the file is taken. */
export function addTally(total: ImportTally, file: ImportTally): void {
  for (const name of ['files', 'series', 'observations', 'empty', 'mapped', 'headline', 'standIn', 'unmapped', 'unmappedFiles'] as const) total[name] += file[name]; // prettier-ignore
  for (const [name, times] of file.damaged) count(total.damaged, name, times);
  for (const [code, times] of file.unknownAreas) count(total.unknownAreas, code, times);
  for (const [text, { count: times, problem }] of file.unfit) {
    total.unfit.set(text, { count: (total.unfit.get(text)?.count ?? 0) + times, problem });
  }
  for (const [indicator, codes] of file.units) {
    total.units.set(indicator, new Set([...(total.units.get(indicator) ?? []), ...codes]));
  }
}

/** What a tally has for editors to look at. */
export function tallyNotes({ damaged, unfit, units }: ImportTally): ImportNote[] {
  const total = [...damaged.values()].reduce((sum, each) => sum + each, 0);
  const notes: ImportNote[] = [];
  if (total > 0) {
    notes.push({ message: 'damagedText', values: { count: total, files: [...damaged.keys()].join(', ') } });
  }
  for (const [found, { count: times, problem }] of unfit) {
    notes.push({ message: 'unfitText', values: { count: times, found, problem } });
  }
  for (const [indicator, codes] of units) {
    if (codes.size < 2) continue;
    notes.push({ message: 'unitMeasure', values: { indicator, found: [...codes].join(', ') } });
  }
  return notes;
}

/** Areas of which figures were not taken. */
export const unknownAreaNotes = ({ unknownAreas }: ImportTally): ImportNote[] =>
  [...unknownAreas].map(([code, times]) => ({ message: 'unknownArea', values: { code, count: times } }));
