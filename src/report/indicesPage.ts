import type { Language } from '../schema/language.ts';
import { found, type Context } from './context.ts';
import { describeIndex } from './indexPage.ts';
import { indexResults } from './indexResult.ts';
import { indexTitle } from './indexWords.ts';

/** Address of the page of an index. */
export const indexHref = (language: Language, id: string) => `/${language}/indices/${id}/`;

/** The page of the index with this id. Throws: RangeError when the report has none. */
export const indexPage = (id: string, context: Context) =>
  describeIndex(found(indexResults(context.report), id), context);

/** The list of all indices, each with its finding; those with scores first. */
export function describeIndices(context: Context) {
  const { report, language, t } = context;
  const results = [...indexResults(report).values()].toSorted((a, b) => b.scored - a.scored);
  const scored = results.filter((one) => one.scored > 1).length;
  return {
    title: t('index.listTitle', { scored, of: results.length }),
    lead: t('index.listStand'),
    items: results.map((result) => ({
      id: result.index.id,
      name: result.index.name[language],
      href: indexHref(language, result.index.id),
      finding: indexTitle(result, context),
      purpose: result.index.purpose[language],
    })),
  };
}
