import { fold } from '../i18n/fold.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { TableLayout } from '../schema/tableMapping.ts';
import type { LayoutGuess } from './proposedIndicator.ts';
import type { MappingContext } from './proposedMapping.ts';
import { hasFigures, labelsOf, yearIn } from './tableHead.ts';
import { cellAt, columnLetters, headAt, type Sheet } from './workbook.ts';

/** Words by which heads name the columns of a table with one figure a row. */
const columnWords = {
  region: ['аймак', 'облус', 'регион', 'территория', 'область', 'region', 'place', 'area', 'ref area'],
  year: ['жыл', 'год', 'year', 'period', 'time period'],
  value: ['маани', 'мааниси', 'значение', 'value', 'obs value'],
  indicators: ['көрсөткүч', 'показатель', 'indicator'],
} as const;
type ColumnKind = keyof typeof columnWords;

const texts = (sheet: Sheet, row: number) => (sheet.rows[row] ?? []).map((_, column) => String(headAt(sheet, row, column).value ?? '').trim()); // prettier-ignore

function namedColumn(heads: readonly string[], kind: ColumnKind): string | null {
  const at = heads.findIndex((text) => columnWords[kind].some((word) => fold(text) === fold(word)));
  return at < 0 ? null : columnLetters(at);
}

/** A table with columns for place, year and value. */
function longLayout(sheet: Sheet, { find }: MappingContext): LayoutGuess | null {
  for (let row = 0; row < Math.min(20, sheet.rows.length); row += 1) {
    const heads = texts(sheet, row);
    const [region, year, value] = (['region', 'year', 'value'] as const).map((kind) =>
      namedColumn(heads, kind),
    );
    if (!region || !year || !value) continue;
    const indicators = namedColumn(heads, 'indicators');
    const at = heads.findIndex((_, i) => columnLetters(i) === region);
    const matches = sheet.rows
      .slice(row + 1)
      .map((_, i) => find(labelsOf(sheet, row + 1 + i, [at])[0] ?? ''));
    const places = new Set(matches.flatMap((match) => (match.kind === 'one' ? [match.path] : [])));
    const layout: TableLayout = {
      kind: 'long',
      head: row + 1,
      region,
      year,
      value,
      ...(indicators ? { indicators } : {}),
      by: [],
    };
    return { layout, questions: [], places: [...places] };
  }
  return null;
}

/** A head that names at least three places, over a column of years. */
function placesAcrossLayout(sheet: Sheet, { find }: MappingContext): LayoutGuess | null {
  for (let row = 0; row < Math.min(20, sheet.rows.length); row += 1) {
    const matches = texts(sheet, row).map(find);
    const places = matches.flatMap((match) => (match.kind === 'one' ? [match.path] : []));
    if (new Set(places).size < 3) continue;
    const years = matches.findIndex((_, column) => sheet.rows.slice(row + 1).some((cells) => yearIn(cells[column] ?? { value: null }) !== null)); // prettier-ignore
    if (years < 0) continue;
    // The indicator is asked or found later; a placeholder keeps the layout whole until then.
    const layout: TableLayout = {
      kind: 'places-across',
      head: row + 1,
      years: columnLetters(years),
      indicator: 'indicator',
    };
    return { layout, questions: [], places };
  }
  return null;
}

/** A head that names indicators over rows that name places. */
function indicatorsAcrossLayout(
  sheet: Sheet,
  file: string,
  { find, indicators }: MappingContext,
): LayoutGuess | null {
  for (let row = 0; row < Math.min(20, sheet.rows.length); row += 1) {
    const columns = texts(sheet, row).flatMap((text, column) => {
      const one = indicators.find(({ id, name, short }) => [id, ...Object.values(name), ...Object.values(short)].some((known) => fold(known) === fold(text))); // prettier-ignore
      return one ? [{ column: columnLetters(column), indicator: one.id, unit: one.unit, at: column }] : [];
    });
    if (columns.length === 0) continue;
    const first = Math.min(...columns.map(({ at }) => at));
    const labels = Array.from({ length: first }, (_, column) => column);
    const below = sheet.rows.flatMap((_, i) => (i > row && hasFigures(sheet, i, columns.map(({ at }) => at)) ? [i] : [])); // prettier-ignore
    const places = below.flatMap((i) => labels.map((column) => find(String(cellAt(sheet, i, column).value ?? ''))).flatMap((match) => (match.kind === 'one' ? [match.path] : []))); // prettier-ignore
    if (places.length === 0) continue;
    const words = [file, ...sheet.rows.slice(0, row + 1).flatMap((cells) => cells.map(({ value }) => String(value ?? '')))].join(' '); // prettier-ignore
    const years = [...new Set(words.match(/\b20\d\d\b/g) ?? [])].map(Number);
    const [year = 2000, ...others] = years;
    const asked: ImportNote[] =
      years.length === 1 && others.length === 0 ? [] : [{ message: 'askYear', values: {} }];
    const layout: TableLayout = {
      kind: 'indicators-across',
      head: row + 1,
      labels: labels.map(columnLetters),
      year,
      columns: columns.map(({ column, indicator, unit }) => ({ column, indicator, unit })),
    };
    return { layout, questions: asked, places: [...new Set(places)] };
  }
  return null;
}

/** The layout of a table that does not have years across; null where it has none of the known forms. */
export const otherLayout = (sheet: Sheet, file: string, context: MappingContext): LayoutGuess | null =>
  longLayout(sheet, context) ??
  indicatorsAcrossLayout(sheet, file, context) ??
  placesAcrossLayout(sheet, context);
