import { breakdownFindings, referenceFindings, type Known, type ReferenceKind } from './known.ts';
import type { Finding, JsonPath } from './problem.ts';
import type { TableLayout, TableMapping } from './tableMapping.ts';

type Matter = {
  indicator?: string | undefined;
  unit?: string | undefined;
  by?: Readonly<Record<string, string>> | undefined;
};

/** Unknown ids of what a part of a table is, and a unit that is not that of the indicator. */
function matterFindings({ indicator, unit, by }: Matter, path: JsonPath, known: Known): Finding[] {
  const own = known.indicators.get(indicator ?? '')?.unit;
  const other =
    unit !== undefined && known.ids['unknown-unit'].has(unit) && own !== undefined && own !== unit;
  return [
    ...referenceFindings(known, 'unknown-indicator', { id: indicator, path: [...path, 'indicator'] }),
    ...referenceFindings(known, 'unknown-unit', { id: unit, path: [...path, 'unit'] }),
    ...breakdownFindings(known, by, [...path, 'by']),
    ...(other ? [{ kind: 'table-unit' as const, path: [...path, 'unit'], found: unit, expected: own }] : []),
  ];
}

function layoutFindings(layout: TableLayout, known: Known): Finding[] {
  const path = ['layout'];
  if (layout.kind === 'places-across') return matterFindings(layout, path, known);
  if (layout.kind === 'indicators-across') {
    return layout.columns.flatMap((each, i) => matterFindings(each, [...path, 'columns', i], known));
  }
  if (layout.kind === 'long') {
    return [
      ...matterFindings({ indicator: layout.indicator, unit: layout.unit }, path, known),
      ...layout.by.flatMap(({ dimension, codes }, i) =>
        codes.flatMap(({ code }, j) =>
          breakdownFindings(known, { [dimension]: code }, [...path, 'by', i, 'codes', j]),
        ),
      ),
    ];
  }
  return [
    ...matterFindings(layout, path, known),
    ...layout.sections.flatMap((each, i) => matterFindings(each, [...path, 'sections', i], known)),
    ...layout.groups.flatMap((each, i) => matterFindings(each, [...path, 'groups', i], known)),
  ];
}

/** References of a mapping that name nothing, and units of a table that are not those of its indicators. */
export function tableMappingFindings(
  { source, layout, areas }: Partial<TableMapping>,
  known: Known,
): Finding[] {
  const one = (kind: ReferenceKind, id: string | undefined, path: JsonPath) =>
    referenceFindings(known, kind, { id, path });
  return [
    ...one('unknown-source', source, ['source']),
    ...(layout ? layoutFindings(layout, known) : []),
    ...(areas ?? []).flatMap(({ region }, i) => one('unknown-region', region, ['areas', i, 'region'])),
  ];
}
