import { parse } from 'csv-parse/sync';
import type { ImportNote } from '../i18n/importText.ts';
import { placeKey, type ValuesByPlace } from './derive.ts';

/** Shape: values by place and year, and a note for each row that cannot be read. */
export type NumeratorTable = { values: ValuesByPlace; problems: ImportNote[] };

const rowsOf = (text: string): string[][] => parse(text, { bom: true, skip_empty_lines: true, trim: true });

/**
 * Numerators from a table with the columns region, period and value, in any order.
 * Shape: `regions` are the paths that exist. A row that repeats a place and year with another value is a problem.
 */
export function numeratorTable(text: string, regions: ReadonlySet<string>): NumeratorTable {
  const values = new Map<string, number>();
  const problems: ImportNote[] = [];
  let rows: string[][];
  try {
    rows = rowsOf(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { values, problems: [{ message: 'csvRow', values: { line: 1, found } }] };
  }
  const [head = [], ...body] = rows;
  const columns = ['region', 'period', 'value'].map((name) => head.indexOf(name));
  if (columns.includes(-1)) {
    return { values, problems: [{ message: 'csvRow', values: { line: 1, found: head.join(',') } }] };
  }
  for (const [i, row] of body.entries()) {
    const [region = '', period = '', value = ''] = columns.map((column) => row[column]);
    const key = placeKey(region, Number(period));
    const isRead = regions.has(region) && /^(19|20)\d\d$/.test(period) && /^-?\d+(\.\d+)?$/.test(value);
    const before = values.get(key);
    if (isRead && (before === undefined || before === Number(value))) values.set(key, Number(value));
    else if (isRead) {
      const both = { first: before ?? '', second: value, where: key };
      problems.push({ message: 'contradiction', values: both });
    } else problems.push({ message: 'csvRow', values: { line: i + 2, found: row.join(',') } });
  }
  return { values, problems };
}
