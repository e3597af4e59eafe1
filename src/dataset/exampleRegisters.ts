import type { Localized } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';

/** The text in each language; for tests, where it need not be read. */
export const inAll = (text: string): Localized => ({ ky: `${text} ky`, ru: `${text} ru`, en: `${text} en` });

type Registers = Omit<
  Report,
  'indicators' | 'regions' | 'root' | 'figures' | 'indicator' | 'region' | 'series' | 'breakdowns'
>;

const byId = <T extends { id: string }>(...items: T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const kind = (id: string, order: number) => ({
  id,
  name: inAll(id),
  plural: inAll(`${id}s`),
  symbol: 'area' as const,
  order,
});

/** Registers of the small invented report: everything but indicators, regions and figures. */
export function exampleRegisters(): Registers {
  return {
    edition: {
      id: 'example-2026',
      title: inAll('Example report 2026'),
      status: 'draft',
      dataDate: '2026-11-01',
      boundaries: 'squares',
      cycle: 'example-cycle',
      headline: [],
      structure: [],
    },
    cycle: { id: 'example-cycle', states: [{ id: 'open', name: inAll('Open'), state: 'open' }] },
    boundaries: {
      type: 'Topology',
      source: 'survey',
      points: [],
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: { regions: { type: 'GeometryCollection', geometries: [] } },
      arcs: [],
    },
    domains: [{ id: 'people', code: 'PEO', name: inAll('People'), order: 1 }],
    kinds: byId(kind('republic', 1), kind('oblast', 2)),
    units: byId({
      id: 'percent',
      name: inAll('per cent'),
      short: { ky: '%', ru: '%', en: '%' },
      difference: inAll('percentage points'),
      format: 'percent',
      range: [null, 100],
    }),
    bodies: byId({ id: 'office', name: inAll('Example office'), short: inAll('Office') }),
    sources: byId({
      id: 'survey',
      title: inAll('Example survey'),
      publisher: 'office',
      url: 'https://example.org/survey',
      retrieved: '2026-11-01',
      licence: {
        id: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
        terms: inAll('Creative Commons Attribution 4.0'),
      },
      attribution: inAll('Example office'),
    }),
    rules: byId({
      id: 'shifted-point',
      code: 'R1',
      title: inAll('Decimal point shifted'),
      detection: inAll('Ten times the neighbours'),
      action: inAll('Divided by ten'),
      explains: [],
      disputed: false,
    }),
    laws: [],
    flagRules: byId(),
    decisions: byId(),
    indices: byId(),
    matters: [],
    scores: [],
    scoresOf: () => new Map(),
    problems: [],
    promises: [],
    replies: [],
    quarantine: [],
    dimensions: [
      {
        id: 'sex',
        code: 'SEX',
        name: inAll('Sex'),
        order: 1,
        codes: [
          { code: 'F', name: inAll('women') },
          { code: 'M', name: inAll('men') },
        ],
      },
    ],
  };
}
