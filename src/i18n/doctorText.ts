import { confidenceWords, doctorAdvice } from './doctorAdvice.ts';
import { doctorSentences } from './doctorSentences.ts';
import { formatNumber, type Locale } from './number.ts';

/** What the doctor can find. */
export type DoctorRule = keyof typeof doctorSentences;
/** What it can advise. */
export type DoctorAdvice = keyof typeof doctorAdvice;
/** `sure`: arithmetic leaves no other reading; `likely`: several signs agree; `possible`: chance could do it too. */
export type DoctorConfidence = keyof typeof confidenceWords;

/**
 * One thing that is probably wrong.
 * Shape: `regions` are paths, or area codes where a file names a place that data/ does not know; `by` is the text of a breakdown.
 * `moves` are pairs of names: the one that is printed, the one to which the numbers belong.
 * Units: numbers of `evidence` are in the unit of the figures unless their name says otherwise.
 */
export type DoctorNote = {
  id: string;
  rule: DoctorRule;
  where: {
    file?: string;
    indicator?: string;
    key?: string;
    regions: readonly string[];
    periods: readonly number[];
    by?: string;
  };
  evidence: Readonly<Record<string, number>>;
  /** Name of the source or series with which this was compared. */
  other?: string;
  moves?: readonly (readonly [string, string])[];
  confidence: DoctorConfidence;
  suggestion: { advice: DoctorAdvice; to?: number };
};

/** How names are written for a reader; without them ids stand as they are. */
export type DoctorNames = {
  indicator?: (id: string) => string;
  region?: (path: string) => string;
  by?: (text: string) => string;
  /** Rules and bodies of data/. */
  rule?: (id: string) => string;
  body?: (id: string) => string;
};

/** The finding as sentences: where, what and on which numbers, how sure, what to do. */
export function doctorText(note: DoctorNote, language: Locale, names: DoctorNames = {}): string {
  return `${doctorPlace(note, names)}: ${doctorSentence(note, language, names)}`;
}

const most = 6;
const shortened = (words: readonly string[]) =>
  words.length > most ? [...words.slice(0, most), `… (${words.length})`].join(', ') : words.join(', ');

/** Where a finding is: indicator or file, places, years, breakdown. */
export function doctorPlace({ where }: DoctorNote, names: DoctorNames = {}): string {
  const { indicator, file, key, regions, periods, by } = where;
  const matter = indicator
    ? (names.indicator?.(indicator) ?? indicator)
    : [file, key].filter(Boolean).join(' ');
  const parts = [
    matter,
    shortened(regions.map((path) => names.region?.(path) ?? path)),
    yearsText(periods),
    by ? (names.by?.(by) ?? by) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Years as spans: "2013–2015, 2018". */
export function yearsText(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && year <= last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** What was found, how sure it is and what to do, without the place. */
export function doctorSentence(note: DoctorNote, language: Locale, names: DoctorNames = {}): string {
  const { rule, evidence, suggestion, confidence, moves } = note;
  const name = (text: string) => names.region?.(text) ?? names.by?.(text) ?? text;
  const moved = moves ? [`${moves.map(([from, to]) => `${name(from)} → ${name(to)}`).join(', ')}.`] : [];
  const advice = filled(doctorAdvice[suggestion.advice][language], { ...evidence, ...suggestion }, language);
  const sentence = filled(doctorSentences[rule][language], { ...evidence, other: note.other }, language);
  return [sentence, ...moved, `${confidenceWords[confidence][language]} ${advice}`].join(' ');
}

/** Gaps whose numbers are years, which have no thousands. */
const yearGaps = new Set(['year', 'first', 'last', 'copied', 'expected_year']);

function filled(text: string, values: Readonly<Record<string, unknown>>, language: Locale): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value === 'string') return value;
    if (typeof value !== 'number') throw new RangeError(`the sentence needs "${name}": ${text}`);
    return yearGaps.has(name) ? String(value) : evidenceNumber(value, language);
  });
}

/** A number with the decimals it has, at most three, or three significant digits where it is small. */
export function evidenceNumber(value: number, language: Locale): string {
  const size = Math.abs(value);
  const rounded = size > 0 && size < 0.1 ? Number(value.toPrecision(3)) : Number(value.toFixed(3));
  const decimals = /\.(\d+)$/.exec(rounded.toFixed(10).replace(/0+$/, ''))?.[1]?.length ?? 0;
  return formatNumber(rounded, decimals, language);
}
