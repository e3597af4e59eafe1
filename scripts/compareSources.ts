import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  differencesCsv,
  differencesMarkdown,
  differingPairs,
  fileNumber,
  sourceComparison,
  type CompareContext,
  type SourceComparison,
} from '../src/dataset/compareSources.ts';
import type { InputFile } from '../src/dataset/importFiles.ts';
import { tableSheets } from '../src/dataset/importTables.ts';
import { sdmxData } from '../src/dataset/sdmxData.ts';
import { dimensionsFound, sdmxSeries, type SdmxSeries } from '../src/dataset/sdmxSeries.ts';
import { RefusedFile } from '../src/dataset/sdmxXml.ts';
import { readPlaces, StoppedImport } from '../src/dataset/yearFileStore.ts';
import { importText, type ImportNote } from '../src/i18n/importText.ts';
import { commandLanguage } from './commandLanguage.ts';
import { mappingContext } from './importContext.ts';
import { inputFile, namedFiles } from './importInput.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';
const language = commandLanguage(process.argv);
const text = (note: ImportNote) => importText(note, language);

/** Paths of SDMX files by the number that they share with their workbook. */
const sdmxPaths = (folder: string) =>
  new Map(readdirSync(folder).filter((name) => /\.xml$/i.test(name)).sort().map((name) => [fileNumber(name), join(folder, name)])); // prettier-ignore

function seriesOf(input: InputFile): SdmxSeries[] {
  if ('problem' in input) throw new RefusedFile({ message: 'unreadable', values: { found: input.problem } });
  const data = sdmxData(input.bytes);
  return data ? sdmxSeries(data, dimensionsFound(data)) : [];
}

function sayComparison({ file, counts, loneWorkbook, loneSdmx, ...rest }: SourceComparison, limit: number) {
  const { equal, different, dashZero, onlyWorkbook, onlySdmx } = counts;
  console.log(text({ message: 'compared', values: { file, equal, different, dashZero, onlyWorkbook, onlySdmx, loneWorkbook, loneSdmx } })); // prettier-ignore
  const shown = differingPairs({ file, counts, loneWorkbook, loneSdmx, ...rest });
  for (const { region, year, where, workbook, sdmx, sign } of shown.slice(0, limit)) {
    console.log(`  ${region} ${year} ${where}: ${workbook ?? sign ?? '–'} / ${sdmx ?? '–'}`);
  }
  if (shown.length > limit)
    console.log(`  ${text({ message: 'more', values: { count: shown.length - limit } })}`);
}

function sayTotal(all: readonly SourceComparison[]) {
  const sum = (kind: keyof SourceComparison['counts']) =>
    all.reduce((total, { counts }) => total + counts[kind], 0);
  const both = sum('equal') + sum('different');
  const values = { files: all.length, both, equal: sum('equal'), different: sum('different'), dashZero: sum('dashZero'), onlyWorkbook: sum('onlyWorkbook'), onlySdmx: sum('onlySdmx') }; // prettier-ignore
  console.log(text({ message: 'comparedAll', values }));
}

async function compareAll(named: readonly string[], folder: string, limit: number) {
  const paths = namedFiles(named, /\.(?:xlsx|xlsb|xls|ods)$/i);
  const context: CompareContext = { ...mappingContext(root, undefined), areas: readPlaces(root).areas };
  const others = sdmxPaths(folder);
  const done: SourceComparison[] = [];
  let refused = 0;
  for (const path of paths) {
    const input = inputFile(path);
    const other = others.get(fileNumber(input.name));
    try {
      const sheets = await tableSheets(input);
      if (other === undefined) throw new RefusedFile({ message: 'noCounterpart', values: { folder } });
      const found = sourceComparison(input.name, sheets, seriesOf(inputFile(other)), context);
      done.push(found);
      if (found.pairs.length + found.loneWorkbook + found.loneSdmx > 0) sayComparison(found, limit);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refused += 1;
      console.log(`${input.name}: ${text(error.reason)}`);
    }
  }
  sayTotal(done);
  return { done, refused };
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      with: { type: 'string' },
      out: { type: 'string' },
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
  if (positionals.length === 0 || !values.with) {
    console.error(text({ message: 'compareUsage', values: {} }));
    process.exitCode = 2;
  } else {
    const { done, refused } = await compareAll(positionals, values.with, values.all ? Infinity : 5);
    if (values.out) {
      const title = text({ message: 'differences', values: {} });
      writeFileSync(
        values.out,
        values.out.endsWith('.csv') ? differencesCsv(done) : differencesMarkdown(done, title),
      );
    }
    if (refused > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof StoppedImport ? text(error.reason) : error instanceof Error ? error.message : String(error)); // prettier-ignore
  process.exitCode = 2;
}
