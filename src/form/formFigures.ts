import type { ImportNote } from '../i18n/importText.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Figure, MissingReason, ObservationStatus } from '../schema/figure.ts';
import { choiceIn, numberIn, refuse, textIn, whereOf, type RowReader } from './formCells.ts';
import type { FormHead } from './readForm.ts';
import type { FigureRow } from './formRows.ts';

/** Status of a figure that is not there, as SDMX says it: not collected, missing, suppressed, cannot exist. */
const statusOf: Readonly<Record<MissingReason, ObservationStatus>> = {
  'not-collected': 'L',
  late: 'O',
  refused: 'O',
  suppressed: 'Q',
  'not-applicable': 'M',
  'not-yet-due': 'O',
  'place-did-not-exist': 'M',
};

/** What one row gives. Shape: `warnings` do not stop the import. Missing: `figure` is null where anything is wrong. */
export type ReadFigure = { figure: Figure | null; warnings: ImportNote[] };

/** Whether a value is as the unit allows; a problem when it is not, a warning when it is far from the years before. */
function boundWarnings(value: number, row: FigureRow, reader: RowReader): ImportNote[] {
  const { unit, usual, indicator } = row;
  const { language } = reader;
  const [low, high] = unit.range;
  const text = (number: number | null) =>
    number === null ? '…' : formatNumber(number, indicator.decimals, language);
  if ((low !== null && value < low) || (high !== null && value > high)) {
    const expected = `${text(low)} … ${text(high)}`;
    refuse(reader, 'value', 'formRange', { found: String(value), expected, unit: unit.name[language] });
  } else if (usual && (value < usual[0] || value > usual[1])) {
    const values = {
      where: whereOf(reader, 'value'),
      found: String(value),
      expected: usual.map(text).join(' … '),
    };
    return [{ message: 'formUnusual', values }];
  }
  return [];
}

/** The figure of a row that was changed; `document` is the one that counts for all rows. Problems go to the reader. */
export function readFigure(
  row: FigureRow,
  reader: RowReader,
  { head, document }: { head: FormHead; document: string | undefined },
): ReadFigure {
  const { unit, by, indicator } = row;
  const before = reader.problems.length;
  const value = numberIn(reader, unit);
  const missing = choiceIn(reader, 'missing', head.choices.missing) as MissingReason | undefined;
  const [own, comment] = [textIn(reader, 'document'), textIn(reader, 'note')];
  const warnings = value === null ? [] : boundWarnings(value, row, reader);
  if (value !== null && missing) {
    refuse(reader, 'value', 'formBoth', { found: value, reason: reasonLabel(head, missing) });
  }
  if (reader.problems.length > before) return { figure: null, warnings: [] };
  if (value === null && !missing) {
    refuse(reader, 'value', 'formNoValue');
    return { figure: null, warnings: [] };
  }
  const sourceDetail = own ?? document;
  const figure: Figure = {
    ...{ indicator: indicator.id, region: head.region, period: head.year, value },
    ...(by && { by }),
    ...(missing && { missing }),
    ...{ status: missing ? statusOf[missing] : 'A', source: head.source },
    ...(comment && { comment }),
    ...(sourceDetail && { sourceDetail }),
  };
  return { figure, warnings };
}

/** A reason as the form calls it. */
export const reasonLabel = ({ choices }: FormHead, reason: MissingReason) =>
  choices.missing.find(([, code]) => code === reason)?.[0] ?? reason;
