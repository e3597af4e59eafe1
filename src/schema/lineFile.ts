import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Known } from './known.ts';
import { pathText, type Finding } from './problem.ts';

/** Days between which a place is one; null where there is no bound or none can be read. */
export type Life = { from: string | null; to: string | null };
/** Where a file of one place and year stands in the tree; `region` is the path that its folder gives. */
export type YearPlace = { region: string; year: number; life: Life; known: Known };

type Head = { region?: string | undefined; period?: number | undefined };
type Line = { missing?: string | undefined };

/** Whether region and year are those of the path, and whether the place was one in that year. */
export function headFindings(
  head: Head,
  lines: readonly Line[],
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
  const claims = lines.some(({ missing }) => missing !== 'place-did-not-exist');
  if ((early || late) && claims) {
    const expected = `${life.from ?? '…'} – ${life.to ?? '…'}`;
    findings.push({ kind: 'place-not-alive', path: ['period'], found: String(head.period), expected });
  }
  return findings;
}

const keyText = (key: string) => key.replace('\n', ' ').trim();

/** A line that stands twice, and the first that stands before its place. Shape: `keys` with the index of their line. */
export function orderFindings(list: string, keys: readonly (readonly [number, string])[]): Finding[] {
  if (keys.every(([, key], place) => place === 0 || key > (keys[place - 1]?.[1] ?? ''))) return [];
  const findings: Finding[] = [];
  const homes = new Map<string, number>();
  let last = '';
  let sorted = true;
  for (const [index, key] of keys) {
    const path = [list, index];
    const home = homes.get(key);
    if (home !== undefined) {
      const expected = pathText([list, home]);
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

/** The first entry that shares its line with another or spreads over several. */
export function lineFindings(list: string, text: string): Finding[] {
  const tree = parseTree(text);
  const nodes = (tree && findNodeAtLocation(tree, [list])?.children) ?? [];
  let end = 0;
  for (const [index, { offset, length }] of nodes.entries()) {
    const shared = index > 0 && !text.slice(end, offset).includes('\n');
    const spread = text.slice(offset, offset + length).includes('\n');
    if (shared || spread) {
      return [{ kind: 'figures-per-line', path: [list, index], found: pathText([list, index]) }];
    }
    end = offset + length;
  }
  return [];
}
