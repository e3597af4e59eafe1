import { attribute, nameOf, type SitePage } from './sitePage.ts';
import { resourcesOf } from './siteSafety.ts';

/** What a page links to and what may be linked in it. Shape: `address` as of the file, `targets` as written. */
export type PageLinks = {
  address: string;
  ids: ReadonlySet<string>;
  targets: readonly { target: string; from: string }[];
};

/** Links and resources of a page, addresses of data files that scripts ask for among them. */
export function linksOf(page: SitePage): PageLinks {
  const links = page.elements.flatMap((element) =>
    element.attrs
      .filter(
        ({ name, value }) =>
          (name === 'href' && /^(?:a|area|link)$/.test(element.tagName)) ||
          (/^data-(?:src|topology)$/.test(name) && value.startsWith('/')),
      )
      .map(({ value }) => ({ target: value, from: nameOf(element) })),
  );
  const loads = resourcesOf(page).map(({ element, address }) => ({
    target: address,
    from: nameOf(element),
  }));
  const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
  return { address: page.address, ids, targets: [...links, ...loads] };
}

const origin = 'https://site.invalid';
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

/**
 * Links that lead nowhere: to a file that was not built, or to an id that its page does not have.
 * Shape: `isFile` knows all files of the site by address; `home` is the site's own origin where it has one.
 */
export function linkProblems(
  pages: readonly PageLinks[],
  isFile: (address: string) => boolean,
  home?: string,
): { page: string; problem: string }[] {
  const idsOf = new Map(pages.map(({ address, ids }) => [address, ids]));
  const problemOf = (page: string, target: string, from: string) => {
    if (!target.trim()) return `${from} has an empty address`;
    const own = home && target.startsWith(home) ? target.slice(home.length) || '/' : target;
    const base = `${origin}${page.replace(/index\.html$/, '')}`;
    const url = URL.canParse(own, base) ? new URL(own, base) : null;
    if (!url) return `${from}: "${target}" is no address`;
    if (url.origin !== origin) return null;
    const file = fileOf(decodeURIComponent(url.pathname));
    if (!isFile(file)) return `${from}: nothing at ${target}`;
    const id = decodeURIComponent(url.hash.slice(1));
    const ids = idsOf.get(file);
    return id && ids && !ids.has(id) ? `${from}: no id "${id}" at ${target}` : null;
  };
  return pages.flatMap(({ address, targets }) =>
    targets.flatMap(({ target, from }) => {
      const problem = problemOf(address, target, from);
      return problem ? [{ page: address, problem }] : [];
    }),
  );
}

/** Pages of one language that share a title. */
export function titleProblems(pages: readonly { address: string; language: string | null; title: string }[]) {
  const byTitle = Map.groupBy(pages, ({ language, title }) => `${language}\n${title}`);
  return [...byTitle.values()].flatMap(([first, ...others]) =>
    others.map(({ address, title }) => ({
      page: address,
      problem: `has the title of ${first?.address}: ${title}`,
    })),
  );
}
