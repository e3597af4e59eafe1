import type { FigureLine } from '../schema/figure.ts';
import { figureText } from '../schema/yearFileText.ts';
import { lineKey } from './yearFile.ts';

export type FigureChange =
  | { kind: 'added' | 'unchanged' | 'gone' | 'pruned'; figure: FigureLine }
  | { kind: 'changed'; figure: FigureLine; before: FigureLine; noteDropped: boolean }
  /** The year file has this figure from another source. Nothing is changed. */
  | { kind: 'otherHome'; figure: FigureLine; before: FigureLine };

/** Whose figures are replaced: those of one source and of the indicators that were read whole. */
export type MergeScope = { source: string; indicators: ReadonlySet<string>; prune: boolean };

const printedBySource = ({ value, original }: FigureLine) => original ?? value;

/** A figure of the source with what editors wrote beside it, as long as the source prints the same number. */
function withEditorsWords(before: FigureLine, next: FigureLine): FigureLine {
  if (printedBySource(before) !== printedBySource(next)) return next;
  const { note, interval, sampleSize } = before;
  return { ...(interval && { interval }), ...(sampleSize && { sampleSize }), ...(note && { note }), ...next };
}

function change(before: FigureLine, next: FigureLine): FigureChange {
  const figure = withEditorsWords(before, next);
  if (figureText(figure) === figureText(before)) return { kind: 'unchanged', figure: before };
  return {
    kind: 'changed',
    figure,
    before,
    noteDropped: before.note !== undefined && figure.note === undefined,
  };
}

/** What becomes of a figure that the source does not give. */
function leftover(figure: FigureLine, { source, indicators, prune }: MergeScope): FigureChange | null {
  if (figure.source !== source || !indicators.has(figure.indicator)) return null;
  return { kind: prune ? 'pruned' : 'gone', figure };
}

/**
 * The figures of a year file after those of an import, and what happened to each figure the import concerns.
 * Shape: figures of other sources and indicators stay as they are and are not among the changes.
 */
export function mergedFigures(
  before: readonly FigureLine[],
  found: readonly FigureLine[],
  scope: MergeScope,
): { figures: FigureLine[]; changes: FigureChange[] } {
  const known = new Map(before.map((figure) => [lineKey(figure), figure]));
  const given = new Set(found.map(lineKey));
  const changes = found.flatMap((next): FigureChange[] => {
    const old = known.get(lineKey(next));
    if (!old) return [{ kind: 'added', figure: next }];
    if (old.source === scope.source) return [change(old, next)];
    return [{ kind: 'otherHome', figure: next, before: old }];
  });
  const rest = before.filter((figure) => !given.has(lineKey(figure)));
  const gone = rest.flatMap((figure) => leftover(figure, scope) ?? []);
  const pruned = new Set(gone.filter(({ kind }) => kind === 'pruned').map(({ figure }) => figure));
  const others = before.filter((figure) => given.has(lineKey(figure)) && figure.source !== scope.source);
  const taken = changes.filter(({ kind }) => kind !== 'otherHome').map(({ figure }) => figure);
  return {
    figures: [...taken, ...others, ...rest.filter((figure) => !pruned.has(figure))],
    changes: [...changes, ...gone],
  };
}
