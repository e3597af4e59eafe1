import { expect, test } from 'vitest';
import { exampleReport } from '../dataset/exampleReport.ts';
import { languages, type Language } from '../schema/language.ts';
import { localProblemSchema } from '../schema/localProblem.ts';
import { publicPromiseSchema } from '../schema/publicPromise.ts';
import { replySchema } from '../schema/reply.ts';
import { contextOf } from './context.ts';
import { daysBetween, problemCard, promiseCard, replyCard, wordsLanguage } from './queueCards.ts';
import { describeQueues } from './queuePages.ts';
import { wordsOf } from './words.ts';

// The data of the example are of 1 November 2026.
const note = { ky: 'себеп', ru: 'причина', en: 'reason' };
const problem = (...states: [state: string, on: string][]) =>
  localProblemSchema.parse({
    ...{
      id: 'well',
      regions: ['hill'],
      indicators: ['literacy'],
      raisedBy: 'community',
      occasion: 'gathering',
    },
    log: states.map(([state, on]) => ({ state, on, ...(state === 'declined' && { note }) })),
  });
const promise = (due: string, ...log: object[]) =>
  publicPromiseSchema.parse({
    ...{ id: 'pipe', title: note, result: note, body: 'office', regions: ['hill'], due },
    log: [{ state: 'assigned', on: '2026-05-01' }, ...log],
  });
const context = (language: Language = 'en', more: Partial<ReturnType<typeof exampleReport>> = {}) =>
  contextOf({ ...exampleReport(), ...more }, wordsOf(language));

test.each([
  ['2026-10-31', '2026-11-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-02', '2026-11-01', 0],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('silence is counted from the report to the day of the data, through a missed deadline, and ends with an answer', () => {
  const proposed: [string, string] = ['proposed', '2026-01-01'];
  const adopted: [string, string] = ['adopted', '2026-10-02'];
  const clock = (...more: [string, string][]) => problemCard(problem(...more), context()).clock;
  expect(clock(proposed)).toBe('');
  expect(clock(proposed, adopted)).toBe('no answer for 30 days');
  expect(clock(proposed, adopted, ['unanswered', '2026-10-20'])).toBe('no answer for 30 days');
  expect(clock(proposed, adopted, ['instructed', '2026-10-20'])).toBe('');
  expect(clock(proposed, ['adopted', '2026-12-01'])).toBe('');
});

test('a promise is overdue while the body has something to do, not while the community is asked', () => {
  const card = (one: ReturnType<typeof promise>) => {
    const { clock, isLate, state } = promiseCard(one, context());
    return [clock, isLate, state];
  };
  expect(card(promise('2026-10-22'))).toEqual(['10 days overdue', true, 'assigned']);
  expect(card(promise('2026-11-02'))).toEqual(['1 day left', false, 'assigned']);
  const begun = { state: 'in-progress', on: '2026-06-01' };
  const claimed = { state: 'claimed-done', on: '2026-10-30' };
  expect(card(promise('2026-10-22', begun, claimed))).toEqual(['', false, 'the body says it is done']);
  const dropped = { state: 'closed', on: '2026-10-30', outcome: 'dropped', note };
  expect(card(promise('2026-10-22', begun, dropped))).toEqual(['', false, 'closed: dropped']);
});

test('days go on to the latest entry of the registers when the data are older', () => {
  const waits = problem(['proposed', '2026-01-01'], ['adopted', '2026-12-01']);
  const late = promise('2026-12-01', { state: 'in-progress', on: '2026-12-11' });
  const later = context('en', { problems: [waits], promises: [late] });
  expect(problemCard(waits, later).clock).toBe('no answer for 10 days');
  expect(promiseCard(late, later).clock).toBe('10 days overdue');
  expect(describeQueues(later).counted).toContain('11 December 2026');
});

test('a reply to a figure names row, period and place, one that stands with what it answers names nothing', () => {
  const about = (to: object) =>
    replyCard(replySchema.parse({ id: 'r', body: 'office', on: '2026-05-01', to }), context()).subject;
  const figure = { about: 'figure', indicator: 'literacy', region: 'hill', period: 2023 };
  expect(about(figure)).toEqual([
    { name: expect.stringMatching(/, 2023$/), href: '/en/indicators/literacy/' },
    { name: 'Example hill en', href: '/en/regions/hill/' },
  ]);
  expect(about({ about: 'problem', problem: 'well' })).toEqual([]);
});

test('a confirmation says how many were asked', () => {
  const log = [
    { state: 'in-progress', on: '2026-06-01' },
    { state: 'claimed-done', on: '2026-07-01' },
    { state: 'confirmed', on: '2026-08-01', asked: { count: 41, how: note } },
  ];
  expect(promiseCard(promise('2026-10-22', ...log), context()).log.at(-1)?.note).toBe('41 asked: reason');
});

test.each(languages)(
  'both queues have a title when they are empty and when they are not, in %s',
  (language) => {
    const empty = describeQueues(context(language));
    const full = describeQueues(
      context(language, {
        problems: [problem(['proposed', '2026-01-01'], ['adopted', '2026-10-02'])],
        promises: [promise('2026-10-22')],
      }),
    );
    expect(full.problems.title).toMatch(/1.*1/);
    expect(full.promises.title).toMatch(/1.*1.*1/);
    expect(
      new Set([empty.problems.title, empty.promises.title, full.problems.title, full.promises.title]).size,
    ).toBe(4);
  },
);

test('words that are not in the language of the reader are printed in Kyrgyz', () => {
  expect(wordsLanguage(['ky', 'ru'], 'en')).toBe('ky');
  expect(wordsLanguage(['ky', 'ru'], 'ru')).toBe('ru');
});
