import { stringify } from 'csv-stringify/sync';
import { byteOrderMark } from '../dataset/csv.ts';
import { breakdownKey } from '../schema/figure.ts';
import type { Comparison } from './review.ts';

const columns = [
  'change',
  'indicator',
  'region',
  'period',
  'breakdown',
  'before',
  'after',
  'missing_before',
  'missing_after',
  'status_before',
  'status_after',
  'source_before',
  'source_after',
  'relative',
  'z_own',
  'z_regions',
  'power_of_ten',
] as const;

/**
 * Every changed figure as a table for a spreadsheet, whatever the review had to leave out.
 * Shape: UTF-8 with byte order mark, CRLF, point as decimal mark; ids, not names.
 * Missing: an empty cell.
 */
export function changesCsv({ figures, sizes }: Comparison): string {
  const rows = figures.map((change) => {
    const { figure, before, after, kind } = change;
    const size = sizes.get(change);
    return [
      kind,
      figure.indicator,
      figure.region,
      figure.period,
      breakdownKey(figure.by),
      ...[before?.value, after?.value, before?.missing, after?.missing],
      ...[before?.status, after?.status, before?.source, after?.source],
      ...[size?.relative, size?.own, size?.peers, size?.jump],
    ];
  });
  const text = stringify([[...columns], ...rows], { record_delimiter: 'windows', escape_formulas: true });
  return byteOrderMark + text;
}
