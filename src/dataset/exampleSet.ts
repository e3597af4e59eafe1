import type { FigureLine } from '../schema/figure.ts';
import { exampleYears, seededRandom } from './exampleSetFigures.ts';
import { exampleIndicator } from './exampleSetIndicators.ts';
import { exampleSetRegisters } from './exampleSetRegisters.ts';
import { exampleBoundaries, exampleTree } from './exampleSetTree.ts';

/** `regions` are counted without the root; `years` end with 2024; `seed` decides every number. */
export type ExampleSize = { regions: number; indicators: number; years: number; seed: number };

/** A file of the data folder. Shape: `path` is relative to the folder. */
export type DataFile = { path: string; text: string };

const lastYear = 2024;
const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Text of a year file: one figure a line, so that a diff shows figures. */
export function yearFileText(region: string, period: number, figures: readonly FigureLine[]): string {
  const lines = figures.map((figure) => JSON.stringify(figure)).join(',\n');
  return `{ "region": ${JSON.stringify(region)}, "period": ${period}, "figures": [\n${lines}\n] }\n`;
}

/**
 * An invented, valid data folder, file by file, for tests and measurements; every name says that it is an example.
 * Shape: three levels of regions with squares as boundaries; the same size and seed give the same bytes.
 */
export function* exampleSet({
  regions: count,
  indicators: wanted,
  years,
  seed,
}: ExampleSize): Generator<DataFile> {
  for (const [folder, entries] of Object.entries(exampleSetRegisters)) {
    for (const entry of entries) yield { path: `${folder}/${entry.id}.json`, text: jsonText(entry) };
  }
  const indicators = Array.from({ length: wanted }, (_, index) => exampleIndicator(index, wanted));
  for (const one of indicators) yield { path: `indicators/${one.id}.json`, text: jsonText(one) };
  const regions = exampleTree(count);
  yield {
    path: 'boundaries/example-squares.topojson',
    text: `${JSON.stringify(exampleBoundaries(regions))}\n`,
  };
  for (const [index, { path, depth, file }] of regions.entries()) {
    const folder = depth === 0 ? 'regions' : `regions/${path}`;
    yield { path: `${folder}/region.json`, text: jsonText(file) };
    const random = seededRandom(seed * 1_000_003 + index);
    for (const [year, figures] of exampleYears(indicators, { depth, years, random }).entries()) {
      const period = lastYear - years + 1 + year;
      if (figures.length > 0) {
        yield { path: `${folder}/${period}.json`, text: yearFileText(path, period, figures) };
      }
    }
  }
}
