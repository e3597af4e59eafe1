import { heldKey } from '../dataset/quarantineRecord.ts';
import type { Breakdown } from '../schema/figure.ts';
import type { Quarantine } from '../schema/quarantine.ts';

type Key = { indicator: string; region: string; period: number; by?: Breakdown | undefined };

/** What is held back now, found by figure, indicator and place. Shape: lists are in the order of the ids. */
export type HeldIndex = {
  all: readonly Quarantine[];
  at(key: Key): Quarantine | undefined;
  /** Figures of an indicator, and files that it is read from. */
  ofIndicator(id: string): readonly Quarantine[];
  ofRegion(path: string): readonly Quarantine[];
  /** Figures of one indicator and one place. */
  ofPlace(indicator: string, region: string): readonly Quarantine[];
  /** Whether a total may be absent because it is held, or its whole year file; in any year where none is named. */
  covers(key: { indicator: string; region: string; period?: number | undefined }): boolean;
};

const none: readonly Quarantine[] = [];

/** The place of a year file; null where a name is no year file's. */
function regionOf(name: string, root: string): string | null {
  const [file, folder] = /(?:^|\/)regions\/(?:(.+)\/)?\d{4}\.json$/.exec(name) ?? [];
  return file === undefined ? null : (folder ?? root);
}

/** Index of the records that are open. Shape: `root` is the path of the root of the tree. */
export function heldIndex(records: readonly Quarantine[], root: string): HeldIndex {
  const all = records.filter(({ state }) => state === 'open');
  const byKey = new Map<string, Quarantine>();
  const lists = new Map<string, Quarantine[]>();
  const add = (list: string, one: Quarantine) => lists.set(list, [...(lists.get(list) ?? []), one]);
  for (const one of all) {
    if (one.held.what === 'file') {
      for (const id of one.held.indicators) add(`indicator ${id}`, one);
      const region = one.held.region ?? regionOf(one.held.name, root);
      if (region !== null) add(`region ${region}`, one);
      continue;
    }
    const { indicator, region } = one.held;
    byKey.set(heldKey(one.held), one);
    add(`indicator ${indicator}`, one);
    add(`region ${region}`, one);
    add(`place ${indicator} ${region}`, one);
  }
  return {
    all,
    at: (key) => byKey.get(heldKey(key)),
    ofIndicator: (id) => lists.get(`indicator ${id}`) ?? none,
    ofRegion: (path) => lists.get(`region ${path}`) ?? none,
    ofPlace: (indicator, region) => lists.get(`place ${indicator} ${region}`) ?? none,
    covers: ({ indicator, region, period }) =>
      (lists.get(`region ${region}`) ?? none).some(({ held }) => {
        if (held.what === 'file')
          return held.region === undefined && (period === undefined || held.name.endsWith(`/${period}.json`));
        const isOfYear = period === undefined || held.period === period;
        return held.indicator === indicator && isOfYear && !held.by;
      }),
  };
}
