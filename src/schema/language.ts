import { z } from 'zod';

/** Languages of the report; the first is the language of record. */
export const languages = ['ky', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

const markup = /<[a-z!/?]|&(?:[a-z]+|#\d+);/i;
/** A word of Latin and Cyrillic letters. */
export const mixedWord = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}{2,}/u;

/**
 * One line of text for readers.
 * Throws (as zod issues): text that is empty, padded, holds markup, control or replacement characters, or a word that mixes
 * Latin and Cyrillic letters ("cело" with a Latin c is not found by search and sorts wrongly).
 */
export const plainText = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const fail = (problem: string, found: string) =>
      context.addIssue({ code: 'custom', params: { problem, found }, message: `${problem}: ${found}` });
    if (text !== text.trim()) fail('padded', text);
    if (markup.test(text)) fail('markup', text);
    if (/[\p{Cc}\p{Co}\uFFFD\uFEFF\u200B-\u200F\u202A-\u202E]/u.test(text)) fail('character', text);
    const word = mixedWord.exec(text)?.[0];
    if (word) fail('mixed-script', word);
  });

/** The same text in each language of the report. */
export const localizedSchema = z.strictObject({ ky: plainText, ru: plainText, en: plainText });
export type Localized = z.infer<typeof localizedSchema>;

/** Kebab-case id, equal to a file name and a part of an address. */
export const slug = z.string().superRefine((id, context) => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    context.addIssue({
      code: 'custom',
      params: { problem: 'slug', found: id },
      message: `not kebab-case: ${id}`,
    });
  }
});

/** Path of a region below `data/regions`: slugs joined by "/". The root of the tree has its own id as path. */
export const regionPath = z.string().superRefine((path, context) => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(path)) {
    context.addIssue({
      code: 'custom',
      params: { problem: 'region-path', found: path },
      message: `not a region path: ${path}`,
    });
  }
});

/** Calendar year of a figure. */
export const period = z.int().min(1900).max(2100);
export const isoDate = z.iso.date();

/** A date as exact as it is known: "2019-07-08", "2021-02" or "2019". */
export const partialDate = z.string().superRefine((text, context) => {
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year && isoDate.safeParse(`${year}-${month ?? '01'}-${day ?? '01'}`).success) return;
  context.addIssue({
    code: 'custom',
    params: { problem: 'format', found: text },
    message: `not a date, month or year: ${text}`,
  });
});

/** Whether a text names a language of the report. */
export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);
