import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, nameOf, type Element, type PageRule, type SitePage } from './sitePage.ts';

/** Marks of a value that was not turned into words. */
const raw: readonly RegExp[] = [
  /(?<![\w-])_[TZXU]\b/,
  /\bISCED11_\w*/,
  /\bISCO08_\w*/,
  /\bNCD_\w*/,
  /\bY_(?:GE|LT|LE|GT)\d+/,
  /\bY\d+T\d+\b/,
  /\bundefined\b/,
  /\bNaN\b/,
  /\bInfinity\b/,
  /\[object\b/,
  /\{\w+\}/,
  // A Russian day ends in the point of its "г." already.
  /\sг\.\.(?!\.)/,
  /&(?:amp|lt|gt|quot|nbsp|#\d+);/,
];
/** Code is shown as code: keys of sources, names of columns. */
const unread = new Set(['script', 'style', 'code', 'pre', 'template']);
const spoken = ['title', 'alt', 'aria-label', 'aria-valuetext', 'aria-description', 'placeholder', 'content'];

const isVisible = (element: Element): boolean => {
  for (let one: DefaultTreeAdapterTypes.ParentNode | null = element; one && 'tagName' in one;) {
    if (unread.has(one.tagName)) return false;
    one = one.parentNode;
  }
  return true;
};

/** Texts a reader sees or hears, each with where it stands. */
const textsOf = ({ elements }: SitePage) =>
  elements.filter(isVisible).flatMap((element) => {
    const isPolicy = attribute(element, 'http-equiv') !== null;
    return [
      ...element.childNodes.map((node) => ('value' in node ? node.value : '')),
      ...spoken.map((name) => (isPolicy ? '' : (attribute(element, name) ?? ''))),
    ]
      .filter(Boolean)
      .map((text) => ({ element, text }));
  });

/** No code, placeholder or missing value stands where words should. */
export const wordsRule: PageRule = (page) =>
  textsOf(page).flatMap(({ element, text }) =>
    raw
      .flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
      .map((found) => `${nameOf(element)} shows "${found}": ${text.trim().slice(0, 80)}`),
  );

/** No character was lost on the way. */
export const lettersRule: PageRule = ({ html }) => {
  const at = html.indexOf('\uFFFD');
  return at < 0 ? [] : [`holds U+FFFD: ${html.slice(Math.max(0, at - 40), at + 40)}`];
};
