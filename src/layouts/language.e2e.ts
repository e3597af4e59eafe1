import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { complaints, languages, templates } from './e2ePages.ts';

for (const { name, path } of templates) {
  test(`another language is the same page: ${name}`, async ({ page }) => {
    await page.goto(`/ky/${path}`);
    for (const language of ['ru', 'en', 'ky']) {
      await page.locator(`.langs a[lang=${language}]`).click();
      await expect(page).toHaveURL(`/${language}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('.langs [aria-current]')).toHaveAttribute('lang', language);
    }
  });
}

for (const language of languages) {
  test(`the links of the head stand in one line on a desk: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${language}/`);
    const links = page.locator('.top-nav li');
    const heights = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(heights.length).toBeGreaterThan(0);
    expect(new Set(heights).size).toBe(1);
  });
}

for (const [locale, language] of [
  ['ky-KG', 'ky'],
  ['ru-RU', 'ru'],
  ['en-GB', 'en'],
  ['de-DE', 'ky'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`opens the home page in ${language}`, async ({ page }) => {
      const heard = complaints(page);
      await page.goto('/');
      await expect(page).toHaveURL(`/${language}/`);
      expect(heard).toEqual([]);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of languages leads to the three home pages', async ({ page }) => {
    await page.goto('/');
    for (const language of languages) {
      await expect(page.locator(`a[href="/${language}/"]`)).toBeVisible();
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('the page of languages is open to everybody and fits a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      // With its script the page leaves for a home page at once.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto('/');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}
