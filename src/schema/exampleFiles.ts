import { figureText } from './yearFileText.ts';
import type { FigureLine } from './figure.ts';
import type { TextFile } from './jsonSource.ts';

const said = (ky: string, ru: string, en: string) => ({ ky, ru, en });
const file = (path: string, value: unknown): TextFile => ({
  path,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

const rate = {
  domain: 'economy',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower-better',
  method: 'quantitative',
  level: 'oblast',
  owners: ['statistics'],
  aggregation: { kind: 'none' },
  life: { since: '2020-01-01' },
};
const poverty = said('Жакырчылык деңгээли', 'Уровень бедности', 'Poverty rate');
const work = said('Жумушсуздук деңгээли', 'Уровень безработицы', 'Unemployment rate');

const indicators = [
  file('indicators/poverty.json', {
    ...{ id: 'poverty', code: 'ECO-01', name: poverty, short: poverty, definition: poverty },
    ...rate,
    breaks: [
      { period: 2020, rule: 'new-method', reason: said('Ыкма өзгөрдү', 'Метод сменился', 'New method') },
    ],
  }),
  file('indicators/unemployment.json', {
    ...{ id: 'unemployment', code: 'ECO-02', name: work, short: work, definition: work },
    ...rate,
    dimensions: ['SEX'],
  }),
];

const registers = [
  file('domains/economy.json', {
    id: 'economy',
    code: 'ECO',
    name: said('Экономика', 'Экономика', 'Economy'),
    order: 1,
  }),
  file('kinds/republic.json', {
    ...{ id: 'republic', name: said('Республика', 'Республика', 'Republic'), symbol: 'area', order: 1 },
    plural: said('Республикалар', 'Республики', 'Republics'),
  }),
  file('kinds/oblast.json', {
    ...{ id: 'oblast', name: said('Облус', 'Область', 'Oblast'), symbol: 'area', order: 2 },
    plural: said('Облустар', 'Области', 'Oblasts'),
  }),
  file('units/percent.json', {
    ...{ id: 'percent', name: said('Пайыз', 'Процент', 'Per cent'), short: said('%', '%', '%') },
    difference: said('пайыздык пункт', 'процентные пункты', 'percentage points'),
    ...{ format: 'percent', range: [0, 100] },
  }),
  file('bodies/statistics.json', {
    ...{
      id: 'statistics',
      name: said('Статистика комитети', 'Комитет по статистике', 'Statistical committee'),
    },
    short: said('Статком', 'Статком', 'Statistics'),
  }),
  file('sources/survey.json', {
    ...{ id: 'survey', title: said('Изилдөө', 'Обследование', 'Survey'), publisher: 'statistics' },
    ...{ retrieved: '2026-11-01', attribution: said('Изилдөө', 'Обследование', 'Survey') },
    licence: { id: 'CC0-1.0', terms: said('Эркин', 'Свободно', 'Free') },
  }),
  file('rules/new-method.json', {
    ...{ id: 'new-method', code: 'R1', title: said('Жаңы ыкма', 'Новый метод', 'New method') },
    ...{ detection: said('Окуу', 'Чтение', 'Reading'), action: said('Белги', 'Пометка', 'Flag') },
  }),
  file('dimensions/sex.json', {
    ...{ id: 'sex', code: 'SEX', name: said('Жынысы', 'Пол', 'Sex'), order: 1 },
    codes: [
      { code: 'F', name: said('аялдар', 'женщины', 'women') },
      { code: 'M', name: said('эркектер', 'мужчины', 'men') },
    ],
  }),
  file('cycles/2026.json', {
    id: '2026',
    states: [{ id: 'draft', name: said('Долбоор', 'Проект', 'Draft'), state: 'now' }],
  }),
  file('editions/2026.json', {
    ...{ id: '2026', title: said('Отчёт', 'Отчёт', 'Report'), status: 'draft', dataDate: '2026-11-01' },
    ...{ boundaries: 'outline', cycle: '2026' },
  }),
];

const place = (folder: string, id: string, kind: string, name: ReturnType<typeof said>) =>
  file(`regions/${folder}region.json`, { id, kind, name, short: name, codes: {}, point: [74.5, 41.5] });

const regions = [
  place('', 'kyrgyzstan', 'republic', said('Кыргызстан', 'Кыргызстан', 'Kyrgyzstan')),
  place('batken/', 'batken', 'oblast', said('Баткен', 'Баткен', 'Batken')),
  place('osh/', 'osh', 'oblast', said('Ош', 'Ош', 'Osh')),
];

const boundaries = file('boundaries/outline.topojson', {
  type: 'Topology',
  source: 'survey',
  points: ['osh'],
  transform: { scale: [1, 1], translate: [70, 40] },
  objects: {
    regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'batken', arcs: [[0]] }] },
  },
  arcs: [[[0, 0], [1, 0], [0, 1], [-1, -1]]],
}); // prettier-ignore

/** The text of a year file, one figure a line, in the order given: right or wrong. */
export function exampleYear(region: string, period: number, figures: readonly FigureLine[]): string {
  const lines = figures.map((figure) => `    ${figureText(figure)}`).join(',\n');
  return `{\n  "region": "${region}",\n  "period": ${period},\n  "figures": [\n${lines}\n  ]\n}\n`;
}

/** The figures of each example year; the value of the first one is given. */
export function exampleFigures(value: number): FigureLine[] {
  const figure = { status: 'A', source: 'survey' } as const;
  return [
    { indicator: 'poverty', value, ...figure },
    { indicator: 'unemployment', value: 5.5, ...figure },
    { indicator: 'unemployment', by: { SEX: 'F' }, value: null, missing: 'suppressed', ...figure },
  ];
}

const years = [
  { path: 'regions/2023.json', text: exampleYear('kyrgyzstan', 2023, exampleFigures(29.8)) },
  { path: 'regions/batken/2022.json', text: exampleYear('batken', 2022, exampleFigures(48.1)) },
  { path: 'regions/batken/2023.json', text: exampleYear('batken', 2023, exampleFigures(41.2)) },
  { path: 'regions/osh/2023.json', text: exampleYear('osh', 2023, exampleFigures(22.4)) },
];

/** The smallest data folder without a problem: two indicators, a republic of two oblasts, four years of figures. */
export function exampleFiles(): TextFile[] {
  return [...indicators, ...registers, ...regions, boundaries, ...years].map((one) => ({ ...one }));
}
