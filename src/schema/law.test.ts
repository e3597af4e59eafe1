import { expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { badLaws, exampleLaw, lawReplaced } from './exampleBadLaws.ts';
import { exampleFiles } from './exampleFiles.ts';
import type { TextFile } from './jsonSource.ts';
import { lawDate, lawOrder, lawSchema, lawStarts, type Law } from './law.ts';

/** "kind file:line path found → suggestion" of each problem. */
const told = (files: readonly TextFile[]) =>
  checkData(files).problems.map(
    ({ kind, file, line, path, found, suggestion }) =>
      `${kind} ${file.replace('data/', '')}:${line ?? '-'} ${path} ${found} → ${suggestion ?? '-'}`,
  );

const law = (changes: Partial<Law>): Law => ({ ...lawSchema.parse(exampleLaw), ...changes });

test('an act without a problem is a part of the data', () => {
  const { problems, parts } = checkData(lawReplaced('', ''));
  expect(problems).toEqual([]);
  expect(parts?.laws.map(({ id }) => id)).toEqual(['example-law']);
});

test('a data folder without a ledger is right and has no acts', () => {
  expect(checkData(exampleFiles()).parts?.laws).toEqual([]);
});

test.each(badLaws)('in an act, %s is told with its place', (_, files, problems) => {
  expect(told(files)).toEqual(problems);
});

test.each(['2021-10-20', '2021-02', '2019', '2020-02-29'])('%s is a date of an act', (signed) => {
  expect(lawSchema.safeParse({ ...exampleLaw, signed }).success).toBe(true);
});

test.each(['2021-2', '21', '2021-13', '2021-02-29', '2021-10-20T00:00', '', 'June 2019'])(
  '"%s" is no date of an act',
  (signed) => {
    expect(lawSchema.safeParse({ ...exampleLaw, signed }).success).toBe(false);
  },
);

test('acts stand from the oldest to the newest, one of unknown signing at its coming into force, drafts last', () => {
  const acts = [
    law({ id: 'draft', signed: null, inForce: null }),
    law({ id: 'day', signed: '2019-07-08' }),
    law({ id: 'reform', signed: null, inForce: '2012-01-01' }),
    law({ id: 'year', signed: '2019' }),
    law({ id: 'month', signed: '2019-07' }),
  ];
  const order = ['reform', 'year', 'month', 'day', 'draft'];
  expect(acts.toSorted(lawOrder).map(({ id }) => id)).toEqual(order);
  expect(
    acts
      .toReversed()
      .sort(lawOrder)
      .map(({ id }) => id),
  ).toEqual(order);
  expect(acts.map(lawDate)).toEqual([null, '2019-07-08', '2012-01-01', '2019', '2019-07']);
});

test('an act starts where and when it says, else everywhere with its force', () => {
  expect(lawStarts(law({}))).toEqual([{ regions: ['osh'], year: 2021 }]);
  expect(lawStarts(law({ affects: [] }))).toEqual([{ regions: null, year: 2020 }]);
  expect(lawStarts(law({ affects: [{ from: '2022-05' }] }))).toEqual([{ regions: null, year: 2022 }]);
  expect(lawStarts(law({ affects: [], inForce: null }))).toEqual([]);
});
