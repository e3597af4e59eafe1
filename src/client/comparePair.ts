import { escapeXml } from '../chart/escapeXml.ts';
import { scatter, type ScatterAxis, type ScatterOptions, type ScatterPoint } from '../chart/scatter.ts';
import { filled, type CompareFile, type ComparePlace, type CompareWords } from './compareData.ts';
import { cellHtml, tableHtml } from './compareTable.ts';

/** Two indicators as they stand in one year; `at` are the indexes of the year in their lists. */
type Pair = { x: CompareFile; y: CompareFile; at: { x: number; y: number } };

const twin = ({ y }: Pair, { path }: ComparePlace) => y.places.find((place) => place.path === path);

/** Parts of the whole with both values. */
const both = (pair: Pair) =>
  pair.x.places.slice(1).flatMap((place) => {
    const other = twin(pair, place);
    const [x, y] = [place.values[pair.at.x] ?? null, other?.values[pair.at.y] ?? null];
    return other && x !== null && y !== null ? [{ place, other, x, y }] : [];
  });

const pairIn = (x: CompareFile, y: CompareFile, year: number): Pair => ({
  x,
  y,
  at: { x: x.years.indexOf(year), y: y.years.indexOf(year) },
});

/** Years in which at least two places have both values, the latest first. */
export function commonYears(x: CompareFile, y: CompareFile): number[] {
  const years = x.years.filter((year) => y.years.includes(year));
  return years.filter((year) => both(pairIn(x, y, year)).length > 1).reverse();
}

/** The latest common year not after the years that tables show; the latest where all are after; undefined without common years. */
export function bestYear(x: CompareFile, y: CompareFile): number | undefined {
  const years = commonYears(x, y);
  return years.find((year) => year <= x.year && year <= y.year) ?? years[0];
}

function axisOf(file: CompareFile, at: number): ScatterAxis {
  const [whole] = file.places;
  const value = file.isMean ? (whole?.values[at] ?? null) : null;
  return {
    title: `${file.name}, ${file.unit}`,
    domain: file.domains[at] ?? [0, 1],
    format: (tick) => file.ticks[tick] ?? String(tick),
    republic: value === null ? null : { value, text: `${whole?.name ?? ''} ${whole?.texts[at] ?? ''}` },
  };
}

function pointsOf(pair: Pair): ScatterPoint[] {
  const { x: across, y: up, at } = pair;
  return both(pair).map(({ place, other, x, y }) => ({
    id: place.path,
    name: place.name,
    x,
    y,
    label: `${place.name}: ${across.name} ${place.texts[at.x] ?? ''}, ${up.name} ${other.texts[at.y] ?? ''}`,
    hollow: `${place.states[at.x]} ${other.states[at.y]}`.includes('estimated'),
  }));
}

/** Who is not on the drawing, and why; "" where all are. */
function missingText(pair: Pair, words: CompareWords): string {
  const shown = both(pair).map(({ place }) => place);
  const absent = pair.x.places.slice(1).filter((place) => !shown.includes(place));
  if (absent.length === 0) return '';
  const reasons = (place: ComparePlace) => {
    const other = twin(pair, place);
    const why = (one: ComparePlace | undefined, file: CompareFile, at: number) =>
      (one?.values[at] ?? null) === null ? [`${file.name}: ${one?.texts[at] || words.missingWord}`] : [];
    return [...why(place, pair.x, pair.at.x), ...why(other, pair.y, pair.at.y)].join(', ');
  };
  const places = absent.map((place) => `${place.name} (${reasons(place)})`).join('; ');
  return filled(words.missing, { places });
}

function pairTable(pair: Pair, words: CompareWords): string {
  const { x, y, at } = pair;
  const [whole, ...parts] = x.places;
  return tableHtml({
    caption: words.pairTable,
    kind: 'pairs',
    heads: [words.place, `${x.name}, ${x.unit}`, `${y.name}, ${y.unit}`],
    rows: [...parts, ...(whole ? [whole] : [])].map((place) => ({
      name: place.name,
      isWhole: place === whole,
      cells: [cellHtml(place, at.x, words), cellHtml(twin(pair, place), at.y, words)],
    })),
  });
}

/**
 * Two indicators in one year as HTML text: the scatter, who is missing, what it cannot show, and the values.
 * Missing: a sentence where no year has both.
 */
export function pairView(
  x: CompareFile,
  y: CompareFile,
  year: number | undefined,
  words: CompareWords,
): string {
  const names = { x: x.name, y: y.name };
  if (year === undefined) return `<p class="note">${escapeXml(filled(words.noYear, names))}</p>`;
  const pair = pairIn(x, y, year);
  const points = pointsOf(pair);
  const title = filled(words.pairTitle, { ...names, year });
  const options: ScatterOptions = { title, x: axisOf(x, pair.at.x), y: axisOf(y, pair.at.y) };
  const notes = [missingText(pair, words), filled(words.pairNote, { n: points.length })].filter(Boolean);
  return (
    `<figure data-chart><p class="fig-t">${escapeXml(title)}</p><p class="sub">${escapeXml(filled(words.pairHint, names))}</p>` +
    `<div class="wide">${scatter(points, options)}</div><div class="slim">${scatter(points, { ...options, size: 'phone' })}</div>` +
    `<output></output>${notes.map((note) => `<p class="note">${escapeXml(note)}</p>`).join('')}</figure>${pairTable(pair, words)}`
  );
}
