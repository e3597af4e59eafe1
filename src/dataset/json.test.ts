import { expect, test } from 'vitest';
import { figureSchema } from '../schema/figure.ts';
import { exampleReport } from './exampleReport.ts';
import { json } from './json.ts';

const report = exampleReport();
const read = (selection = {}) => JSON.parse([...json(report, selection)].join(''));

test('holds every figure with its key, in the shape of the data files', () => {
  const { figures } = read();
  expect(figures).toEqual(report.figures);
  for (const figure of figures) {
    const line = { ...figure };
    delete line.region;
    delete line.period;
    expect(figureSchema.safeParse(line).success).toBe(true);
  }
});

test('says edition, data date, and source with licence', () => {
  expect(read({ indicator: 'literacy' })).toMatchObject({
    edition: { id: 'example-2026' },
    dataDate: '2026-11-01',
    sources: [{ id: 'survey', licence: { id: 'CC BY 4.0' } }],
    indicators: [{ id: 'literacy', definition: { en: 'What literacy measures en' } }],
    units: [{ id: 'percent' }],
    rules: [{ id: 'shifted-point' }],
    dimensions: [{ code: 'SEX' }],
  });
});

test('defines an indicator that has no figures yet', () => {
  const { figures, indicators, bodies } = read({ indicator: 'hearings' });
  expect(figures).toEqual([]);
  expect(indicators).toMatchObject([{ id: 'hearings', owners: ['office'] }]);
  expect(bodies).toMatchObject([{ id: 'office' }]);
});

test('names only what the figures of a region refer to', () => {
  const { regions, indicators, rules } = read({ region: 'lake' });
  expect(regions).toEqual([expect.objectContaining({ path: 'lake', parent: 'example' })]);
  expect(indicators.map(({ id }: { id: string }) => id)).toEqual(['literacy', 'growth']);
  expect(rules).toEqual([]);
});

test('writes one figure a line, so that two editions can be compared as text', () => {
  const text = [...json(report)].join('');
  const lines = text.split('\n').filter((line) => line.startsWith('{"indicator":'));
  expect(lines).toHaveLength(report.figures.length);
});
