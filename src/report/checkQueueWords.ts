import type { Parts } from '../schema/checkData.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import { languages, type Language } from '../schema/language.ts';
import type { Problem } from '../schema/problem.ts';
import { mixedWords } from './checkPages.ts';

/** Registers whose cards have their words in files of their own: `<register>/<id>.<language>.mdx`. */
export const wordedRegisters = ['problems', 'replies'] as const;
type Register = (typeof wordedRegisters)[number];
type Card = { id: string; writtenIn: readonly Language[]; quotesAgreed?: boolean };
type Roots = { content?: string; data?: string };

/**
 * Whether problems and replies have their words in the languages that they name and in no other, without contacts of persons, and
 * with quotes only where those quoted agreed.
 * Shape: paths of `files` are relative to the content folder.
 */
export function checkQueueWords(
  files: readonly TextFile[],
  parts: Pick<Parts, Register>,
  { content = 'content', data = 'data' }: Roots = {},
): Problem[] {
  return wordedRegisters.flatMap((register) => {
    const cards = new Map<string, Card>(parts[register].map((card) => [card.id, card]));
    const texts = files.filter(({ path }) => path.startsWith(`${register}/`) && !path.endsWith('/README.md'));
    const homeOf = (id: string) => `${data}/${register}/${id}.json`;
    const present = new Set(texts.map(({ path }) => path));
    return [
      ...texts.flatMap((file) => textProblems(file, { register, cards, homeOf, content })),
      ...[...cards.values()].flatMap(({ id, writtenIn }) =>
        languages
          .filter((language) => writtenIn.includes(language))
          .map((language) => ({ language, expected: `${register}/${id}.${language}.mdx` }))
          .filter(({ expected }) => !present.has(expected))
          .map(({ language, expected }) => ({
            ...nowhere(homeOf(id)),
            ...{ kind: 'missing-page' as const, found: language, expected: `${content}/${expected}` },
          })),
      ),
    ];
  });
}

const nowhere = (file: string) => ({ file, path: '', line: null, column: null, suggestion: null });

type Place = {
  register: Register;
  cards: ReadonlyMap<string, Card>;
  homeOf: (id: string) => string;
  content: string;
};

function textProblems(file: TextFile, { register, cards, homeOf, content }: Place): Problem[] {
  const place = nowhere(`${content}/${file.path}`);
  const pattern = new RegExp(`^${register}/(?<id>[a-z0-9-]+)\\.(?<language>ky|ru|en)\\.mdx$`);
  const { id = '', language = '' } = pattern.exec(file.path)?.groups ?? {};
  const card = cards.get(id);
  if (!card) {
    const expected = id ? homeOf(id) : `${register}/<id>.<ky|ru|en>.mdx`;
    return [{ ...place, kind: 'stray-content', found: file.path, expected }];
  }
  const named = card.writtenIn.some((one) => one === language);
  return [
    ...(named ? [] : [{ ...place, kind: 'page-not-named' as const, found: file.path, expected: homeOf(id) }]),
    ...(register === 'problems' && !/^---\n[^]*?^title: *\S[^]*?^---$/m.test(file.text)
      ? [{ ...place, line: 1, column: 1, kind: 'missing-key' as const, found: 'title', expected: '@string' }]
      : []),
    ...mixedWords(file, content),
    ...lineProblems(file.text, contact).map((one) => ({
      ...place,
      ...one,
      kind: 'contact' as const,
      expected: '',
    })),
    ...(card.quotesAgreed
      ? []
      : lineProblems(file.text, quote).map((one) => ({
          ...{ ...place, ...one },
          ...{ kind: 'quote-not-agreed' as const, expected: homeOf(id) },
        }))),
  ];
}

// Kyrgyz numbers with or without the country's code, in the groups in which they are written; years and sums are shorter.
const contact = /[\w.+-]+@[\w-]+\.\w+|(?:\+996|\b0)[\s(-]*\d{3}[\s)-]*\d{2,3}[\s-]*\d{2}[\s-]*\d{1,2}\b/;
const quote = /^ {0,3}>.*/;

function lineProblems(text: string, pattern: RegExp) {
  return text.split('\n').flatMap((line, index) => {
    const match = pattern.exec(line);
    return match ? [{ line: index + 1, column: match.index + 1, found: match[0] }] : [];
  });
}
