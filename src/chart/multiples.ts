import { relativePath } from './path.ts';
import { runs, type YearValue } from './runs.ts';
import { linear, niceDomain, tenth, type Range } from './scale.ts';

export type PanelSeries = { id: string; points: readonly YearValue[]; breaks?: readonly number[] };
export type PanelOptions = { years: Range; republic?: PanelSeries | null; domain?: Range };
export type PlacedPanels = ReturnType<typeof placePanels>;
export type PlacedPanel = PlacedPanels['panels'][number];
const width = 280;
const height = 96;

/**
 * Paths of all regions on one scale, one small drawing each.
 * Shape: panels in the order given; `alone` are years that no line reaches, `breaks` stand between two years.
 * Units: those of a drawing of 280 × 96. Missing: lines stop at years without a value.
 */
export function placePanels(series: readonly PanelSeries[], { years, republic, domain }: PanelOptions) {
  const all = republic ? [...series, republic] : series;
  const scale =
    domain ??
    niceDomain(
      all.flatMap(({ points }) => points.map((point) => point.value)),
      { count: 3 },
    );
  const x = linear(years, [4, width - 8]);
  const y = linear(scale, [height - 2, 6]);
  const place = ({ id, points, breaks = [] }: PanelSeries) => {
    const lines = runs(points, breaks).map((run) =>
      run.map(({ year, value }) => ({ x: x(year), y: y(value) })),
    );
    return {
      id,
      lines: lines.filter((run) => run.length > 1),
      alone: lines.filter((run) => run.length === 1),
      breaks: breaks
        .filter((year) => year > years[0] && year <= years[1])
        .map((year) => tenth(x(year - 0.5))),
      end: lines.at(-1)?.at(-1) ?? null,
    };
  };
  return {
    domain: scale,
    floor: tenth(y(Math.max(scale[0], Math.min(0, scale[1])))),
    panels: series.map(place),
    republic: republic ? place(republic) : null,
  };
}

/** One drawing, decoration beside the name and value printed above it; the republic is the thin line. */
export function panel({ lines, alone, breaks, end }: PlacedPanel, { republic, floor }: PlacedPanels): string {
  const path = (kind: string, stretches: readonly (readonly { x: number; y: number }[])[]) =>
    stretches.length > 0 ? `<path class="${kind}" d="${stretches.map(relativePath).join('')}"/>` : '';
  const cuts = breaks.map((x) => `M${x} 4V${height - 2}`).join('');
  return (
    `<svg class="chart" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="zero" d="M0 ${floor}h${width}"/>` +
    (cuts && `<path class="brk" d="${cuts}"/>`) +
    path('rep', republic?.lines ?? []) +
    path('self', lines) +
    path('self pt', end ? [...alone, [end]] : alone) +
    '</svg>'
  );
}
