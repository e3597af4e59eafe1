import { phrase, type Words } from '../i18n/phrase.ts';
import type { FigureRow, ScoreRow } from './formRows.ts';
import { columnNames, type ColumnName } from './formRequest.ts';

type CellText = string | number | boolean | null;
/** What stands in the cells of a row that may be filled. */
export type RowCells = Partial<Record<ColumnName, CellText>>;

const label = (words: Words, key: string, code: string | number | null | undefined) =>
  code === null || code === undefined ? null : phrase(words, `${key}.${code}`);

/** A score with what it means, as it is chosen from the list. */
export const scoreLabel = (words: Words, score: number) =>
  `${score} – ${phrase(words, `scores.anchor.${score}`)}`;

/** What the data hold of a figure, as the form prints it; words of another source are not of this form. */
export function figureCells({ now, isOpen }: FigureRow, words: Words): RowCells {
  return {
    value: now?.value ?? null,
    missing: label(words, 'state', now?.missing),
    document: isOpen ? (now?.sourceDetail ?? null) : null,
    note: isOpen ? (now?.comment ?? null) : null,
  };
}

/** What the data hold of a score, as the form prints it. */
export function scoreCells({ now }: ScoreRow, words: Words): RowCells {
  if (!now) return {};
  return {
    value: now.score === null ? null : scoreLabel(words, now.score),
    missing: label(words, 'state', now.missing),
    links: now.links?.join('\n') ?? null,
    document: now.document ?? null,
    answers: now.answers ?? null,
    groups: now.groups ?? null,
    mode: label(words, 'scores.mode', now.mode),
    note: now.comment ?? null,
  };
}

/** Spreadsheets keep fifteen digits; what comes behind them is noise of their arithmetic. */
export const fifteenDigits = (value: number) => Number(value.toPrecision(15));

/** Text of a row that is equal for equal cells, whatever program saved them; "" for a row without any. */
export function rowText(cells: RowCells): string {
  const texts = columnNames.flatMap((name) => {
    const value = cells[name] ?? null;
    const text =
      typeof value === 'number'
        ? String(fifteenDigits(value))
        : String(value ?? '')
            .replace(/\s+/g, ' ')
            .trim();
    return name === 'key' || text === '' ? [] : [`${name}=${text}`];
  });
  return texts.join('|');
}
