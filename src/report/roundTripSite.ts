import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { keyOf } from './roundTripSource.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Text of a built file. Throws: Error where the site is not built. */
export function builtText(root: string, path: string): string {
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run "npm run build" first`);
  return readFileSync(file, 'utf8');
}

/** One row of the table of all figures. */
export type CsvRow = Readonly<Record<string, string>> & { key: string };

/** Rows of `downloads/figures.csv` by the key of their figure; a key that stands twice throws. */
export function csvRows(text: string): Map<string, CsvRow> {
  const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true });
  const known = new Map<string, CsvRow>();
  for (const row of rows) {
    // Breakdown columns alone are named in capitals.
    const by = Object.entries(row).filter(([name, code]) => /^[A-Z_]+$/.test(name) && code !== '_T');
    const key = keyOf(
      row['indicator'] ?? '',
      row['region'] ?? '',
      Number(row['period']),
      Object.fromEntries(by),
    );
    if (known.has(key)) throw new Error(`figures.csv has two rows for ${key}`);
    known.set(key, { ...row, key });
  }
  return known;
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';
const children = (node: Node) => ('childNodes' in node ? node.childNodes : []);

function all(node: Node, tag: string): Element[] {
  return children(node).flatMap((child) => [
    ...('tagName' in child && child.tagName === tag ? [child] : []),
    ...all(child, tag),
  ]);
}

const text = (node: Node): string => ('value' in node ? node.value : children(node).map(text).join(''));
const isSign = (node: Node) => 'tagName' in node && attribute(node, 'class').split(' ').includes('miss');

/** A cell as printed: the number alone and the words of its sign. */
export type Cell = { number: string; sign: string };

/** Cells of a page of all figures, by place, breakdown in words ("" is the total) and year: "batken|Sex: women|2023". */
export function printedCells(html: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const section of all(parse(html), 'section')) {
    const place = all(section, 'h2').map((heading) => attribute(heading, 'id'))[0] ?? '';
    const [head, ...rows] = all(section, 'tr');
    const years = head ? all(head, 'th').slice(1).map(text) : [];
    for (const row of rows) {
      const name = attribute(row, 'class') === 'mean' ? '' : all(row, 'th').map(text)[0]?.trim();
      for (const [i, cell] of all(row, 'td').entries()) {
        const [signs, rest] = [children(cell).filter(isSign), children(cell).filter((node) => !isSign(node))];
        const key = `${place}|${name}|${years[i]?.trim()}`;
        if (cells.has(key)) throw new Error(`two cells are ${key}`);
        cells.set(key, { number: rest.map(text).join('').trim(), sign: signs.map(text).join('').trim() });
      }
    }
  }
  return cells;
}

const written = {
  ky: /^−?(?:\d{1,3}(?:\u00a0\d{3})*|\d{4})(?:,\d+)?$/,
  ru: /^−?(?:\d{1,3}(?:\u00a0\d{3})*|\d{4})(?:,\d+)?$/,
  en: /^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/,
} as const;

/** The printed number read back, with its decimals. Missing: null when it is not written as the language writes numbers. */
export function readBack(number: string, language: keyof typeof written) {
  if (!written[language].test(number)) return null;
  const plain =
    language === 'en' ? number.replaceAll(',', '') : number.replaceAll('\u00a0', '').replace(',', '.');
  return { value: Number(plain.replace('−', '-')), decimals: plain.split('.')[1]?.length ?? 0 };
}
