import { stringify } from 'csv-stringify/sync';
import { breakdownKey } from '../schema/figure.ts';
import type { ProposalContext } from './proposedRows.ts';
import { sourceBlocks } from './sourceBlocks.ts';
import { matchedBlocks, pairKind, sdmxBlocks, sourcePairs, type PairKind, type SdmxBlock, type SourcePair } from './sourcePairs.ts'; // prettier-ignore
import type { SdmxSeries } from './sdmxSeries.ts';
import type { Sheet } from './workbook.ts';

export type CompareContext = ProposalContext & { areas: ReadonlyMap<string, string> };

/** Regional cells of a workbook beside the SDMX file of the same number. Shape: counts of the places below the whole country. */
export type SourceComparison = {
  file: string;
  pairs: readonly SourcePair[];
  counts: Readonly<Record<PairKind, number>>;
  /** Series of places that only one of the two has. */
  loneWorkbook: number;
  loneSdmx: number;
};

/** Number of an indicator by which a workbook and an SDMX file belong together: "16.7.1a" and "16.7.1.a" are one. */
export const fileNumber = (name: string) =>
  name.replace(/\.(?:xlsx|xlsb|xls|ods|xml|csv)$/i, '').replace(/\.+$/, '').replace(/\.(?=[a-z])/gi, '').toLowerCase(); // prettier-ignore

const isRegional = (block: SdmxBlock, root: string) =>
  [...block.values.keys()].some((key) => !key.startsWith(`${root} `));

const emptyCounts = (): Record<PairKind, number> => ({ equal: 0, different: 0, dashZero: 0, onlyWorkbook: 0, onlySdmx: 0, none: 0 }); // prettier-ignore

/** All regional cells of the sheets of a workbook compared with the series of an SDMX file. */
export function sourceComparison(
  file: string,
  sheets: readonly Sheet[],
  series: readonly SdmxSeries[],
  context: CompareContext,
): SourceComparison {
  const { root, areas } = context;
  const blocks = sheets
    .flatMap((sheet) => sourceBlocks(sheet, context))
    .filter(({ cells }) => cells.some(({ region }) => region !== root));
  const sdmx = sdmxBlocks(series, areas).filter((block) => isRegional(block, root));
  const found = matchedBlocks(blocks, sdmx, root);
  const pairs = found.matched.flatMap((match) => sourcePairs(match, root));
  const counts = emptyCounts();
  for (const pair of pairs) counts[pairKind(pair)] += 1;
  return { file, pairs, counts, loneWorkbook: found.blocks.length, loneSdmx: found.sdmx.length };
}

/** Cells that are not the same in both sources. */
export const differingPairs = ({ pairs }: SourceComparison): SourcePair[] =>
  pairs.filter((pair) => !['equal', 'none'].includes(pairKind(pair)));

/** Rows of all differences for a table. Shape: file, place, year, group, cell, both values, kind, ratio of workbook to SDMX. */
export const differenceRows = (all: readonly SourceComparison[]) =>
  all.flatMap((comparison) =>
    differingPairs(comparison).map((pair) => {
      const { region, year, key, where, workbook, sdmx, sign } = pair;
      const ratio = workbook !== null && sdmx ? Number((workbook / sdmx).toPrecision(4)) : '';
      return [comparison.file, region, year, breakdownKey(key), where, workbook ?? sign ?? '', sdmx ?? '', pairKind(pair), ratio]; // prettier-ignore
    }),
  );

const columns = ['file', 'region', 'year', 'key', 'cell', 'workbook', 'sdmx', 'kind', 'ratio'];

/** All differences as CSV. */
export const differencesCsv = (all: readonly SourceComparison[]) =>
  stringify([columns, ...differenceRows(all)]);

/** All differences as a table of Markdown. */
export function differencesMarkdown(all: readonly SourceComparison[], title: string): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`; // prettier-ignore
  return [
    `# ${title}`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...differenceRows(all).map(row),
    '',
  ].join('\n');
}
