import { changed, type BadFiles } from './exampleChange.ts';
import type { TextFile } from './jsonSource.ts';

const said = (ky: string, ru: string, en: string) => ({ ky, ru, en });
const note = said('Мисал', 'Пример', 'Example');

/** Invented cards without a problem: a problem of one place, a promise that answers it, and a reply of the body. */
export const exampleQueues = {
  'problems/dry-well.json': {
    id: 'dry-well',
    regions: ['osh'],
    indicators: ['poverty'],
    raisedBy: 'community',
    occasion: 'gathering',
    quotesAgreed: true,
    writtenIn: ['ky', 'ru', 'en'],
    log: [
      { state: 'proposed', on: '2025-04-10' },
      { state: 'adopted', on: '2025-10-26' },
      { state: 'instructed', on: '2025-12-01', evidence: ['https://example.org/decree'] },
    ],
  },
  'promises/new-well.json': {
    id: 'new-well',
    title: said('Жаңы кудук', 'Новый колодец', 'A new well'),
    result: said('Кудуктан суу алынат', 'Из колодца берут воду', 'Water is drawn from the well'),
    body: 'statistics',
    regions: ['osh'],
    problem: 'dry-well',
    due: '2026-06-30',
    indicators: [{ indicator: 'poverty', expected: 'down', lag: 1 }],
    log: [
      { state: 'assigned', on: '2025-12-01' },
      { state: 'in-progress', on: '2026-02-01' },
      { state: 'claimed-done', on: '2026-06-20' },
      { state: 'confirmed', on: '2026-07-05', asked: { count: 41, how: note } },
    ],
  },
  'replies/new-well.json': {
    id: 'new-well',
    body: 'statistics',
    on: '2026-07-10',
    to: { about: 'problem', problem: 'dry-well' },
    writtenIn: ['ky', 'ru'],
  },
} as const;
type Path = keyof typeof exampleQueues;

/** The example files with all cards; the first place of a text in one of them is replaced. */
export function queueReplaced(path: Path, from: string, to: string): TextFile[] {
  const added = Object.entries(exampleQueues).map(([name, card]) => {
    const text = `${JSON.stringify(card, null, 1)}\n`;
    return { path: name, text: name === path ? text.replace(from, to) : text };
  });
  return [...changed('bodies/other.json', () => body), ...added];
}

const body = JSON.stringify({ id: 'other', name: note, short: note });

/** Everything that can be wrong in a problem, a promise and a reply against the registers and in their logs. */
export const badQueues: readonly BadFiles[] = [
  ['a problem of no place', queueReplaced('problems/dry-well.json', '"osh"', '"ohs"'), [
    'unknown-region problems/dry-well.json:4 regions[0] ohs → osh']],
  ['a problem with a row misspelt', queueReplaced('problems/dry-well.json', '"poverty"', '"povetry"'), [
    'unknown-indicator problems/dry-well.json:7 indicators[0] povetry → poverty']],
  ['a state skipped', queueReplaced('problems/dry-well.json', '"adopted"', '"instructed"'), [
    'state-order problems/dry-well.json:23 log[1].state instructed → -',
    'state-order problems/dry-well.json:27 log[2].state instructed → -']],
  ['a log that does not begin at its beginning', queueReplaced('problems/dry-well.json', '"proposed"', '"unanswered"'), [
    'state-order problems/dry-well.json:19 log[0].state unanswered → -',
    'state-order problems/dry-well.json:23 log[1].state adopted → -']],
  ['days that run backwards', queueReplaced('problems/dry-well.json', '2025-10-26', '2025-01-26'), [
    'date-order problems/dry-well.json:24 log[1].on 2025-01-26 → -']],
  ['a refusal without its reason', queueReplaced('problems/dry-well.json', '"instructed"', '"declined"'), [
    'missing-key problems/dry-well.json:26 log[2].note note → -']],
  ['words that are not in Kyrgyz', queueReplaced('problems/dry-well.json', '"ky",', ''), [
    'missing-language problems/dry-well.json:12 writtenIn ky → -']],
  ['a promise of a body that is none', queueReplaced('promises/new-well.json', '"statistics"', '"statistic"'), [
    'unknown-body promises/new-well.json:13 body statistic → statistics']],
  ['a promise for a problem that is none', queueReplaced('promises/new-well.json', '"dry-well"', '"dri-well"'), [
    'unknown-problem promises/new-well.json:17 problem dri-well → dry-well']],
  ['a promise due before it was given', queueReplaced('promises/new-well.json', '2026-06-30', '2024-06-30'), [
    'life-order promises/new-well.json:18 due 2024-06-30 → -']],
  ['a confirmation of nobody', queueReplaced('promises/new-well.json', '"count": 41', '"count": 0'), [
    'number-range promises/new-well.json:43 log[3].asked.count 0 → -']],
  ['a promise confirmed before it was claimed', queueReplaced('promises/new-well.json', '"claimed-done"', '"in-progress"'), [
    'state-order promises/new-well.json:36 log[2].state in-progress → -',
    'state-order promises/new-well.json:40 log[3].state confirmed → -']],
  ['a reply to a problem that is none', queueReplaced('replies/new-well.json', '"dry-well"', '"dry"'), [
    'unknown-problem replies/new-well.json:7 to.problem dry → -']],
  ['a reply to nothing known', queueReplaced('replies/new-well.json', '"about": "problem"', '"about": "probelm"'), [
    'choice replies/new-well.json:6 to.about probelm → problem']],
]; // prettier-ignore
