import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleReport } from '../dataset/exampleReport.ts';
import { figureRecord, fileRecord } from '../dataset/quarantineRecord.ts';
import { languages, type Language } from '../schema/language.ts';
import type { Quarantine } from '../schema/quarantine.ts';
import { contextOf } from './context.ts';
import { describeData } from './dataPage.ts';
import { placeFigureView } from './figureView.ts';
import { heldLines } from './heldView.ts';

const facts = { received: '2026-11-25', decided: { by: 'rule' as const } };
const impossible = figureRecord(
  {
    ...{ indicator: 'literacy', region: 'hill', period: 2024, value: 4812 },
    why: { reason: 'out-of-range', values: { low: 0, high: 100 } },
  },
  { ...facts, shown: { value: 97, period: 2023, source: 'survey' } },
);
const unreadable = fileRecord(
  {
    ...{ name: '1.2.1.xml', sha256: '0'.repeat(64), format: 'xml', indicators: ['literacy'] },
    why: { reason: 'file-refused', values: { message: 'version', found: '2.0' } },
  },
  facts,
);

const words = (locale: Language) => ({
  locale,
  strings: JSON.parse(
    readFileSync(join(import.meta.dirname, `../../content/ui/${locale}.json`), 'utf8'),
  ) as Record<string, string>,
});
const context = (records: readonly Quarantine[], language: Language = 'en') =>
  contextOf({ ...exampleReport(), quarantine: records }, words(language));
const told = (record: Quarantine, language: Language) =>
  heldLines([record], context([record], language), 'both').map(
    ({ names, text }) => `${names.map((name) => name.text).join(', ')}: ${text.replace(/\u00a0/g, ' ')}`,
  );

test('a held figure is told with its day, its reason and what is shown, in each language', () => {
  expect(languages.flatMap((language) => told(impossible, language))).toEqual([
    'literacy ky, Example hill ky: 2024-жылдын мааниси 2026-жылдын 25-ноябрында келген, ал текшерилип жатат: 4 812,0% мааниси мүмкүн эмес, мүмкүн болгону: 0–100. Ага чейин көрсөтүлгөнү: 97,0%, 2023-жыл (Example survey ky, 2026-жылдын 1-ноябрына карата). Муну текшерүүнүн эрежеси чечкен.',
    'literacy ru, Example hill ru: значение за 2024 год получено 25 ноября 2026 г. и проверяется: 4 812,0 % быть не может, возможно только 0–100. До проверки показано: 97,0 %, 2023 год (Example survey ru, по состоянию на 1 ноября 2026 г.). Решено по правилу проверки.',
    'literacy en, Example hill en: a figure for 2024 was received on 25 November 2026 and is being checked: 4,812.0% is impossible, the possible range is 0–100. Shown until then: 97.0%, 2023 (Example survey en, as of 1 November 2026). A rule of the check decided this.',
  ]);
});

test('a held file is told where it is read', () => {
  const { held } = context([unreadable]);
  expect(heldLines(held.ofIndicator('literacy'), context([unreadable]), 'place')).toMatchObject([
    {
      names: [{ text: '1.2.1.xml' }],
      text: 'the file was received on 25 November 2026 and stays out: it is SDMX 2.0, and the report reads SDMX 2.1. What was read from it before stays. A rule of the check decided this.',
    },
  ]);
  expect(held.ofIndicator('growth')).toEqual([]);
  expect(describeData(context([unreadable, impossible])).held).toHaveLength(2);
});

test('a figure that is held and has no other in its place says so, and one that has carries the sign', () => {
  const literacy = exampleReport().indicator('literacy');
  const at = (year: number, records: readonly Quarantine[]) =>
    placeFigureView({ region: 'hill', year }, literacy, context(records));
  expect(at(2024, [impossible])).toMatchObject({ state: { kind: 'held' }, word: 'received, being checked' });
  expect(at(2024, []).state).toEqual({ kind: 'not-collected' });
  const sameYear = figureRecord(
    { ...{ indicator: 'literacy', region: 'hill', period: 2023, value: 970 }, why: impossible.why },
    { ...facts, shown: { value: 97, period: 2023, source: 'survey' } },
  );
  expect(at(2023, [sameYear])).toMatchObject({ value: 97, state: { marks: ['estimated', 'held'] } });
  expect(at(2023, [{ ...sameYear, state: 'released' }]).state).toMatchObject({ marks: ['estimated'] });
});

test('what stands in a problem of the check is told in the language of the page', () => {
  const broken = fileRecord(
    {
      ...{ name: 'data/regions/osh/2023.json', sha256: '0'.repeat(64), format: 'json', indicators: [] },
      why: { reason: 'check-failed', values: { kind: 'json-syntax', found: '}', expected: '@value' } },
    },
    facts,
  );
  expect(told(broken, 'ru').join()).toContain('проверка не пройдена. Ошибка в JSON');
  expect(told(broken, 'ky').join()).toContain('текшерүүдөн өткөн жок. JSON бузулган');
});
