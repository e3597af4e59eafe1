import { expect, test } from 'vitest';
import { exampleQueues } from '../schema/exampleQueues.ts';
import { exampleChanged, exampleReview } from './exampleReview.ts';
import { reviewDocument } from './reviewDocument.ts';

const files = (records: Readonly<Record<string, object>>) =>
  exampleChanged(
    Object.fromEntries(
      Object.entries(records).map(([path, record]) => [path, () => JSON.stringify(record)] as const),
    ),
  );
const told = (before: Readonly<Record<string, object>>, after: Readonly<Record<string, object>>) => {
  const { decisions, sections } = reviewDocument(exampleReview(files(after), files(before)), 'en');
  const blocks = sections.find(({ id }) => id === 'registers')?.blocks ?? [];
  return {
    decisions: decisions.map(({ level, text }) => `${level}: ${text}`),
    rows: blocks.flatMap((block) => (block.is === 'table' ? block.rows : [])),
  };
};

const held = (state: 'open' | 'released') => ({
  'quarantine/osh-poverty.json': {
    id: 'osh-poverty',
    state,
    held: { what: 'figure', indicator: 'poverty', region: 'osh', period: 2023, value: 2240 },
    received: '2026-11-20',
    why: { reason: 'by-hand', values: {}, note: { language: 'en', text: 'A letter is awaited.' } },
    decided: { by: 'editor' },
    shown: { value: 22.4, period: 2023, source: 'survey' },
  },
});

test('a figure that is held back is told with its place, year and what is shown instead', () => {
  const { decisions, rows } = told({}, held('open'));
  expect(decisions[0]).toMatch(/^look: Added to the list “Being checked”\. Poverty rate, Osh.*2023.*22\.4/);
  expect(rows[0]?.slice(0, 3)).toEqual(['Being checked', 'osh-poverty', 'new entry']);
});
test('one that is released leaves the list', () => {
  expect(told(held('open'), held('released')).decisions[0]).toMatch(
    /^look: Leaves the list “Being checked”\. Poverty rate, Osh/,
  );
});
test('a decision about a suspicion is told with its rule, its body and its reason', () => {
  const decision = {
    rule: 'jump',
    regions: ['osh'],
    periods: [2023],
    reason: { en: 'Confirmed by letter.' },
    body: 'statistics',
    date: '2026-11-20',
    do: 'accept',
  };
  const { decisions, rows } = told(
    {},
    { 'decisions/poverty.json': { id: 'poverty', decisions: [decision] } },
  );
  expect(decisions[0]).toMatch(
    /^look: Added to the list “Decisions about suspicious figures”\. Accepted: .*Poverty rate, Osh.*, 2023\. .*: Confirmed by letter\.$/,
  );
  expect(rows[0]?.[1]).toBe('Poverty rate');
});
test('problems, promises and replies are for information, their removal is for a decision', () => {
  const come = told({}, exampleQueues).decisions.filter((text) => text.includes('the list'));
  expect(come).toHaveLength(3);
  expect(come.every((text) => text.startsWith('know: Added to the list “'))).toBe(true);
  const gone = told(exampleQueues, {}).decisions.filter((text) => text.includes('the list'));
  expect(gone.every((text) => text.startsWith('look: Leaves the list “'))).toBe(true);
});
test('the pages of the queues, of the place and of the row are told to change', () => {
  const paths = (before: object, after: object) => {
    const { comparison } = exampleReview(files({ ...after }), files({ ...before }));
    return typeof comparison?.pages === 'object' ? comparison.pages.touched.map(({ path }) => path) : [];
  };
  const touched = ['indicators/poverty/', 'regions/osh/', 'problems/', 'promises/'];
  expect(paths({}, exampleQueues)).toEqual(expect.arrayContaining(touched));
  expect(paths({}, exampleQueues)).not.toContain('regions/batken/');
});
