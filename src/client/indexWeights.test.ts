import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

async function bundled(): Promise<string> {
  const contents = `import { enhanceIndexWeights } from './indexWeights.ts'; enhanceIndexWeights(document);`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'iife', write: false });
  return outputFiles[0]?.text ?? '';
}

const field = (id: string, name: string) =>
  `<label for="${id}">${name}</label><input id="${id}" name="w.${id}" type="number" value="50"><output data-share="w.${id}"></output>`;
const row = (id: string, domains: string, covered: string, score: string) =>
  `<tr id="${id}" data-domains="${domains}" data-covered="${covered}" data-score="${score}"><td data-yours></td><td data-change></td>
  <td><svg><svg data-mark x="0%"></svg></svg></td></tr>`;
const html = `<!doctype html><title>t</title><section data-index-weights data-aggregation="geometric" data-required="0.7" data-decimal=","
  data-range="0 100" data-none="none" data-is-default="default" data-is-own="own" data-zero="zero" data-ignored="ignored: {list}" hidden>
  <form>${field('work', 'Work')}${field('health', 'Health')}<button>ok</button><button type="reset">reset</button></form>
  <output data-state></output><table>${row('a', '40 90', '1 1', '60')}${row('b', ' 81', '0 1', '')}</table></section>`;

test('the script is small', async () => {
  expect(gzipSync(await bundled(), { level: 9 }).length).toBeLessThan(2048);
});

const system = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const executable = [system, chromium.executablePath()].find((path) => existsSync(path));

// Without a browser there is no document to enhance: install one with `npx playwright install chromium`.
describe.skipIf(!executable)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let script = '';
  beforeAll(async () => {
    script = await bundled();
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    return () => page.close();
  });
  const open = async (query: string) => {
    await page.goto(`http://example.test/index/${query}`);
    await page.addScriptTag({ content: script });
  };
  const yours = (id: string) => page.locator(`#${id} [data-yours]`).textContent();
  const state = () => page.locator('[data-state]').textContent();
  const search = () => page.evaluate(() => location.search);

  test('shows the default until a reader changes it, and leaves the address alone', async () => {
    await open('?year=2023');
    expect(await page.isVisible('form')).toBe(true);
    expect([await yours('a'), await state(), await search()]).toEqual(['60,0', 'default', '?year=2023']);
    expect(await page.locator('#a [data-change]').textContent()).toBe('0,0');
  });
  test('joins anew by the weights of the address, with shares, difference and mark', async () => {
    await open('?w.work=10&w.health=30');
    // 40^¼ · 90^¾ = 73.48…
    expect([await yours('a'), await state()]).toEqual(['73,5', 'own']);
    expect(await page.locator('#a [data-change]').textContent()).toBe('+13,5');
    expect(await page.locator('#a [data-mark]').getAttribute('x')).toBe('73.5%');
    expect(await page.locator('output[data-share]').allTextContents()).toEqual(['25,0', '75,0']);
    expect(await page.inputValue('#health')).toBe('30');
  });
  test('scores a place whose figures cover enough of the weights of the reader, and no other', async () => {
    await open('');
    expect(await yours('b')).toBe('none');
    await page.fill('#work', '0');
    expect([await yours('b'), await yours('a')]).toEqual(['81,0', '90,0']);
    expect(await search()).toBe('?w.work=0&w.health=50');
    await page.click('[type=reset]');
    await expect.poll(search).toBe('');
    expect([await yours('a'), await state()]).toEqual(['60,0', 'default']);
  });
  test('names what it does not understand as text and keeps the default', async () => {
    await open('?w.work=-5&w.nothing=<b>7</b>');
    expect([await yours('a'), await state()]).toEqual([
      '60,0',
      'default ignored: Work = “-5”; w.nothing = “<b>7</b>”',
    ]);
    await page.fill('#work', '0');
    await page.fill('#health', '0');
    expect([await yours('a'), await state(), await search()]).toEqual(['60,0', 'zero', '']);
    await page.fill('#health', '400');
    expect(await state()).toBe('own ignored: Health = “400”');
  });
});
