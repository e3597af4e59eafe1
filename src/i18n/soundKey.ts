const lookalikes: Record<string, string> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
}; // prettier-ignore

/** Cyrillic letters as the Latin classes of `latin` below; letters that spellings take for one another share a class. */
const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'o', ү: 'o', ф: 'f', х: 'h', ц: 's', ч: 'c',
  ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'io', я: 'ia',
}; // prettier-ignore

/** Spellings of one sound in Latin letters, longest first; what is left of `c` is read as k. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/sh/g, 'w'],
  [/ch/g, 'č'],
  [/kh/g, 'h'],
  [/ts/g, 's'],
  [/c|q/g, 'k'],
  [/č/g, 'c'],
  [/ng/g, 'n'],
  [/ye/g, 'e'],
  [/[uöü]/g, 'o'],
  [/[yı]/g, 'i'],
];

/**
 * A word as it sounds: equal for the spellings of a name in Kyrgyz, Russian and English, with letters that a keyboard lacks
 * or that only look alike. Shape: Latin letters and digits; different words may share a key.
 */
export function soundKey(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  const isMixed = /\p{Script=Cyrillic}/u.test(lower);
  const oneScript = isMixed ? lower.replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter) : lower;
  const letters = oneScript.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter);
  const sounds = isMixed
    ? letters.replaceAll('dj', 'j')
    : latin.reduce((text, [from, to]) => text.replace(from, to), letters);
  return sounds
    .replace(/[^a-z0-9]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/d$/, 't');
}
