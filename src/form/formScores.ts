import type { MissingReason } from '../schema/figure.ts';
import { isoDate } from '../schema/language.ts';
import {
  enoughAnswers,
  enoughGroups,
  evidenceFrom,
  hasEnough,
  type AskingMode,
  type Score,
  type ScoreView,
} from '../schema/score.ts';
import { choiceIn, countIn, refuse, textIn, type RowReader } from './formCells.ts';
import { reasonLabel } from './formFigures.ts';
import type { ScoreRow } from './formRows.ts';
import type { FormHead } from './readForm.ts';

/** What stands at the head of a sheet of scores and counts for all its rows; `reader` for problems of it. */
export type SheetFacts = {
  by: string | undefined;
  date: string | undefined;
  answers: number | undefined;
  groups: number | undefined;
  mode: string | undefined;
};
const mostLinks = 5;

/** A date as people write it, as ISO; undefined where there is none or it is refused. */
export function dateIn(reader: RowReader): string | undefined {
  const text = textIn(reader, 'value');
  if (text === undefined) return undefined;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.slice(0, 10);
  if (isoDate.safeParse(date).success) return date;
  refuse(reader, 'value', 'formDate', { found: text });
  return undefined;
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

function linksIn(reader: RowReader): string[] | undefined {
  const links = textIn(reader, 'links')
    ?.split(/[\s,;]+/)
    .filter(Boolean);
  if (!links) return undefined;
  for (const found of links.filter((link) => !isHttps(link))) refuse(reader, 'links', 'formLink', { found });
  if (links.length > mostLinks) {
    refuse(reader, 'links', 'formManyLinks', { found: links.length, expected: mostLinks });
  }
  return links;
}

function rowCells(reader: RowReader, { choices }: FormHead) {
  const score = choiceIn(reader, 'value', choices.score);
  return {
    score: score === undefined ? null : Number(score),
    missing: choiceIn(reader, 'missing', choices.missing) as MissingReason | undefined,
    links: linksIn(reader),
    document: textIn(reader, 'document'),
    mode: choiceIn(reader, 'mode', choices.mode) as AskingMode | undefined,
    answers: countIn(reader, 'answers'),
    groups: countIn(reader, 'groups'),
    comment: textIn(reader, 'note'),
  };
}

/** Only the keys that have a value. */
const given = <T extends object>(found: T): Partial<T> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Partial<T>;

/** The score of a row that was changed; null where anything is wrong. Problems go to the reader. */
export function readScore(
  { matter }: ScoreRow,
  reader: RowReader,
  { head, view, facts }: { head: FormHead; view: ScoreView; facts: SheetFacts },
): Score | null {
  const before = reader.problems.length;
  const { score, missing, ...cells } = rowCells(reader, head);
  if (reader.problems.length > before) return null;
  if (score === null && !missing) refuse(reader, 'value', 'formNoValue');
  else if (score !== null && missing) {
    refuse(reader, 'value', 'formBoth', { found: score, reason: reasonLabel(head, missing) });
  } else if (!facts.by || !facts.date) refuse(reader, 'value', 'formBy');
  const asked = view === 'citizens' && score !== null ? askedOf(cells, facts, reader) : {};
  if (score !== null && score >= evidenceFrom && !cells.links && !cells.document) {
    refuse(reader, 'value', 'formEvidence', { found: score, from: evidenceFrom });
  }
  if (reader.problems.length > before) return null;
  const key = { matter: matter.id, view, region: head.region, period: head.year };
  const line = { ...key, ...given(cells), ...asked, score, by: facts.by ?? '', date: facts.date ?? '' };
  return { ...line, ...(missing && { missing }) };
}

/** How citizens were asked: what the row says, else what the head of the sheet says. */
function askedOf(
  cells: Omit<ReturnType<typeof rowCells>, 'score' | 'missing'>,
  facts: SheetFacts,
  reader: RowReader,
) {
  const own = cells.answers !== undefined || cells.groups !== undefined;
  const { answers, groups } = own ? cells : facts;
  const mode = cells.mode ?? (facts.mode as AskingMode | undefined);
  if (!mode) refuse(reader, 'value', 'formMode');
  if (!hasEnough({ answers, groups })) {
    const bounds = { answers: enoughAnswers, groups: enoughGroups };
    refuse(reader, 'value', 'formFew', { found: answers ?? groups ?? 0, ...bounds });
  }
  return given({ mode, answers, groups });
}
