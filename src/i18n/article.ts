/** "a" or "an" with the words that follow, by sound: "an 8.1 point gap", "an 11 point gap", "a 1.8 point gap". */
export function withArticle(words: string): string {
  const begins = /^(?:8|11(?:\D|$)|18(?:\D|$)|11,|18,)|^[aeio]|^u(?!ni|se|su)|^(?:hour|honest)/i.test(words);
  return `${begins ? 'an' : 'a'} ${words}`;
}

/** The English name of a place as it stands inside a sentence: names that end in a common noun of state take "the". */
export function withDefinite(name: string): string {
  return /\b(?:Republic|Federation|Kingdom|Union|Emirates|States)$/.test(name) ? `the ${name}` : name;
}
