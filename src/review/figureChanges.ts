import { breakdownKey, type Figure } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';
import { figureText } from '../schema/yearFileText.ts';

/** What differs in a figure; `detail` is anything that is not named, such as an interval. */
export const figureParts = ['value', 'missing', 'status', 'source', 'rule', 'note', 'detail'] as const;
export type FigurePart = (typeof figureParts)[number];
/** `figure` is the one that stands after the change, or stood before where it is removed. `parts` is empty for added and removed. */
export type FigureChange = {
  figure: Figure;
  parts: readonly FigurePart[];
} & (
  | { kind: 'added'; before: null; after: Figure }
  | { kind: 'changed'; before: Figure; after: Figure }
  | { kind: 'removed'; before: Figure; after: null }
);

/** Key of a figure as text: indicator, region, period and breakdown. */
export const figureKey = ({ indicator, region, period, by }: Figure) =>
  [indicator, region, period, breakdownKey(by)].join('\n');

/** Every figure that differs between two reports, in the order of the later one; what is removed comes last. */
export function figureChanges(base: Report, head: Report): FigureChange[] {
  const old = new Map(base.figures.map((figure) => [figureKey(figure), figure]));
  const changes = head.figures.flatMap((after): FigureChange[] => {
    const key = figureKey(after);
    const before = old.get(key);
    old.delete(key);
    if (!before) return [{ kind: 'added', figure: after, before: null, after, parts: [] }];
    if (figureText(before) === figureText(after)) return [];
    return [{ kind: 'changed', figure: after, before, after, parts: partsOf(before, after) }];
  });
  const removed = [...old.values()].map(
    (before) => ({ kind: 'removed', figure: before, before, after: null, parts: [] }) as const,
  );
  return [...changes, ...removed];
}

function partsOf(before: Figure, after: Figure): FigurePart[] {
  const text = (value: unknown) => JSON.stringify(value ?? null);
  const plain = ['value', 'missing', 'status', 'source', 'rule', 'note'] as const;
  const found: FigurePart[] = plain.filter((part) => text(before[part]) !== text(after[part]));
  const rest = (figure: Figure) => {
    const emptied = Object.fromEntries(
      Object.entries(figure).filter(([key]) => !plain.some((part) => part === key)),
    );
    return JSON.stringify(Object.entries(emptied).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return rest(before) === rest(after) ? found : [...found, 'detail'];
}
