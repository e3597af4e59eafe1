import { z } from 'zod';
import { breakdownSchema, missingReasons } from './figure.ts';
import { period, plainText, regionPath, slug } from './language.ts';

/** Letters of a column, as spreadsheet programs show them. */
const column = z.string().regex(/^[A-Z]{1,3}$/);
/** A row of a sheet, counted from 1 as spreadsheet programs do. */
const row = z.int().min(1).max(1_048_576);
/** Words of the table itself, in any of its languages; case, signs and spaces do not matter. */
const label = z.string().min(1);

/** What figures are. Shape: `unit` is that of the table; a figure is never recomputed, so it has to be that of the indicator. */
const matter = { indicator: slug, unit: slug.optional(), by: breakdownSchema.optional() };

/** Places down, years across, as the workbooks of the statistical committee have them. */
const yearsAcross = z.strictObject({
  kind: z.literal('years-across'),
  head: row,
  /** Columns of labels, one a language. */
  labels: z.array(column).min(1),
  /** What the first rows are; where absent, nothing is taken before a section. */
  indicator: slug.optional(),
  unit: slug.optional(),
  by: breakdownSchema.optional(),
  /** Rows from which on figures are of another indicator, or of none. Figures of the row itself are those of the whole. */
  sections: z.array(z.strictObject({ label, ...matter, indicator: slug.optional() })).default([]),
  /** Rows that are of the place above them: a group of it, or an indicator of their own. */
  groups: z
    .array(
      z.strictObject({
        label,
        by: breakdownSchema.default({}),
        indicator: slug.optional(),
        unit: slug.optional(),
      }),
    )
    .default([]),
  /** Rows that are not taken. */
  ignore: z.array(label).default([]),
});

/** Years down, places across. */
const placesAcross = z.strictObject({
  kind: z.literal('places-across'),
  head: row,
  years: column,
  ...matter,
});

/** Places down, one indicator a column, all of one year. */
const indicatorsAcross = z.strictObject({
  kind: z.literal('indicators-across'),
  head: row,
  labels: z.array(column).min(1),
  year: period,
  columns: z.array(z.strictObject({ column, ...matter })).min(1),
});

/** One figure a row. */
const long = z.strictObject({
  kind: z.literal('long'),
  head: row,
  region: column,
  year: column,
  value: column,
  /** The column with the ids of indicators, or else the one indicator of the table. */
  indicators: column.optional(),
  indicator: slug.optional(),
  unit: slug.optional(),
  /** Columns of groups; a label that is not listed is asked, an empty one is the total. */
  by: z
    .array(
      z.strictObject({
        dimension: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
        column,
        codes: z.array(z.strictObject({ label, code: z.string().regex(/^[A-Za-z0-9_]+$/) })),
      }),
    )
    .default([]),
});

const meaning = z.enum(['zero', ...missingReasons]);

/** One file `data/mappings/<id>.json`: what the rows and columns of a table are. */
export const tableMappingSchema = z.strictObject({
  id: slug,
  source: slug,
  /** Name of the file; a star stands for any letters, such as a year. */
  file: plainText,
  /** Name of the sheet; the only one that is shown when absent. */
  sheet: label.optional(),
  layout: z.discriminatedUnion('kind', [yearsAcross, placesAcross, indicatorsAcross, long]),
  /** What signs in place of numbers mean in this table; a sign that is not listed is asked. */
  signs: z
    .strictObject({
      dash: meaning.optional(),
      dots: meaning.optional(),
      cross: meaning.optional(),
      starred: meaning.optional(),
      noData: meaning.optional(),
    })
    .default({}),
  /** The sign between whole and fraction, where the table leaves it open. */
  decimal: z.enum([',', '.']).optional(),
  /** Places that the names of the table leave open. */
  areas: z.array(z.strictObject({ label, region: regionPath })).default([]),
  /** Cells that may be read in two ways, with what they say, such as "Sheet1!B5". */
  cells: z.array(z.strictObject({ cell: label, value: z.number() })).default([]),
  /** What is to be settled before figures are taken. A mapping of `data/` has none. */
  questions: z
    .array(z.string())
    .superRefine(([first], context) => {
      if (first === undefined) return;
      const params = { problem: 'open-question', found: first };
      context.addIssue({ code: 'custom', params, message: `not settled: ${first}` });
    })
    .optional(),
});
export type TableMapping = z.infer<typeof tableMappingSchema>;
export type TableLayout = TableMapping['layout'];
export type SignMeaning = z.infer<typeof meaning>;
