import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedPages } from './siteAddresses.ts';

test('the pages that every language has are those of the site', () => {
  const home = join(import.meta.dirname, '../pages/[language]');
  const files = [...globSync('*.astro', { cwd: home }), ...globSync('*/index.astro', { cwd: home })];
  const addresses = files.map((file) => file.replace(/(?:\/?index)?\.astro$/, ''));
  expect(addresses.map((one) => (one ? `${one}/` : '')).sort()).toEqual([...fixedPages].sort());
});
