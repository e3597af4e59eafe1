import { fold } from '../i18n/fold.ts';
import { withoutKind, type KindClass } from '../i18n/kindWords.ts';
import { soundKey } from '../i18n/soundKey.ts';
import { nearest } from '../schema/nearest.ts';

/** A place with all names and codes under which it may be written. */
export type NamedPlace = { path: string; names: readonly string[]; codes: readonly string[] };

/** What a text names. Shape: `near` is the name of a place that it may have been meant for, null where none comes near. */
export type PlaceMatch =
  | { kind: 'one'; path: string }
  | { kind: 'several'; paths: string[] }
  | { kind: 'none'; near: string | null };

type Reading = { keys: ReadonlySet<string>; kind: KindClass | null; folded: string };

/** Words before a place that say it is part of the one above. */
const including = /^(?:анын ичинде|алардын ичинен|в том числе|в т ч|из них|including|of which)\s+/;
/** Signs of a footnote after a name. */
const footnote = /[\s*¹²³⁴⁵⁶⁷⁸⁹⁰]*(?:\d{1,2}\))?[\s*¹²³⁴⁵⁶⁷⁸⁹⁰]*$/u;
/** Endings of Russian adjectives made from names: "Ошская", "Баткенской". */
const adjective = /(.{2,})ск(?:ая|ий|ой|ую|ого|ом|ому|им|ое)$/u;

const keyOf = (words: readonly string[]) => words.map(soundKey).join('');

/** All keys of a name: its words without the kind, and the name that its adjective is made from. */
function reading(text: string): Reading {
  const folded = fold(text.replace(footnote, '')).replace(including, '');
  const { words, kind } = withoutKind(folded.split(' '));
  const stems = words.map((word) => adjective.exec(word)?.[1] ?? word);
  return { keys: new Set([keyOf(words), keyOf(stems)].filter((key) => key !== '')), kind, folded };
}

type Known = { place: NamedPlace; readings: readonly Reading[]; kind: KindClass | null };

function knownPlace(place: NamedPlace): Known {
  const readings = place.names.map(reading);
  return { place, readings, kind: readings.find(({ kind }) => kind !== null)?.kind ?? null };
}

const isOfKind = (asked: KindClass | null, { kind }: Known) =>
  asked === null || kind === null || asked === kind;

/**
 * Finds places by any of their names or codes: in each language, with or without the kind, with other spellings and keyboards.
 * A text that fits several places gives all of them; none is chosen.
 */
export function placeFinder(places: readonly NamedPlace[]): (text: string) => PlaceMatch {
  const known = places.map(knownPlace);
  const byKey = new Map<string, Set<Known>>();
  for (const one of known) {
    for (const key of one.readings.flatMap(({ keys }) => [...keys])) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(one));
    }
  }
  const byCode = new Map(
    places.flatMap(({ path, codes }) => codes.map((code) => [code.toUpperCase(), path])),
  );
  const named = new Map(places.flatMap(({ names }) => names.map((name) => [fold(name), name])));

  function candidates(text: string): Known[] {
    const asked = reading(text);
    const found = new Set([...asked.keys].flatMap((key) => [...(byKey.get(key) ?? [])]));
    const fitting = [...found].filter((one) => isOfKind(asked.kind, one));
    const exact = fitting.filter(({ readings }) => readings.some(({ folded }) => folded === asked.folded));
    // A name without its kind may be a short form of any of them, so that only a full name can decide.
    return asked.kind !== null && exact.length > 0 ? exact : fitting;
  }

  return (text) => {
    const code = byCode.get(text.trim().toUpperCase());
    if (code !== undefined) return { kind: 'one', path: code };
    // What stands in brackets may be the kind, "Osh (city)", or a remark, "Osh oblast (with the city until 2013)".
    const parts = [[text], [text.replace(/\([^)]*\)/g, ' ')], text.split('/')];
    const found =
      parts.map((texts) => [...new Set(texts.flatMap(candidates))]).find(({ length }) => length > 0) ?? [];
    const paths = found.map(({ place }) => place.path).sort();
    if (paths.length === 0) {
      const near = nearest(fold(text.replace(footnote, '')), named.keys());
      return { kind: 'none', near: near === null ? null : (named.get(near) ?? null) };
    }
    const [path = ''] = paths;
    return paths.length === 1 ? { kind: 'one', path } : { kind: 'several', paths };
  };
}

/** What the labels of a row, one in each language, name together. */
export type LabelMatch = PlaceMatch | { kind: 'contradiction'; paths: string[] };

/**
 * The place that all labels of a row agree on: what is unclear in one language may be clear in another.
 * Shape: `contradiction` where two labels name different places.
 */
export function labelledPlace(find: (text: string) => PlaceMatch, labels: readonly string[]): LabelMatch {
  const matches = labels.filter((label) => label.trim() !== '').map(find);
  const sets = matches.flatMap((match) =>
    match.kind === 'one' ? [[match.path]] : match.kind === 'several' ? [match.paths] : [],
  );
  const [first, ...rest] = sets;
  if (!first) return matches.find(({ kind }) => kind === 'none') ?? { kind: 'none', near: null };
  const common = first.filter((path) => rest.every((set) => set.includes(path)));
  const [path = ''] = common;
  if (common.length === 1) return { kind: 'one', path };
  if (common.length === 0) return { kind: 'contradiction', paths: [...new Set(sets.flat())].sort() };
  return { kind: 'several', paths: common };
}
