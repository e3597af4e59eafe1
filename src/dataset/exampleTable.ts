import { indicatorSchema, type Indicator } from '../schema/indicator.ts';
import { tableMappingSchema, type TableMapping } from '../schema/tableMapping.ts';
import { groupFinder } from './groupNames.ts';
import { placeFinder } from './placeNames.ts';
import type { MappingContext } from './proposedMapping.ts';
import type { Sheet } from './workbook.ts';

type Value = string | number | boolean | null;

/** A sheet of plain cells, for tests. */
export const exampleSheet = (rows: readonly (readonly Value[])[], name = 'Лист1'): Sheet => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map((value) => ({ value }))),
  merges: [],
});

const same = (text: string) => ({ ky: text, ru: text, en: text });

/** An indicator, for tests. */
export const exampleIndicator = (id: string, more: Record<string, unknown> = {}): Indicator =>
  indicatorSchema.parse({
    id, code: 'EX-01', domain: 'people', name: same(id), short: same(id), definition: same(id), unit: 'percent', decimals: 1,
    polarity: 'neutral', method: 'quantitative', level: 'oblast', owners: ['nsc'], aggregation: { kind: 'none' },
    life: { since: '2026-01-01' }, ...more,
  }); // prettier-ignore

/** A mapping, for tests. */
export const exampleMapping = (layout: unknown, more: Record<string, unknown> = {}): TableMapping =>
  tableMappingSchema.parse({ id: 'table', source: 'office', file: 'table.xlsx', layout, ...more });

const places = [
  { path: 'top', names: ['Республика', 'Republic'], codes: ['EX'] },
  { path: 'east', names: ['Чыгыш облусу', 'Восточная область', 'East oblast'], codes: ['EX01'] },
  { path: 'west', names: ['Батыш облусу', 'Западная область', 'West oblast'], codes: ['EX02'] },
  { path: 'west-city', names: ['Батыш шаары', 'г. Западный', 'West city'], codes: ['EX03'] },
];
const code = (id: string, ky: string, ru: string, en: string) => ({ code: id, name: { ky, ru, en } });

/** Places, groups and indicators, for tests. */
export const exampleContext: MappingContext = {
  find: placeFinder(places),
  root: 'top',
  group: groupFinder([
    { code: 'SEX', codes: [code('F', 'аял', 'женщины', 'female'), code('M', 'эркек', 'мужчины', 'male')] },
    { code: 'EDUCATION_LEV', codes: [code('H', 'жогорку', 'высшее', 'higher')] },
  ]),
  indicators: [
    exampleIndicator('lamps', { series: [{ source: 'office', file: '1.1.xml', key: { SERIES: 'L' } }], dimensions: ['SEX'] }),
    exampleIndicator('bulbs'),
  ],
  units: [{ id: 'percent', name: { ky: 'пайыз', ru: 'процент', en: 'per cent' }, short: same('%'), difference: same('%'), format: 'percent', range: [0, 100] }],
  source: 'office',
}; // prettier-ignore
