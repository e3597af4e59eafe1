import { stringify } from 'csv-stringify/sync';
import { holdText, heldNumber } from '../i18n/holdText.ts';
import { breakdownKey } from '../schema/figure.ts';
import { languages } from '../schema/language.ts';
import type { Quarantine } from '../schema/quarantine.ts';
import type { Report } from '../schema/report.ts';
import { byteOrderMark } from './csv.ts';

type Column = {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  description: string;
  cell: (record: Quarantine) => string | number | null | undefined;
};

const figureOf = ({ held }: Quarantine) => (held.what === 'figure' ? held : undefined);
const fileOf = ({ held }: Quarantine) => (held.what === 'file' ? held : undefined);

const columns: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Id of the case', cell: ({ id }) => id },
  { name: 'state', type: 'string', description: 'open, or released', cell: ({ state }) => state },
  { name: 'what', type: 'string', description: 'figure or file', cell: ({ held }) => held.what },
  {
    name: 'indicator',
    type: 'string',
    description: 'Indicator of the figure',
    cell: (r) => figureOf(r)?.indicator,
  },
  {
    name: 'region',
    type: 'string',
    description: 'Path of its region, or of the place of a form',
    cell: ({ held }) => held.region,
  },
  {
    name: 'period',
    type: 'integer',
    description: 'Its year, or that of a form',
    cell: ({ held }) => held.period,
  },
  {
    name: 'by',
    type: 'string',
    description: 'Its breakdown, empty for the total',
    cell: (r) => breakdownKey(figureOf(r)?.by),
  },
  {
    name: 'value',
    type: 'number',
    description: 'The value that was received',
    cell: (r) => figureOf(r)?.value,
  },
  { name: 'file', type: 'string', description: 'Name of the file', cell: (r) => fileOf(r)?.name },
  { name: 'sha256', type: 'string', description: 'SHA-256 of the file', cell: (r) => fileOf(r)?.sha256 },
  {
    name: 'indicators',
    type: 'string',
    description: 'Indicators that are read from the file',
    cell: (r) => fileOf(r)?.indicators.join(';'),
  },
  { name: 'received', type: 'date', description: 'Day on which it came', cell: ({ received }) => received },
  { name: 'reason', type: 'string', description: 'Kind of the reason', cell: ({ why }) => why.reason },
  ...languages.map((language): Column => ({
    name: `reason_${language}`,
    type: 'string',
    description: `The reason in words (${language})`,
    cell: (record) => {
      const value = figureOf(record)?.value;
      return holdText(record.why, value === undefined ? '' : heldNumber(value, language), language);
    },
  })),
  { name: 'note', type: 'string', description: 'Words of an editor', cell: ({ why }) => why.note?.text },
  {
    name: 'decided',
    type: 'string',
    description: 'rule, editor, or the body that decided',
    cell: ({ decided }) => (decided.by === 'body' ? decided.body : decided.by),
  },
  {
    name: 'shown_value',
    type: 'number',
    description: 'Value shown instead',
    cell: ({ shown }) => shown?.value,
  },
  { name: 'shown_period', type: 'integer', description: 'Its year', cell: ({ shown }) => shown?.period },
  { name: 'shown_source', type: 'string', description: 'Its source', cell: ({ shown }) => shown?.source },
];

/** Frictionless Table Schema of the list of what is held back. */
export const quarantineTableSchema = {
  fields: columns.map(({ name, type, description }) => ({ name, type, description })),
  missingValues: [''],
  primaryKey: ['id'],
};

/** What is held back as CSV, in the form of the files of figures. Missing: an empty cell. */
export function quarantineCsv({ quarantine }: Pick<Report, 'quarantine'>): string {
  const rows = quarantine.map((record) => columns.map(({ cell }) => cell(record)));
  const text = stringify([columns.map(({ name }) => name), ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return byteOrderMark + text;
}
