import { basename } from 'node:path';
import { fileNumber, sourceComparison, type CompareContext } from '../src/dataset/compareSources.ts';
import { tableSheets } from '../src/dataset/importTables.ts';
import { sdmxData } from '../src/dataset/sdmxData.ts';
import { dimensionsFound, sdmxSeries, type SdmxSeries } from '../src/dataset/sdmxSeries.ts';
import { RefusedFile } from '../src/dataset/sdmxXml.ts';
import { readPlaces } from '../src/dataset/yearFileStore.ts';
import { confirmed } from '../src/doctor/confirmed.ts';
import { panelsFindings, type DoctorFinding } from '../src/doctor/doctorFindings.ts';
import { pairPanels } from '../src/doctor/pairPanels.ts';
import { peopleBreaksOf, peopleOf } from '../src/doctor/reportPanels.ts';
import { seriesPanels } from '../src/doctor/seriesPanels.ts';
import { sourcesCompared } from '../src/doctor/sourcesCompared.ts';
import type { ImportNote } from '../src/i18n/importText.ts';
import type { Report } from '../src/schema/report.ts';
import { mappingContext } from './importContext.ts';
import { inputFile, namedFiles } from './importInput.ts';

type Options = {
  root: string;
  report: Report;
  workbooks: readonly string[];
  say: (file: string, why: ImportNote) => void;
};

const known = (report: Report) => ({
  parents: new Map(report.regions.map(({ path, parent }) => [path, parent])),
  people: peopleOf(report),
  peopleBreaks: peopleBreaksOf(report),
});

/**
 * What files of a source hold that is probably wrong, each by itself and beside the workbook of its number.
 * Shape: files that cannot be read are told by `say` and left out.
 */
export async function fileFindings(named: readonly string[], options: Options): Promise<DoctorFinding[]> {
  const { report, workbooks } = options;
  const areas = new Map(
    report.regions.flatMap(({ path, codes }) => codes.sdmx.map((code) => [code, path] as const)),
  );
  const files = namedFiles(named, /\.xml$/i).map((path) => ({
    name: basename(path),
    series: seriesOf(path, options),
  }));
  const panels = files.flatMap(({ name, series }) => seriesPanels(name, series, { areas, ...known(report) }));
  const findings = panelsFindings(panels);
  if (workbooks.length === 0) return findings;
  return confirmed(findings, await comparedFindings(files, options));
}

function seriesOf(path: string, { say }: Options): SdmxSeries[] {
  const input = inputFile(path);
  try {
    if ('problem' in input)
      throw new RefusedFile({ message: 'unreadable', values: { found: input.problem } });
    const data = sdmxData(input.bytes);
    return data ? sdmxSeries(data, dimensionsFound(data)) : [];
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    say(input.name, error.reason);
    return [];
  }
}

type SdmxFile = { name: string; series: readonly SdmxSeries[] };

/** What the workbooks say otherwise than the files of their numbers. */
async function comparedFindings(files: readonly SdmxFile[], { root, report, workbooks, say }: Options) {
  const context: CompareContext = { ...mappingContext(root, undefined), areas: readPlaces(root).areas };
  const byNumber = new Map(files.map((file) => [fileNumber(file.name), file]));
  const findings: DoctorFinding[] = [];
  for (const path of namedFiles(workbooks, /\.(?:xlsx|xlsb|xls|ods)$/i)) {
    const input = inputFile(path);
    const file = byNumber.get(fileNumber(input.name));
    if (!file) continue;
    try {
      const { pairs } = sourceComparison(input.name, await tableSheets(input), file.series, context);
      const both = pairPanels(file.name, pairs, known(report));
      findings.push(...both.flatMap(({ panel, second }) => sourcesCompared(panel, second, input.name)));
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      say(input.name, error.reason);
    }
  }
  return findings;
}
