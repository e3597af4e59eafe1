import { breakdownKey, type Breakdown, type YearFile } from '../schema/figure.ts';
import type { Quarantine } from '../schema/quarantine.ts';

type Key = { indicator: string; region: string; period: number; by?: Breakdown | undefined };

/**
 * The figure that readers see where one is held back: the one of the same key, or else the last one with a value before it.
 * Missing: null where there is neither.
 */
export function shownFigure(key: Key, files: readonly YearFile[]): Quarantine['shown'] {
  const own = files
    .filter(({ region, period }) => region === key.region && period <= key.period)
    .sort((a, b) => b.period - a.period);
  for (const { period, figures } of own) {
    const line = figures.find(
      ({ indicator, by }) => indicator === key.indicator && breakdownKey(by) === breakdownKey(key.by),
    );
    if (line && (line.value !== null || period === key.period)) {
      return { value: line.value, period, source: line.source };
    }
  }
  return null;
}
