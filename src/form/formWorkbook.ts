import { writeXlsx } from 'hucre';
import { formatAsOf } from '../i18n/date.ts';
import { formWord } from '../i18n/formWords.ts';
import type { Words } from '../i18n/phrase.ts';
import type { Report } from '../schema/report.ts';
import { figureSheet } from './figureSheet.ts';
import { formId, formKeys, headWriteSheet } from './formHead.ts';
import { formVersion, type FormRequest } from './formRequest.ts';
import { figureRows, scoreSheets } from './formRows.ts';
import { repeatedHeads } from './formSheet.ts';
import { guideSheet } from './guideSheet.ts';
import { scoreFormSheet } from './scoreFormSheet.ts';

/** Shape: how many figures and scores are asked for, and how many of them the data hold. */
export type FormWorkbook = { bytes: Uint8Array; id: string; figures: number; scores: number; filled: number };

/**
 * The form of one place and year as XLSX: a guide, the figures owed, a sheet of scores for each view, and a hidden sheet of keys.
 * Shape: equal bytes for equal data and request; nothing of the clock is in it.
 * Missing: null when the place owes nothing that the request asks for.
 */
export async function formWorkbook(
  report: Report,
  request: FormRequest,
  words: Words,
): Promise<FormWorkbook | null> {
  const { locale } = words;
  const figures = figureRows(report, request);
  const scores = scoreSheets(report, request);
  if (figures.length + scores.length === 0) return null;
  const keys = formKeys(figures, scores, words);
  const id = formId(request, keys);
  const { dataDate } = report.edition;
  const day = formatAsOf(dataDate, locale);
  const place = report.region(request.region).name[locale];
  const title = formWord(locale, 'title', { place, year: request.year });
  const form = formWord(locale, 'form', { id, version: formVersion, day });
  const told = { report, request, words, title, form, footer: `${place}, ${request.year} · ${id}` };
  const sheets = [
    guideSheet(scores, told),
    ...(figures.length > 0 ? [figureSheet(figures, told)] : []),
    ...scores.map((sheet) => scoreFormSheet(sheet, told)),
    headWriteSheet(request, keys, words),
  ];
  const bytes = await writeXlsx({
    sheets,
    namedRanges: repeatedHeads(sheets),
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title, creator: 'Aikyn', modified: new Date(`${dataDate}T00:00:00Z`) },
  });
  const rows = scores.flatMap((sheet) => sheet.rows);
  return {
    ...{ bytes, id, figures: figures.length, scores: rows.length },
    filled: [...figures, ...rows].filter(({ now }) => now !== null).length,
  };
}
