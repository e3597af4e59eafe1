import { languages, type Language } from '../schema/language.ts';
import type { Context } from '../report/context.ts';
import { describeFrame } from '../report/frame.ts';
import type { Chapters } from './chapterModels.ts';
import { pageModels, type PageModel } from './pageModels.ts';

/** Both states with the words of one language. */
export type Pair = { base: Context; head: Context };
export type Pairs = Readonly<Record<Language, Pair>>;
/** A page with other contents. `how` tells pages that come or go from those that change. */
export type TouchedPage = {
  path: string;
  kind: PageModel['kind'];
  names: Readonly<Record<Language, string>>;
  how: 'added' | 'changed' | 'removed';
  languages: readonly Language[];
};
/**
 * A sentence of a page that says something else. `words` where more than its numbers changes, such as a direction or a place.
 * Shape: `before` and `after` by language; "" where the page had, or has, no such sentence.
 */
export type SentenceChange = {
  page: Pick<TouchedPage, 'path' | 'kind' | 'names'>;
  part: PageModel['texts'][number]['part'];
  before: Readonly<Record<Language, string>>;
  after: Readonly<Record<Language, string>>;
  words: boolean;
};
export type PageChanges = {
  touched: TouchedPage[];
  sentences: SentenceChange[];
  frame: boolean;
  all: number;
};

type Models = ReadonlyMap<string, PageModel>;
const each = <T>(of: (language: Language) => T): Record<Language, T> => ({
  ky: of('ky'),
  ru: of('ru'),
  en: of('en'),
});

/**
 * Pages that print something else, in any language, and the sentences among it.
 * Shape: `frame` where head and foot of every page change; then every page is touched, and only those with other contents are listed.
 * Both states are told with the words they have, so that changed words count as a changed page.
 */
export function pageChanges(pairs: Pairs, chapters: { base: Chapters; head: Chapters }): PageChanges {
  const before = each((language) => modelsOf(pairs[language].base, chapters.base));
  const after = each((language) => modelsOf(pairs[language].head, chapters.head));
  const paths = [...new Set([...after.en.keys(), ...before.en.keys()])];
  const touched = paths.flatMap((path) => {
    const changed = languages.filter((one) => before[one].get(path)?.print !== after[one].get(path)?.print);
    if (changed.length === 0) return [];
    const how = !before.en.has(path) ? 'added' : after.en.has(path) ? 'changed' : 'removed';
    return [{ ...identity(path, after, before), how, languages: changed } satisfies TouchedPage];
  });
  const sentences = touched.flatMap((page) =>
    page.how === 'changed' ? sentenceChanges(page, before, after) : [],
  );
  const frame = languages.some((one) => frameOf(pairs[one].base) !== frameOf(pairs[one].head));
  return { touched, sentences: sentences.sort(byWeight), frame, all: paths.length };
}

const modelsOf = (context: Context, chapters: Chapters): Models =>
  new Map(pageModels(context, chapters).map((page) => [page.path, page] as const));

const frameOf = (context: Context) => JSON.stringify(describeFrame(context, '', null));

function identity(path: string, after: Record<Language, Models>, before: Record<Language, Models>) {
  const one = (language: Language) => after[language].get(path) ?? before[language].get(path);
  return { path, kind: one('en')?.kind ?? 'list', names: each((language) => one(language)?.name ?? path) };
}

function sentenceChanges(
  { path, kind, names }: TouchedPage,
  before: Record<Language, Models>,
  after: Record<Language, Models>,
): SentenceChange[] {
  const said = (models: Record<Language, Models>, language: Language, part: string) =>
    (models[language].get(path)?.texts ?? []).filter((one) => one.part === part).map(({ text }) => text);
  return (['title', 'lead', 'finding'] as const).flatMap((part) => {
    const [old, fresh] = [each((one) => said(before, one, part)), each((one) => said(after, one, part))];
    const length = Math.max(old.en.length, fresh.en.length);
    // Lists of another length have no pairs: what is in one only is told alone.
    const isList = old.en.length !== fresh.en.length;
    return Array.from({ length }, (_, i) => i).flatMap((i): SentenceChange[] => {
      const at = (texts: Record<Language, string[]>) => each((one) => texts[one][i] ?? '');
      const empty = each(() => '');
      const page = { path, kind, names };
      if (isList) {
        const gone = (old.en[i] ?? '') !== '' && !fresh.en.includes(old.en[i] ?? '');
        const come = (fresh.en[i] ?? '') !== '' && !old.en.includes(fresh.en[i] ?? '');
        return [
          ...(gone ? [{ page, part, before: at(old), after: empty, words: true }] : []),
          ...(come ? [{ page, part, before: empty, after: at(fresh), words: true }] : []),
        ];
      }
      if (languages.every((one) => old[one][i] === fresh[one][i])) return [];
      const words = wordsOf(old.en[i]) !== wordsOf(fresh.en[i]);
      return [{ page, part, before: at(old), after: at(fresh), words }];
    });
  });
}

/** A sentence without its numbers. English decides, because numbers do not inflect its words. */
const wordsOf = (text = '') => text.replace(/[\d.,\u00a0\u202f−+–-]+/g, '#');

const kinds: readonly PageModel['kind'][] = [
  'law',
  'indicator',
  'balance',
  'region',
  'index',
  'flags',
  'list',
  'figures',
];
const parts = ['title', 'finding', 'lead'] as const;

/** Other words before other numbers, titles before what stands below them. */
function byWeight(a: SentenceChange, b: SentenceChange): number {
  return (
    Number(b.words) - Number(a.words) ||
    parts.indexOf(a.part) - parts.indexOf(b.part) ||
    kinds.indexOf(a.page.kind) - kinds.indexOf(b.page.kind)
  );
}
