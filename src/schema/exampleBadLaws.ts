import { changed, type BadFiles } from './exampleChange.ts';
import type { TextFile } from './jsonSource.ts';

const said = (ky: string, ru: string, en: string) => ({ ky, ru, en });
const name = said('Мисал мыйзам', 'Закон-пример', 'Example law');

/** An act without a problem beside the example files: it takes effect in one of two regions and declares one outcome. */
export const exampleLaw = {
  id: 'example-law',
  number: '7',
  kind: 'law',
  title: name,
  short: name,
  titleSeen: { ky: true, ru: false },
  signed: '2020-05-04',
  inForce: '2020',
  status: 'repealed',
  ended: '2024-01',
  seen: { how: 'seen' },
  purpose: name,
  answers: ['statistics'],
  affects: [{ regions: ['osh'], from: '2021-03' }],
  changes: [],
  sources: ['https://example.org/law/7'],
  outcomes: [
    {
      ...{ indicator: 'poverty', expected: 'down', lag: 1, comparison: 'unaffected-regions' },
      ...{ design: 'difference-in-differences', periods: [2016, 2023], reason: name, fixed: '2026-11-22' },
    },
  ],
};

const path = 'laws/example-law.json';

/** The example files with the act; the first place of a text in it is replaced. */
export const lawReplaced = (from: string, to: string): TextFile[] =>
  changed(path, () => `${JSON.stringify(exampleLaw, null, 1)}\n`.replace(from, to));

/** Everything that can be wrong in an act of the ledger against the registers and in its dates. */
export const badLaws: readonly BadFiles[] = [
  ['an indicator misspelt', lawReplaced('"poverty"', '"povetry"'), [
    'unknown-indicator laws/example-law.json:48 outcomes[0].indicator povetry → poverty']],
  ['a region that is none', lawReplaced('"osh"', '"oshh"'), [
    'unknown-region laws/example-law.json:37 affects[0].regions[0] oshh → osh']],
  ['a body that is none', lawReplaced('"statistics"', '"statistic"'), [
    'unknown-body laws/example-law.json:32 answers[0] statistic → statistics']],
  ['an act that is not in the ledger', lawReplaced('"changes": []', '"changes": [{ "law": "exampel-law", "how": "amends" }]'), [
    'unknown-law laws/example-law.json:42 changes[0].law exampel-law → example-law']],
  ['a date of no calendar', lawReplaced('"2020-05-04"', '"2020-02-30"'), [
    'format laws/example-law.json:19 signed 2020-02-30 → -']],
  ['a date written the other way round', lawReplaced('"2020-05-04"', '"04.05.2020"'), [
    'format laws/example-law.json:19 signed 04.05.2020 → -']],
  ['an end before the day of signing', lawReplaced('"2024-01"', '"2019"'), [
    'life-order laws/example-law.json:22 ended 2019 → -']],
  ['years that run backwards', lawReplaced('2016', '2024'), [
    'period-order laws/example-law.json:53 outcomes[0].periods 2024 – 2023 → 2023 – 2024']],
  ['a status that is none', lawReplaced('"repealed"', '"repeald"'), [
    'choice laws/example-law.json:21 status repeald → repealed']],
  ['an address without a lock', lawReplaced('https:', 'http:'), [
    'format laws/example-law.json:44 sources[0] http://example.org/law/7 → -']],
  ['an outcome compared with regions of which none is left', lawReplaced('"regions": [\n    "osh"\n   ],', ''), [
    'choice laws/example-law.json:49 outcomes[0].comparison unaffected-regions → none']],
  ['an outcome with no year to look for it', lawReplaced('"2020",', 'null,').map((file) => file.path === path ? { ...file,
    text: file.text.replace(/"affects": \[[^]*?\],\n "changes"/, '"affects": [],\n "changes"') } : file), [
    'type laws/example-law.json:20 inForce @null → -']],
]; // prettier-ignore
