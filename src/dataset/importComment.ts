import { plainText } from '../schema/language.ts';

// UTF-8 read as Latin-1 or as Windows-1251, and Cyrillic that an encoding without it turned into question marks.
const mojibake =
  /\uFFFD|(?:[ÐÑ][\u0080-\u00BF]){2,}|(?:[РС][\u0400-\u040F\u0450-\u045F\u0080-\u00BF†‡€‰‹‘’“”•–—™›]){3,}|\?{4,}/u;

/** Whether characters of a text were destroyed on its way, so that what it said cannot be known. */
export const isDamaged = (text: string) => mojibake.test(text);

/** Shape: `text` for the year file, or why there is none: destroyed characters, or what the schema refuses. */
export type SourceText =
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'damaged' }
  | { kind: 'unfit'; text: string; problem: string };

/** A text of the source in one line. Destroyed characters are not repaired: the whole text is dropped. */
export function sourceText(found: string | undefined): SourceText {
  const text = (found ?? '').replace(/[\s\u00A0]+/gu, ' ').trim();
  if (text === '') return { kind: 'none' };
  if (isDamaged(text)) return { kind: 'damaged' };
  const checked = plainText.safeParse(text);
  if (checked.success) return { kind: 'text', text };
  return { kind: 'unfit', text, problem: checked.error.issues[0]?.message ?? '' };
}
