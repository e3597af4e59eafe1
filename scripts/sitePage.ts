import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { languages, type Language } from '../src/schema/language.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** One built page. Shape: `address` is that of its file ("/ky/index.html"), `language` the one its address begins with. */
export type SitePage = {
  address: string;
  language: Language | null;
  html: string;
  elements: readonly Element[];
};

/** A sentence for each thing that is wrong with a page; empty when nothing is. */
export type PageRule = (page: SitePage) => string[];

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  // as: a template's content is a fragment of the same kind of nodes.
  if ('content' in node) yield* elementsOf(node.content as unknown as Node);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** A page read as a browser reads it. */
export function sitePage(address: string, html: string): SitePage {
  const [, first = ''] = address.split('/');
  const language = languages.find((one) => one === first) ?? null;
  return { address, language, html, elements: [...elementsOf(parse(html))] };
}

/** Value of an attribute. Missing: null when the element does not have it. */
export const attribute = ({ attrs }: Element, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null;

/** Elements of a page by tag name. */
export const tagged = ({ elements }: SitePage, ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

/** All text inside an element, in one line. */
export function textOf(node: Node): string {
  const parts = (one: Node): string =>
    'value' in one ? one.value : 'childNodes' in one ? one.childNodes.map(parts).join('') : '';
  return parts(node).replace(/\s+/g, ' ').trim();
}

/** Where an element stands, to find it again: its tag with id or class. */
export function nameOf(element: Element): string {
  const [id, classes] = [attribute(element, 'id'), attribute(element, 'class')];
  return `<${element.tagName}${id ? ` id="${id}"` : ''}${classes ? ` class="${classes}"` : ''}>`;
}
