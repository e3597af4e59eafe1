import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page asks for. Shape: addresses as written; `live` are data files that a script asks for when a reader opens the map. */
export type PageLoads = {
  css: string[];
  scripts: string[];
  others: string[];
  inline: string[];
  live: string[];
};

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content as unknown as Node);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function addLink(element: Element, loads: PageLoads): void {
  const href = attribute(element, 'href');
  const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
  if (!href) return;
  if (relations.includes('stylesheet')) loads.css.push(href);
  else if (relations.includes('modulepreload')) loads.scripts.push(href);
  else if (relations.some((one) => ['preload', 'icon', 'manifest'].includes(one))) loads.others.push(href);
}

function addScript(element: Element, loads: PageLoads): void {
  const type = attribute(element, 'type');
  if (type && type !== 'module' && !type.includes('javascript')) return;
  const src = attribute(element, 'src');
  if (src) loads.scripts.push(src);
  const [text] = element.childNodes;
  if (text && 'value' in text) loads.inline.push(text.value);
}

const addressOf: Readonly<Record<string, string>> = {
  img: 'src',
  image: 'href',
  use: 'href',
  iframe: 'src',
  embed: 'src',
  object: 'data',
  audio: 'src',
  video: 'src',
};

function addOther(element: Element, loads: PageLoads): void {
  const name = addressOf[element.tagName];
  const address = name ? attribute(element, name) : null;
  if (address && !address.startsWith('#')) loads.others.push(address);
  for (const { name: key, value } of element.attrs) {
    if (key.startsWith('data-') && /^[^\s{[]+\.(?:topo)?json$/.test(value)) loads.live.push(value);
  }
}

/** What the HTML of a page asks for by itself: style sheets, scripts, pictures, icons, preloads, frames. */
export function pageLoads(html: string): PageLoads {
  const loads: PageLoads = { css: [], scripts: [], others: [], inline: [], live: [] };
  for (const element of elements(parse(html))) {
    if (element.tagName === 'link') addLink(element, loads);
    else if (element.tagName === 'script') addScript(element, loads);
    else addOther(element, loads);
  }
  return loads;
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

/** What a style sheet asks for: every font and picture that it names, whether the page uses it or not, and imported sheets. */
export function cssLoads(css: string): { css: string[]; others: string[] } {
  const sheets = found(css, /@import\s+(?:url\()?["']?([^"')\s;]+)/g);
  const urls = found(css, /url\(\s*["']?([^"')]+?)["']?\s*\)/g);
  return {
    css: sheets,
    others: urls.filter((url) => !/^(?:data:|#)/.test(url) && !sheets.includes(url)),
  };
}

/** What a built script imports: at once, later by `import()`, and the style sheets that come with the later ones or are named for them. */
export function scriptLoads(script: string): { now: string[]; later: string[]; laterCss: string[] } {
  const list = /\.f=(\[[^\]]*\])/.exec(script)?.[1] ?? '';
  return {
    now: found(
      script,
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*|\}\s*from\s*)?["']([^"']+)["']/g,
    ),
    later: found(script, /\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g),
    laterCss: [...found(list, /["']([^"']+\.css)["']/g), ...found(script, /["'`]\/([^"'`]+\.css)["'`]/g)],
  };
}
