import { expect, test } from 'vitest';
import { lineChart } from './lineChart.ts';
import {
  placeLines,
  type LineOptions,
  type LinePoint,
  type LineRole,
  type LineSeries,
} from './placeLines.ts';

const points = (values: readonly (number | null)[], from = 2006): LinePoint[] =>
  values.map((value, i) => ({
    year: from + i,
    value,
    text: value === null ? '' : String(value),
    state: value === null ? { kind: 'not-collected' } : { kind: 'value', marks: [] },
  }));
const line = (id: string, role: LineRole, values: readonly (number | null)[]): LineSeries => ({
  id,
  name: `Place ${id}`,
  role,
  points: points(values),
});
const options: LineOptions = { title: 'Share of places', unit: '%', format: String };
const placed = (values: readonly (number | null)[], more: Partial<LineOptions> = {}) => {
  const found = placeLines([line('a', 's1', values)], { ...options, ...more });
  const [first] = found.lines;
  if (!first) throw new Error('the line is not placed');
  return { ...found, line: first };
};

test('a line does not bridge a gap, and the reason stands in it', () => {
  const { line: gap } = placed([10, 20, null, null, 40, null, 30]);
  expect(gap.solid.map((run) => run.length)).toEqual([2]);
  expect(gap.points).toHaveLength(2);
  expect(gap.gaps.map(({ kind }) => kind)).toEqual(['not-collected', 'not-collected']);
  const middle = ((gap.solid[0]?.[1]?.x ?? NaN) + (gap.points[0]?.x ?? NaN)) / 2;
  expect(Math.abs((gap.gaps[0]?.x ?? NaN) - middle)).toBeLessThanOrEqual(1);
});
test('a break cuts before its year, only the lines it concerns', () => {
  const cut = placed([1, 2, 3, 4], { breaks: [{ year: 2008, text: 'new base' }] });
  expect(cut.line.solid.map((run) => run.length)).toEqual([2, 2]);
  expect(cut.breaks).toHaveLength(1);
  const other = placed([1, 2, 3, 4], { breaks: [{ year: 2008, text: 'new base', ids: ['b'] }] });
  expect(other.line.solid.map((run) => run.length)).toEqual([4]);
});
test('the step to an estimated value is dashed and its mark hollow', () => {
  const series = line('a', 's1', [1, 2, 3]);
  const last = series.points.map((point) =>
    point.year === 2008
      ? { ...point, state: { kind: 'value' as const, marks: ['estimated' as const] } }
      : point,
  );
  const [drawn] = placeLines([{ ...series, points: last }], options).lines;
  expect(drawn?.solid.map((run) => run.length)).toEqual([2]);
  expect(drawn?.dashed.map((run) => run.length)).toEqual([2]);
  expect(drawn?.hollow).toHaveLength(1);
});
test('the axis holds zero unless told otherwise, and negative values', () => {
  expect(placed([80, 90]).ticks[0]?.value).toBe(0);
  expect(placed([80, 90], { zero: false }).ticks[0]?.value).toBe(80);
  expect(placed([-30, 40]).ticks[0]?.value).toBeLessThanOrEqual(-30);
});
test('labels at the ends never overlap and stay in the drawing', () => {
  const ten = Array.from({ length: 10 }, (_, i) =>
    line(String(i), i === 0 ? 'republic' : 'thin', [50, 50 + i / 10]),
  );
  const { labels, frame } = placeLines(ten, options);
  const ys = labels.map(({ y }) => y).sort((a, b) => a - b);
  expect(ys).toHaveLength(10);
  for (const [i, y] of ys.entries()) {
    expect(y).toBeLessThanOrEqual(frame.height - frame.bottom);
    if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(frame.gap - 1e-6);
  }
});
test('the phone drawing names the chosen and the republic', () => {
  const series = [line('a', 'thin', [1, 2]), line('b', 's1', [2, 3]), line('c', 'republic', [3, 4])];
  const { labels } = placeLines(series, { ...options, size: 'phone' });
  expect(labels.map(({ id }) => id)).toEqual(['b', 'c']);
});
test('year labels keep apart and hold the first and the last year', () => {
  for (const size of ['wide', 'phone'] as const) {
    const { yearTicks } = placed(
      Array.from({ length: 18 }, (_, i) => i),
      { size },
    );
    const shown = yearTicks.filter(({ labelled }) => labelled);
    expect([shown[0]?.year, shown.at(-1)?.year]).toEqual([2006, 2023]);
    for (const [i, { x }] of shown.entries()) {
      if (i > 0) expect(x - (shown[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(36);
    }
  }
});
test('a series without any value has no line and no label', () => {
  const found = placeLines([line('a', 's1', [null, null]), line('b', 'thin', [1, 2])], options);
  expect(found.labels.map(({ id }) => id)).toEqual(['b']);
});
test('names from the data are escaped', () => {
  const drawn = lineChart([{ ...line('a', 's1', [1, 2]), name: '<b>&"' }], options);
  expect(drawn).not.toContain('<b>');
});
test('ten places over eighteen years stay within six kilobytes, wide and on phones, as reviewed', async () => {
  const roles: LineRole[] = ['republic', 's1', 's2', 's3'];
  const values = (i: number) =>
    Array.from({ length: 18 }, (_, year) =>
      i === 2 && year < 6 ? null : Math.round(200 + 150 * Math.sin(i + year)) / 10,
    );
  const ten = Array.from({ length: 10 }, (_, i) => line(String(i), roles[i] ?? 'thin', values(i)));
  const breaks = [{ year: 2018, text: 'new base of population' }];
  const wide = lineChart(ten, { ...options, breaks });
  const phone = lineChart(ten, { ...options, breaks, size: 'phone' });
  expect(Buffer.byteLength(wide)).toBeLessThanOrEqual(6144);
  expect(Buffer.byteLength(phone)).toBeLessThanOrEqual(6144);
  await expect(wide).toMatchFileSnapshot('./snapshots/lineChart.svg');
  await expect(phone).toMatchFileSnapshot('./snapshots/lineChart.phone.svg');
});
