import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { codeowners, type CodeownersInput } from '../src/dataset/codeowners.ts';
import type { Reviewer } from '../src/schema/reviewer.ts';
import { codeownersText } from './codeownersText.ts';

const root = join(import.meta.dirname, '..');
const committed = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8');

/** Patterns of a CODEOWNERS text, in their order. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '))
    .map(([pattern = '', ...owners]) => ({ pattern, owners }));

/** Whether a pattern fits a path, as gitignore reads the few forms that we write: all, folder, and path with a star. */
function isMatch(pattern: string, path: string): boolean {
  if (pattern === '*') return true;
  const bare = pattern.replace(/^\//, '');
  return pattern.endsWith('/') ? path.startsWith(bare) : matchesGlob(path, bare);
}

/** Owners of a path: those of the last pattern that fits, as GitHub reads it. */
const ownersOf = (text: string, path: string) =>
  linesOf(text).findLast(({ pattern }) => isMatch(pattern, path))?.owners ?? [];

const reviewer = (id: string, reviews: Reviewer['reviews']): Reviewer => ({
  id,
  role: { ky: 'а', ru: 'а', en: 'a' },
  reviews,
});
const input = (more: Partial<CodeownersInput> = {}): CodeownersInput => ({
  organisation: 'org',
  root: 'top',
  regions: ['top', 'osh', 'osh/kara-suu', 'talas'],
  indicators: [
    { id: 'water', owners: ['office', 'statistics'] },
    { id: 'air', owners: ['nobody'] },
  ],
  reviewers: [
    reviewer('all', { what: 'rest' }),
    reviewer('data', { what: 'paths', paths: ['/data/'] }),
    reviewer('numbers', { what: 'indicators', owners: ['statistics'] }),
    reviewer('osh', { what: 'regions', regions: ['osh'] }),
    reviewer('kara-suu', { what: 'regions', regions: ['osh/kara-suu'] }),
    reviewer('top', { what: 'regions', regions: ['top'] }),
  ],
  ...more,
});

test('the committed file is what the register gives', () => {
  expect(codeownersText(join(root, 'data'))).toBe(committed);
});

test('every file has reviewers, and every region folder those of its own', () => {
  const regions = globSync('data/regions/**/region.json', { cwd: root }).map(dirname);
  expect(regions.length).toBeGreaterThan(9);
  for (const folder of regions) {
    const path = join(folder, '2023.json');
    const line = linesOf(committed).findLast(({ pattern }) => isMatch(pattern, path));
    expect(line?.pattern, folder).toMatch(/^\/data\/regions\//);
    expect(line?.owners.length, folder).toBeGreaterThan(1);
  }
  for (const path of [
    'README.md',
    'src/schema/problem.ts',
    'content/ui/ky.json',
    'data/laws/x.json',
    '.github/CODEOWNERS',
  ]) {
    expect(ownersOf(committed, path).length, path).toBeGreaterThan(0);
  }
  for (const { owners } of linesOf(committed))
    for (const owner of owners) expect(owner).toMatch(/^@aikyn\/[a-z-]+$/);
});

test('the narrower line comes later and so counts', () => {
  const text = codeowners(input());
  expect(ownersOf(text, 'README.md')).toEqual(['@org/all']);
  expect(ownersOf(text, 'data/units/percent.json')).toEqual(['@org/data']);
  expect(ownersOf(text, 'data/indicators/water.json')).toEqual(['@org/numbers', '@org/data']);
  expect(ownersOf(text, 'data/indicators/air.json')).toEqual(['@org/data']);
  expect(ownersOf(text, 'data/regions/osh/2023.json')).toEqual(['@org/osh', '@org/data']);
  expect(ownersOf(text, 'data/regions/osh/kara-suu/2023.json')).toEqual(['@org/kara-suu', '@org/data']);
  expect(ownersOf(text, 'data/regions/talas/2023.json')).toEqual(['@org/data']);
  expect(ownersOf(text, 'data/regions/2023.json')).toEqual(['@org/top', '@org/data']);
});

test('does not depend on the order of the register, and needs somebody for the rest', () => {
  const { reviewers, indicators, regions } = input();
  const turned = {
    reviewers: reviewers.toReversed(),
    indicators: indicators.toReversed(),
    regions: regions.toReversed(),
  };
  expect(codeowners(input(turned))).toBe(codeowners(input()));
  expect(() => codeowners(input({ reviewers: reviewers.slice(1) }))).toThrow(/nobody for the rest/);
});
