import { phrase, type Parts, type Words } from '../i18n/phrase.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Language } from '../schema/language.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import { heldIndex, type HeldIndex } from './heldIndex.ts';
import { numberText, type NumberText } from './numberText.ts';
import { shownYear } from './period.ts';

/** What every description of a page is made from: the figures, and the words of one language. */
export type Context = {
  report: Report;
  words: Words;
  language: Language;
  t: (key: string, parts?: Parts) => string;
  numbers: (indicator: Indicator) => NumberText;
  /** Sources that figures name, the one of most figures first. */
  sources: readonly string[];
  /** Indicators with at least one figure. */
  measured: ReadonlySet<string>;
  /** What was received and is not published. */
  held: HeldIndex;
  /** `shownYear` for the places below `parent`, found once. */
  shown: (indicator: Indicator, parent: Region) => number | null;
};

/** Entry of a map that must be there, because the check of the data has seen it. */
export function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`"${id}" is named in the data but not defined`);
  return value;
}

function sourcesOf({ figures }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { source } of figures) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** Description of pages in the language of `words`. */
export function contextOf(report: Report, words: Words): Context {
  const language = words.locale;
  const writers = new Map<string, NumberText>();
  const years = new Map<string, number | null>();
  return {
    report,
    words,
    language,
    t: (key, parts) => phrase(words, key, parts),
    sources: sourcesOf(report),
    held: heldIndex(report.quarantine, report.root.path),
    measured: new Set(report.figures.map((figure) => figure.indicator)),
    shown: ({ id }, parent) => {
      const key = `${id} ${parent.path}`;
      const known = years.get(key);
      if (known !== undefined) return known;
      const year = shownYear(report, id, parent);
      years.set(key, year);
      return year;
    },
    numbers: (indicator) => {
      const known = writers.get(indicator.id);
      if (known) return known;
      const made = numberText(indicator, found(report.units, indicator.unit), language);
      writers.set(indicator.id, made);
      return made;
    },
  };
}

/** Addresses of pages below the language. */
export const indicatorHref = (language: Language, id: string) => `/${language}/indicators/${id}/`;
export const figuresHref = (language: Language, id: string) => `/${language}/indicators/${id}/figures/`;
export const regionHref = (language: Language, region: Pick<Region, 'path'>) =>
  `/${language}/regions/${region.path}/`;
