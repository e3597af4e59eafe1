import { counted, phrase, type Words } from '../i18n/phrase.ts';
import { placeList } from './place.ts';

/** A value as printed, with its unit, and the year it belongs to. */
export type Dated = { year: number; text: string };

/**
 * Title of an indicator: its name and what the figures say, without a judgement: "Poverty: 20.1% in 2019, 29.8% in 2023".
 * Missing: without `to` the title says that there is no figure; without `from` it gives the level alone.
 */
export function changeTitle(name: string, from: Dated | null, to: Dated | null, words: Words): string {
  if (!to) return phrase(words, 'title.owed', { name });
  if (!from) return phrase(words, 'title.level', { name, to: to.year, b: to.text });
  return phrase(words, 'title.change', { name, from: from.year, a: from.text, to: to.year, b: to.text });
}

/** Places that share an extreme value; `places` are in the locative: "Баткен облусунда". */
export type Extreme = { places: readonly string[]; text: string };

const named = ({ places }: Extreme, words: Words) =>
  places.length > 3 ? counted(words, 'lead.several', places.length) : placeList(places, words.locale);

/** Sentence on the highest and the lowest place of a year; one sentence for all where they are equal. */
export function extremesLead(year: number, high: Extreme, low: Extreme, words: Words): string {
  if (high.text === low.text) return phrase(words, 'lead.equal', { year, a: high.text });
  const parts = { year, high: named(high, words), a: high.text, low: named(low, words), b: low.text };
  return phrase(words, 'lead.extremes', parts);
}
