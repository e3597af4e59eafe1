const letters: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

/**
 * Text as search sees it: lower case, letters a Russian keyboard lacks read as their neighbours, signs and dashes as one space.
 * Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёөүң]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
