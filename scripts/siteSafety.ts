import { createHash } from 'node:crypto';
import { attribute, nameOf, tagged, textOf, type PageRule, type SitePage } from './sitePage.ts';

/** Content security policy of a page: sources by directive. Missing: null when the page has none. */
export function policyOf(page: SitePage): ReadonlyMap<string, readonly string[]> | null {
  const meta = tagged(page, 'meta').find(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (!meta) return null;
  const directives = (attribute(meta, 'content') ?? '').split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** A policy that lets in only the site's own files and known scripts. */
export const policyRule: PageRule = (page) => {
  const policy = policyOf(page);
  if (!policy) return ['no content security policy'];
  const sources = [...policy].flatMap(([name, list]) => list.map((source) => ({ name, source })));
  const isOwn = (source: string) => /^'(?:self|none|sha(?:256|384|512)-[\w+/=]+)'$/.test(source);
  return [
    ...['default-src', 'script-src', 'style-src', 'object-src', 'base-uri']
      .filter((name) => !policy.has(name))
      .map((name) => `the policy lacks ${name}`),
    ...sources
      .filter(({ name, source }) => !isOwn(source) && !(name === 'img-src' && source === 'data:'))
      .map(({ name, source }) => `the policy allows ${source} in ${name}`),
  ];
};

/** No style attribute and no event attribute: the policy blocks both. */
export const attributesRule: PageRule = ({ elements }) =>
  elements.flatMap((element) =>
    element.attrs
      .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
      .map(({ name, value }) => `${nameOf(element)} has ${name}="${value}"`),
  );

const isScript = (type: string | null) => !type || type === 'module' || type.includes('javascript');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Scripts and styles that stand in the page are known to the policy by their hash. */
export const inlineRule: PageRule = (page) => {
  const policy = policyOf(page);
  const known = (name: string) => policy?.get(name) ?? [];
  const scripts = tagged(page, 'script').filter(
    (one) => attribute(one, 'src') === null && isScript(attribute(one, 'type')),
  );
  const raw = (element: (typeof scripts)[number]) =>
    element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const unknown = (elements: typeof scripts, directive: string) =>
    elements
      .filter((element) => !known(directive).includes(hashOf(raw(element))))
      .map((element) => `${nameOf(element)} is not in ${directive}: ${textOf(element).slice(0, 60)}`);
  return [...unknown(scripts, 'script-src'), ...unknown(tagged(page, 'style'), 'style-src')];
};

const resources: Readonly<Record<string, readonly string[]>> = {
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  form: ['action'],
  base: ['href'],
};
/** Links that a browser does not load. */
const isOnlyNamed = (rel: string | null) => /^(?:alternate|canonical)$/.test(rel ?? '');

/** Addresses of what a page loads, each with its element. */
export const resourcesOf = ({ elements }: SitePage) =>
  elements
    .filter((element) => element.tagName !== 'link' || !isOnlyNamed(attribute(element, 'rel')))
    .flatMap((element) =>
      element.attrs
        .filter(
          ({ name, prefix }) =>
            resources[element.tagName]?.includes(prefix ? `${prefix}:${name}` : name) ?? false,
        )
        .map(({ value }) => ({ element, address: value })),
    );

/** Nothing that a page loads comes from another host; plain links may lead there. */
export const hostRule: PageRule = (page) =>
  resourcesOf(page)
    .filter(({ address }) => /(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address))
    .map(({ element, address }) => `${nameOf(element)} loads ${address}`);
