import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { harmless, legitimate } from '../src/report/fixtures/proseAttacks.ts';
import { exampleFiles } from '../src/schema/exampleFiles.ts';
import { writeExampleContent } from './exampleContent.ts';

const root = join(import.meta.dirname, '..');
/** Milliseconds; a build begins and is stopped. */
const patience = 180_000;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prose-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(root, 'node_modules', `.astro-${basename(folder)}`), { recursive: true, force: true });
});

test(
  'a build with code in a chapter stops with file and line, runs nothing and writes nothing',
  { timeout: patience },
  () => {
    const marker = join(folder, 'it-ran');
    const chapter = join(folder, 'content/pages/about/ru.mdx');
    const code = `{(await import('node:fs')).writeFileSync(${JSON.stringify(marker)}, '')}`;
    // The site takes what follows the fence in its line for the text, other readers for the head.
    const [first = '', title = '', lead = '', ...rest] = readFileSync(chapter, 'utf8').split('\n');
    writeFileSync(chapter, [first, title, lead, `---${code}`, "note: 'x'", ...rest].join('\n'));
    writeFileSync(join(folder, 'content/pages/data/en.mdx'), `---\ntitle: 'a'\nlead: 'b'\n---\n\n${code}\n`);
    // Named as the folder, so that the store of this build is its own.
    const out = join(folder, basename(folder));
    const env = { ...process.env, AIKYN_CONTENT: join(folder, 'content'), AIKYN_OUT: out, AIKYN_LANG: 'ru' };
    const done = spawnSync('npx', ['astro', 'build'], { cwd: root, env, encoding: 'utf8' });
    const said = done.stdout + done.stderr;
    expect(done.status).not.toBe(0);
    expect(said).toMatch(
      /pages\/(?:about\/ru\.mdx:4:\d+|data\/en\.mdx:6:1): «[^»]*»?.*: (?:в тексте не может быть кода|начало текста)/,
    );
    expect(existsSync(marker)).toBe(false);
    expect(globSync('**/*.html', { cwd: out })).toEqual([]);
  },
);

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

test('what looks like markup in the words of editors is text on their page', { timeout: patience }, () => {
  rmSync(join(folder, 'content'), { recursive: true });
  writeExampleContent(join(folder, 'content'), 'poverty');
  for (const { path, text } of exampleFiles()) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), text);
  }
  const chapter = join(folder, 'content/pages/about/ky.mdx');
  const samples = [...harmless, ...legitimate].filter((one) => !/^---|<Value|<Finding|^\[\^/.test(one));
  const table = '| Аймак | Үлүш |\n| - | -: |\n| Ош | 1 |';
  writeFileSync(chapter, [readFileSync(chapter, 'utf8'), ...samples, table].join('\n\n'));
  const out = join(folder, basename(folder));
  const env = {
    ...process.env,
    AIKYN_DATA: join(folder, 'data'),
    AIKYN_CONTENT: join(folder, 'content'),
    AIKYN_OUT: out,
  };
  const done = spawnSync('npx', ['astro', 'build'], { cwd: root, env, encoding: 'utf8' });
  expect(done.status, done.stdout + done.stderr).toBe(0);
  const [main] = elements(parse(readFileSync(join(out, 'ky/about/index.html'), 'utf8'))).filter(
    ({ tagName }) => tagName === 'main',
  );
  const inside = main ? elements(main) : [];
  expect(inside.length).toBeGreaterThan(40);
  expect(
    inside.filter(({ tagName }) => /^(?:script|iframe|object|embed|style|form|b)$/.test(tagName)),
  ).toEqual([]);
  expect(inside.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
  const links = inside.flatMap((one) => attribute(one, 'href') ?? attribute(one, 'src') ?? []);
  expect(links.filter((link) => !/^(?:https?:\/\/|mailto:|tel:|[/#?](?![/\\]))/.test(link))).toEqual([]);
  expect(inside.some((one) => attribute(one, 'class') === 'to-right')).toBe(true);
});
