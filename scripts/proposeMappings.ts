import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFile } from '../src/dataset/importFiles.ts';
import { tableSheets } from '../src/dataset/importTables.ts';
import {
  proposedMapping,
  type MappingContext,
  type ProposedMapping,
} from '../src/dataset/proposedMapping.ts';
import { RefusedFile } from '../src/dataset/sdmxXml.ts';
import type { Sheet } from '../src/dataset/workbook.ts';
import { importText, type ImportLanguage, type ImportNote } from '../src/i18n/importText.ts';

export type ProposalOptions = { language: ImportLanguage; out: string | undefined; save: string | null };

/** The first sheet that is shown and can be understood. Throws: RefusedFile when none can. */
function understoodSheet(sheets: readonly Sheet[], file: string, context: MappingContext): ProposedMapping {
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  let reason: unknown = new RefusedFile({ message: 'emptyWorkbook', values: {} });
  for (const sheet of shown) {
    try {
      const found = proposedMapping(sheet, file, context);
      const sheetNames = shown.map(({ name }) => name).join(', ');
      const several: ImportNote[] =
        shown.length > 1 ? [{ message: 'manySheets', values: { sheets: sheetNames } }] : [];
      return { ...found, questions: [...several, ...found.questions] };
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/** Writes a proposal where no file is yet; says what was done. */
function written(
  { mapping, questions }: ProposedMapping,
  { language, out, save }: ProposalOptions,
): ImportNote {
  const file = out ?? (save === null ? null : join(save, `${mapping.id}.json`));
  if (file === null) return { message: 'proposalShown', values: {} };
  if (existsSync(file)) return { message: 'fileThere', values: { file } };
  const asked = questions.map((note) => importText(note, language));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ ...mapping, ...(asked.length > 0 ? { questions: asked } : {}) }, null, 2)}\n`,
  );
  return { message: 'proposalWritten', values: { file } };
}

/** Proposes a mapping for each table; lines that say what was understood and what is asked. Shape: how many files were refused. */
export async function proposeMappings(
  inputs: readonly InputFile[],
  context: MappingContext,
  options: ProposalOptions,
) {
  const text = (note: ImportNote) => importText(note, options.language);
  const lines: string[] = [];
  let refused = 0;
  for (const input of inputs) {
    try {
      const proposal = understoodSheet(await tableSheets(input), input.name, context);
      const { understood, questions } = proposal;
      lines.push(
        text({ message: 'understood', values: { file: input.name } }),
        ...understood.map((note) => `  ${text(note)}`),
      );
      lines.push(
        text({ message: 'questions', values: { count: questions.length } }),
        ...questions.map((note) => `  ${text(note)}`),
      );
      lines.push(text(written(proposal, options)));
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      refused += 1;
      lines.push(`${input.name}: ${text(error.reason)}`);
    }
  }
  return { lines, refused };
}
