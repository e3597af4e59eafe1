import { expect, test } from 'vitest';
import { contextOf } from './context.ts';
import { exampleFlagReport } from './exampleFlags.ts';
import { distanceText, flagMarks, trendMark } from './profileMarks.ts';
import { wordsOf } from './words.ts';

const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const report = exampleFlagReport([
  {
    indicator: { id: 'water' },
    years: Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [2015 + i, [60, 10 + i, 50, 51, 52, 53, 54, i % 2, 52, null]]),
    ),
  },
]);
const context = contextOf(report, wordsOf('en'));
const water = report.indicator('water');
const mark = (path: string) => trendMark(water, report.region(path), context);

test('tells the distance to the republic and to the best, with signs', () => {
  const text = distanceText({ own: 48, above: 60, beside: [48, 75.5, null] }, water, context);
  expect(spaced(text)).toBe('vs republic −12.0, vs best −27.5');
});
test('takes the least as the best where lower is better', () => {
  const lower = { ...water, polarity: 'lower-better' } as const;
  const text = distanceText({ own: 48, above: 60, beside: [48, 75.5, 13.9] }, lower, context);
  expect(spaced(text)).toBe('vs republic −12.0, vs best +34.1');
});
test('does not measure the best against itself', () => {
  const text = distanceText({ own: 75.5, above: 60, beside: [48, 75.5] }, water, context);
  expect(spaced(text)).toBe('vs republic +15.5, itself the best');
});
test('subtracts the numbers as they are printed', () => {
  const text = distanceText({ own: 10.04, above: 10.06, beside: [10.04, 12] }, water, context);
  expect(spaced(text)).toContain('vs republic −0.1');
});
test('is silent without an own value, without others and without a better side', () => {
  const neutral = { ...water, polarity: 'neutral' } as const;
  expect(distanceText({ own: null, above: 60, beside: [48, 75.5] }, water, context)).toBe('');
  expect(distanceText({ own: 48, above: 60, beside: [48] }, water, context)).toBe('');
  expect(distanceText({ own: 48, above: 60, beside: [48, 75.5] }, neutral, context)).toBe('');
});

test('calls a series rising only when the test says so, and gives its years and chance', () => {
  expect(mark('a')).toEqual({ state: 'rising', word: 'rising', detail: '2015–2023, p < 0.001' });
  expect(mark('g')?.state).toBe('not-shown');
  expect(mark('b')?.state).toBe('all-equal');
  expect(mark('i')).toBeNull();
});
test('tests only the years since the last break', () => {
  const reason = { ky: 'Жаңы ыкма', ru: 'Новый способ', en: 'New method' };
  const cut = { ...water, id: 'water', breaks: [{ period: 2020, rule: 'shifted-point', reason }] };
  const other = contextOf({ ...report }, wordsOf('en'));
  const short = trendMark(cut, report.region('a'), other);
  expect(short).toEqual({ state: 'too-short', word: 'series too short', detail: '2020–2023' });
});

test('marks a row that is flagged on its level, with a way to the flag', () => {
  const [flag, ...others] = flagMarks(water, report.region('g'), context);
  expect(flag).toMatchObject({ href: '/en/flags/#level-water-g', kept: true });
  expect(flag?.text).toMatch(/^z −\d/);
  expect(others).toEqual([]);
  expect(flagMarks(water, report.region('c'), context)).toEqual([]);
});
