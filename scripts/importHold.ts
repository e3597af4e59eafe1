import { basename } from 'node:path';
import type { ImportedFiles, Refusal } from '../src/dataset/importFiles.ts';
import { importHolds, type HoldContext, type ImportHolds } from '../src/dataset/importHolds.ts';
import { entriesOf } from '../src/dataset/importPlacement.ts';
import type { ImportPart } from '../src/dataset/importPlan.ts';
import { isMappedFile, mappedIndicators } from '../src/dataset/importTables.ts';
import { readQuarantine, readRanges } from '../src/dataset/quarantineStore.ts';
import { readIndicators, readPlaces, readYearFiles } from '../src/dataset/yearFileStore.ts';
import type { TableMapping } from '../src/schema/tableMapping.ts';
import { inputFile } from './importInput.ts';

/** Shape: `sdmx` is what SDMX files gave; `refused` and `names` are the tables that were refused and taken. */
export type HoldInput = {
  paths: readonly string[];
  parts: readonly ImportPart[];
  sdmx: ImportedFiles | null;
  tables: { refused: readonly Refusal[]; names: readonly string[] };
  mappings: readonly TableMapping[];
  received: string;
};

type Result = Parameters<typeof importHolds>[0];

/** What stays out of an import of several sources: its parts without that, and what becomes of the register. */
export function importHold(root: string, input: HoldInput) {
  const { paths, parts, sdmx, tables, mappings, received } = input;
  const indicators = readIndicators(root);
  const common: Omit<HoldContext, 'source' | 'readers'> = {
    ...{ root: readPlaces(root).root, received, yearFiles: readYearFiles(root) },
    ranges: readRanges(root, indicators),
    records: readQuarantine(root),
  };
  const sdmxReaders = (source: string) => (file: string) => {
    const ids = entriesOf(indicators, source, file).map(({ indicator }) => indicator.id);
    return ids.length > 0 ? [...new Set(ids)] : null;
  };
  const tableReaders = (file: string) => {
    const own = mappings.filter((mapping) => isMappedFile(mapping, file));
    return own.length > 0 ? [...new Set(own.flatMap(mappedIndicators))] : null;
  };
  /** The bytes of what was refused, for its hash. */
  const inputsOf = (refused: readonly Refusal[]) => {
    const names = new Set(refused.flatMap(({ file }) => file.split(', ')));
    return paths.filter((path) => names.has(basename(path))).map(inputFile);
  };
  const held = parts.map((part): ImportHolds => {
    const isSdmx = sdmx?.figures === part.figures;
    const result: Result = isSdmx
      ? sdmx
      : { figures: [...part.figures], holds: [], refused: [], names: tables.names };
    const context = { ...common, source: part.source, readers: sdmxReaders(part.source) };
    return importHolds(result, inputsOf(result.refused), context);
  });
  const lost = [...Map.groupBy(tables.refused, ({ file }) => file)].map(([file, refused]): ImportHolds => {
    const source = mappings.find((mapping) => isMappedFile(mapping, file))?.source ?? '';
    const context = { ...common, source, readers: tableReaders };
    return importHolds({ figures: [], holds: [], refused, names: [] }, inputsOf(refused), context);
  });
  const all = [...held, ...lost];
  const writes = all.flatMap((one) => [...one.writes]);
  const open = new Set(all.flatMap((one) => one.held.map(({ id }) => id)));
  return {
    parts: parts.map((part, index) => ({ ...part, figures: held[index]?.figures ?? part.figures })),
    held: all.flatMap((one) => one.held),
    closed: all.flatMap((one) => one.closed).filter(({ id }) => !open.has(id)),
    // What one source closes and another holds stays held.
    writes: new Map([
      ...writes.filter(([, text]) => text === null),
      ...writes.filter(([, text]) => text !== null),
    ]),
  };
}
