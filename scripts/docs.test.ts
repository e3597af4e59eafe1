import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as addresses from '../src/dataset/address.ts';
import { figureSchema, missingReasons } from '../src/schema/figure.ts';
import { sourceSchema } from '../src/schema/register.ts';
import { scoreSchema } from '../src/schema/score.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE-DATA.md'];
const [readme, contributing, terms] = ['README.md', 'CONTRIBUTING.md', 'LICENSE-DATA.md'].map(read) as [
  string,
  string,
  string,
];

/** Text between a heading of second rank and the next. */
const section = (text: string, heading: string) =>
  text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';

/** Cells of every row of the tables of a text, heads included. */
const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore

const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);

/** Anchors that the headings of a Markdown file get, as GitHub makes them. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-'),
  ); // prettier-ignore

describe.each([...documents, '.github/pull_request_template.md'])('%s', (document) => {
  const text = read(document);

  test('names only commands that exist', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to files and headings of the project that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const inside = links.filter((link) => !/^https?:/.test(link));
    const broken = inside.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path ? join(dirname(document), path) : document;
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('README.md', () => {
  const paths = rows(section(readme, 'Folders')).flatMap(([path = '']) => quoted(path));

  test('maps only folders that exist', () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('maps every folder of the code, the figures and the words', () => {
    const folders = globSync(['{src,data,content}/*/', 'public/', 'scripts/'], { cwd: root });
    expect(folders.map((path) => path.replace(/\/?$/, '/')).filter((path) => !paths.includes(path))).toEqual(
      [],
    );
  });

  test('lists the environment variables that the code reads, and no other', () => {
    const code = globSync(['scripts/*.{ts,mjs}', 'src/**/*.{ts,astro}', '*.mjs'], { cwd: root })
      .filter((path) => !path.includes('.test.'))
      .map(read);
    const used = code.flatMap((text) => text.match(/\b(?:AIKYN_[A-Z]+|CHROMIUM_PATH)\b/g) ?? []);
    const listed = rows(section(readme, 'Start')).flatMap(([name = '']) => quoted(name));
    expect(listed.filter((name) => /^[A-Z_]+$/.test(name)).sort()).toEqual([...new Set(used)].sort());
  });

  test('lists the address of every file for download', () => {
    const listed = quoted(section(readme, 'Addresses that stay'));
    const { formXlsx, ...others } = addresses;
    const fixed = Object.values(others).map((address) =>
      typeof address === 'string' ? address : address('<id>'),
    );
    expect(listed).toContain(formXlsx('<path>', 1, 'ky').replace('1.ky', '<year>.<language>'));
    const whole = fixed
      .map((address) => address.replace('regions/<id>', 'regions/<path>'))
      .filter((address) => !/<.*\.json$/.test(address));
    expect(whole.filter((address) => !listed.includes(address))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  test('shows a figure that the check accepts', () => {
    const [, line = ''] = /```text\n(\{.+\})\n```/.exec(contributing) ?? [];
    expect(figureSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
  });

  test('shows a score that the check accepts', () => {
    const [line = ''] = /^\{"matter".+\}$/m.exec(contributing) ?? [];
    expect(scoreSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
  });

  test('names every reason for a missing figure', () => {
    expect(missingReasons.filter((reason) => !quoted(contributing).includes(reason))).toEqual([]);
  });
});

test('LICENSE-DATA.md names every source with the licence and the credit of its file, and no other', () => {
  const files = globSync('data/sources/*.json', { cwd: root }).map((path) =>
    sourceSchema.parse(JSON.parse(read(path))),
  );
  const [, , ...table] = rows(terms);
  expect(table.map(([source = '']) => quoted(source)[0]).sort()).toEqual(files.map(({ id }) => id).sort());
  for (const { id, licence, attribution } of files) {
    const [, , licenceCell = '', credit = ''] = table.find(([source]) => source === `\`${id}\``) ?? [];
    expect(licenceCell, id).toContain(`\`${licence.id}\``);
    if (licence.url) expect(licenceCell, id).toContain(licence.url);
    expect(attribution.en, id).toContain(credit);
  }
});
