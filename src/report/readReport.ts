import { problemText } from '../i18n/problemText.ts';
import { checkData } from '../schema/checkData.ts';
import { languages, type Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import { readFiles } from './readFiles.ts';
import { reportModel } from './reportModel.ts';

/**
 * The report of one data folder.
 * Throws: Error with one line for every problem of every file, in `language`.
 */
export function readReport(root: string, language: Language = 'en'): Report {
  const { problems, parts } = checkData(readFiles(root), root);
  if (parts) return reportModel(parts);
  throw new Error(['', ...problems.map((problem) => problemText(problem, language))].join('\n'));
}

/** The language of a name; English where it is none. */
export function languageNamed(name: string | undefined): Language {
  return languages.find((language) => language === name) ?? 'en';
}
