import { formXlsx } from '../dataset/address.ts';
import { formSource, type FormRequest } from '../form/formRequest.ts';
import { figureRows, scoreSheets } from '../form/formRows.ts';
import { formWorkbook } from '../form/formWorkbook.ts';
import { formatNumber } from '../i18n/number.ts';
import { ownNames } from '../i18n/ownNames.ts';
import { languages, type Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import type { Context } from './context.ts';

/** A form of a place as the site offers it: all that it owes for the year in which the data end. */
export type PlaceForm = FormRequest;

const requestOf = (report: Report, region: string, language: Language): PlaceForm => ({
  ...{ region, language, source: formSource, body: null, breakdowns: false },
  year: Number(report.edition.dataDate.slice(0, 4)),
});

/** How many rows a form has. Missing: a report without the source of forms offers none. */
function rowsOf(report: Report, request: FormRequest) {
  if (!report.sources.has(formSource)) return { figures: 0, scores: 0 };
  const scores = scoreSheets(report, request).reduce((sum, { rows }) => sum + rows.length, 0);
  return { figures: figureRows(report, request).length, scores };
}

/** The forms that the site offers: one a place and language, where the place owes anything. */
export const placeForms = (report: Report): PlaceForm[] =>
  report.regions
    .filter(({ path }) => {
      const { figures, scores } = rowsOf(report, requestOf(report, path, 'ky'));
      return figures + scores > 0;
    })
    .flatMap(({ path }) => languages.map((language) => requestOf(report, path, language)));

/**
 * One of them as XLSX.
 * Throws: RangeError where the place owes nothing.
 */
export async function placeForm(
  request: PlaceForm,
  { report, words }: Context,
): Promise<Uint8Array<ArrayBuffer>> {
  const form = await formWorkbook(report, request, words);
  if (!form) throw new RangeError(`${request.region} owes nothing for ${request.year}`);
  return new Uint8Array(form.bytes);
}

/** How much the form of a place asks for, and where it is in each language. Missing: null where the place owes nothing. */
export function describePlaceForms(region: string, { report, t, language }: Context) {
  const request = requestOf(report, region, language);
  const { figures, scores } = rowsOf(report, request);
  if (figures + scores === 0) return null;
  const { year } = request;
  const count = (value: number) => formatNumber(value, 0, language);
  return {
    title: t('foot.editors'),
    lead: t('forms.lead', { year, figures: count(figures), scores: count(scores) }),
    label: t('forms.label', { year }),
    links: languages.map((lang) => ({ lang, text: ownNames[lang], href: formXlsx(region, year, lang) })),
    guide: { text: t('forms.guide'), href: `/${language}/editors/` },
  };
}
