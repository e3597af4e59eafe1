import type { FigureState, MissingState, ValueMark } from '../chart/figureState.ts';
import type { LineBreak } from '../chart/placeLines.ts';

/** One place over the years of a `CompareFile`. Shape: `values`, `texts` and `states` run along its `years`. */
export type ComparePlace = {
  path: string;
  name: string;
  values: readonly (number | null)[];
  /** As printed, or the reason for having no value in words: no browser is asked to format Kyrgyz. */
  texts: readonly string[];
  /** Marks of a value joined by a space, "" for a plain one, or the reason for having none, as the data files name them. */
  states: readonly string[];
  /** Place among all in the shown year; "" where there is no order. */
  rank: string;
};

/** One indicator of all places in one language; made at build. */
export type CompareFile = {
  id: string;
  name: string;
  unit: string;
  href: string;
  years: readonly number[];
  /** The year that tables show. */
  year: number;
  /** The whole and, after it, its parts. */
  places: readonly ComparePlace[];
  /** Whether the whole is a mean of its parts and may stand beside them on one scale. */
  isMean: boolean;
  breaks: readonly LineBreak[];
  /** Round ends of the scale of each year, along `years`. */
  domains: readonly (readonly [number, number])[];
  /** Texts of all ticks that charts of this indicator can have. */
  ticks: Readonly<Record<string, string>>;
};

/** Texts of the page that the views need, with `{parts}` where they fill something in. */
type WordKey =
  | 'linesTitle'
  | 'linesHint'
  | 'facetHint'
  | 'tableTitle'
  | 'indicator'
  | 'place'
  | 'pairTitle'
  | 'pairHint'
  | 'pairNote'
  | 'pairTable'
  | 'missing'
  | 'missingWord'
  | 'noYear'
  | 'estimated'
  | 'break'
  | 'disputed'
  | 'flag'
  | 'held';
export type CompareWords = Readonly<Record<WordKey, string>>;

/** `text` with its `{parts}` filled in; a part that is not given stays, which the check of the site sees. */
export const filled = (text: string, parts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (written, name: string) => String(parts[name] ?? written));

/** State of a place in the year at `index`, as charts take it. */
export function stateAt({ values, states }: ComparePlace, index: number): FigureState {
  const state = states[index] ?? 'not-collected';
  // as: the build writes only names of states and marks.
  if ((values[index] ?? null) === null) return { kind: state as MissingState };
  return { kind: 'value', marks: state ? (state.split(' ') as ValueMark[]) : [] };
}
