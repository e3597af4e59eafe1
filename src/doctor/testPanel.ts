import type { Cell, Panel, PanelUnit } from './panel.ts';

/** Rows by "place" or "place|DIM=CODE", each a list of values from `first` on; null is no figure. */
export type Values = Readonly<Record<string, readonly (number | null)[]>>;

const percent: PanelUnit = { id: 'percent', range: [0, 100], adds: 'mean', percent: true };

/** A small panel for tests: a root "whole" above all other places. */
export function testPanel(values: Values, options: Partial<Panel> & { first?: number } = {}): Panel {
  const { first = 2010, ...rest } = options;
  const rows = Object.entries(values).map(([name, list]) => {
    const [place = '', key = ''] = name.split('|');
    const by = Object.fromEntries(
      key
        .split(';')
        .filter(Boolean)
        .map((pair) => pair.split('=')),
    ) as Record<string, string>;
    const cells = new Map(list.map((value, i): [number, Cell] => [first + i, { value }]));
    return { place, by, key, cells };
  });
  const places = new Set(rows.map(({ place }) => place));
  const parents = new Map([...places].map((place) => [place, place === 'whole' ? null : 'whole']));
  return {
    indicator: 'test',
    unit: percent,
    parents,
    rows,
    breaks: [],
    told: [],
    people: () => null,
    peopleBreaks: [],
    ...rest,
  };
}
