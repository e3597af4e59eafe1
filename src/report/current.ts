import { languageNamed, readReport } from './readReport.ts';

/** The report of the folder `AIKYN_DATA`, read once for all pages; problems are told in the language `AIKYN_LANG`. */
export const report = readReport(
  process.env['AIKYN_DATA'] ?? 'data',
  languageNamed(process.env['AIKYN_LANG']),
);
