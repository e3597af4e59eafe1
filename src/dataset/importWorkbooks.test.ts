import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importedTables } from './importTables.ts';
import { placeFinder } from './placeNames.ts';
import { readIndicators, readMappings, readNamedPlaces, readPlaces } from './yearFileStore.ts';

const folder = join(import.meta.dirname, '../../../shared/data/nsc-xlsx');
const reason = `needs the workbooks of the National Statistical Committee in ${folder}`;

test.skipIf(!existsSync(folder))(
  `takes every workbook that has a mapping, and says of every other that it has none (${reason})`,
  async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    const inputs = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const mappings = readMappings('data');
    const { tables, refused } = await importedTables(inputs, {
      find: placeFinder(readNamedPlaces('data')),
      root: readPlaces('data').root,
      indicators: readIndicators('data'),
      mappings,
    });
    expect(tables.map(({ mapping }) => mapping).sort()).toEqual(mappings.map(({ id }) => id).sort());
    expect(refused.map((each) => each.reason.message)).toEqual(refused.map(() => 'noMapping'));
    expect(names).toHaveLength(tables.length + refused.length);
  },
  120_000,
);
