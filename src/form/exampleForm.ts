import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleReport } from '../dataset/exampleReport.ts';
import { inAll } from '../dataset/exampleRegisters.ts';
import { readWorkbook } from '../dataset/readWorkbook.ts';
import type { Sheet, SheetCell, Workbook } from '../dataset/workbook.ts';
import type { Words } from '../i18n/phrase.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { mark, type ColumnName, type FormRequest } from './formRequest.ts';
import { formWorkbook } from './formWorkbook.ts';

const folder = join(import.meta.dirname, '../../content/ui');

/** Words of the interface as they are. */
export const wordsOf = (locale: Language): Words => ({
  locale,
  strings: JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Words['strings'],
});

const views: readonly (readonly [string, string, ScoreView])[] = [
  ['self-assessment', 'CAP-11', 'lsg-body'],
  ['citizens-score', 'CAP-12', 'citizens'],
  ['state-body-score', 'CAP-13', 'state-body'],
];
const matter = (id: string, number: number) => ({
  ...{ id, number, name: inAll(`Matter ${id}`), indicators: [], laws: [] },
  check: { compared: false, note: inAll('Not compared') },
});

/** The small invented report with two matters and the indicators of their three views, and what else is given. */
export function scoredReport(scores: readonly Score[] = [], more: readonly Figure[] = []): Report {
  const base = exampleReport();
  const [template] = base.indicators;
  if (!template) throw new RangeError('the example has no indicator');
  const indicators: Indicator[] = [
    ...base.indicators,
    ...views.map(([id, code, view]) => ({
      ...template,
      id,
      code,
      view,
      dimensions: [],
      name: inAll(id),
      short: inAll(id),
    })),
  ];
  const figures = [...base.figures, ...more];
  const found = indicators.map((one) => [one.id, one] as const);
  const byId = new Map(found);
  return {
    ...base,
    ...{ indicators, figures, scores, matters: [matter('water', 1), matter('roads', 2)] },
    indicator: (id) => byId.get(id) ?? template,
    series: (id, path, by) =>
      by
        ? base.series(id, path, by)
        : new Map(
            figures
              .filter((one) => one.indicator === id && one.region === path && !one.by)
              .map((one) => [one.period, one]),
          ),
    scoresOf: (region, period) => {
      const own = scores.filter((one) => one.region === region && one.period === period);
      return new Map(
        [...Map.groupBy(own, (one) => one.matter)].map(([id, list]) => [
          id,
          new Map(list.map((one) => [one.view, one])),
        ]),
      );
    },
  };
}

export const exampleRequest: FormRequest = {
  ...{ region: 'hill', year: 2024, language: 'en', source: 'survey', body: null, breakdowns: false },
};

/** The form of a request as a reader gets it. Throws: RangeError when there is none. */
export async function issuedForm(report: Report, request: Partial<FormRequest> = {}): Promise<Workbook> {
  const whole = { ...exampleRequest, ...request };
  const form = await formWorkbook(report, whole, wordsOf(whole.language));
  if (!form) throw new RangeError('nothing is owed');
  return readWorkbook(form.bytes);
}

type Filling = { key: string; column?: ColumnName; cell: SheetCell['value'] | SheetCell };

/** The form with some cells filled; `key` is the begin of a key, of one sheet where `sheet` names its place. */
export function filledForm(
  { sheets }: Workbook,
  fillings: readonly (Filling & { sheet?: number })[],
): Workbook {
  const filled = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const { key, column = 'value', cell, sheet: only } of fillings) {
    const place = filled.flatMap((sheet, i) =>
      only === undefined || only === i ? (cellOf(sheet, key, column) ?? []) : [],
    )[0];
    if (!place) throw new RangeError(`no row ${key}`);
    const value = typeof cell === 'object' && cell !== null ? cell : { value: cell };
    while (place.row.length <= place.at) place.row.push({ value: null });
    place.row[place.at] = value;
  }
  return { sheets: filled };
}

function cellOf({ rows }: Omit<Sheet, 'rows'> & { rows: SheetCell[][] }, key: string, column: ColumnName) {
  const names = rows.find((row) => row.some(({ value }) => value === `${mark}key`));
  const [keys, at] = ['key', column].map(
    (name) => names?.findIndex(({ value }) => value === `${mark}${name}`) ?? -1,
  );
  if (keys === undefined || at === undefined || at < 0) return null;
  const row = rows.find((one) => String(one[keys]?.value ?? '').startsWith(key));
  return row ? { row, at } : null;
}
