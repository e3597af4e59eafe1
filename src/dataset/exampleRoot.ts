import { exampleContext, exampleIndicator, exampleMapping } from './exampleTable.ts';
import type { ImportContext } from './importFiles.ts';
import type { TablesContext } from './importTables.ts';

/** What is known where mutated files are read: one indicator that comes as SDMX and in tables of two layouts. */
export function exampleImport(): { sdmx: ImportContext; tables: TablesContext } {
  const series = ['specific.xml', 'generic.xml'].map((file) => ({
    source: 'office',
    file,
    key: { SERIES: 'LIT_LAMPS' },
  }));
  const indicators = [exampleIndicator('lamps', { series, dimensions: ['SEX'] })];
  const layout = {
    kind: 'years-across', head: 3, labels: ['A', 'B'], indicator: 'lamps', groups: [{ label: 'Women', by: { SEX: 'F' } }],
  }; // prettier-ignore
  const mappings = ['xlsx', 'ods', 'xls', 'xml'].map((ending) =>
    exampleMapping(layout, { file: `table.${ending}`, signs: { dash: 'zero' } }),
  );
  const text = exampleMapping({ ...layout, head: 1 }, { file: 'table.csv', signs: { dash: 'zero' } });
  const areas = new Map([['EX', 'top'], ['EX01', 'east']]); // prettier-ignore
  return {
    sdmx: { source: 'office', structure: null, indicators, areas },
    tables: { ...exampleContext, indicators, mappings: [...mappings, text] },
  };
}
