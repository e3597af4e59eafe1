import { languages } from '../src/schema/language.ts';
import { attribute, nameOf, tagged, textOf, type PageRule, type SitePage } from './sitePage.ts';

/** `html lang` is the language of the address; outside of the languages it is one of them. */
export const languageRule: PageRule = (page) => {
  const lang = tagged(page, 'html').map((html) => attribute(html, 'lang'))[0] ?? null;
  const isRight = page.language ? lang === page.language : languages.some((one) => one === lang);
  return isRight ? [] : [`lang is "${lang}", expected "${page.language ?? languages.join('" or "')}"`];
};

/** Exactly one `h1`, and it says something. */
export const headingRule: PageRule = (page) => {
  const headings = tagged(page, 'h1');
  if (headings.length !== 1) return [`${headings.length} h1, expected one`];
  return headings.filter((heading) => !textOf(heading)).map(() => 'h1 is empty');
};

/** Content of a `meta`, by its name. */
export const metaOf = (page: SitePage, name: string) =>
  tagged(page, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content')?.trim() ?? '');

/** The `title` of the head; an SVG's titles are others. */
export const titlesOf = (page: SitePage): string[] =>
  tagged(page, 'title')
    .filter(({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head')
    .map(textOf);

/** One title and one description, neither of them empty. */
export const titleRule: PageRule = (page) =>
  Object.entries({ title: titlesOf(page), description: metaOf(page, 'description') }).flatMap(
    ([what, found]) => (found.length === 1 && found[0] ? [] : [`${what}: ${JSON.stringify(found)}`]),
  );

/** Addresses of a page in other languages, from `link rel="alternate"`; for a page of its own they are those of the same page. */
export const alternatesRule: PageRule = (page) => {
  if (page.address === '/404.html') return [];
  const path = page.address.replace(/index\.html$/, '');
  const own = page.language ? path.slice(3) : '/';
  const links = tagged(page, 'link').filter((link) => attribute(link, 'rel') === 'alternate');
  return languages.flatMap((language) => {
    const [link] = links.filter((one) => attribute(one, 'hreflang') === language);
    const href = (link && attribute(link, 'href'))?.replace(/^https?:\/\/[^/]+/, '');
    return href === `/${language}${own}`
      ? []
      : [`alternate ${language} is ${href}, expected /${language}${own}`];
  });
};

/** No id stands twice. */
export const idsRule: PageRule = ({ elements }) => {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === null) return [];
    if (seen.has(id)) return [`id "${id}" stands twice, again at ${nameOf(element)}`];
    seen.add(id);
    return [];
  });
};
