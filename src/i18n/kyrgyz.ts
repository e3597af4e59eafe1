/** Cases of Kyrgyz that sentences about places, years and amounts need. */
export type KyrgyzCase = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative';

const vowels = 'аеёиоөуүыэюя';
/** Vowels of the suffix after the last vowel of the word: low and high. */
const harmony: Record<string, readonly [low: string, high: string]> = {
  а: ['а', 'ы'], я: ['а', 'ы'], ы: ['а', 'ы'],
  о: ['о', 'у'], ё: ['о', 'у'],
  у: ['а', 'у'], ю: ['а', 'у'],
  е: ['е', 'и'], э: ['е', 'и'], и: ['е', 'и'],
  ө: ['ө', 'ү'], ү: ['ө', 'ү'],
}; // prettier-ignore
const voiceless = 'кпстфхцчшщ';

/** Names that are themselves "its X": Ош шаары, Баткен облусу. They take the pronominal н before a case. */
const possessed = /(?:облусу|району|шаары|аймагы|өкмөтү|республикасы|кеңеши|мэриясы)$/i;

/**
 * A Kyrgyz name with the suffix of its case, by vowel harmony and voicing: Ош → Ошто, Баткен облусу → Баткен облусунда.
 * Source: Grammatika kirgizskogo literaturnogo yazyka, part 1 (Frunze: Ilim, 1987), declension of nouns and of possessed nouns.
 * Throws: RangeError when the word has no vowel, so that no suffix can be chosen.
 */
export function inflected(name: string, wanted: KyrgyzCase): string {
  const word = name.toLowerCase().replace(/[^\p{L}]+$/u, '');
  const last = word.at(-1) ?? '';
  const lastVowel = [...word].findLast((letter) => vowels.includes(letter));
  const [low, high] = harmony[lastVowel ?? ''] ?? [];
  if (!low || !high) throw new RangeError(`"${name}" has no Kyrgyz vowel to take a suffix after`);
  if (possessed.test(name)) {
    const endings = { genitive: `н${high}н`, dative: `н${low}`, locative: `нд${low}`, ablative: `н${low}н` };
    return name + (wanted === 'accusative' ? 'н' : endings[wanted]);
  }
  const hard = voiceless.includes(last);
  const afterVowel = vowels.includes(last);
  const t = hard ? 'т' : 'д';
  switch (wanted) {
    case 'genitive':
      return `${name}${afterVowel ? 'н' : t}${high}н`;
    case 'dative':
      return `${name}${hard ? 'к' : 'г'}${low}`;
    case 'accusative':
      return `${name}${afterVowel ? 'н' : t}${high}`;
    case 'locative':
      return `${name}${t}${low}`;
    case 'ablative':
      return `${name}${t}${low}н`;
  }
}
