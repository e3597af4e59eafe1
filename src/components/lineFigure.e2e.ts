import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../layouts/e2ePages.ts';

const figure = (page: Page) => page.locator('figure[data-chart]').first();
const line = (page: Page, id: string) => figure(page).locator(`.wide .line[data-id=${id}]`);
const box = (page: Page, id: string) => figure(page).locator(`input[value=${id}]`);
const readout = (page: Page) => figure(page).locator('output');
const chosen = /\bs[123]\b/;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/ky/indicators/poverty/');
});

test('the highest and the lowest place are chosen at first', async ({ page }) => {
  await expect(box(page, 'batken')).toBeChecked();
  await expect(box(page, 'osh-city')).toBeChecked();
  await expect(figure(page).locator('input:checked')).toHaveCount(2);
});

test('a reader chooses up to three lines, the fourth takes the place of the first', async ({ page }) => {
  await box(page, 'talas').check();
  await expect(line(page, 'talas')).toHaveClass(chosen);
  await box(page, 'naryn').check();
  await expect(figure(page).locator('input:checked')).toHaveCount(3);
  await expect(line(page, 'naryn')).toHaveClass(chosen);
  await expect(line(page, 'batken')).not.toHaveClass(chosen);
  await box(page, 'talas').uncheck();
  await expect(line(page, 'talas')).not.toHaveClass(chosen);
  await expect(line(page, 'kyrgyzstan')).toHaveClass(/\brepublic\b/);
});

test('lines are chosen by keyboard', async ({ page }) => {
  await box(page, 'chui').focus();
  await page.keyboard.press('Space');
  await expect(line(page, 'chui')).toHaveClass(chosen);
  await page.keyboard.press('Space');
  await expect(line(page, 'chui')).not.toHaveClass(chosen);
});

test('a year under the pointer tells the values of the chosen lines', async ({ page }) => {
  const years = figure(page).locator('.wide .year');
  await years.last().hover();
  await expect(readout(page)).toContainText('2023');
  await expect(readout(page)).toContainText('48,1');
  await expect(readout(page)).toContainText('29,8');
  await expect(readout(page)).toContainText('13,9');
});

test('arrow keys walk from year to year and tell what a pointer would', async ({ page }) => {
  const heard = complaints(page);
  const years = figure(page).locator('.wide .year');
  await years.first().focus();
  await expect(readout(page)).toContainText('2007');
  await page.keyboard.press('ArrowRight');
  await expect(readout(page)).toContainText('2008');
  await expect(readout(page)).toContainText('31,7');
  await page.keyboard.press('ArrowLeft');
  await expect(readout(page)).toContainText('2007');
  // All years together are one stop of the Tab key.
  await page.keyboard.press('Tab');
  await expect(figure(page).locator('.year:focus')).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('a phone shows the narrow drawing alone, and it answers too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(figure(page).locator('svg.chart').locator('visible=true')).toHaveCount(1);
  await figure(page).locator('.slim .year').last().hover();
  await expect(readout(page)).toContainText('48,1');
});
