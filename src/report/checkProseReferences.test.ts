import { expect, test } from 'vitest';
import { figureRecord } from '../dataset/quarantineRecord.ts';
import { problemSentence } from '../i18n/problemText.ts';
import { checkData } from '../schema/checkData.ts';
import { exampleFiles } from '../schema/exampleFiles.ts';
import { languages } from '../schema/language.ts';
import type { Quarantine } from '../schema/quarantine.ts';
import { checkProseReferences, type PublicFiles } from './checkProseReferences.ts';

const { parts } = checkData(exampleFiles());
if (!parts) throw new Error('the example has a problem');
const report = parts;
const publicFiles: PublicFiles = {
  has: (address) => address === '/favicon.svg',
  pictures: (language) => (language === 'ky' ? ['form', 'review'] : []),
};

const head = "---\ntitle: 'Аты'\nlead: 'Башы'\n---\n\n";
const found = (text: string, quarantine: readonly Quarantine[] = [], path = 'pages/about/ky.mdx') =>
  checkProseReferences(
    [{ path, text: head + text }],
    { ...report, quarantine: [...quarantine] },
    publicFiles,
  );
const told = (...given: Parameters<typeof found>) =>
  found(...given).map(
    ({ kind, line, column, found: said, suggestion }) =>
      `${kind} ${line}:${column} ${said} → ${suggestion ?? '-'}`,
  );

test.each([
  'Баткенде <Value indicator="poverty" region="batken" year="2023" />.',
  '<Finding indicator="poverty" region="batken">\n  Текст.\n</Finding>',
  '<Picture name="form" alt="Форма" />',
  '[а](/ky/indicators/poverty/), [б](/ru/regions/batken/#x), [в](../data/), [г](#y), [д](/ky/data/?a=1)',
  '[а](/downloads/figures.csv) ![б](/favicon.svg) [в](https://stat.gov.kg/none) [г](mailto:a@b.kg) [д](/edit/ru/)',
  '## Бөлүм\n\n### Бөлүкчө\n\n```\n# бул код\n```',
  '[а]\n\n[а]: /ky/method/',
])('passes what the report has: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['<Value indicator="povertty" region="batken" />', 'unknown-indicator 6:1 povertty → poverty'],
  ['Сан <Value indicator="poverty" region="baten" />', 'unknown-region 6:5 baten → batken'],
  ['<Value indicator="poverty" region="batken" year="1999" />', 'prose-figure 6:1 poverty batken 1999 → -'],
  ['<Value indicator="poverty" region="batken" year="2023.0" />', 'prose-figure 6:1 poverty batken 2023.0 → -'],
  ['<Value indicator="poverty" />', 'missing-key 6:1 region → -'],
  ['<Finding region="batken" indicator="">\n\nа\n\n</Finding>', 'missing-key 6:1 indicator → -'],
  ['<Picture name="forma" alt="а" />', 'picture-absent 6:1 forma → form'],
  ['<Picture name="../ky/form" alt="а" />', 'slug 6:1 ../ky/form → -'],
  ['<Picture name="form" />', 'missing-key 6:1 alt → -'],
  ['[а](/ky/indicators/povertty/)', 'prose-link 6:1 /ky/indicators/povertty/ → /ky/indicators/poverty/'],
  ['[а](/ky/data)', 'prose-link 6:1 /ky/data → /ky/data/'],
  ['[а](data/)', 'prose-link 6:1 data/ → /ky/data/'],
  ['[а]\n\n[а]: /ky/metod/', 'prose-link 8:1 /ky/metod/ → /ky/method/'],
  ['![а](/none.png)', 'prose-link 6:1 /none.png → -'],
  ['[а](/ky/%E0%A4%A)', 'prose-link 6:1 /ky/%E0%A4%A → -'],
  ['# Аталыш', 'prose-heading 6:1 # → -'],
])('names what the report has not: %s', (text, problem) => {
  expect(told(text)).toEqual([problem]);
}); // prettier-ignore

test('a picture is looked for in the language of the text', () => {
  expect(told('<Picture name="form" alt="а" />', [], 'pages/editors/ru.mdx')).toEqual([
    'picture-absent 6:1 form → -',
  ]);
});

test('a map of an indicator that is not there is named in the head', () => {
  const text = "---\ntitle: 'Аты'\nlead: 'Башы'\nmap: povertty\n---\n\nТекст\n";
  const problems = checkProseReferences([{ path: 'pages/home/ky.mdx', text }], report, publicFiles);
  expect(problems).toMatchObject([
    { kind: 'unknown-indicator', found: 'povertty', line: 4, suggestion: 'poverty' },
  ]);
});

test('a figure that is held back may be named: the page says that it is held', () => {
  const key = { indicator: 'poverty', region: 'batken', period: 1999 };
  const why = { reason: 'by-hand', values: {}, note: { language: 'ky', text: 'Суралды' } } as const;
  const record = figureRecord({ ...key, why }, { received: '2026-11-25', decided: { by: 'editor' }, shown: null });
  const text = '<Value indicator="poverty" region="batken" year="1999" />';
  expect(told(text, [record])).toEqual([]);
  expect(told(text, [{ ...record, state: 'released' }])).toHaveLength(1);
}); // prettier-ignore

test('each is told in three languages', () => {
  const problems = found('# А\n\n<Picture name="x" alt="а" /> [а](/b/) <Value indicator="poverty" region="batken" year="1" />'); // prettier-ignore
  expect(problems.map(({ kind }) => kind)).toEqual([
    ...['prose-heading', 'picture-absent', 'prose-link', 'prose-figure'],
  ]);
  for (const problem of problems) {
    const texts = languages.map((language) => problemSentence(problem, language));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toContain(problem.found);
  }
});
