import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

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
