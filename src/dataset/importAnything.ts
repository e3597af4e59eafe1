import type { Figure } from '../schema/figure.ts';
import type { ImportNote } from '../i18n/importText.ts';
import { fileKind } from './fileKind.ts';
import { importedFiles, type ImportContext, type InputFile } from './importFiles.ts';
import { importedTables, type TablesContext } from './importTables.ts';
import { isSdmxCsvHead } from './sdmxCsv.ts';
import { RefusedFile } from './sdmxXml.ts';
import { textRecords } from './textTable.ts';

/** Whether a file holds SDMX, by what is in it. Missing: false for what cannot be read at all, which the reader of tables tells. */
export function isSdmxFile(input: InputFile): boolean {
  if ('problem' in input) return false;
  try {
    const kind = fileKind(input.bytes);
    if (kind !== 'text') return kind === 'xml';
    return isSdmxCsvHead(textRecords(input.bytes).records[0] ?? []);
  } catch (error) {
    if (error instanceof RefusedFile) return false;
    throw error;
  }
}

/** Figures of one file of any kind, or the reasons why it is refused. */
export async function importedAnything(
  input: InputFile,
  { sdmx, tables }: { sdmx: ImportContext; tables: TablesContext },
): Promise<{ figures: readonly Figure[]; refused: readonly ImportNote[] }> {
  if (isSdmxFile(input)) {
    const { figures, refused } = importedFiles([input], sdmx);
    return { figures, refused: refused.map(({ reason }) => reason) };
  }
  const found = await importedTables([input], tables);
  return {
    figures: found.tables.flatMap(({ figures }) => figures),
    refused: found.refused.map(({ reason }) => reason),
  };
}
