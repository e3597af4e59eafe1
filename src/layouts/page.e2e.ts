import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints, pages } from './e2ePages.ts';

/** Rules that a page breaks, each with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** What makes a page wider than its screen: the elements that reach farthest out, or the page itself. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (one: Element) => one.getBoundingClientRect().right > clientWidth + 0.5;
    // What is placed absolutely leaves every box that is not placed itself.
    const parentOf = (one: Element) =>
      one instanceof HTMLElement && getComputedStyle(one).position === 'absolute'
        ? one.offsetParent
        : one.parentElement;
    const isHeld = (one: Element) => {
      for (let box = parentOf(one); box && box !== document.body; box = parentOf(box)) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const out = [...document.querySelectorAll('body *')].filter((one) => isOut(one) && !isHeld(one));
    const names = out.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
    return [`${scrollWidth - clientWidth} px beyond ${clientWidth}`, ...new Set(names)];
  });
}

for (const { name, address } of pages) {
  test(`${name}: silent, open to everybody in both themes, fits screens and paper`, async ({ page }) => {
    const heard = complaints(page);
    // Colours that fade from one theme to the other would be measured halfway.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);

    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `at ${width} px`).toEqual([]);
    }

    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect.soft(page.locator('h1'), 'on paper').toBeVisible();
    const controls = page.locator(
      'button, input, select, textarea, summary, search, nav:not(.crumb), [data-legend]',
    );
    const seen = await controls
      .locator('visible=true')
      .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)));
    expect.soft(seen, 'on paper').toEqual([]);
    expect(heard).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const { name, address, texts, drawn } of pages) {
    test(`${name}: figures and drawings are printed, and nothing that does nothing`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      const shown = (selector: string) => page.locator(`main ${selector}`).locator('visible=true');
      for (const text of texts) expect.soft(await shown(`:text("${text}")`).count(), text).toBeGreaterThan(0);
      for (const drawing of drawn) expect.soft(await shown(drawing).count(), drawing).toBeGreaterThan(0);
      expect.soft(await shown(':is([data-filter], [data-legend], [data-live-map])').count()).toBe(0);
    });
  }
});
