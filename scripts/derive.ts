import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { derivedFigures, derivedSource, headlines, keptNumerators } from '../src/dataset/derive.ts';
import { numeratorTable } from '../src/dataset/deriveTable.ts';
import { changeLines, otherHomeNotes, refusalLines } from '../src/dataset/importReport.ts';
import { yearFilePlan } from '../src/dataset/yearFilePlan.ts';
import {
  readIndicators,
  readPlaces,
  readYearFiles,
  StoppedImport,
  writeFiles,
} from '../src/dataset/yearFileStore.ts';
import { importText, isImportLanguage, type ImportNote } from '../src/i18n/importText.ts';
import type { Figure } from '../src/schema/figure.ts';
import { commandLanguage } from './commandLanguage.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';
const say = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

const language = commandLanguage(process.argv);
const text = (note: ImportNote) => importText(note, language);

/** Numerators of a table. Throws: StoppedImport when the file or one of its rows cannot be read. */
function tableOf(path: string, regions: ReadonlySet<string>) {
  try {
    const { values, problems } = numeratorTable(readFileSync(path, 'utf8'), regions);
    if (problems.length === 0) return values;
    throw new StoppedImport(path, problems.map(text).join('\n'));
  } catch (error) {
    if (error instanceof StoppedImport) throw error;
    throw new StoppedImport(path, error instanceof Error ? error.message : String(error));
  }
}

type Options = { prune: boolean; all: boolean };

/** Derives one indicator, or all that have a derivation, and writes the figures; says how much was refused. */
function deriveFigures(
  named: string | undefined,
  table: string | undefined,
  { prune, all }: Options,
): number {
  const indicators = readIndicators(root).filter(({ id, derivation }) => (named ? id === named : derivation));
  const places = readPlaces(root);
  const files = readYearFiles(root);
  const known = [...files.values()].flatMap(({ file: { region, period, figures } }) =>
    figures.map((figure): Figure => ({ ...figure, region, period })),
  );
  const added = table ? tableOf(table, new Set([places.root, ...places.parents.keys()])) : new Map();
  if (named && !indicators[0]?.derivation) {
    throw new StoppedImport(root, text({ message: 'noDerivation', values: { indicator: named } }));
  }
  const derived = indicators.map((indicator) => {
    const numerators = new Map<string, number>([...keptNumerators(known, indicator), ...added]);
    const denominators = headlines(known, indicator.derivation?.denominator ?? '');
    return { indicator, ...derivedFigures(indicator, { numerators, denominators }, places.parents) };
  });
  const scope = { source: derivedSource, indicators: new Set(indicators.map(({ id }) => id)), prune };
  const found = derived.flatMap(({ figures }) => figures);
  const plan = yearFilePlan(found, files, scope, { root: places.root, yielding: new Set() });
  writeFiles(root, plan.writes);
  for (const { indicator, figures, sums } of derived) {
    say([text({ message: 'derivedFrom', values: { indicator: indicator.id, count: figures.length, sums } })]);
  }
  const notes = [...derived.flatMap((each) => each.notes), ...otherHomeNotes(plan.changes)];
  say(changeLines(plan.changes, { language, limit: all ? Infinity : 30 }));
  say([
    text({ message: 'written', values: { count: plan.writes.size } }),
    ...refusalLines([], notes, language),
  ]);
  return notes.length;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      prune: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
  const [indicator, table] = positionals;
  if (positionals.length === 1 || positionals.length > 2 || !isImportLanguage(values.lang)) {
    console.error(text({ message: 'deriveUsage', values: {} }));
    process.exitCode = 2;
  } else if (deriveFigures(indicator, table, values) > 0) process.exitCode = 1;
} catch (error) {
  const note = error instanceof StoppedImport ? error.reason : null;
  console.error(note ? text(note) : error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
