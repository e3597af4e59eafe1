import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../layouts/e2ePages.ts';

const address = '/ky/indicators/poverty/';
const figure = (page: Page) => page.locator('figure.map-figure').first();
const button = (page: Page) => figure(page).locator('[data-live-map]');
const live = (page: Page) => figure(page).locator('.live-map');
const slider = (page: Page) => live(page).getByRole('slider');
const printed = (page: Page) => figure(page).locator('svg.map').locator('visible=true');
const labels = (page: Page) => live(page).locator('.live-lab').allTextContents();
const readout = (page: Page) => live(page).locator('.live-readout');

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await button(page).click();
  await expect(slider(page)).toBeFocused();
}

test('nothing of the live map is asked for before a reader opens it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = asked.filter((path) => /liveMap|leaflet|\.json$/i.test(path));
  expect(before).toEqual([]);
  await button(page).click();
  await expect(slider(page)).toBeFocused();
  expect(asked).toContain(`${address}map.json`);
});

test('the live map takes the place of the printed one, quietly and open to everybody', async ({ page }) => {
  const heard = complaints(page);
  await open(page);
  await expect(printed(page)).toHaveCount(0);
  await expect(live(page).locator('path.leaflet-interactive')).toHaveCount(9);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('figure.map-figure').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
  expect(heard).toEqual([]);
});

test('the slider changes the year and the values on the map', async ({ page }) => {
  await open(page);
  const last = await labels(page);
  expect(last.join(' ')).toContain('48,1');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2023');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2022');
  const before = await labels(page);
  expect(before).not.toEqual(last);
  expect(before.join(' ')).not.toContain('48,1');
  await page.keyboard.press('Home');
  await expect(live(page).locator('.live-year')).toHaveText('2007');
  await page.keyboard.press('End');
  expect(await labels(page)).toEqual(last);
});

test('Tab reaches the map, arrows lead from place to place, Enter opens one', async ({ page }) => {
  await open(page);
  const isPlace = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'link');
  for (let i = 0; i < 8 && !(await isPlace()); i += 1) await page.keyboard.press('Tab');
  expect(await isPlace()).toBe(true);
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const seen = new Set([await name()]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key);
    seen.add(await name());
    const [place = ''] = (await name()).split(':');
    await expect(readout(page)).toContainText(place);
  }
  expect(seen.size).toBeGreaterThan(3);
  const href = await readout(page).locator('a').getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href ?? 'no link');
});

test('every place can be reached by arrows from every other', async ({ page }) => {
  await open(page);
  const places = live(page).locator('[role=link].leaflet-interactive');
  await places.first().focus();
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const ways = new Map<string, string[]>();
  for (let i = 0; i < (await places.count()); i += 1) {
    const found: string[] = [];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await places.nth(i).focus();
      await page.keyboard.press(key);
      found.push(await name());
    }
    await places.nth(i).focus();
    ways.set(await name(), found);
  }
  for (const start of ways.keys()) {
    const reached = new Set([start]);
    for (const place of reached) for (const next of ways.get(place) ?? []) reached.add(next);
    expect(
      [...ways.keys()].filter((place) => !reached.has(place)),
      `from ${start}`,
    ).toEqual([]);
  }
});

test('Escape closes the map and gives the focus back', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Escape');
  await expect(live(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(printed(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(slider(page)).toBeFocused();
});

test('the close button does what Escape does', async ({ page }) => {
  await open(page);
  await live(page).locator('.live-bar button').click();
  await expect(live(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
});

for (const lost of ['map.json', 'maps/*.json', '_a/liveMap*.js']) {
  test(`without ${lost} the printed map stands and the page says so`, async ({ page }) => {
    await page.goto(address);
    await page.route(`**/${lost}`, (route) => route.abort());
    await button(page).click();
    const message = (await button(page).getAttribute('data-error')) ?? 'no message';
    await expect(figure(page).getByRole('alert')).toHaveText(message);
    await expect(printed(page)).toHaveCount(1);
    await expect(printed(page)).toContainText('48,1');
    await expect(button(page)).toBeVisible();
    if (lost === '_a/liveMap*.js') return;
    // The net is back: the same button works.
    await page.unroute(`**/${lost}`);
    await button(page).click();
    await expect(slider(page)).toBeFocused();
    await expect(figure(page).getByRole('alert')).toHaveCount(0);
  });
}

test('an open live map is printed as the printed map', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(printed(page)).toHaveCount(1);
  await expect(live(page)).toBeHidden();
});

for (const width of [320, 768]) {
  test(`the live map fits a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    const over = await live(page).evaluate((one) => one.getBoundingClientRect().right - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('areas of the printed map lead to their places', async ({ page }) => {
  await page.goto(address);
  await printed(page).locator('a[href="/ky/regions/talas/"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ky/regions/talas/');
});
