import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importedFiles } from './importFiles.ts';
import { sdmxStructure } from './sdmxStructure.ts';
import { readIndicators, readPlaces } from './yearFileStore.ts';

const folder = join(import.meta.dirname, '../../../shared/data/nsc-sdmx');
const reason = `needs the source files of the National Statistical Committee in ${folder}`;
/** Milliseconds; a busy machine may need longer than the default for 6 MB. */
const patience = 60_000;
const hasFiles = existsSync(folder);

test.skipIf(!hasFiles)(
  `reads all files of the platform as another reader does (${reason})`,
  () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
    const inputs = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const result = importedFiles(inputs, {
      source: 'nsc-sdg',
      structure: sdmxStructure(readFileSync(join(folder, 'SDG_DSD.KG_1.8.xml'))),
      // Counts of the source itself, before any rule of the report.
      indicators: readIndicators('data').map((indicator) => ({ ...indicator, treatments: [], breaks: [] })),
      areas: readPlaces('data').areas,
    });
    expect(result.refused).toEqual([]);
    expect(result.versions).toEqual(new Map([['1.7', 92], ['1.8', 102], ['1.5', 1]])); // prettier-ignore
    expect(result.tally).toMatchObject({ files: 195, series: 3095, observations: 26523, empty: 12 });
    expect(result.tally).toMatchObject({
      headline: 4857,
      standIn: 24,
      mapped: 11375,
      unmapped: 26523 - 11375,
    });
    // The 24 figures of cities stand as headline and, unchanged, as the urban part.
    expect(result.figures).toHaveLength(11375 + 24);
    expect([...result.tally.damaged.values()].reduce((sum, count) => sum + count, 0)).toBe(684);
    expect(
      result.figures.some(({ comment, sourceDetail }) => /\uFFFD/.test(`${comment}${sourceDetail}`)),
    ).toBe(false);
    expect([...result.tally.unknownAreas]).toEqual([]);
    expect([...result.tally.units].filter(([, codes]) => codes.size > 1)).toEqual([]);
  },
  patience,
);

test.skipIf(!hasFiles)(
  `finds every treatment to fit the source (${reason})`,
  () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
    const inputs = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const context = { source: 'nsc-sdg', structure: null, indicators: readIndicators('data'), areas: readPlaces('data').areas }; // prettier-ignore
    const { refused, whole, notes } = importedFiles(inputs, context);
    expect(refused).toEqual([]);
    expect(whole.size).toBe(49);
    expect(notes).toEqual([]);
  },
  patience,
);
