import { relativePath, type Spot } from './path.ts';
import type { PlacedLines } from './placeLines.ts';

/**
 * Area between two lines of a placed chart as one `<path class="band">`; "" where they share no step. It stands only where both
 * lines run, so that it breaks with them.
 */
export function rangeBand({ lines }: PlacedLines, high: string, low: string): string {
  const runsOf = (id: string) => lines.find((line) => line.id === id)?.solid ?? [];
  const below = new Map(runsOf(low).flatMap((run) => run.map((spot) => [spot.x, spot])));
  const areas = runsOf(high).map((run): Spot[] => {
    const floor = run.flatMap(({ x }) => below.get(x) ?? []);
    return floor.length === run.length ? [...run, ...floor.toReversed()] : [];
  });
  const d = areas.filter(({ length }) => length > 3).map((area) => `${relativePath(area)}Z`);
  return d.length > 0 ? `<path class="band" d="${d.join('')}"/>` : '';
}
