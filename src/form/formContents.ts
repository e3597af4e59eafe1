import { cellAddress, cellAt, type Sheet } from '../dataset/workbook.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { Figure } from '../schema/figure.ts';
import type { Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import type { Score, ScoreView } from '../schema/score.ts';
import { choiceIn, countIn, textIn, whereOf, type RowReader } from './formCells.ts';
import { readFigure } from './formFigures.ts';
import { fieldRowKey } from './formRequest.ts';
import { figureRows, scoreSheets, type FigureRow, type ScoreRow } from './formRows.ts';
import { dateIn, readScore, type SheetFacts } from './formScores.ts';
import type { FormEntry, FormHead, ReadForm } from './readForm.ts';
import { rowText } from './rowCells.ts';

/** What a form gives. Shape: with any problem nothing is to be written; warnings do not stop. `filled` and `empty` count rows. */
export type FormContents = {
  figures: Figure[];
  scores: Score[];
  problems: ImportNote[];
  warnings: ImportNote[];
  filled: number;
  empty: number;
};

/** What a key may stand for now, with the row in words and its unit. */
type Known = { label: string; unit: string } & (
  { is: 'figure'; row: FigureRow } | { is: 'score'; row: ScoreRow; view: ScoreView }
);

function knownRows(report: Report, head: FormHead): ReadonlyMap<string, Known> {
  const { language } = head;
  const request = { ...head, body: null, breakdowns: true };
  const known = new Map<string, Known>();
  for (const row of figureRows(report, request)) {
    const { indicator, key } = row;
    known.set(key, {
      is: 'figure',
      row,
      unit: indicator.unit,
      label: `${indicator.code} ${indicator.name[language]}`,
    });
  }
  for (const { view, indicator, rows } of scoreSheets(report, request)) {
    for (const row of rows) {
      const label = `${row.matter.number}. ${row.matter.name[language]}`;
      known.set(row.key, { is: 'score', row, view, unit: indicator.unit, label });
    }
  }
  return known;
}

/** What is asked once for a sheet. */
function sheetFacts(
  entries: readonly FormEntry[],
  reader: Omit<RowReader, 'entry' | 'label'>,
  { choices }: FormHead,
) {
  const read = <T>(field: Parameters<typeof fieldRowKey>[0], how: (one: RowReader) => T): T | undefined => {
    const entry = entries.find(({ key }) => key === fieldRowKey(field));
    return entry && how({ ...reader, entry, label: '✎' });
  };
  const facts: SheetFacts = {
    by: read('by', (one) => textIn(one, 'value')),
    date: read('date', dateIn),
    answers: read('answers', (one) => countIn(one, 'value')),
    groups: read('groups', (one) => countIn(one, 'value')),
    mode: read('mode', (one) => choiceIn(one, 'value', choices.mode)),
  };
  return { ...facts, document: read('document', (one) => textIn(one, 'value')) };
}

const addressOf = ({ sheet, row, columns }: FormEntry) => cellAddress(sheet, row, columns.get('value') ?? 0);

/** Why the row of a key is not one of this form; null when it is. */
function keyProblem(entry: FormEntry, known: Known | undefined, head: FormHead): ImportNote | null {
  const { key } = entry;
  const [, , , region, year] = key.split('|');
  const where = known ? `${addressOf(entry)} (${known.label})` : addressOf(entry);
  const expected = `${head.region} ${head.year}`;
  if (region && (region !== head.region || Number(year) !== head.year)) {
    return { message: 'formOtherPlace', values: { where, found: `${region} ${year ?? ''}`, expected } };
  }
  const unit = head.units.get(key);
  if (unit === undefined) return { message: 'formUnknownKey', values: { where, found: key } };
  if (!known) return { message: 'formGone', values: { where } };
  if (known.unit !== unit)
    return { message: 'formUnit', values: { where, found: unit, expected: known.unit } };
  return null;
}

/** Why a form as a whole does not fit the report; null when it does. */
function headProblem(report: Report, { region, year, source }: FormHead): ImportNote | null {
  const place = report.regions.find(({ path }) => path === region);
  const { from, to } = place?.valid ?? {};
  const isAlive = (!from || year >= Number(from.slice(0, 4))) && (!to || year <= Number(to.slice(0, 4)));
  if (!place || !isAlive || !Number.isInteger(year))
    return { message: 'formPlace', values: { region, year } };
  return report.sources.has(source) ? null : { message: 'formNoSource', values: { found: source } };
}

/** The figures and scores of a form that came back; every problem at once, told in `language`. */
export function formContents({ head, entries }: ReadForm, report: Report, language: Language): FormContents {
  const contents: FormContents = { figures: [], scores: [], problems: [], warnings: [], filled: 0, empty: 0 };
  const { problems } = contents;
  const wrong = headProblem(report, head);
  if (wrong) return { ...contents, problems: [wrong] };
  const known = knownRows(report, head);
  const reader = { language, typedIn: head.language, problems };
  const homes = new Map<string, string>();
  for (const [sheet, rows] of Map.groupBy(entries, (one): Sheet => one.sheet)) {
    const facts = sheetFacts(rows, reader, head);
    for (const entry of rows.filter(({ key }) => !key.startsWith('all|'))) {
      const found = known.get(entry.key);
      const problem = keyProblem(entry, found, head);
      const first = homes.get(entry.key);
      homes.set(entry.key, first ?? addressOf({ ...entry, sheet }));
      if (problem) problems.push(problem);
      else if (found && first) {
        problems.push({
          message: 'formTwice',
          values: { where: `${addressOf(entry)} (${found.label})`, first },
        });
      } else if (found) take(found, { ...reader, entry, label: found.label }, { head, facts, contents });
    }
  }
  return contents;
}

type Taking = {
  head: FormHead;
  facts: SheetFacts & { document: string | undefined };
  contents: FormContents;
};

/** What the cells of a row hold now, as the hidden sheet keeps what they held; a formula is never what went out. */
function textOf({ sheet, row, columns }: FormEntry): string {
  const cells = [...columns].map(([name, column]) => {
    const { value, error, formula } = cellAt(sheet, row, column);
    return [name, formula ? `=${value}` : (error ?? value)] as const;
  });
  return rowText(Object.fromEntries(cells));
}

function take(known: Known, reader: RowReader, { head, facts, contents }: Taking): void {
  const { entry } = reader;
  const text = textOf(entry);
  const given = head.given.get(entry.key) ?? '';
  if (text === '') contents.empty += 1;
  else contents.filled += 1;
  // A row that is as it went out says nothing, even where the data have changed since.
  if (text === given) return;
  if (text === '') {
    contents.warnings.push({ message: 'formCleared', values: { where: whereOf(reader, 'value') } });
  } else if (known.is === 'figure') {
    const { figure, warnings } = readFigure(known.row, reader, { head, document: facts.document });
    if (figure) contents.figures.push(figure);
    contents.warnings.push(...warnings);
  } else {
    const score = readScore(known.row, reader, { head, view: known.view, facts });
    if (score) contents.scores.push(score);
  }
}
