import { readFileSync } from 'node:fs';
import { groupFinder } from '../src/dataset/groupNames.ts';
import { placeFinder } from '../src/dataset/placeNames.ts';
import type { MappingContext } from '../src/dataset/proposedMapping.ts';
import {
  readDimensions,
  readIndicators,
  readMappings,
  readNamedPlaces,
  readPlaces,
  readUnits,
  StoppedImport,
} from '../src/dataset/yearFileStore.ts';
import { importText, type ImportLanguage } from '../src/i18n/importText.ts';
import { tableMappingSchema, type TableMapping } from '../src/schema/tableMapping.ts';

/** The mapping of a file that an editor names. Throws: StoppedImport when it cannot be read or has open questions. */
function namedMapping(path: string, language: ImportLanguage): TableMapping {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const questions: unknown = Object(found).questions;
    if (Array.isArray(questions) && questions.length > 0) {
      const note = { message: 'mappingOpen', values: { mapping: path, count: questions.length } } as const;
      throw new StoppedImport(path, importText(note, language));
    }
    return tableMappingSchema.parse(found);
  } catch (error) {
    if (error instanceof StoppedImport) throw error;
    throw new StoppedImport(
      path,
      error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error),
    );
  }
}

/** What is known for reading tables: places, groups, indicators, mappings. Throws: StoppedImport. */
export function tablesContext(root: string, mapping: string | undefined, language: ImportLanguage) {
  return {
    find: placeFinder(readNamedPlaces(root)),
    root: readPlaces(root).root,
    indicators: readIndicators(root),
    mappings: mapping === undefined ? readMappings(root) : [namedMapping(mapping, language)],
  };
}

/** What is known for proposing mappings. Throws: StoppedImport. */
export function mappingContext(root: string, source: string | undefined): MappingContext {
  return {
    find: placeFinder(readNamedPlaces(root)),
    root: readPlaces(root).root,
    indicators: readIndicators(root),
    units: readUnits(root),
    group: groupFinder(readDimensions(root)),
    source: source ?? null,
  };
}
