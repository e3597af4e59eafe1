import type { QuarantineNote } from '../i18n/quarantineText.ts';
import type { FigureHold } from '../dataset/quarantineRecord.ts';
import { heldKey } from '../dataset/quarantineRecord.ts';
import type { FileHistory } from '../history/pastVersions.ts';
import {
  breakdownKey,
  breakdownSchema,
  figureSchema,
  yearFileSchema,
  type FigureLine,
} from '../schema/figure.ts';
import { slug } from '../schema/language.ts';
import type { Problem } from '../schema/problem.ts';
import { figureText, yearFileText } from '../schema/yearFileText.ts';
import { valueAt } from '../schema/zodFindings.ts';
import { whyOf } from './sweepReason.ts';

/** A held figure and the line that stands in its place, with the day on which that was committed. */
export type SweptFigure = { hold: FigureHold; old: { line: FigureLine; day: string } | null };
/** Shape: `lines` are those that are no figure of the report and so have no record of their own. */
export type SweptYearFile = {
  text: string | null;
  figures: SweptFigure[];
  lines: number;
  acts: { note: QuarantineNote; values: Record<string, string | number> }[];
};

/** What only the form of a file is, and is mended by writing it anew. */
const formKinds = new Set(['unsorted', 'figures-per-line', 'carriage-return', 'byte-order-mark']);

type Bad = ReadonlyMap<number, Problem>;

/** The first problem of each bad line; null where something else in the file is wrong. */
function badLines(problems: readonly Problem[]): Bad | null {
  const bad = new Map<number, Problem>();
  for (const problem of problems) {
    if (formKinds.has(problem.kind)) continue;
    const index = /^figures\[(\d+)\]/.exec(problem.path)?.[1];
    if (index === undefined) return null;
    if (!bad.has(Number(index))) bad.set(Number(index), problem);
    const twin = problem.kind === 'duplicate-figure' ? /\[(\d+)\]/.exec(problem.expected)?.[1] : undefined;
    // Of two lines for one figure nobody knows which is right.
    if (twin !== undefined && !bad.has(Number(twin))) bad.set(Number(twin), problem);
  }
  return bad;
}

type Key = { indicator: string; region: string; period: number; by?: FigureHold['by'] };

/** The key of a bad line; null where it names no figure of the report. */
function keyOf(raw: unknown, problem: Problem, head: { region: string; period: number }): Key | null {
  if (['unknown-indicator', 'unknown-dimension', 'unknown-code'].includes(problem.kind)) return null;
  const indicator = slug.safeParse(valueAt(raw, ['indicator']));
  const by = breakdownSchema.optional().safeParse(valueAt(raw, ['by']));
  if (!indicator.success || !by.success) return null;
  return { ...head, indicator: indicator.data, ...(by.data && { by: by.data }) };
}

const isLineOf = (key: Key) => (line: FigureLine) =>
  line.indicator === key.indicator && breakdownKey(line.by) === breakdownKey(key.by);

/** The line of a figure in the newest earlier version that has a good one. */
async function oldLine(key: Key, bad: unknown, { history, path, passes }: YearFileContext) {
  for await (const { text, day, commit } of history.versions(path)) {
    const lines = linesOf(text);
    const [line, ...others] = lines.filter(isLineOf(key));
    if (!line || others.length > 0 || JSON.stringify(line) === JSON.stringify(bad)) continue;
    if (passes(yearFileText({ region: key.region, period: key.period, figures: [line] }))) {
      return { line, day, commit };
    }
  }
  return null;
}

/** The lines of a text that are figures in form; none where it is no year file. */
function linesOf(text: string): FigureLine[] {
  try {
    const figures = valueAt(JSON.parse(text), ['figures']);
    const all: unknown[] = Array.isArray(figures) ? figures : [];
    return all.flatMap((one) => figureSchema.safeParse(one).data ?? []);
  } catch {
    return [];
  }
}

/** Shape: `passes` tells whether the text of a year file has no problem. */
export type YearFileContext = {
  path: string;
  history: FileHistory;
  passes: (text: string) => boolean;
};

function holdOf(key: Key, raw: unknown, problem: Problem, all: readonly unknown[]): FigureHold {
  const value = valueAt(raw, ['value']);
  const { data: line } = figureSchema.safeParse(raw);
  if (problem.kind !== 'duplicate-figure') {
    return { ...key, value: typeof value === 'number' ? value : undefined, line, why: whyOf(problem) };
  }
  const values = all
    .map((one) => valueAt(one, ['value']))
    .map((one) => (typeof one === 'number' ? one : '–'));
  const [first = '–', second = '–'] = values;
  return { ...key, why: { reason: 'contradiction', values: { first, second } } };
}

/**
 * A year file without its bad lines, each with the good line before it in its place.
 * Missing: null where something in the file but its figures is wrong; `text` is null where no figure is left.
 */
export async function sweptYearFile(
  text: string,
  problems: readonly Problem[],
  context: YearFileContext,
): Promise<SweptYearFile | null> {
  const bad = badLines(problems);
  if (!bad) return null;
  const parsed: unknown = parsedText(text);
  const head = yearFileSchema.pick({ region: true, period: true }).loose().safeParse(parsed).data;
  const figures = valueAt(parsed, ['figures']);
  if (!head || !Array.isArray(figures)) return null;
  const { region, period } = head;
  const raws: readonly unknown[] = figures;
  const kept = raws.flatMap((raw, index) => (bad.has(index) ? [] : (figureSchema.safeParse(raw).data ?? [])));
  const result: SweptYearFile = { text: null, figures: [], lines: 0, acts: [] };
  const done = new Set<string>();
  for (const [index, problem] of bad) {
    const key = keyOf(raws[index], problem, { region, period });
    if (!key) {
      result.lines += 1;
      continue;
    }
    const name = heldKey(key);
    if (done.has(name)) continue;
    done.add(name);
    const twins = raws.flatMap((raw) => figureSchema.safeParse(raw).data ?? []).filter(isLineOf(key));
    const [twin] = twins;
    if (twin && twins.length > 1 && new Set(twins.map(figureText)).size === 1) {
      kept.push(twin);
      continue;
    }
    const old = await oldLine(key, raws[index], context);
    if (old) kept.push(old.line);
    result.figures.push({ hold: holdOf(key, raws[index], problem, twins), old });
    const { path } = context;
    result.acts.push(
      old
        ? { note: 'figureRestored', values: { path, name, day: old.day, commit: old.commit } }
        : { note: 'figureRemoved', values: { path, name } },
    );
  }
  result.text = kept.length > 0 ? yearFileText({ region, period, figures: kept }) : null;
  return result;
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
