import { applyEdits, modify } from 'jsonc-parser';
import type { Decision } from '../schema/decision.ts';
import {
  breakdownFrom,
  breakdownKey,
  type Figure,
  type FigureLine,
  type YearFile,
} from '../schema/figure.ts';
import type { Treatment } from '../schema/indicator.ts';
import { yearFileText } from '../schema/yearFileText.ts';
import { treatmentsOf, type DecidedCell } from './decisionTreatments.ts';
import type { YearFiles } from './yearFilePlan.ts';

/** Texts that a decision changes. Shape: `decisions` is null where the indicator has none yet. */
export type DecisionTexts = { indicator: string; decisions: string | null };

type Decided = { indicator: string; decision: Decision; cells: readonly DecidedCell[] };

/** Shape: texts by path below the data root. */
export type DecisionPlan = { writes: Map<string, string>; treatments: readonly Treatment[] };

/** A figure that cannot be changed as decided, and what it is. */
export class RefusedDecision extends Error {
  readonly figure: string;
  constructor(figure: string) {
    super(figure);
    this.figure = figure;
  }
}

/**
 * What is to be written so that a decision is kept: itself, the treatments by which the next import does the same, and the figures.
 * Shape: indicator file and decision file keep their formatting; year files have their one form.
 * Throws: RefusedDecision when a figure to be changed is not there, or was repaired before.
 */
export function decisionPlan(
  { indicator, decision, cells }: Decided,
  texts: DecisionTexts,
  files: YearFiles,
): DecisionPlan {
  const writes = new Map<string, string>();
  writes.set(`decisions/${indicator}.json`, decisionsText(indicator, decision, texts.decisions));
  if (decision.do === 'accept') return { writes, treatments: [] };
  const treatments = treatmentsOf(decision, cells);
  writes.set(
    `indicators/${indicator}.json`,
    treatments.reduce((text, treatment) => appended(text, ['treatments'], treatment), texts.indicator),
  );
  const left = new Set(cells.map(cellName));
  for (const [path, { file }] of files) {
    const figures = file.figures.map((line) => changedLine(file, line, { indicator, decision, cells, left }));
    if (figures.some((line, i) => line !== file.figures[i]))
      writes.set(path, yearFileText({ ...file, figures }));
  }
  const [missing] = left;
  if (missing !== undefined) throw new RefusedDecision(missing);
  return { writes, treatments };
}

function decisionsText(id: string, decision: Decision, text: string | null): string {
  if (text !== null) return appended(text, ['decisions'], decision);
  return `${JSON.stringify({ id, decisions: [decision] }, null, 2)}\n`;
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A JSON text with one more value at the end of a list; the list begins where there is none. */
function appended(text: string, path: readonly string[], value: unknown): string {
  const [name = ''] = path;
  const parsed: unknown = JSON.parse(text);
  const has = typeof parsed === 'object' && parsed !== null && name in parsed;
  const edits = has
    ? modify(text, [...path, -1], value, { formattingOptions, isArrayInsertion: true })
    : modify(text, [...path], [value], { formattingOptions });
  return applyEdits(text, edits);
}

const cellName = ({ region, period, by }: DecidedCell) => [region, period, by].filter(Boolean).join(' ');

type Change = Decided & { left: Set<string> };

/** A line of a year file after the decision; the same line where it does not concern it. */
function changedLine(
  file: YearFile,
  line: FigureLine,
  { indicator, decision, cells, left }: Change,
): FigureLine {
  if (line.indicator !== indicator || decision.do === 'accept') return line;
  const by = breakdownKey(line.by);
  const cell = cells.find((one) => one.region === file.region && one.period === file.period && one.by === by);
  if (!cell) return line;
  left.delete(cellName(cell));
  if (decision.do === 'flag') return { ...line, status: decision.status, rule: decision.treatment };
  const figure: Figure = { ...line, region: file.region, period: file.period };
  if (cell.to === undefined || line.value === null || line.original !== undefined) {
    throw new RefusedDecision(`${cellName(cell)}: ${figure.value ?? '–'}`);
  }
  return { ...line, value: cell.to, status: 'E', rule: decision.treatment, original: line.value };
}

/** The repairs of cells that have a value to be put in, as a decision keeps them. */
export const repairsOf = (cells: readonly DecidedCell[]) =>
  cells.flatMap(({ region, period, by, value, to }) => {
    const breakdown = breakdownFrom(by);
    if (value === null || to === undefined) return [];
    return [{ region, period, ...(breakdown && { by: breakdown }), from: value, to }];
  });
