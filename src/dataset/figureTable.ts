import { missingReasons, observationStatuses, type Figure } from '../schema/figure.ts';
import { languages, type Language, type Localized } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import { breakdownLabel } from './breakdownLabel.ts';
import { columnText, dimensionText, textInLanguage } from './columnText.ts';

/** Code of a dimension in which a figure is not broken down. */
export const total = '_T';

type Cell = string | number | null | undefined;

/** One column of the table of figures. Missing: a cell is null or undefined where the figure has nothing to say. */
export type Column = {
  name: string;
  type: 'string' | 'number' | 'integer' | 'year';
  text: Localized;
  required?: boolean;
  /** All codes that may stand in the column. */
  codes?: readonly string[];
  cell: (figure: Figure) => Cell;
};

const column = (
  name: keyof typeof columnText,
  type: Column['type'],
  cell: Column['cell'],
  more: Pick<Column, 'required' | 'codes'> = {},
): Column => ({ name, type, text: columnText[name], cell, ...more });

const idColumns = (report: Report): Column[] => [
  column('indicator', 'string', (f) => f.indicator, {
    required: true,
    codes: report.indicators.map(({ id }) => id),
  }),
  column('code', 'string', (f) => report.indicator(f.indicator).code, { required: true }),
  column('region', 'string', (f) => f.region, {
    required: true,
    codes: report.regions.map(({ path }) => path),
  }),
  column('ref_area', 'string', (f) => report.region(f.region).codes.sdmx[0]),
  column('period', 'year', (f) => f.period, { required: true }),
];

const valueColumns = (report: Report): Column[] => [
  column('value', 'number', (f) => f.value),
  column('status', 'string', (f) => f.status, { required: true, codes: observationStatuses }),
  column('missing', 'string', (f) => f.missing, { codes: missingReasons }),
  column('original', 'number', (f) => f.original),
  column('rule', 'string', (f) => f.rule, { codes: [...report.rules.keys()] }),
  column('source', 'string', (f) => f.source, { required: true, codes: [...report.sources.keys()] }),
  column('unit', 'string', (f) => report.indicator(f.indicator).unit, {
    required: true,
    codes: [...report.units.keys()],
  }),
];

const dimensionColumns = (report: Report): Column[] =>
  report.dimensions.map(({ code, name, codes }) => ({
    name: code,
    type: 'string',
    text: dimensionText(name),
    required: true,
    codes: [...new Set([total, ...codes.map((entry) => entry.code)])],
    cell: (f) => f.by?.[code] ?? total,
  }));

const inputText = (inputs: Figure['inputs']) =>
  inputs &&
  Object.entries(inputs)
    .map(([id, number]) => `${id}=${number}`)
    .join(';');

const remarkColumns: readonly Column[] = [
  column('interval_low', 'number', (f) => f.interval?.[0]),
  column('interval_high', 'number', (f) => f.interval?.[1]),
  column('sample_size', 'integer', (f) => f.sampleSize),
  column('inputs', 'string', (f) => inputText(f.inputs)),
  column('comment', 'string', (f) => f.comment),
  column('source_detail', 'string', (f) => f.sourceDetail),
];

const inLanguages = (
  name: string,
  text: Localized,
  cell: (figure: Figure, language: Language) => Cell,
): Column[] =>
  languages.map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    text: textInLanguage(text, language),
    cell: (figure) => cell(figure, language),
  }));

function labelColumns(report: Report): Column[] {
  const unitName = (f: Figure) => report.units.get(report.indicator(f.indicator).unit)?.name;
  const label = breakdownLabel(report.dimensions);
  return [
    ...inLanguages('note', columnText.note, (f, language) => f.note?.[language]),
    ...inLanguages('indicator', columnText.indicatorLabel, (f, l) => report.indicator(f.indicator).name[l]),
    ...inLanguages('region', columnText.regionLabel, (f, l) => report.region(f.region).name[l]),
    ...inLanguages('unit', columnText.unitLabel, (f, l) => unitName(f)?.[l]),
    ...inLanguages('breakdown', columnText.breakdown, (f, l) => (f.by ? label(f.by, l) : null)),
  ];
}

/**
 * Columns of the table of figures, the same in every file: ids and codes, value, breakdown codes, remarks, names.
 * Shape: names are unique; `indicator`, `region`, `period` and the dimensions together tell figures apart.
 */
export function figureTable(report: Report): readonly Column[] {
  return [
    ...idColumns(report),
    ...valueColumns(report),
    ...dimensionColumns(report),
    ...remarkColumns,
    ...labelColumns(report),
  ];
}

/** Names of the columns whose values together occur once. */
export function keyColumns(report: Report): readonly string[] {
  return ['indicator', 'region', 'period', ...report.dimensions.map(({ code }) => code)];
}
