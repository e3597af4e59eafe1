import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { breakdownKey, figureSchema, yearFileSchema, type FigureLine, type YearFile } from './figure.ts';
import { figureFindings } from './checkFigure.ts';
import { validPart } from './entry.ts';
import { lossFindings, type JsonSource } from './jsonSource.ts';
import type { Known } from './known.ts';
import { pathText, type Finding, type Problem } from './problem.ts';
import { linedText } from './yearFileText.ts';
import { valueAt, zodFindings } from './zodFindings.ts';

/** Days between which a place is one; null where there is no bound or none can be read. */
export type Life = { from: string | null; to: string | null };
/** Where a year file stands in the tree; `region` is the path that its folder gives. */
export type YearPlace = { region: string; year: number; life: Life; known: Known };

/** What is wrong in a year file, and its contents where nothing in its shape is. */
export function checkYearFile(source: JsonSource, place: YearPlace) {
  const problems: Problem[] = [...source.problems];
  if (source.value === undefined) return { problems, yearFile: null };
  const { data } = yearFileSchema.safeParse(source.value);
  const figures = data?.figures ?? figureParts(source.value);
  // Equal text has no key twice, no digit lost and one figure a line; the slow searches are for the rest.
  const canonical = data && linedText(data) === source.text;
  const findings = [
    ...(data ? [] : zodFindings(yearFileSchema, source.value)),
    ...(canonical ? [] : lossFindings(source.text)),
    ...headFindings(data ?? validPart(yearFileSchema, source.value), figures, place),
    ...figures.flatMap((figure, index) => figureFindings(figure, index, place)),
    ...orderFindings(figures, place.known),
    ...(canonical ? [] : lineFindings(source.text)),
  ];
  problems.push(...findings.map(source.problem));
  return { problems, yearFile: data ?? null };
}

function figureParts(value: unknown): Partial<FigureLine>[] {
  const figures = valueAt(value, ['figures']);
  return Array.isArray(figures) ? figures.map((figure) => validPart(figureSchema, figure)) : [];
}

function headFindings(
  head: Partial<YearFile>,
  figures: readonly Partial<FigureLine>[],
  { region, year, life }: YearPlace,
): Finding[] {
  const findings: Finding[] = [];
  if (head.region !== undefined && region !== '' && head.region !== region) {
    findings.push({ kind: 'year-file-region', path: ['region'], found: head.region, expected: region });
  }
  if (head.period === undefined) return findings;
  if (head.period !== year) {
    const expected = String(year);
    findings.push({ kind: 'year-file-name', path: ['period'], found: String(head.period), expected });
  }
  const early = life.from !== null && head.period < Number(life.from.slice(0, 4));
  const late = life.to !== null && head.period > Number(life.to.slice(0, 4));
  const claims = figures.some(({ missing }) => missing !== 'place-did-not-exist');
  if ((early || late) && claims) {
    const expected = `${life.from ?? '…'} – ${life.to ?? '…'}`;
    findings.push({ kind: 'place-not-alive', path: ['period'], found: String(head.period), expected });
  }
  return findings;
}

const sortKey = ({ indicator, by }: Partial<FigureLine>) => `${indicator ?? ''}\n${breakdownKey(by)}`;
const keyText = (key: string) => key.replace('\n', ' ').trim();

function orderFindings(parts: readonly Partial<FigureLine>[], { indicators }: Known): Finding[] {
  // A figure whose indicator is misspelt has a problem of its own already.
  const figures = [...parts.entries()].filter(([, { indicator }]) => indicators.has(indicator ?? ''));
  const keys = figures.map(([index, figure]) => [index, sortKey(figure)] as const);
  if (keys.every(([, key], place) => place === 0 || key > (keys[place - 1]?.[1] ?? ''))) return [];
  const findings: Finding[] = [];
  const homes = new Map<string, number>();
  let last = '';
  let sorted = true;
  for (const [index, key] of keys) {
    const path = ['figures', index];
    const home = homes.get(key);
    if (home !== undefined) {
      const expected = pathText(['figures', home]);
      findings.push({ kind: 'duplicate-figure', path, found: keyText(key), expected });
    } else if (sorted && key < last) {
      sorted = false;
      findings.push({ kind: 'unsorted', path, found: keyText(key), expected: keyText(last) });
    }
    homes.set(key, home ?? index);
    last = key;
  }
  return findings;
}

/** The first figure that shares its line with another or spreads over several. */
function lineFindings(text: string): Finding[] {
  const tree = parseTree(text);
  const nodes = (tree && findNodeAtLocation(tree, ['figures'])?.children) ?? [];
  let end = 0;
  for (const [index, { offset, length }] of nodes.entries()) {
    const shared = index > 0 && !text.slice(end, offset).includes('\n');
    const spread = text.slice(offset, offset + length).includes('\n');
    if (shared || spread) {
      return [{ kind: 'figures-per-line', path: ['figures', index], found: pathText(['figures', index]) }];
    }
    end = offset + length;
  }
  return [];
}
