import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../i18n/problemText.ts';
import { languages } from '../schema/language.ts';
import { checkContent } from './checkContent.ts';
import { attacks, harmless, legitimate } from './fixtures/proseAttacks.ts';
import { proseComponents, proseProblems } from './proseGuard.ts';
import { headKeys, proseParts } from './proseHead.ts';

const free = { needed: [], free: ['title', 'lead'] };

const named = (text: string) => JSON.stringify(text.slice(0, 70));

describe.each(Object.entries(attacks))('%s', (_, list) => {
  const cases = list.map(([text, kind, line = 1]) => [named(text), text, kind, line] as const);
  test.each(cases)('are refused with kind and line: %s', (_name, text, kind, line) => {
    const problems = proseProblems(text, free);
    expect(problems.map((one) => `${one.kind} ${one.line}`)).toContain(`${kind} ${line}`);
    for (const { column, found } of problems) {
      expect(column).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(120);
    }
  });
});

test('the list is long enough to mean something', () => {
  expect(Object.values(attacks).flat().length).toBeGreaterThan(180);
});

type Tree = {
  type: string;
  tagName?: string;
  name?: string;
  properties?: Record<string, unknown>;
  children?: Tree[];
  value?: string;
};
const plainTags = new Set([
  ...['p', 'h1', 'h2', 'h3', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'img', 'hr', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'section', 'sup', 'input'],
]); // prettier-ignore
const all = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(all)];

const good = [...harmless, ...legitimate].map((text) => [named(text), text] as const);

test.each(good)('holds nothing but text and plain elements: %s', (_, text) => {
  expect(proseProblems(text, free)).toEqual([]);
  // as: the parser's node types are wider than what is read here.
  const tree = mdxToHast(proseParts(text, free).body, {
    features: { frontmatter: false },
  }) as unknown as Tree;
  for (const { type, tagName, name, properties = {}, value } of all(tree)) {
    if (type === 'element') {
      expect(plainTags).toContain(tagName);
      expect(Object.keys(properties).filter((key) => /^on|style|srcdoc/i.test(key))).toEqual([]);
      for (const key of ['href', 'src']) {
        if (properties[key] === undefined) continue;
        expect(String(properties[key])).toMatch(/^(?:https?:\/\/|mailto:|tel:|[/#?](?![/\\]))/);
      }
    } else if (type.startsWith('mdxJsx')) expect(Object.keys(proseComponents)).toContain(name);
    else if (/^mdx.*Expression$/.test(type)) expect(value).toMatch(/^\s*\/\*[^]*\*\/\s*$/);
    else expect(['root', 'text']).toContain(type);
  }
});

test('the check names each with file, line and column, in every folder and language', () => {
  const files = [
    { path: 'pages/about/ky.mdx', text: "---\ntitle: 'Аты'\nlead: 'Башы'\n---\n\nСан {1}\n" },
    { path: 'replies/one.ru.mdx', text: 'Текст\n\n[а](javascript:alert(1))\n' },
    { path: 'notes.md', text: '<script>alert(1)</script>\n' },
  ];
  const found = checkContent(files).filter(({ kind }) => kind.startsWith('prose-'));
  expect(found.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`)).toEqual([
    'content/pages/about/ky.mdx:6:5 prose-code',
    'content/replies/one.ru.mdx:3:1 prose-address',
    'content/notes.md:1:1 prose-component',
  ]);
  for (const problem of found) {
    const texts = languages.map((language) => problemSentence(problem, language));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toContain(problem.found);
  }
  expect(found.map((problem) => problemSentence(problem, 'ru'))[1]).toBe(
    'На адрес «javascript:alert(1)» ссылаться нельзя. Можно: /ky/…, #…, https://…, mailto:…, tel:….',
  );
});

test('a chapter needs its title and lead, a reply does not', () => {
  const kinds = (path: string) =>
    proseProblems('Текст', headKeys(path)).map(({ kind, found }) => `${kind} ${found}`);
  expect(kinds('pages/about/ky.mdx')).toEqual(['missing-key title', 'missing-key lead']);
  expect(kinds('replies/one.ky.mdx')).toEqual([]);
  const map = "---\ntitle: 'а'\nlead: 'б'\nmap: '../poverty'\n---\n";
  expect(proseProblems(map, headKeys('pages/home/ky.mdx'))).toMatchObject([{ kind: 'slug', line: 4 }]);
});
