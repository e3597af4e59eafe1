import { expect, test } from 'vitest';
import { checkData } from '../schema/checkData.ts';
import { reportModel } from '../report/reportModel.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import { exampleChanged } from './exampleReview.ts';
import { figureChanges } from './figureChanges.ts';

const reportOf = (files: TextFile[]) => {
  const { parts, problems } = checkData(files);
  if (!parts) throw new Error(JSON.stringify(problems));
  return reportModel(parts);
};
const base = reportOf(exampleChanged({}));
const path = 'regions/batken/2023.json';
const changes = (change: (text: string) => string) =>
  figureChanges(base, reportOf(exampleChanged({ [path]: change }))).map(({ kind, figure, parts }) => [
    kind,
    `${figure.indicator} ${figure.region} ${figure.period}${figure.by ? ' F' : ''}`,
    parts.join(),
  ]);

test('a value that is replaced is a change of its value', () => {
  expect(changes((text) => text.replace('41.2', '4.12'))).toEqual([
    ['changed', 'poverty batken 2023', 'value'],
  ]);
});
test('a value that gives way to a reason changes both', () => {
  const text = '"value":null,"missing":"late"';
  expect(changes((old) => old.replace('"value":41.2', text))).toEqual([
    ['changed', 'poverty batken 2023', 'value,missing'],
  ]);
});
test('another status or note leaves the value', () => {
  expect(changes((text) => text.replace('"value":41.2,"status":"A"', '"value":41.2,"status":"E"'))).toEqual([
    ['changed', 'poverty batken 2023', 'status'],
  ]);
});
test('a year file that comes or goes adds or removes its figures, groups among them', () => {
  const removed = changes(() => '');
  expect(removed.map(([kind]) => kind)).toEqual(['removed', 'removed', 'removed']);
  expect(removed.map(([, key]) => key)).toContain('unemployment batken 2023 F');
  const later = reportOf(exampleChanged({ [path]: () => '' }));
  expect(figureChanges(later, base).map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
});
test('the order of keys in a line is no change', () => {
  expect(
    changes((text) => text.replace('"status":"A","source":"survey"', '"source":"survey","status":"A"')),
  ).toEqual([]);
});
