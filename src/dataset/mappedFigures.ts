import type { ImportNote } from '../i18n/importText.ts';
import { breakdownKey, missingReasons, type Figure, type FigureLine, type MissingReason, type ObservationStatus } from '../schema/figure.ts'; // prettier-ignore
import type { SignMeaning } from '../schema/tableMapping.ts';
import {
  cellFigure,
  decimalSign,
  gluedDigits,
  type CellFigure,
  type CellSign,
  type DecimalSign,
} from './cellFigure.ts';
import type { MappedCell, MappedTable, TableReading } from './mappedTable.ts';
import { indicatorsAcrossCells, longCells, placesAcrossCells } from './otherLayouts.ts';
import { RefusedFile } from './sdmxXml.ts';
import { cellAddress, soundCell } from './workbook.ts';
import { yearsAcrossCells } from './yearsAcross.ts';

/** Figures of a table, what has to be settled before they may be taken, and what is to be looked at. */
export type TableFigures = {
  figures: Figure[];
  questions: ImportNote[];
  notes: ImportNote[];
  formulas: number;
};

/** Status that goes with a reason for a missing value. */
const statusOf: Readonly<Record<MissingReason, ObservationStatus>> = {
  'not-collected': 'L', late: 'L', refused: 'L', suppressed: 'Q', 'not-applicable': 'M', 'not-yet-due': 'L', 'place-did-not-exist': 'M',
}; // prettier-ignore

function mappedCells(reading: TableReading): MappedTable {
  const { layout } = reading.mapping;
  if (layout.kind === 'years-across') return yearsAcrossCells(reading, layout);
  if (layout.kind === 'places-across') return placesAcrossCells(reading, layout);
  return layout.kind === 'long' ? longCells(reading, layout) : indicatorsAcrossCells(reading, layout);
}

type Meaning = Pick<FigureLine, 'value' | 'missing' | 'status'>;

const ofSign = (meaning: SignMeaning): Meaning =>
  meaning === 'zero'
    ? { value: 0, status: 'A' }
    : { value: null, missing: meaning, status: statusOf[meaning] };

/** Cells that may end in a footnote digit, with both readings, by address. */
function gluedCells({ sheet }: TableReading, cells: readonly MappedCell[], decimal: DecimalSign) {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const found = [...rows.values()].flatMap((row) => {
    const texts = row.map(({ row: at, column }) => {
      const { value } = sheet.rows[at]?.[column] ?? { value: null };
      return typeof value === 'string' && cellFigure({ value }, decimal).is === 'number' ? value : '';
    });
    return gluedDigits(texts).map((at) => ({ cell: row[at], text: texts[at] ?? '' }));
  });
  return new Map(found.map(({ cell, text }) => [cell, text.trim()]));
}

type Taken = { figures: Figure[]; questions: ImportNote[]; signs: Map<CellSign, string[]>; formulas: number };

/** Adds what one cell says; what is not clear becomes a question. */
function takeCell(reading: TableReading, cell: MappedCell, found: CellFigure, taken: Taken): void {
  const { mapping, sheet } = reading;
  const { row, column, ...home } = cell;
  const where = cellAddress(sheet, row, column);
  const add = (meaning: Meaning) => void taken.figures.push({ ...home, ...meaning, source: mapping.source });
  const settled = mapping.cells.find((each) => each.cell === where);
  if (settled) add({ value: settled.value, status: 'A' });
  else if (found.is === 'number') add({ value: found.value, status: found.unreliable ? 'U' : 'A' });
  else if (found.is === 'sign') {
    const meaning = mapping.signs[found.sign];
    if (meaning !== undefined) add(ofSign(meaning));
    else taken.signs.set(found.sign, [...(taken.signs.get(found.sign) ?? []), where]);
  } else if (found.is === 'unclear') {
    taken.questions.push({
      message: 'unclearCell',
      values: { where, found: found.text, readings: found.readings.join(', ') },
    });
  } else if (found.is === 'text') {
    taken.questions.push({ message: 'textCell', values: { where, found: found.text } });
  }
}

/** What is asked of each sign that the mapping does not explain. */
const signQuestions = (signs: ReadonlyMap<CellSign, readonly string[]>): ImportNote[] =>
  [...signs].map(([sign, [where = '', ...rest]]) => ({
    message: 'askSign',
    values: { where, count: rest.length + 1, sign, meanings: ['zero', ...missingReasons].join(', ') },
  }));

/** One key has two values, which no mapping may give. */
function contradictions(figures: readonly Figure[]): ImportNote[] {
  const byKey = Map.groupBy(figures, ({ indicator, region, period, by }) => `${indicator} ${region} ${period} ${breakdownKey(by)}`.trim()); // prettier-ignore
  return [...byKey].flatMap(([where, same]): ImportNote[] => {
    const values = [...new Set(same.map(({ value, missing }) => String(value ?? missing)))];
    const [first = '', second] = values;
    return second === undefined ? [] : [{ message: 'contradiction', values: { first, second, where } }];
  });
}

/**
 * The figures of a sheet as its mapping says.
 * Missing: an empty cell gives no figure; a sign gives what the mapping says of it.
 * Throws: RefusedFile when the table is not where the mapping says.
 */
export function mappedFigures(reading: TableReading): TableFigures {
  const { sheet, mapping } = reading;
  const { cells, questions, notes } = mappedCells(reading);
  const texts = cells.flatMap(({ row, column }) => {
    const value = sheet.rows[row]?.[column]?.value;
    return typeof value === 'string' ? [value] : [];
  });
  const decimal = mapping.decimal ?? decimalSign(texts);
  const glued = gluedCells(reading, cells, decimal);
  const taken: Taken = { figures: [], questions: [], signs: new Map(), formulas: 0 };
  for (const cell of cells) {
    try {
      const sound = soundCell(sheet, cell.row, cell.column);
      if (sound.formula) taken.formulas += 1;
      const text = glued.get(cell);
      const found = cellFigure(sound, decimal);
      const number = found.is === 'number' ? found.value : 0;
      const doubt = {
        is: 'unclear',
        text: text ?? '',
        readings: [Number(String(number).slice(0, -1)), number],
      } as const;
      takeCell(reading, cell, text === undefined ? found : doubt, taken);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      taken.questions.push(error.reason);
    }
  }
  const asked = [
    ...questions,
    ...taken.questions,
    ...signQuestions(taken.signs),
    ...contradictions(taken.figures),
  ];
  if (cells.length === 0 && asked.length === 0) {
    throw new RefusedFile({ message: 'noFigures', values: { found: sheet.name } });
  }
  const unique = new Map(taken.figures.map((figure) => [JSON.stringify([figure.indicator, figure.region, figure.period, breakdownKey(figure.by)]), figure])); // prettier-ignore
  return { figures: [...unique.values()], questions: asked, notes, formulas: taken.formulas };
}
