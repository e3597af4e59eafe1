import { dodge } from './dodge.ts';
import type { FigureState, MissingState } from './figureState.ts';
import type { LineFrame } from './lineFrame.ts';
import type { Spot } from './path.ts';
import type { Range } from './scale.ts';

/** Years with a label: as many as have 44 units each, always the first and the last. */
export function yearTicks([first, last]: Range, x: (year: number) => number, { width }: LineFrame) {
  const room = x(last) - x(first);
  const step =
    [1, 2, 4, 5, 10, 20, 50].find((years) => (room / Math.max(1, last - first)) * years >= 44) ?? 50;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const labelled = (year: number) =>
    year === last || ((year - first) % step === 0 && x(last) - x(year) >= Math.min(40, width / 9));
  return years.map((year) => ({ year, x: x(year), labelled: labelled(year) }));
}

type Point = { year: number; value: number | null; state?: FigureState };

/**
 * Glyphs that stand where a line is interrupted, one for each stretch of years with the same reason.
 * Shape: height between the neighbours with a value, or that of the only one; no glyph where the series has no value at all.
 */
export function gaps(
  points: readonly Point[],
  place: (point: { year: number; value: number }) => Spot,
): (Spot & { kind: MissingState })[] {
  const stretches: { kind: MissingState; points: Point[] }[] = [];
  for (const point of points) {
    if (point.state === undefined || point.state.kind === 'value') continue;
    const last = stretches.at(-1);
    const before = last?.points.at(-1);
    if (last?.kind === point.state.kind && before?.year === point.year - 1) last.points.push(point);
    else stretches.push({ kind: point.state.kind, points: [point] });
  }
  return stretches.flatMap(({ kind, points: [first, ...rest] }) => {
    if (!first) return [];
    const last = rest.at(-1) ?? first;
    const left = points.findLast(({ year, value }) => year < first.year && value !== null)?.value ?? null;
    const right = points.find(({ year, value }) => year > last.year && value !== null)?.value ?? null;
    const value = left !== null && right !== null ? (left + right) / 2 : (left ?? right);
    return value === null ? [] : [{ kind, ...place({ year: (first.year + last.year) / 2, value }) }];
  });
}

type Ended = { id: string; name: string; role: string; end: (Spot & { year: number; text: string }) | null };

/** Labels at the right edge for lines that have an end, moved apart; `from` is the end of the line they belong to. */
export function placeLabels(lines: readonly Ended[], x: number, { top, height, bottom, gap }: LineFrame) {
  const ended = lines.flatMap((line) => (line.end ? [{ ...line, end: line.end }] : []));
  const heights = dodge(
    ended.map((line) => line.end.y),
    gap,
    [top, height - bottom],
  );
  return ended.map(({ id, name, role, end }, i) => ({
    id,
    name,
    role,
    text: end.text,
    from: { x: end.x, y: end.y },
    x: x + 14,
    y: heights[i] ?? end.y,
  }));
}
