/** Words for kinds of places, as tables and registers write them in three languages, folded; by class of kind. */
const words = {
  republic: ['республикасы', 'республика', 'республики', 'республике', 'republic', 'republikasy'],
  oblast: [
    'облусу', 'облус', 'облусунун', 'область', 'области', 'обл', 'об', 'oblast', 'oblasty', 'oblusu', 'region', 'province',
  ],
  rayon: ['району', 'район', 'районунун', 'района', 'районе', 'рн', 'rayon', 'raion', 'raionu', 'district'],
  city: ['шаары', 'шаар', 'шаарынын', 'ш', 'город', 'города', 'городе', 'гор', 'г', 'city', 'town', 'shaary'],
  settlement: ['шаарчасы', 'шаарча', 'пгт', 'поселок', 'пос', 'settlement'],
  aimak: [
    'айылаймагы', 'айылаймак', 'айылныйаймак', 'айылокмоту', 'айылныйокмоту', 'аа', 'ао', 'aiylaimagy', 'ayilaimak',
    'aiylaimak', 'ayilaimagy', 'aiylaymagy', 'ayilaymak', 'aiylokmotu', 'ayilokmotu', 'aimak', 'аймагы', 'аймак', 'aimagy',
  ],
  village: ['айылы', 'айыл', 'село', 'села', 'с', 'village'],
} as const; // prettier-ignore
export type KindClass = keyof typeof words;

const classOf = new Map<string, KindClass>(
  (Object.entries(words) as [KindClass, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((word) => [word, kind] as const),
  ),
);

/**
 * The words of a folded name without those for its kind, and the kind.
 * Missing: `kind` is null where no word names one. A name that consists of such words only is left as it is.
 */
export function withoutKind(words: readonly string[]): { words: readonly string[]; kind: KindClass | null } {
  // Two words and abbreviations with a stroke come first: "айыл аймагы" is no village, "р-н" no letter.
  const spans = words.flatMap((_, at) => [
    { at, length: 2 },
    { at, length: 1 },
  ]);
  const found = spans
    .sort((a, b) => b.length - a.length)
    .flatMap(({ at, length }) => {
      const kind = at + length <= words.length && classOf.get(words.slice(at, at + length).join(''));
      return kind ? [{ at, length, kind }] : [];
    })[0];
  if (!found || found.length === words.length) return { words, kind: null };
  return { words: words.filter((_, i) => i < found.at || i >= found.at + found.length), kind: found.kind };
}
