import type { Language } from '../schema/language.ts';
import type { ScoreView } from '../schema/score.ts';

/** Number of the pattern; a form of another pattern is not read. */
export const formVersion = 1;

/**
 * Which form is wanted. Shape: `region` is a path; `source` is an id of `data/sources` and names what the figures will be from.
 * Missing: `body` is null for a form of all bodies.
 */
export type FormRequest = {
  region: string;
  year: number;
  language: Language;
  source: string;
  body: string | null;
  /** Whether series by group are asked for besides the totals. */
  breakdowns: boolean;
};

/** Source of the figures that come in forms, unless another one is named. */
export const formSource = 'report-form';

/** Key of a row of figures; it stands hidden in the row and tells it wherever the row goes. */
export const figureRowKey = (
  { region, year }: Pick<FormRequest, 'region' | 'year'>,
  indicator: string,
  by: string,
) => ['figure', indicator, by, region, year].join('|');

/** Key of a row of scores. */
export const scoreRowKey = (
  { region, year }: Pick<FormRequest, 'region' | 'year'>,
  matter: string,
  view: ScoreView,
) => ['score', matter, view, region, year].join('|');

/** What is asked once for all rows of a sheet. */
export const sheetFields = ['document', 'by', 'date', 'answers', 'groups', 'mode'] as const;
export type SheetField = (typeof sheetFields)[number];

/** Key of such a row. */
export const fieldRowKey = (field: SheetField) => `all|${field}`;

/** Names of the columns that an import reads; they stand in a hidden row above each table. */
export const columnNames = [
  'key',
  'value',
  'missing',
  'links',
  'document',
  'answers',
  'groups',
  'mode',
  'note',
] as const;
export type ColumnName = (typeof columnNames)[number];
/** Mark before the name of a column, and of the hidden sheet. */
export const mark = 'aikyn:';
