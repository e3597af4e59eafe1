import type { Breakdown } from '../schema/figure.ts';
import { sameAsPrinted } from './sameAsPrinted.ts';
import type { SdmxSeries } from './sdmxSeries.ts';
import type { BlockCell, SourceBlock } from './sourceBlocks.ts';

/** One place and year in both sources. Missing: a value is null where that source prints no number. */
export type SourcePair = {
  region: string;
  year: number;
  /** Dimensions of the SDMX series that are not the total. */
  key: Breakdown;
  /** Cell of the workbook and its label. */
  where: string;
  label: string;
  workbook: number | null;
  sdmx: number | null;
  /** What stands in the workbook in place of a number. */
  sign: string | null;
};

export type PairKind = 'equal' | 'different' | 'dashZero' | 'onlyWorkbook' | 'onlySdmx' | 'none';

/** What the two sources say of one cell: a dash beside a zero is told apart, since a dash may mean one. */
export function pairKind({ workbook, sdmx, sign }: SourcePair): PairKind {
  if (workbook !== null && sdmx !== null) return sameAsPrinted(workbook, sdmx) ? 'equal' : 'different';
  if (workbook !== null) return 'onlyWorkbook';
  if (sdmx === null) return 'none';
  return sign === 'dash' && sdmx === 0 ? 'dashZero' : 'onlySdmx';
}

/** Regional values of one SDMX key: by place and year. */
export type SdmxBlock = { key: Breakdown; values: Map<string, number | null> };

/** How often a block and an SDMX key have the same number, and how often both have one. */
type Score = { block: SourceBlock; sdmx: SdmxBlock; equal: number; both: number };

const general = new Set(['FREQ', 'REPORTING_TYPE', 'REF_AREA', 'UNIT_MEASURE', 'TIME_PERIOD']);
const cellKey = (region: string, year: number) => `${region} ${year}`;

/** The series of a file by what they are of, places put together. Shape: of areas that are not known nothing is taken. */
export function sdmxBlocks(series: readonly SdmxSeries[], areas: ReadonlyMap<string, string>): SdmxBlock[] {
  const blocks = new Map<string, SdmxBlock>();
  for (const { key, observations } of series) {
    const region = areas.get(key['REF_AREA'] ?? '');
    if (region === undefined) continue;
    const own = Object.fromEntries(
      Object.entries(key).filter(([name, code]) => !general.has(name) && code !== '_T'),
    );
    const id = JSON.stringify(Object.entries(own).sort());
    const block = blocks.get(id) ?? { key: own, values: new Map<string, number | null>() };
    blocks.set(id, block);
    for (const [period, { value }] of observations) block.values.set(cellKey(region, Number(period)), value);
  }
  return [...blocks.values()];
}

const numberOf = ({ figure }: BlockCell) => (figure.is === 'number' ? figure.value : null);

function score(block: SourceBlock, sdmx: SdmxBlock, root: string): Score {
  let [equal, both] = [0, 0];
  for (const cell of block.cells) {
    if (cell.region === root) continue;
    const [a, b] = [numberOf(cell), sdmx.values.get(cellKey(cell.region, cell.year)) ?? null];
    if (a === null || b === null) continue;
    both += 1;
    if (sameAsPrinted(a, b)) equal += 1;
  }
  return { block, sdmx, equal, both };
}

/** Dimensions of a key besides the code of the series and the group that a block is of. */
const extra = ({ block, sdmx }: Score) =>
  Object.entries(sdmx.key).filter(([name, code]) => name !== 'SERIES' && block.by[name] !== code).length;
const isOfGroup = ({ block, sdmx }: Score) =>
  Object.entries(block.by).every(([name, code]) => sdmx.key[name] === code);

export type MatchedBlocks = {
  matched: { block: SourceBlock; sdmx: SdmxBlock }[];
  blocks: SourceBlock[];
  sdmx: SdmxBlock[];
};

/**
 * Which series of a workbook is which of an SDMX file: the pair that agrees most often first, then the plainest key.
 * Shape: what has no counterpart stands in `blocks` and `sdmx`.
 */
export function matchedBlocks(
  blocks: readonly SourceBlock[],
  sdmx: readonly SdmxBlock[],
  root: string,
): MatchedBlocks {
  const scores = blocks
    .flatMap((block) => sdmx.map((each) => score(block, each, root)))
    .filter((each) => each.both > 0 && isOfGroup(each))
    .sort((a, b) => b.equal - a.equal || extra(a) - extra(b) || b.both - a.both);
  const matched: MatchedBlocks['matched'] = [];
  for (const { block, sdmx: other } of scores) {
    if (matched.some((each) => each.block === block || each.sdmx === other)) continue;
    matched.push({ block, sdmx: other });
  }
  return {
    matched,
    blocks: blocks.filter((block) => !matched.some((each) => each.block === block)),
    sdmx: sdmx.filter((each) => !matched.some(({ sdmx: other }) => other === each)),
  };
}

/** Both sources cell by cell, for the places and years that the workbook has; the whole country is not among them. */
export function sourcePairs({ block, sdmx }: MatchedBlocks['matched'][number], root: string): SourcePair[] {
  return block.cells
    .filter(({ region }) => region !== root)
    .map((cell) => {
      const { region, year, where, label, figure } = cell;
      const sign = figure.is === 'sign' ? figure.sign : null;
      const value = sdmx.values.get(cellKey(region, year)) ?? null;
      return { region, year, key: sdmx.key, where, label, workbook: numberOf(cell), sdmx: value, sign };
    });
}
