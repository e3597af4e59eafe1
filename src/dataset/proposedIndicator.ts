import { fold } from '../i18n/fold.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Unit } from '../schema/register.ts';
import type { TableLayout } from '../schema/tableMapping.ts';
import type { MappingContext } from './proposedMapping.ts';
import type { Sheet } from './workbook.ts';

/** Name of a file without its ending. */
export const fileStem = (file: string) => file.replace(/\.\w+$/, '').replace(/\.+$/, '');

/** Texts above the head: title, unit. */
const wordsAbove = (sheet: Sheet, head: number) =>
  sheet.rows.slice(0, head).flatMap((row) => row.flatMap(({ value }) => (typeof value === 'string' && value.trim() ? [value.trim()] : []))); // prettier-ignore

/** Indicators of which another file of the same number is read, or whose name is the title. */
function fittingIndicators(
  file: string,
  titles: readonly string[],
  indicators: readonly Indicator[],
): Indicator[] {
  const byFile = indicators.filter(({ series }) =>
    series.some((entry) => fileStem(entry.file) === fileStem(file)),
  );
  if (byFile.length > 0) return byFile;
  const folded = titles.map(fold);
  return indicators.filter(({ name }) =>
    Object.values(name).some((text) => folded.some((title) => title.includes(fold(text)))),
  );
}

const multiples = /\b(?:миң|тыс|тысяч|thousand|млн|миллион|million|млрд|миллиард|billion)/u;

/** Whether the words above a table name the unit of an indicator, and no multiple that it does not have. */
function isUnitNamed(words: readonly string[], { name, short }: Unit): boolean {
  const own = [...Object.values(name), ...Object.values(short)].map(fold).filter((text) => text !== '');
  const above = fold(words.join(' '));
  const first = own.map((text) => text.slice(0, 4)).filter((text) => text.length >= 3);
  const isMultiple = (text: string) => multiples.test(text);
  return first.some((text) => above.includes(text)) && (!isMultiple(above) || own.some(isMultiple));
}

type YearsAcross = Extract<TableLayout, { kind: 'years-across' }>;
/** A layout with what is asked of it and the places that it was recognised by. */
export type LayoutGuess = { layout: TableLayout; questions: ImportNote[]; places: readonly string[] };

/** The indicator of a layout where only one fits, with its unit; a question where none or several do. */
export function withIndicator(
  { layout, questions, places }: LayoutGuess,
  sheet: Sheet,
  file: string,
  { indicators, units }: MappingContext,
): LayoutGuess {
  if (layout.kind === 'indicators-across' || (layout.kind === 'long' && layout.indicators))
    return { layout, questions, places };
  const words = wordsAbove(sheet, layout.head);
  const fitting = fittingIndicators(file, words, indicators);
  const [one, ...others] = fitting;
  if (!one || others.length > 0) {
    const values = { found: words[0] ?? file, indicators: fitting.map(({ id }) => id).join(', ') || '–' };
    return { layout, questions: [{ message: 'askIndicator', values }, ...questions], places };
  }
  const unit = units.find(({ id }) => id === one.unit);
  const named = unit !== undefined && isUnitNamed(words, unit);
  const values = {
    found: words.find((text) => /[()]/.test(text) && text.length < 120) ?? '–',
    unit: one.unit,
    indicator: one.id,
  };
  const asked: ImportNote[] = named ? [] : [{ message: 'askUnit', values }];
  return {
    layout: {
      ...(layout.kind === 'years-across' ? withOwnGroups(layout, one) : layout),
      indicator: one.id,
      unit: one.unit,
    },
    questions: [...asked, ...questions],
    places,
  };
}

/** A layout in which groups that the indicator does not have are left out. */
function withOwnGroups(layout: YearsAcross, { dimensions }: Indicator): YearsAcross {
  const isOwn = ({ by }: YearsAcross['groups'][number]) =>
    Object.keys(by).every((dimension) => dimensions.includes(dimension));
  const others = layout.groups.filter((group) => !isOwn(group)).map(({ label }) => label);
  return { ...layout, groups: layout.groups.filter(isOwn), ignore: [...layout.ignore, ...others] };
}
