import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetCell, Workbook } from '../dataset/workbook.ts';
import { importText } from '../i18n/importText.ts';
import { yearFileSchema, type Figure } from '../schema/figure.ts';
import { scoreFileSchema, type Score } from '../schema/score.ts';
import { exampleRequest, filledForm, issuedForm, scoredReport } from './exampleForm.ts';
import { formContents } from './formContents.ts';
import { mark } from './formRequest.ts';
import { isForm, readForm } from './readForm.ts';

const report = scoredReport();
const issued = await issuedForm(report);
const heads = [
  { key: 'all|by', cell: 'Example body', sheet: 2 },
  { key: 'all|date', cell: '12.05.2024', sheet: 2 },
];
const [self, citizens] = ['score|water|lsg-body', 'score|water|citizens'];
const answered = [
  { key: 'all|by', cell: 'Example group', sheet: 3 },
  { key: 'all|date', cell: '2024-06-01', sheet: 3 },
  { key: 'all|answers', cell: 42 },
  { key: 'all|mode', cell: 'by telephone' },
];
const whole = [
  { key: 'all|document', cell: 'Letter No 7' },
  { key: 'figure|literacy', cell: '97,25 %' },
  { key: 'figure|hearings', column: 'missing', cell: 'late' },
  { key: 'figure|hearings', column: 'note', cell: 'Asked twice' },
  ...heads,
  { key: self, cell: '3 – regular, to a published standard that users know' },
  { key: self, column: 'links', cell: 'https://example.org/a\nhttps://example.org/b' },
  ...answered,
  { key: citizens, cell: 1 },
] as const;

function read(workbook: Workbook, of = report) {
  const form = readForm(workbook);
  if ('problems' in form) throw new Error(form.problems.map((one) => one.message).join());
  return formContents(form, of, 'en');
}

const expected = {
  figures: [
    { indicator: 'literacy', value: 97.25, status: 'A', sourceDetail: 'Letter No 7' },
    { indicator: 'hearings', value: null, missing: 'late', status: 'O', comment: 'Asked twice', sourceDetail: 'Letter No 7' },
  ].map((one) => ({ ...one, region: 'hill', period: 2024, source: 'survey' })),
  scores: [
    { view: 'lsg-body', score: 3, by: 'Example body', date: '2024-05-12', links: ['https://example.org/a', 'https://example.org/b'] },
    { view: 'citizens', score: 1, by: 'Example group', date: '2024-06-01', answers: 42, mode: 'phone' },
  ].map((one) => ({ ...one, matter: 'water', region: 'hill', period: 2024 })),
}; // prettier-ignore

test('a form that is filled in gives its figures and scores', () => {
  const { problems, warnings, ...contents } = read(filledForm(issued, whole));
  expect([problems, warnings]).toEqual([[], []]);
  expect(contents).toEqual({ ...expected, filled: 4, empty: 4 });
});

test('a form that comes back empty gives nothing', () => {
  expect(read(issued)).toMatchObject({
    figures: [],
    scores: [],
    problems: [],
    warnings: [],
    filled: 0,
    empty: 8,
  });
});

describe('whatever is moved, the rows are told by their keys', () => {
  const filled = filledForm(issued, whole);

  test('rows sorted, columns moved, sheets renamed and reordered', () => {
    const seed = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
    const shuffled = <T>(list: readonly T[], by: readonly number[]) =>
      list.map((item, i) => [by[i % by.length] ?? 0, i, item] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , item]) => item); // prettier-ignore
    const property = fc.property(seed, seed, fc.string(), (rows, columns, name) => {
      const sheets = filled.sheets.map((sheet, i) => {
        const width = Math.max(...sheet.rows.map(({ length }) => length));
        const isHead = sheet.rows.some((row) => row.some(({ value }) => value === `${mark}form`));
        if (isHead) return { ...sheet, name: `${name}${i}` };
        const order = shuffled(
          Array.from({ length: width }, (_, column) => column),
          columns,
        );
        const moved = shuffled(sheet.rows, rows).map((row) => order.map((column): SheetCell => row[column] ?? { value: null })); // prettier-ignore
        return { ...sheet, name: `${name}${i}`, rows: moved };
      });
      const found = read({ sheets: shuffled(sheets, rows) });
      expect(found.problems).toEqual([]);
      expect([found.figures.length, found.scores.length]).toEqual([2, 2]);
      expect(found.figures).toEqual(expect.arrayContaining(expected.figures));
      expect(found.scores).toEqual(expect.arrayContaining(expected.scores));
    });
    fc.assert(property, { numRuns: 50 });
  });

  test('rows deleted are still owed', () => {
    const sheets = filled.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(([key]) => !String(key?.value).startsWith('figure|hearings')),
    }));
    expect(read({ sheets })).toMatchObject({ problems: [], figures: expected.figures.slice(0, 1) });
  });
});

describe('what the data hold already', () => {
  const old: Score = {
    ...{ matter: 'water', view: 'lsg-body', region: 'hill', period: 2023, score: 1 },
    ...{ by: 'Example body', date: '2023-05-12' },
  };
  const year = { year: 2023 };

  test('is no change when it comes back as it went, even where the data have changed since', async () => {
    const before = await issuedForm(scoredReport([old]), year);
    expect(read(before, scoredReport([{ ...old, score: 0 }]))).toMatchObject({
      figures: [],
      scores: [],
      filled: 2,
    });
  });

  test('is named and stays when it is cleared', async () => {
    const before = await issuedForm(scoredReport([old]), year);
    const cleared = filledForm(before, [
      { key: 'figure|literacy', cell: null },
      { key: self, cell: null },
    ]);
    const { figures, scores, warnings } = read(cleared, scoredReport([old]));
    expect([figures, scores]).toEqual([[], []]);
    expect(warnings.map(({ message }) => message)).toEqual(['formCleared', 'formCleared']);
  });

  test('may be corrected', async () => {
    const before = await issuedForm(scoredReport([old]), year);
    const corrected = filledForm(before, [
      { key: 'figure|literacy', cell: 96.5 },
      { key: self, cell: 0 },
    ]);
    const found = read(corrected, scoredReport([old]));
    expect(found).toMatchObject({ figures: [{ value: 96.5 }], scores: [{ score: 0, by: 'Example body' }] });
  });
});

describe('is refused, with sheet, cell and row', () => {
  const figure = (cell: string | number | SheetCell) => [{ key: 'figure|literacy', cell }];
  const scored = (...cells: Parameters<typeof filledForm>[1]) => [...heads, ...answered, ...cells];
  const cases: readonly (readonly [string, Parameters<typeof filledForm>[1], string])[] = [
    ['a span', figure('12-15'), 'Figures!K7 (PEO-01 Example literacy en): "12-15" is not a number'],
    ['a word', figure('about 12'), '"about 12" is not a number'],
    ['two commas', figure('1.234,5'), '"1.234,5" is not a number'],
    ['a comma that is read in two ways', figure('1,234'), 'can be read in two ways'],
    ['a formula', figure({ value: 12, formula: true }), 'the cell holds a formula (result "12")'],
    ['an error', figure({ value: null, error: '#REF!' }), 'the cell holds the error #REF!'],
    ['a value beyond the unit', figure(100.5), '100.5 is not possible, allowed is … … 100.0'],
    ['a value and a reason', [...figure(12), { key: 'figure|literacy', column: 'missing', cell: 'late' }], 'both a value (12) and a reason for having none (late)'],
    ['a note without a value', [{ key: 'figure|literacy', column: 'note', cell: 'soon' }], 'neither a value nor a reason'],
    ['a reason of one’s own', [{ key: 'figure|literacy', column: 'missing', cell: 'lost' }], '"lost" is not in the list'],
    ['a text too long', [...figure(12), { key: 'figure|literacy', column: 'note', cell: 'x'.repeat(301) }], 'too long: 301 characters'],
    ['markup', [...figure(12), { key: 'figure|literacy', column: 'note', cell: '<b>x</b>' }], 'Figures!N7'],
    ['letters of two scripts', [...figure(12), { key: 'figure|literacy', column: 'document', cell: 'Уpoвень' }], 'Уpoвень'],
    ['a score off the scale', scored({ key: self, cell: 5 }), 'self-assessment en!E6 (1. Matter water en): "5" is not in the list'],
    ['half a score', scored({ key: self, cell: 2.5 }), '"2.5" is not in the list'],
    ['a score of two without evidence', scored({ key: self, cell: 2 }), 'the score 2 has no evidence'],
    ['a link that is not safe', scored({ key: self, cell: 2 }, { key: self, column: 'links', cell: 'http://example.org' }), '"http://example.org" is not taken'],
    ['a link that runs', scored({ key: self, cell: 2 }, { key: self, column: 'links', cell: 'javascript:alert(1)' }), '"javascript:alert(1)" is not taken'],
    ['six links', scored({ key: self, cell: 2 }, { key: self, column: 'links', cell: 'https://e.org '.repeat(6) }), '6 links, at most 5'],
    ['scores of nobody', [{ key: self, cell: 1 }], 'the body or group that gives the scores'],
    ['no date', [...heads.slice(0, 1), { key: 'all|date', cell: 'in May', sheet: 2 }, { key: self, cell: 1 }], '"in May" is not a date'],
    ['few answers', scored({ key: citizens, cell: 1 }, { key: citizens, column: 'answers', cell: 29 }), 'too few answers (29)'],
    ['no count', scored({ key: citizens, cell: 1 }, { key: citizens, column: 'answers', cell: 'many' }), '"many" is not a whole number'],
    ['no mode', [...answered.slice(0, 3), { key: citizens, cell: 1 }], 'how citizens were asked'],
    ['a key that was edited', [{ key: 'figure|literacy', column: 'key', cell: 'figure|growth||hill|2024' }], 'this form has no hidden key "figure|growth||hill|2024"'],
    ['a row of another place', [{ key: 'figure|literacy', column: 'key', cell: 'figure|literacy||lake|2024' }], 'of another form (lake 2024)'],
    ['a row of another year', [{ key: 'figure|literacy', column: 'key', cell: 'figure|literacy||hill|2023' }], 'of another form (hill 2023)'],
    ['a row twice', [{ key: 'figure|literacy', column: 'key', cell: 'figure|hearings||hill|2024' }], 'stands twice, first at Figures!K7'],
  ]; // prettier-ignore

  test.each(cases)('%s', (_, cells, text) => {
    const { problems, figures, scores } = read(filledForm(issued, cells));
    expect(problems.map((problem) => importText(problem, 'en')).join('\n')).toContain(text);
    expect([...figures, ...scores]).toEqual([]);
    for (const language of ['ky', 'ru'] as const) {
      for (const problem of problems) expect(importText(problem, language)).toContain('!');
    }
  });

  test('all that is wrong comes at once', () => {
    const cells = [...figure('x'), { key: 'figure|hearings', cell: 'y' }, ...heads, { key: self, cell: 9 }];
    expect(read(filledForm(issued, cells)).problems).toHaveLength(3);
  });

  test('a row whose unit is another one by now', () => {
    const percent = report.units.get('percent');
    if (!percent) throw new Error('no unit');
    const indicators = report.indicators.map((one) =>
      one.id === 'literacy' ? { ...one, unit: 'points' } : one,
    );
    const changed = {
      ...report,
      indicators,
      units: new Map([...report.units, ['points', { ...percent, id: 'points' }]]),
    };
    const { problems } = read(filledForm(issued, figure(12)), changed);
    expect(problems.map((one) => importText(one, 'en')).join()).toContain(
      'was percent when the form was made, it is points',
    );
  });

  test('a form of a place or source that is not there', () => {
    const gone = { ...report, regions: report.regions.filter(({ path }) => path !== 'hill') };
    expect(read(issued, gone).problems).toMatchObject([{ message: 'formPlace' }]);
    expect(read(issued, { ...report, sources: new Map() }).problems).toMatchObject([
      { message: 'formNoSource' },
    ]);
  });
});

describe('as a whole', () => {
  const head = (change: (cell: SheetCell) => SheetCell) => ({
    sheets: issued.sheets.map((sheet) => (sheet.hidden ? { ...sheet, rows: sheet.rows.map((row) => row.map(change)) } : sheet)),
  }); // prettier-ignore
  const problems = (workbook: Workbook) => {
    const form = readForm(workbook);
    return 'problems' in form ? form.problems.map(({ message }) => message) : [];
  };

  test('a workbook that is no form is told from one', () => {
    expect([isForm(issued), isForm({ sheets: issued.sheets.slice(0, 2) })]).toEqual([true, false]);
    expect(problems({ sheets: issued.sheets.slice(0, 2) })).toEqual(['notForm']);
  });

  test('another pattern, a changed hidden sheet, lost columns and lost rows are told', () => {
    expect(problems(head((cell) => (cell.value === 1 ? { value: 2 } : cell)))).toEqual(['formVersion']);
    expect(problems(head((cell) => (cell.value === 2024 ? { value: 2023 } : cell)))).toEqual([
      'formHeadChanged',
    ]);
    const without = issued.sheets.map((sheet, i) =>
      i === 1 ? { ...sheet, rows: sheet.rows.slice(1) } : sheet,
    );
    expect(problems({ sheets: without })).toEqual(['formColumns']);
    expect(problems({ sheets: issued.sheets.filter(({ hidden }) => hidden) })).toEqual(['formEmpty']);
  });
});

test('per cent as a spreadsheet keeps it is read in the unit, and refused in another', async () => {
  const cell = { value: 0.125, percent: true } as const;
  expect(read(filledForm(issued, [{ key: 'figure|literacy', cell }])).figures[0]?.value).toBe(12.5);
  const percent = report.units.get('percent');
  if (!percent) throw new Error('no unit');
  const plain = { ...report, units: new Map([['percent', { ...percent, format: 'plain' as const }]]) };
  const { problems } = read(filledForm(await issuedForm(plain), [{ key: 'figure|literacy', cell }]), plain);
  expect(problems.map(({ message }) => message)).toEqual(['formPercent']);
});

test('what an English reader and others write for a number is read', () => {
  const value = async (language: 'ky' | 'en', cell: string | number) => {
    const form = await issuedForm(report, { ...exampleRequest, language, source: 'survey' });
    return read(filledForm(form, [{ key: 'figure|hearings', cell }])).figures[0]?.value;
  };
  return Promise.all([
    expect(value('ky', '12,5')).resolves.toBe(12.5),
    expect(value('en', ' 12.5 ')).resolves.toBe(12.5),
    expect(value('ky', '−1 234,5')).resolves.toBe(-1234.5),
    expect(value('ky', 0.1 + 0.2)).resolves.toBe(0.3),
    expect(value('ky', 0)).resolves.toBe(0),
  ]);
});

test('whatever stands in a cell, the form is read or refused, and what it gives fits the schemas', () => {
  const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constantFrom('12,5 %', '=1', 'https://', 'key|', '4')); // prettier-ignore
  const cell = fc.record({ value }, { requiredKeys: ['value'] }).map((one): SheetCell => one);
  const place = fc.record({ sheet: fc.nat(5), row: fc.nat(30), column: fc.nat(13), cell });
  const property = fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
    const sheets = filledForm(issued, whole).sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })); // prettier-ignore
    for (const { sheet, row, column, cell: put } of places) {
      const cells = sheets[sheet]?.rows[row];
      if (cells && column < cells.length) cells[column] = put;
    }
    const form = readForm({ sheets });
    if ('problems' in form) return;
    const { figures, scores } = formContents(form, report, 'en');
    for (const figure of figures)
      expect(yearFileSchema.safeParse(fileOf('figures', figure)).error).toBeUndefined();
    for (const score of scores)
      expect(scoreFileSchema.safeParse(fileOf('scores', score)).error).toBeUndefined();
  });
  fc.assert(property, { numRuns: 300 });
});

/** A file with one line, as it would be written. */
const fileOf = (list: string, { region, period, ...line }: Figure | Score) => ({
  region,
  period,
  [list]: [line],
});
