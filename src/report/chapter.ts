import { getEntry, render } from 'astro:content';
import type { Language } from '../schema/language.ts';

/**
 * The prose of a page in one language.
 * Throws: Error when the file is absent, so that no page is published without its words.
 */
export async function chapter(page: string, language: Language) {
  const entry = await getEntry('pages', `${page}/${language}`);
  if (!entry) throw new Error(`content/pages/${page}/${language}.mdx is absent: write it in every language`);
  const { Content, headings } = await render(entry);
  return { ...entry.data, Content, headings };
}
