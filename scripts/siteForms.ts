import { attribute, nameOf, tagged, textOf, type PageRule } from './sitePage.ts';
import { headingRule, languageRule, metaOf, titleRule } from './siteMarkup.ts';
import { attributesRule, hostRule, policyOf, resourcesOf } from './siteSafety.ts';

const isForms = (address: string) => /^\/edit\//.test(address.replace(/^https?:\/\/[^/]+/, ''));

/** A page for readers may link to the forms; it loads nothing of them, not even ahead of time. */
export const readersRule: PageRule = (page) =>
  resourcesOf(page)
    .filter(({ address }) => isForms(address))
    .map(({ element, address }) => `${nameOf(element)} loads ${address}`);

/** What the policy of the forms may name besides the site itself; styles that the editor writes while it runs among it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'style-src': ["'unsafe-inline'"],
  'img-src': ['data:', 'blob:'],
  'connect-src': ['data:', 'https://api.github.com'],
};

/** The entry page of the forms: not for search engines, no script in the page, nothing from other hosts but the git host. */
export const formsRule: PageRule = (page) => {
  const policy = policyOf(page);
  const named = [...(policy ?? [])].flatMap(([name, sources]) => sources.map((source) => ({ name, source })));
  const isOwn = (source: string) => source === "'self'" || source === "'none'";
  return [
    ...languageRule(page),
    ...headingRule(page),
    ...titleRule(page),
    ...attributesRule(page),
    ...hostRule(page),
    ...(policy?.has('script-src') ? [] : ['the policy lacks script-src']),
    ...named
      .filter(({ name, source }) => !isOwn(source) && !allowed[name]?.includes(source))
      .map(({ name, source }) => `the policy allows ${source} in ${name}`),
    ...(metaOf(page, 'robots').includes('noindex') ? [] : ['search engines may list it']),
    ...tagged(page, 'script')
      .filter((script) => attribute(script, 'src') === null || textOf(script) !== '')
      .map((script) => `${nameOf(script)} stands in the page`),
  ];
};
