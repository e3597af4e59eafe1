import { createHash } from 'node:crypto';
import type { Localized } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import type { Source } from '../schema/register.ts';
import {
  dataPackageJson,
  figuresCsv,
  figuresSchemaJson,
  indicatorCsv,
  regionCsv,
  scoresCsv,
  quarantineCsvFile,
} from './address.ts';
import { csv } from './csv.ts';
import type { Selection } from './figureSelection.ts';
import { figureTable, keyColumns } from './figureTable.ts';
import { scoreKeyColumns, scoresTableCsv, scoreTable } from './scoreTable.ts';
import { quarantineTableSchema } from './quarantineTable.ts';

/**
 * Frictionless Table Schema (version 1) of the columns that all CSV files share.
 * Shape: `descriptions` repeats `description` in the languages of the report; `primaryKey` tells figures apart.
 */
export const tableSchema = (report: Report) => ({
  fields: fieldsOf(figureTable(report)),
  missingValues: [''],
  primaryKey: keyColumns(report),
});

/** The same of the table of scores. */
const scoreSchema = (report: Report) => ({
  fields: fieldsOf(scoreTable(report)),
  missingValues: [''],
  primaryKey: scoreKeyColumns,
});

type Field = { name: string; type: string; text: Localized; required?: boolean; codes?: readonly string[] };

const fieldsOf = (columns: readonly Field[]) =>
  columns.map(({ name, type, text, required, codes }) => ({
    name,
    type,
    description: text.en,
    descriptions: text,
    ...((required || codes?.length) && {
      constraints: { ...(required && { required }), ...(codes?.length && { enum: codes }) },
    }),
  }));

const dialect = {
  csvddfVersion: 1.2,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
};

const folder = dataPackageJson.slice(0, dataPackageJson.lastIndexOf('/') + 1);
const inFolder = (address: string) => address.slice(folder.length);

const resource = (name: string, address: string, title: string) => ({
  name,
  title,
  path: inFolder(address),
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect,
  schema: inFolder(figuresSchemaJson),
});

/** Size and hash of a file of scores. */
function scoreFixity(report: Report) {
  const text = scoresTableCsv(report);
  const hash = createHash('sha256').update(text).digest('hex');
  return { bytes: Buffer.byteLength(text), hash: `sha256:${hash}` };
}

function fixity(report: Report, selection: Selection = {}) {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const part of csv(report, selection)) {
    hash.update(part);
    bytes += Buffer.byteLength(part);
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` };
}

function usedSources(report: Report): readonly Source[] {
  const used = new Set(report.figures.map(({ source }) => source));
  return [...report.sources.values()].filter(({ id }) => used.has(id));
}

/** Terms of the sources, each once. Shape: names hold only what the specification allows in them. */
function licences(sources: readonly Source[]) {
  const byId = new Map(sources.map(({ licence }) => [licence.id, licence]));
  return [...byId.values()].map(({ id, url, terms }) => ({
    name: id.replaceAll(/[^-a-zA-Z0-9._]+/g, '-'),
    ...(url && { path: url }),
    title: terms.en,
  }));
}

function contributors(report: Report, sources: readonly Source[]) {
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  return [...publishers].map((id) => ({ title: report.bodies.get(id)?.name.en ?? id, role: 'contributor' }));
}

const notEmpty = <T>(key: string, list: readonly T[]) => (list.length > 0 ? { [key]: list } : {});

/**
 * Frictionless Data Package (version 1) that describes every CSV file: all figures, their parts by indicator and by region, all scores.
 * Shape: paths are relative to the descriptor. The whole carries its size and SHA-256; the parts hold rows of the whole.
 * Missing: `licenses`, `sources` and `contributors` are left out where there is none, as the specification asks.
 */
export function dataPackage(report: Report) {
  const { edition, root } = report;
  const sources = usedSources(report);
  return {
    profile: 'tabular-data-package',
    name: `aikyn-${root.id}`,
    title: edition.title.en,
    titles: edition.title,
    description:
      'Figures on local communities and local self-government, one a row. UTF-8 with byte order mark. ' +
      'A text that starts with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula.',
    version: edition.id,
    status: edition.status,
    dataDate: edition.dataDate,
    ...notEmpty('licenses', licences(sources)),
    ...notEmpty(
      'sources',
      sources.map(({ title, url }) => ({ title: title.en, ...(url && { path: url }) })),
    ),
    ...notEmpty('contributors', contributors(report, sources)),
    resources: [
      { ...resource('figures', figuresCsv, 'All figures'), ...fixity(report) },
      {
        ...resource('scores', scoresCsv, 'Scores of matters of local significance'),
        schema: scoreSchema(report),
        ...scoreFixity(report),
      },
      ...report.indicators.map(({ id, name }) => resource(`indicator.${id}`, indicatorCsv(id), name.en)),
      ...report.regions.map(({ path, name }) =>
        resource(`region.${path.replaceAll('/', '.')}`, regionCsv(path), name.en),
      ),
      {
        ...resource('quarantine', quarantineCsvFile, 'What was received and is not published'),
        schema: quarantineTableSchema,
      },
    ],
  };
}
