/** Step of the colour scale, 1 to 5; null where there is no value. */
export type LiveClass = number | null;

/** One region of the live map. Shape: `values`, `texts` and `states` run along `years`. */
export type LiveRegion = {
  path: string;
  name: string;
  href: string;
  values: readonly LiveClass[];
  /** The figures as printed with their unit, or the reason in words: no browser is asked to format Kyrgyz. */
  texts: readonly string[];
  /** "value", "estimated", or the reason for having none as the data files name it. */
  states: readonly string[];
};

/** What the live map of one indicator shows in one language; made at build, one file an indicator and language. */
export type LiveMapData = {
  title: string;
  unit: string;
  years: readonly number[];
  labels: { slider: string; close: string; noData: string; zoomIn: string; zoomOut: string };
  attribution: string;
  regions: readonly LiveRegion[];
  /** Regions drawn as circles. */
  points: readonly { path: string; lon: number; lat: number }[];
  legend: readonly { class: number; text: string }[];
};

/** Classes of an area in one year: those of the printed map for values, the pattern of the reason elsewhere. */
export function liveClasses(region: LiveRegion, year: number): string {
  const level = region.values[year] ?? null;
  const state = region.states[year] ?? 'not-collected';
  if (level === null) return `p-${state}`;
  return state === 'estimated' ? `q${level} is-estimated` : `q${level}`;
}

/** What is printed on an area in one year; the words for no data where nothing was given. */
export function liveText(region: LiveRegion, year: number, { labels }: Pick<LiveMapData, 'labels'>): string {
  return region.texts[year] || labels.noData;
}

/** Where a region can be found by the arrow keys. Units: any, y upwards. */
export type LiveSpot = { path: string; x: number; y: number };

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Region that an arrow key leads to: the nearest within 60 degrees of the key's direction; ways aside count double.
 * Missing: null where there is none, or the key is no arrow.
 */
export function neighbour(from: string, key: string, spots: readonly LiveSpot[]): string | null {
  const start = spots.find(({ path }) => path === from);
  const direction = directions[key];
  if (!start || !direction) return null;
  const [dx, dy] = direction;
  const ways = spots.flatMap(({ path, x, y }) => {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    return path !== from && ahead > 0 && aside <= Math.sqrt(3) * ahead
      ? [{ path, cost: ahead + 2 * aside }]
      : [];
  });
  return ways.sort((a, b) => a.cost - b.cost)[0]?.path ?? null;
}
