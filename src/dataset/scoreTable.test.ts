import { expect, test } from 'vitest';
import { inAll } from './exampleRegisters.ts';
import type { Score } from '../schema/score.ts';
import { exampleReport } from './exampleReport.ts';
import { scoresTableCsv } from './scoreTable.ts';

const head =
  'region,ref_area,period,matter,number,view,score,missing,links,document,answers,groups,mode,by,date,comment,matter_ky,matter_ru,matter_en,region_ky,region_ru,region_en';

test('without scores the table is its head alone', () => {
  expect(scoresTableCsv(exampleReport())).toBe(`\uFEFF${head}\r\n`);
});

test('a score is one row, a missing one has an empty cell, and no text is taken for a formula', () => {
  const key = { region: 'hill', period: 2026, matter: 'water', by: '=cmd', date: '2026-05-12' } as const;
  const water = { id: 'water', number: 4, name: inAll('Water'), indicators: [], laws: [] };
  const scores: Score[] = [
    { ...key, view: 'lsg-body', score: 0, links: ['https://e.org/a', 'https://e.org/b'] },
    { ...key, view: 'citizens', score: null, missing: 'refused' },
  ];
  const matters = [{ ...water, check: { compared: false, note: inAll('No') } }];
  const report = { ...exampleReport(), matters, scores };
  const [, first, second] = scoresTableCsv(report).split('\r\n');
  expect(first).toBe(
    "hill,EX01,2026,water,4,lsg-body,0,,https://e.org/a https://e.org/b,,,,,'=cmd,2026-05-12,,Water ky,Water ru,Water en,Example hill ky,Example hill ru,Example hill en",
  );
  expect(second).toContain('hill,EX01,2026,water,4,citizens,,refused,');
});
