import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ImportNote } from '../i18n/importText.ts';
import { fileKind } from './fileKind.ts';
import { clashesOf, heldAtMost, misfitHold } from './importClashes.ts';
import { isDamaged } from './importComment.ts';
import { addFigures, figureKey, fileFigures } from './importFigures.ts';
import { entriesOf } from './importPlacement.ts';
import { absentSeriesNotes, codeNotes } from './importNotes.ts';
import { heldKey, type FigureHold } from './quarantineRecord.ts';
import { addTally, count, emptyTally, type ImportTally } from './importTally.ts';
import { sdmxCsv } from './sdmxCsv.ts';
import { sdmxData } from './sdmxData.ts';
import { attributeOf, dimensionsFound, multiplierNotes, sdmxSeries, type SdmxSeries } from './sdmxSeries.ts';
import type { SdmxStructure } from './sdmxStructure.ts';
import { RefusedFile } from './sdmxXml.ts';
import { treated } from './treat.ts';
import { megabytes } from './workbookLimits.ts';

/** Shape: `name` is the base name by which indicators know the file; `problem` where it could not be opened. */
export type InputFile = { name: string } & ({ bytes: Uint8Array } | { problem: string });

export type ImportContext = {
  source: string;
  structure: SdmxStructure | null;
  indicators: readonly Indicator[];
  /** Paths of regions by SDMX area code. */
  areas: ReadonlyMap<string, string>;
};

export type Refusal = { file: string; reason: ImportNote };

/**
 * What files gave, before anything is written.
 * Shape: `whole` are the indicators of which all files were read; `names` the files taken; `holds` figures that stay out alone.
 */
export type ImportedFiles = {
  figures: Figure[];
  fills: Figure[];
  whole: ReadonlySet<string>;
  names: readonly string[];
  holds: readonly FigureHold[];
  tally: ImportTally;
  versions: ReadonlyMap<string, number>;
  notes: ImportNote[];
  refused: Refusal[];
};

/** A file that was read, before its figures are treated. */
export type ReadFile = {
  name: string;
  version: string;
  series: readonly SdmxSeries[];
  figures: Figure[];
  tally: ImportTally;
};

/** How many comments and source details have destroyed characters; none of them is taken. */
const damagedTexts = (series: readonly SdmxSeries[]) =>
  series
    .flatMap(({ observations }) => [...observations.values()])
    .flatMap((each) => ['COMMENT_OBS', 'COMMENT_TS', 'SOURCE_DETAIL'].map((name) => attributeOf(each, name)))
    .filter((text) => text !== undefined && isDamaged(text)).length;

/** Bytes of a data file; the whole of a national platform is a tenth of it. */
const largest = 64 * 1024 * 1024;

/** The figures of one file; null when it is a structure file. Throws: RefusedFile. */
function readFile(input: InputFile, context: ImportContext): ReadFile | null {
  if ('problem' in input) throw new RefusedFile({ message: 'unreadable', values: { found: input.problem } });
  if (input.bytes.length > largest) {
    const values = { found: megabytes(input.bytes.length), most: megabytes(largest) };
    throw new RefusedFile({ message: 'largeFile', values });
  }
  const isText = fileKind(input.bytes) === 'text';
  const data = isText ? sdmxCsv(input.bytes) : sdmxData(input.bytes);
  if (isText && !data) throw new RefusedFile({ message: 'noSdmxHead', values: {} });
  if (!data) return null;
  // Indicators know a file by the name of its XML form.
  const name = isText ? input.name.replace(/\.\w+$/, '.xml') : input.name;
  const { source, structure, indicators, areas } = context;
  const series = sdmxSeries(data, structure?.dimensions ?? dimensionsFound(data));
  const tally = emptyTally();
  const entries = entriesOf(indicators, source, name);
  const figures = fileFigures({ source, series }, entries, areas, tally);
  count(tally.damaged, name, damagedTexts(series));
  tally.files = 1;
  tally.series = data.series.length;
  tally.observations = data.series.reduce((sum, { observations }) => sum + observations.length, 0);
  tally.empty = series
    .flatMap(({ observations }) => [...observations.values()])
    .filter(({ value }) => value === null).length;
  return { name, version: data.structureVersion ?? '?', series, figures, tally };
}

/**
 * Files that can be taken together, without the figures in which a few of them contradict each other or themselves; a file with
 * more of these is refused.
 */
function agreeing(inputs: readonly InputFile[], context: ImportContext, refused: Refusal[]) {
  const all = new Map<string, Figure>();
  const clashes = new Map<string, FigureHold>();
  const files = inputs.flatMap((input): ReadFile[] => {
    try {
      const file = readFile(input, context);
      if (!file) return [];
      const found = clashesOf(all, file.figures);
      for (const [key, hold] of found) clashes.set(key, hold);
      addFigures(all, file.figures.filter((figure) => !found.has(figureKey(figure)))); // prettier-ignore
      return [file];
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refused.push({ file: input.name, reason: error.reason });
      return [];
    }
  });
  const free = (figure: Figure) => !clashes.has(figureKey(figure));
  return {
    files: files.map((file) => ({ ...file, figures: file.figures.filter(free) })),
    clashes: [...clashes.values()],
  };
}

const filesOf = (indicator: Indicator, source: string) =>
  indicator.series.filter((entry) => entry.source === source).map(({ file }) => file);

type TreatedFiles = { files: readonly ReadFile[]; figures: Figure[]; fills: Figure[]; holds: FigureHold[] };

/**
 * Treats the indicators of the files. Where a treatment does not fit a few figures that it names, these are held; where it does not
 * fit otherwise, the files of that indicator are refused.
 */
function treatedFiles(files: readonly ReadFile[], context: ImportContext, refused: Refusal[]): TreatedFiles {
  const { indicators, source } = context;
  const found = new Map<string, Figure>();
  for (const { figures } of files) addFigures(found, figures);
  const byIndicator = Map.groupBy(found.values(), ({ indicator }) => indicator);
  const results = indicators.map((each) => ({
    each,
    ...treated(each, source, byIndicator.get(each.id) ?? []),
  }));
  const failed = results.filter(
    ({ problems, misfits }) => misfits.length < problems.length || misfits.length > heldAtMost,
  );
  if (failed.length === 0) {
    const holds = results.flatMap(({ misfits }) => misfits.map(misfitHold));
    const held = new Set(holds.map(heldKey));
    const free = (figure: Figure) => !held.has(figureKey(figure));
    return {
      files,
      figures: results.flatMap(({ figures }) => figures).filter(free),
      fills: results.flatMap(({ fills }) => fills).filter(free),
      holds,
    };
  }
  const names = new Set<string>();
  for (const { each, problems } of failed) {
    const own = files.filter(({ name }) => filesOf(each, source).includes(name)).map(({ name }) => name);
    for (const file of own) names.add(file);
    refused.push(...problems.map((reason) => ({ file: own.join(', '), reason })));
  }
  return treatedFiles(files.filter(({ name }) => !names.has(name)), context, refused); // prettier-ignore
}

/** What files give: figures with the rules of their indicators applied, totals, what is odd, and what is refused and why. */
export function importedFiles(inputs: readonly InputFile[], context: ImportContext): ImportedFiles {
  const refused: Refusal[] = [];
  const agreed = agreeing(inputs, context, refused);
  const { files, figures, fills, holds } = treatedFiles(agreed.files, context, refused);
  const tally = emptyTally();
  const versions = new Map<string, number>();
  for (const file of files) {
    addTally(tally, file.tally);
    versions.set(file.version, (versions.get(file.version) ?? 0) + 1);
  }
  const taken = new Set(files.map(({ name }) => name));
  const whole = context.indicators
    .filter((each) => filesOf(each, context.source).length > 0)
    .filter((each) => filesOf(each, context.source).every((file) => taken.has(file)));
  const notes = [
    ...codeNotes(files, context.structure),
    ...files.flatMap(({ name, series }) => multiplierNotes(name, series)),
    ...absentSeriesNotes(files, context.indicators, context.source),
  ];
  return {
    figures,
    fills,
    whole: new Set(whole.map(({ id }) => id)),
    names: [...taken],
    holds: [...agreed.clashes, ...holds],
    tally,
    versions,
    notes,
    refused,
  };
}
