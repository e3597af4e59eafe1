import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../layouts/e2ePages.ts';

const rows = (page: Page) => page.locator('[data-filter-item]').locator('visible=true');
const told = (page: Page) => page.locator('[data-filter] output');

test('letters of a Russian keyboard find Kyrgyz names, and the number found is told', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/ky/indicators/');
  const all = await rows(page).count();
  const box = page.getByRole('searchbox');
  await expect(told(page)).toHaveAttribute('aria-live', 'polite');
  await box.pressSequentially('улушу');
  const names = await rows(page).locator('a').allTextContents();
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan(all);
  for (const name of names) expect(name.toLocaleLowerCase('ky')).toContain('үлүшү');
  await expect(told(page)).toContainText(String(names.length));

  // Groups without a shown row go with their rows.
  const empty = page.locator('[data-filter-group]:not(:has([data-filter-item]:not([hidden])))');
  await expect(empty.locator('visible=true')).toHaveCount(0);

  await box.fill('ылдамдыгысыз');
  await expect(rows(page)).toHaveCount(0);
  await expect(told(page)).toContainText('0');
  await box.fill('');
  await expect(rows(page)).toHaveCount(all);
  await expect(told(page)).toBeEmpty();
  expect(heard).toEqual([]);
});

for (const [language, typed, name] of [
  ['ky', 'ысык кол', 'Ысык-Көл'],
  ['ru', 'ОШСК', 'Ошская'],
  ['en', 'issyk', 'Issyk-Kul'],
] as const) {
  test(`a place is found by a part of its name: ${typed}`, async ({ page }) => {
    await page.goto(`/${language}/regions/`);
    await page.getByRole('searchbox').fill(typed);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(name);
    await expect(told(page)).toContainText('1');
  });
}

test('the box can be reached and used by keyboard alone', async ({ page }) => {
  await page.goto('/en/regions/');
  const box = page.getByRole('searchbox');
  for (let i = 0; i < 30 && !(await box.evaluate((one) => one === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(box).toBeFocused();
  await page.keyboard.type('naryn');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/regions/naryn/');
});
