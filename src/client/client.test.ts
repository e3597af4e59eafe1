import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sprite } from '../chart/glyphs.ts';
import { lineChart } from '../chart/lineChart.ts';
import { fold } from '../i18n/fold.ts';

/** The three scripts as one file, as a page would send them. */
async function bundled(): Promise<string> {
  const names = ['chartHighlight', 'chartReadout', 'listFilter'];
  const contents = `${names.map((name) => `import * as ${name} from './${name}.ts';`).join('')}
    chartHighlight.enhanceHighlights(document); chartReadout.enhanceCharts(document); listFilter.enhanceFilters(document);`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'iife', write: false });
  return outputFiles[0]?.text ?? '';
}

const roles = ['republic', 's1', 'thin', 'thin', 'thin'] as const;
const series = ['kg', 'batken', 'osh', 'naryn', 'talas'].map((id, i) => ({
  id,
  name: id.toUpperCase(),
  role: roles[i] ?? 'thin',
  points: [2021, 2022, 2023].map((year) => ({ year, value: year - 2000 + i, text: `${year - 2000 + i},0` })),
}));
const boxes = series.slice(1).map(({ id }) => `<label><input type="checkbox" value="${id}">${id}</label>`);
const items = ['Ысык-Көл', 'Өзгөн району', 'Баткен'].map(
  (name) => `<li data-filter-item="${fold(name)}">${name}</li>`,
);
const html = `<!doctype html><title>t</title><body>${sprite}
  <figure data-chart>${lineChart(series, { title: 't', unit: '%', format: String })}<output></output>
  <fieldset data-legend hidden>${boxes.join('')}</fieldset></figure>
  <figure data-chart><svg viewBox="0 0 9 9"><a href="#x"><title>Osh: 20</title><rect width="9" height="9"/></a></svg><output></output></figure>
  <div data-filter="list" hidden><input><output data-text="Found: {n}"></output></div>
  <div id="list"><ul data-filter-group>${items.join('')}</ul></div>`;

test('the scripts are small', async () => {
  expect(gzipSync(await bundled(), { level: 9 }).length).toBeLessThan(2048);
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

  const role = (id: string) => page.locator(`.line[data-id=${id}]`).getAttribute('class');

  test('a reader chooses lines, the fourth takes the place of the first', async () => {
    for (const id of ['osh', 'naryn', 'talas']) await page.check(`input[value=${id}]`);
    expect(await role('batken')).toBe('line thin');
    expect(await page.isChecked('input[value=batken]')).toBe(false);
    expect([await role('osh'), await role('naryn'), await role('talas')]).toEqual([
      'line s2',
      'line s3',
      'line s1',
    ]);
    expect(await page.locator('.line[data-id=talas] .end').getAttribute('href')).toBe('#m-s1');
    await page.uncheck('input[value=osh]');
    expect(await role('osh')).toBe('line thin');
    expect(await role('kg')).toBe('line republic');
  });
  test('arrow keys walk over the years and tell the chosen values', async () => {
    await page.locator('.year').first().focus();
    await page.keyboard.press('ArrowRight');
    const told = await page.locator('output').first().textContent();
    expect(told).toMatch(/^2022 · /);
    expect(told).toContain('KG 22,0');
    expect(told).toContain('NARYN 25,0');
    expect(told).not.toContain('OSH');
    expect(await page.locator('.year[tabindex="0"]').count()).toBe(1);
  });
  test('a linked area of a map tells its title', async () => {
    await page.locator('svg a').focus();
    expect(await page.locator('figure output').nth(1).textContent()).toBe('Osh: 20');
  });
  test('the filter finds Kyrgyz names typed on a Russian keyboard and says how many', async () => {
    const shown = () => page.locator('li:visible').allTextContents();
    await page.fill('[data-filter] input', 'озгон');
    expect(await shown()).toEqual(['Өзгөн району']);
    expect(await page.locator('[data-filter] output').textContent()).toBe('Found: 1');
    await page.fill('[data-filter] input', 'нет такого');
    expect(await page.locator('[data-filter-group]').isVisible()).toBe(false);
    await page.fill('[data-filter] input', '');
    expect(await shown()).toHaveLength(3);
  });
});
