import { AxeBuilder } from '@axe-core/playwright';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../layouts/e2ePages.ts';

const view = (page: Page, mode: 'places' | 'pair') => page.locator(`[data-view=${mode}]`);
const place = (page: Page, path: string) => page.locator(`input[name=r][value=${path}]`);
const said = (page: Page) => page.locator('[data-said]');
const lines = (page: Page) => view(page, 'places').locator('.wide .line');
const heads = (page: Page) => view(page, 'places').locator('thead th');

test('at first two places are chosen, one view is shown, and nothing is loaded', async ({ page }) => {
  const heard = complaints(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/en/compare/');
  await expect(page.locator('input[name=r]:checked')).toHaveCount(2);
  await expect(view(page, 'places')).toBeVisible();
  await expect(view(page, 'pair')).toBeHidden();
  expect(loaded.filter((url) => url.endsWith('.json'))).toEqual([]);
  expect(heard).toEqual([]);
});

test('the address tells what is compared, and comes back to it', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/ru/compare/?r=naryn,talas&i=poverty,population');
  await expect(said(page)).toContainText('Население за чертой бедности');
  await expect(place(page, 'naryn')).toBeChecked();
  await expect(page.locator('input[name=r]:checked')).toHaveCount(2);
  await expect(page.locator('select[name=i]')).toHaveValue('poverty');
  await expect(heads(page)).toHaveText(['Показатель', 'Республика', 'Нарынская', 'Таласская']);
  await expect(lines(page).and(page.locator('[data-id=naryn]'))).toHaveClass(/\bs1\b/);
  await expect(view(page, 'places').locator('tbody tr')).toHaveCount(2);
  expect(heard).toEqual([]);
});

test('every choice goes into the address without a step in the history, and back restores it', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.goto('/en/compare/?r=osh&i=poverty');
  const steps = await page.evaluate(() => history.length);
  await place(page, 'chui').check();
  await expect(page).toHaveURL('/en/compare/?r=osh,chui&i=poverty');
  await page.locator('select[name=i]').selectOption('physicians');
  await expect(page).toHaveURL('/en/compare/?r=osh,chui&i=physicians');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await expect(said(page)).toContainText('Shown');
  await page.locator('.brand').click();
  await expect(page).toHaveURL('/en/');
  await page.goBack();
  await expect(page).toHaveURL('/en/compare/?r=osh,chui&i=physicians');
  await expect(place(page, 'chui')).toBeChecked();
  await expect(page.locator('select[name=i]')).toHaveValue('physicians');
  await expect(heads(page)).toHaveCount(4);
});

test('the other languages show the same comparison', async ({ page }) => {
  await page.goto('/ky/compare/?x=poverty&y=population&t=2019');
  await expect(said(page)).toContainText('2019');
  await page.locator('.langs a[lang=en]').click();
  await expect(page).toHaveURL('/en/compare/?x=poverty&y=population&t=2019');
  await expect(view(page, 'pair').locator('.fig-t')).toContainText('2019');
});

test('more than three places have a drawing each, a seventh is refused with a reason', async ({ page }) => {
  await page.goto('/en/compare/?r=batken,osh,naryn,talas,chui,bishkek&i=poverty');
  await expect(view(page, 'places').locator('.facets > li')).toHaveCount(6);
  await place(page, 'osh-city').click();
  await expect(place(page, 'osh-city')).not.toBeChecked();
  await expect(said(page)).toContainText('6');
  await expect(page).toHaveURL(/r=batken,osh,naryn,talas,chui,bishkek&/);
});

test('what an address gets wrong is said and left out', async ({ page }) => {
  await page.goto('/en/compare/?r=osh,atlantis&i=wealth');
  await expect(said(page)).toContainText('r=atlantis');
  await expect(said(page)).toContainText('i=wealth');
  await expect(page.locator('input[name=r]:checked')).toHaveCount(1);
  await page.goto('/en/compare/?x=poverty&y=grp-per-capita&t=1899');
  await expect(said(page)).toContainText('t=1899');
  await expect(page.locator('select[name=t]')).toHaveValue('2023');
  await expect(page).toHaveURL(/t=2023$/);
});

test('two indicators stand in one year, who is missing is named, and a cause is not', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/en/compare/');
  await page.getByRole('radio').nth(1).check();
  await expect(page).toHaveURL(/\?x=grp-per-capita&y=poverty&t=2023$/);
  const pair = view(page, 'pair');
  await expect(pair.locator('.wide .spot')).toHaveCount(9);
  await expect(pair).toContainText('show no cause');
  await page.locator('select[name=t]').selectOption('2010');
  await expect(page).toHaveURL(/t=2010$/);
  await expect(pair.locator('.note').first()).toContainText('Osh city');
  await expect(pair.locator('.wide .spot')).toHaveCount(8);
  expect(heard).toEqual([]);
});

test('all of it is done by keyboard, and dots tell their values', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/compare/');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?x=/);
  await expect(said(page)).toContainText('Shown');
  await page.keyboard.press('Tab');
  await expect(page.locator('select[name=x]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('select[name=t]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/t=2022$/);
  await expect(said(page)).toContainText('2022');
  await page.locator('[data-view=pair] .wide .spot').first().focus();
  const output = page.locator('[data-view=pair] output');
  await expect(output).toContainText('Batken');
  await page.keyboard.press('ArrowRight');
  await expect(output).toContainText('Bishkek');
});

test('figures that do not come are said, and what was shown remains', async ({ page }) => {
  await page.goto('/en/compare/');
  await page.route('**/*.json', (route) => route.abort());
  await place(page, 'talas').check();
  await expect(said(page)).toContainText('did not load');
  await expect(lines(page).first()).toBeVisible();
});

test('the scripts weigh at most ten kilobytes, whatever is compared', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto('/en/compare/');
  await page.getByRole('radio').nth(1).check();
  await expect(said(page)).toContainText('Shown');
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000);
});

test('paper shows the chosen view and the table of all places, and no form', async ({ page }) => {
  await page.goto('/en/compare/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form')).toBeHidden();
  await expect(page.locator('table.overview')).toBeVisible();
});

for (const query of [
  '',
  '?r=batken,osh,naryn,talas&i=poverty,physicians',
  '?x=grp-per-capita&y=poverty&t=2010',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`open to everybody and no wider than its screen in ${colorScheme}: ${query || 'at first'}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/ky/compare/${query}`);
      if (query) await expect(said(page)).toContainText('Көрсөтүлдү');
      await page
        .locator('.compare-choose summary')
        .evaluate((one) => one.closest('details')?.setAttribute('open', ''));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `at ${width} px`).toBe(width);
      }
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('both views and the table of all places are printed, and no form', async ({ page }) => {
    await page.goto('/ru/compare/');
    await expect(page.locator('form')).toBeHidden();
    await expect(view(page, 'places').locator('svg.chart').locator('visible=true')).toHaveCount(1);
    await expect(view(page, 'pair').locator('svg.chart').locator('visible=true')).toHaveCount(1);
    const table = page.locator('table.overview');
    await expect(table.locator('thead th')).toHaveCount(11);
    await expect(table).toContainText('515,3');
    await expect(table).toContainText('48,1');
    await expect(table.locator('.owes').first()).toBeVisible();
  });
});
