import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

async function bundled(): Promise<string> {
  const contents = `import { enhanceSorting } from './tableSort.ts'; enhanceSorting(document);`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'iife', write: false });
  return outputFiles[0]?.text ?? '';
}

const row = (id: string, size: string, change = '') =>
  `<tr id="${id}" data-size="${size}"${change && ` data-change="${change}"`}><th>${id}</th><td>${size}</td></tr>`;
const html = `<!doctype html><title>t</title><p id="hint" hidden>h</p><table data-sort="hint">
  <thead><tr><th>Name</th><th data-sort-by="size">Size</th><th data-sort-by="change">Change</th></tr></thead>
  <tbody><tr class="dom"><th>One</th></tr>${row('a', '2', '-0.5')}${row('b', '0', '0')}</tbody>
  <tbody><tr class="dom"><th>Two</th></tr>${row('c', '11', '0.25')}${row('d', '5')}</tbody></table>`;

test('the script is small', async () => {
  expect(gzipSync(await bundled(), { level: 9 }).length).toBeLessThan(800);
});

const system = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const executable = [system, chromium.executablePath()].find((path) => existsSync(path));

// Without a browser there is no document to enhance: install one with `npx playwright install chromium`.
describe.skipIf(!executable)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: await bundled() });
  }, 60_000);
  afterAll(() => browser.close());

  const shown = async () => (await page.locator('tbody tr:visible').allInnerTexts()).map((text) => text[0]);
  const head = (key: string) => page.locator(`[data-sort-by=${key}]`);

  test('says how to sort once it can', async () => {
    expect(await page.isVisible('#hint')).toBe(true);
    expect(await shown()).toEqual(['O', 'a', 'b', 'T', 'c', 'd']);
  });
  test('sorts by number over all groups, largest first, then smallest first, then as printed', async () => {
    await head('size').getByRole('button').click();
    expect(await shown()).toEqual(['c', 'd', 'a', 'b']);
    expect(await head('size').getAttribute('aria-sort')).toBe('descending');
    await head('size').getByRole('button').click();
    expect(await shown()).toEqual(['b', 'a', 'd', 'c']);
    expect(await head('size').getAttribute('aria-sort')).toBe('ascending');
    await head('size').getByRole('button').click();
    expect(await shown()).toEqual(['O', 'a', 'b', 'T', 'c', 'd']);
    expect(await head('size').getAttribute('aria-sort')).toBeNull();
  });
  test('rows without a number come last in either order, and one column sorts at a time', async () => {
    await head('size').getByRole('button').click();
    await head('change').getByRole('button').click();
    expect(await shown()).toEqual(['c', 'b', 'a', 'd']);
    expect(await head('size').getAttribute('aria-sort')).toBeNull();
    await head('change').getByRole('button').click();
    expect(await shown()).toEqual(['a', 'b', 'c', 'd']);
  });
});
