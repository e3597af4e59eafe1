import { escapeXml } from '../chart/escapeXml.ts';
import { lineChart } from '../chart/lineChart.ts';
import type { LineRole, LineSeries } from '../chart/placeLines.ts';
import { cellHtml, tableHtml, type TableRow } from './compareTable.ts';
import { filled, stateAt, type CompareFile, type ComparePlace, type CompareWords } from './compareData.ts';

const slots: readonly LineRole[] = ['s1', 's2', 's3'];

function lineOf({ years }: CompareFile, place: ComparePlace, role: LineRole): LineSeries {
  const points = years.map((year, i) => ({
    year,
    value: place.values[i] ?? null,
    text: place.texts[i] ?? '',
    state: stateAt(place, i),
  }));
  const valued = points.filter(({ value }) => value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  const label = first && last && `${place.name}: ${first.year} — ${first.text}, ${last.year} — ${last.text}`;
  return { id: place.path, name: place.name, role, points, ...(role === 'thin' || !label ? {} : { label }) };
}

/** All places, `chosen` in colour, the whole black where it is a mean, the rest grey, so that the scale stays whoever is chosen. */
const seriesOf = (file: CompareFile, chosen: readonly string[]) =>
  file.places.flatMap((place, i) => {
    if (i === 0) return file.isMean ? [lineOf(file, place, 'republic')] : [];
    return [lineOf(file, place, slots[chosen.indexOf(place.path)] ?? 'thin')];
  });

/** Where there is no room for the reason of a break stands its year, with the places it concerns where they are one or two. */
function shortBreaks({ breaks, places }: CompareFile) {
  return breaks.map((cut) => {
    const names = places.flatMap(({ path, name }) => (cut.ids?.includes(path) ? [name] : []));
    const concerned = names.length > 0 && names.length < 3 ? `: ${names.join(', ')}` : '';
    return { ...cut, text: `${cut.year}${concerned}` };
  });
}

function chart(file: CompareFile, chosen: readonly string[], size: 'wide' | 'phone', title: string): string {
  const breaks = size === 'wide' ? file.breaks : shortBreaks(file);
  const format = (value: number) => file.ticks[value] ?? String(value);
  return lineChart(seriesOf(file, chosen), { title, unit: file.unit, format, breaks, size, names: 'chosen' });
}

/** Up to three places share a drawing; more have one each, on the same scale, because colours past three are not told apart. */
function drawings(file: CompareFile, chosen: readonly ComparePlace[], title: string): string {
  const paths = chosen.map(({ path }) => path);
  if (chosen.length <= slots.length) {
    return `<div class="wide">${chart(file, paths, 'wide', title)}</div><div class="slim">${chart(file, paths, 'phone', title)}</div>`;
  }
  const facets = chosen.map(
    ({ path, name }) =>
      `<li><h3>${escapeXml(name)}</h3>${chart(file, [path], 'phone', `${name}. ${title}`)}</li>`,
  );
  return `<ul class="facets">${facets.join('')}</ul>`;
}

function rowOf(file: CompareFile, chosen: readonly string[], words: CompareWords): TableRow {
  const at = file.years.indexOf(file.year);
  const of = (path: string) => file.places.find((place) => place.path === path);
  return {
    name: file.name,
    href: file.href,
    meta: `${file.unit}, ${file.year}`,
    cells: chosen.map((path) => cellHtml(of(path), at, words, of(path)?.rank)),
  };
}

/**
 * Chosen places side by side as HTML text: their lines on the first indicator, their values of the shown year on all.
 * Shape: `files` are the chosen indicators, at least one; `places` paths in the order chosen, unknown ones are passed over.
 */
export function placesView(
  files: readonly CompareFile[],
  places: readonly string[],
  words: CompareWords,
): string {
  const [first] = files;
  if (!first) return '';
  const chosen = places.flatMap((path) => first.places.find((place) => place.path === path) ?? []);
  const title = filled(words.linesTitle, { name: first.name });
  const hint = chosen.length > slots.length ? words.facetHint : words.linesHint;
  const [whole] = first.places;
  const columns = [...(whole ? [whole] : []), ...chosen];
  const paths = columns.map(({ path }) => path);
  const table = tableHtml({
    caption: words.tableTitle,
    kind: 'rows',
    heads: [words.indicator, ...columns.map(({ name }) => name)],
    rows: files.map((file) => rowOf(file, paths, words)),
  });
  return (
    `<figure data-chart><p class="fig-t">${escapeXml(title)}</p><p class="sub">${escapeXml(hint)}</p>` +
    `${drawings(first, chosen, title)}<output></output></figure>${table}`
  );
}
