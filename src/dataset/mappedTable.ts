import { fold } from '../i18n/fold.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { Breakdown } from '../schema/figure.ts';
import type { TableMapping } from '../schema/tableMapping.ts';
import { labelledPlace, type LabelMatch, type PlaceMatch } from './placeNames.ts';
import { cellAddress, type Sheet } from './workbook.ts';

/** What a cell is a figure of. Shape: row and column counted from 0. */
export type MappedCell = {
  row: number;
  column: number;
  region: string;
  period: number;
  indicator: string;
  by?: Breakdown;
};

/** Cells that a mapping finds, what has to be settled before they are taken, and what is left out. */
export type MappedTable = { cells: MappedCell[]; questions: ImportNote[]; notes: ImportNote[] };

export type TableContext = {
  find: (text: string) => PlaceMatch;
  /** Path of the root of the tree. */
  root: string;
};

/** A sheet with its mapping and what is known of places. */
export type TableReading = { sheet: Sheet; mapping: TableMapping; context: TableContext };

/** Whether one of the labels of a row is meant by a label of a mapping. */
export const isLabelled = (labels: readonly string[], label: string) =>
  labels.some((text) => text !== '' && fold(text) === fold(label));

/** The place that a row or column is named for, as the mapping or else its labels say. */
export function mappedPlace({ mapping, context }: TableReading, labels: readonly string[]): LabelMatch {
  const answer = mapping.areas.find(({ label }) => isLabelled(labels, label));
  return answer ? { kind: 'one', path: answer.region } : labelledPlace(context.find, labels);
}

/** What is asked of a place that is not clear; null where a text is none, or is clear. */
export function placeQuestion(
  match: LabelMatch,
  labels: readonly string[],
  where: string,
): ImportNote | null {
  const found = labels.find((label) => label !== '') ?? '';
  if (match.kind === 'several')
    return { message: 'askPlace', values: { where, found, places: match.paths.join(', ') } };
  if (match.kind === 'contradiction') {
    return {
      message: 'placesDiffer',
      values: { where, found: labels.join(' | '), places: match.paths.join(', ') },
    };
  }
  return match.kind === 'none' && match.near !== null ? { message: 'nearPlace', values: { where, found, near: match.near } } : null; // prettier-ignore
}

export const rowAddress = (sheet: Sheet, row: number) => cellAddress(sheet, row, 0);
