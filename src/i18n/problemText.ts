import type { Locale } from './number.ts';
import { problemSentencesEn, problemWordsEn } from './problemTextEn.ts';
import { problemSentencesKy, problemWordsKy } from './problemTextKy.ts';
import { problemSentencesRu, problemWordsRu } from './problemTextRu.ts';

/** What a sentence is made of: each part is quoted data or words of the language. */
type SentenceParts = { found: string; expected: string; language: string };
export type ProblemSentence = (parts: SentenceParts) => string;
/** One sentence for every kind of problem; the English ones say which kinds there are. */
export type ProblemSentences = Readonly<Record<keyof typeof problemSentencesEn, ProblemSentence>>;
export type ProblemWords = {
  suggestion: (text: string) => string;
  quote: (text: string) => string;
  languages: Readonly<Record<Locale, string>>;
  words: Readonly<Record<string, string>>;
};

const sentences = { ky: problemSentencesKy, ru: problemSentencesRu, en: problemSentencesEn };
const words = { ky: problemWordsKy, ru: problemWordsRu, en: problemWordsEn };

/** Shape: words for translation begin with "@"; everything else is data and stays as it is. */
type ProblemParts = {
  file: string;
  path: string;
  line: number | null;
  column: number | null;
  kind: keyof ProblemSentences;
  found: string;
  expected: string;
  suggestion: string | null;
};

/** A problem as one line: file, line, column, path inside, and a sentence with what was meant. */
export function problemText(problem: ProblemParts, language: Locale): string {
  return `${problemPlace(problem)}: ${problemSentence(problem, language)}`;
}

/** Where a problem is: "data/regions/batken/2023.json:14:3 figures[12].indicator". */
export function problemPlace({ file, path, line, column }: Omit<ProblemParts, 'kind'>): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return path ? `${place} ${path}` : place;
}

/** What was found, what was expected and what was probably meant. */
export function problemSentence(problem: ProblemParts, language: Locale): string {
  const { quote, suggestion, words: known, languages } = words[language];
  const word = (text: string) => (text.startsWith('@') ? (known[text.slice(1)] ?? text.slice(1)) : null);
  const tongue = languages[problem.found as Locale] as string | undefined;
  const sentence = sentences[language][problem.kind]({
    found: word(problem.found) ?? quote(problem.found),
    expected: word(problem.expected) ?? problem.expected,
    language: tongue ?? quote(problem.found),
  });
  return problem.suggestion === null ? sentence : `${sentence} ${suggestion(quote(problem.suggestion))}`;
}
