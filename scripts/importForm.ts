import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { holdLines } from '../src/dataset/quarantineReport.ts';
import { changeLines, otherHomeNotes } from '../src/dataset/importReport.ts';
import { readWorkbook } from '../src/dataset/readWorkbook.ts';
import { RefusedFile } from '../src/dataset/sdmxXml.ts';
import type { Workbook } from '../src/dataset/workbook.ts';
import { yearFilePlan } from '../src/dataset/yearFilePlan.ts';
import { readYearFiles, StoppedImport, writeFiles } from '../src/dataset/yearFileStore.ts';
import { formContents, type FormContents } from '../src/form/formContents.ts';
import { closedForm, heldForm, type FormHold, type ReturnedForm } from '../src/form/formHold.ts';
import { isForm, readForm, type FormHead } from '../src/form/readForm.ts';
import { scoreFilePlan } from '../src/form/scoreFilePlan.ts';
import { importText, type ImportLanguage, type ImportNote } from '../src/i18n/importText.ts';
import { problemText } from '../src/i18n/problemText.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { readReport } from '../src/report/readReport.ts';
import { checkData } from '../src/schema/checkData.ts';
import type { Report } from '../src/schema/report.ts';

/** Shape: `language` is null where none was asked for; what is said is then in that of the form. */
export type FormOptions = {
  root: string;
  language: ImportLanguage | null;
  all: boolean;
  /** The day of the import, as "2026-11-25"; none where what is refused leaves no record. */
  received: string | null;
};

const say = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

async function workbookOf(path: string): Promise<Workbook | ImportNote> {
  try {
    return await readWorkbook(readFileSync(path));
  } catch (error) {
    if (error instanceof RefusedFile) return error.reason;
    const found = error instanceof Error ? error.message.replace(/,.*$/, '') : String(error);
    return { message: 'unreadable', values: { found } };
  }
}

/** The forms among files, by path, whatever they are called; all other files are left to who reads them. */
export async function formsAmong(paths: readonly string[]): Promise<ReadonlyMap<string, Workbook>> {
  const forms = new Map<string, Workbook>();
  for (const path of paths.filter((one) => /\.(?:xls[xmb]?|ods)$/i.test(one))) {
    const workbook = await workbookOf(path);
    if (!('message' in workbook) && isForm(workbook)) forms.set(path, workbook);
  }
  return forms;
}

/**
 * Reads a form that came back and writes its figures and scores, or nothing when anything in it is wrong.
 * Shape: `read` is the workbook of the file where it was read before. Returns how much was refused or is to be looked at.
 * Throws: Error with the problems of the data folder when it is not in order.
 */
export async function importForm(path: string, options: FormOptions, read?: Workbook): Promise<number> {
  const file = basename(path);
  const workbook = read ?? (await workbookOf(path));
  const form = 'message' in workbook ? { problems: [workbook] } : readForm(workbook);
  const language = options.language ?? ('head' in form ? form.head.language : 'en');
  if ('problems' in form) return refused(file, form.problems, language);
  const report = readReport(options.root, language);
  const contents = formContents(form, report, language);
  const { root, received } = options;
  const returned = (day: string): ReturnedForm => ({
    ...{ file, bytes: readFileSync(path), head: form.head },
    ...{ errors: contents.problems.length, received: day },
  });
  if (contents.problems.length > 0) {
    const { held, writes } = received === null ? none : heldForm(returned(received), report);
    writeFiles(root, writes);
    const count = refused(file, contents.problems, language);
    say(holdLines(held, [], language));
    return count;
  }
  const hold = received === null ? none : closedForm(returned(received), report);
  const { region, year } = form.head;
  const place = report.region(region).name[language];
  const { filled, empty } = contents;
  const values = { file, id: form.head.id, place, year, filled, empty };
  say([importText({ message: 'formRead', values }, language)]);
  return written(contents, form.head, { ...options, language, report, hold });
}

function refused(file: string, problems: readonly ImportNote[], language: ImportLanguage): number {
  const values = { file, count: problems.length };
  console.error(importText({ message: 'formRefused', values }, language));
  for (const problem of problems) console.error(`  ${importText(problem, language)}`);
  return problems.length;
}

type Writing = FormOptions & { language: ImportLanguage; report: Report; hold: FormHold };

const none: FormHold = { held: [], closed: [], writes: new Map() };

/** Writes what a form gives and says what was done; what it would write has passed the check before. */
function written(contents: FormContents, head: FormHead, writing: Writing): number {
  const { root, language, all, report, hold } = writing;
  const { figures, scores, warnings } = contents;
  const scope = { source: head.source, indicators: new Set<string>(), prune: false };
  const plan = yearFilePlan(figures, readYearFiles(root), scope, {
    root: report.root.path,
    yielding: new Set(),
  });
  const scorePlan = scoreFilePlan(scores, report);
  const writes = new Map([...plan.writes, ...scorePlan.writes]);
  checkBefore(root, writes, language);
  writeFiles(root, new Map([...writes, ...hold.writes]));
  const elsewhere = otherHomeNotes(plan.changes);
  const notes = [...warnings, ...elsewhere];
  say(changeLines(plan.changes, { language, limit: all ? Infinity : 30 }));
  const counts = {
    added: scorePlan.added.length,
    changed: scorePlan.changed.length,
    unchanged: scorePlan.unchanged,
  };
  say([importText({ message: 'formScores', values: counts }, language)]);
  say([importText({ message: 'written', values: { count: writes.size } }, language)]);
  say([...writes.keys()].sort().map((path) => `  ${root}/${path}`));
  say(holdLines([], hold.closed, language));
  if (notes.length > 0) say([importText({ message: 'reported', values: { count: notes.length } }, language)]);
  say(notes.map((note) => `  ${importText(note, language)}`));
  return elsewhere.length;
}

/** Throws: StoppedImport when the data folder would not be in order afterwards. */
function checkBefore(
  root: string,
  writes: ReadonlyMap<string, string | null>,
  language: ImportLanguage,
): void {
  const kept = readFiles(root).filter(({ path }) => !writes.has(path));
  const coming = [...writes].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const { problems } = checkData([...kept, ...coming], root);
  const [first] = problems;
  if (first) throw new StoppedImport(root, problems.map((one) => problemText(one, language)).join('\n'));
}
