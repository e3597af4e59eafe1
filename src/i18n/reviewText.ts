import { locales, type Locale } from './number.ts';
import { pluralForm, type PluralForms } from './plural.ts';
import { reviewAnswers } from './reviewAnswers.ts';
import { reviewDecisions } from './reviewDecisions.ts';
import { reviewHeadline } from './reviewHeadline.ts';
import { reviewParts } from './reviewParts.ts';
import { reviewRegisters } from './reviewRegisters.ts';

const messages = {
  ...reviewHeadline,
  ...reviewDecisions,
  ...reviewParts,
  ...reviewRegisters,
  ...reviewAnswers,
} as const;

export type ReviewMessage = keyof typeof messages;
export type ReviewValues = Readonly<Record<string, string | number>>;

/**
 * A sentence of the review in one language, its gaps filled. Whole numbers are printed as the language groups them.
 * Shape: a message with plural forms takes the one that goes with `count`.
 * Throws: RangeError when a gap has no value.
 */
export function reviewText(message: ReviewMessage, language: Locale, values: ReviewValues = {}): string {
  const entry: string | PluralForms = messages[message][language];
  const { count } = values;
  const text =
    typeof entry === 'string' ? entry : pluralForm(typeof count === 'number' ? count : 0, 0, language, entry);
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${message} needs "${name}"`);
    return typeof value === 'number' ? new Intl.NumberFormat(locales[language]).format(value) : value;
  });
  // A unit such as "чел." brings the full stop along.
  return filled.replace(/(?<!\.)\.\.(?= |$)/g, '.');
}

/** All messages, for checks of their completeness. */
export const reviewMessages: Readonly<Record<string, Readonly<Record<Locale, string | PluralForms>>>> =
  messages;
