import { mixedWord } from '../schema/language.ts';
import { nearest } from '../schema/nearest.ts';
import type { JsonSource } from '../schema/jsonSource.ts';
import type { Language } from '../schema/language.ts';
import type { Finding, Problem } from '../schema/problem.ts';
import { textSuggestion } from '../schema/textSuggestion.ts';

/** The interface strings of one language by flat key. Shape: `places` has the path of each key in its file. */
export type Messages = {
  language: Language;
  source: JsonSource;
  strings: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, readonly string[]>;
};

/** One message of one language: its text, or its plural forms by category. */
type Message = ReadonlyMap<string, string>;
type Book = { messages: Messages; byKey: ReadonlyMap<string, Message> };

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * Whether all languages have the same messages with the same parts, every plural form that their grammar knows, and no text that
 * is empty or mixes scripts.
 */
export function checkMessages(all: readonly Messages[]): Problem[] {
  const plurals = pluralKeys(all);
  const books = all.map((messages): Book => ({ messages, byKey: grouped(messages, plurals) }));
  const keys = [...new Set(books.flatMap(({ byKey }) => [...byKey.keys()]))].sort();
  return books.flatMap((book) => {
    const findings = [
      ...[...book.messages.strings].flatMap(([key, text]) => textFindings(text, placeOf(book, key))),
      ...keys.flatMap((key) => messageFindings(key, book, { books, plural: plurals.has(key) })),
    ];
    return findings.map(book.messages.source.problem);
  });
}

/** Keys that have the forms "one" and "other" in some language. */
function pluralKeys(all: readonly Messages[]): ReadonlySet<string> {
  const keys = all.flatMap(({ strings }) => [...strings.keys()].filter((key) => strings.has(formKey(key))));
  return new Set(keys.map((key) => key.slice(0, -'.other'.length)));
}

const formKey = (key: string) => (key.endsWith('.other') ? `${key.slice(0, -'.other'.length)}.one` : '');

function grouped({ strings }: Messages, plurals: ReadonlySet<string>): ReadonlyMap<string, Message> {
  const byKey = new Map<string, Map<string, string>>();
  for (const [key, text] of strings) {
    const dot = key.lastIndexOf('.');
    const form = key.slice(dot + 1);
    const plural = plurals.has(key.slice(0, dot)) && categories.has(form);
    const name = plural ? key.slice(0, dot) : key;
    byKey.set(name, (byKey.get(name) ?? new Map<string, string>()).set(plural ? form : '', text));
  }
  return byKey;
}

const placeOf = ({ messages }: Book, key: string) => messages.places.get(key) ?? key.split('.');

function textFindings(text: string, path: readonly string[]): Finding[] {
  if (text.trim() === '') return [{ kind: 'empty-text', path, found: `"${text}"` }];
  const word = mixedWord.exec(text.replace(/\{\w+\}/g, ' '))?.[0];
  return word ? [{ kind: 'mixed-script', path, ...textSuggestion('mixed-script', word) }] : [];
}

const partsOf = (message: Message) =>
  [...new Set([...message.values()].flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

const isWritten = (message: Message | undefined) =>
  message !== undefined && [...message.values()].some((text) => text.trim() !== '');

function messageFindings(
  key: string,
  book: Book,
  { books, plural }: { books: readonly Book[]; plural: boolean },
): Finding[] {
  const message = book.byKey.get(key);
  const others = books.filter((other) => other !== book && other.byKey.has(key));
  if (!message) {
    const own = [...book.byKey.keys()].filter((one) => !books.every(({ byKey }) => byKey.has(one)));
    const expected = others.map(({ messages }) => messages.source.file).join(', ');
    return [
      { kind: 'missing-message', path: key.split('.'), found: key, expected, suggestion: nearest(key, own) },
    ];
  }
  const first = [...message.keys()][0] ?? '';
  const path = placeOf(book, first ? `${key}.${first}` : key);
  const findings: Finding[] = [];
  if (plural) {
    const rules = new Intl.PluralRules(book.messages.language).resolvedOptions().pluralCategories;
    const lacking = rules.filter((form) => !message.has(form));
    if (lacking.length > 0)
      findings.push({ kind: 'plural-form', path, found: key, expected: lacking.join(', ') });
  }
  // The language of record says which parts a message has, unless its own text is empty.
  const record = books.find(({ byKey }) => isWritten(byKey.get(key)));
  if (!isWritten(message)) return findings;
  const own = partsOf(message).join(' ');
  const wanted = partsOf(record?.byKey.get(key) ?? message).join(' ');
  if (own !== wanted) {
    findings.push({ kind: 'placeholders', path, found: own || '@nothing', expected: wanted || '@nothing' });
  }
  return findings;
}
