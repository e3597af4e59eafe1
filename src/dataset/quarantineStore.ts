import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '../schema/indicator.ts';
import { quarantineSchema, type Quarantine } from '../schema/quarantine.ts';
import { unitSchema } from '../schema/register.ts';
import { StoppedImport } from './yearFileStore.ts';

function entries<T>(folder: string, parse: (found: unknown) => T): T[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort(); // prettier-ignore
  return names.map((name) => {
    const path = join(folder, name);
    try {
      return parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch (error) {
      throw new StoppedImport(
        path,
        error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error),
      );
    }
  });
}

/** The records of what is held back, by id. Throws: StoppedImport when one cannot be read. */
export const readQuarantine = (root: string): Quarantine[] =>
  entries(join(root, 'quarantine'), (found) => quarantineSchema.parse(found));

/** Smallest and largest value that can be true, by indicator. Throws: StoppedImport when a unit cannot be read. */
export function readRanges(root: string, indicators: readonly Indicator[]) {
  const units = entries(join(root, 'units'), (found) => unitSchema.parse(found));
  const ranges = new Map(units.map(({ id, range }) => [id, range]));
  return new Map(indicators.map(({ id, unit }) => [id, ranges.get(unit) ?? ([null, null] as const)]));
}
