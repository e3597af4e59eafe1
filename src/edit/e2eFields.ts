import type { Locator, Page } from '@playwright/test';

/** A field of a form by its path; the second pane of a form in two languages has it again. */
export const field = (page: Page, path: string, pane = 0): Locator =>
  page.locator(`[data-key-path="${path}"]`).nth(pane);

/** Brings a field into view: those out of sight are not drawn. Shape: a path inside an object follows its object. */
export async function shown(page: Page, path: string, pane = 0): Promise<Locator> {
  const steps = path.split('.');
  for (let length = 1; length <= steps.length; length++) {
    const at = steps.slice(0, length).join('.');
    if (/\.\d+$/.test(at)) continue;
    const one = field(page, at, pane);
    await one.waitFor({ state: 'attached' });
    await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    // What comes into view is drawn in the next frames, and moves what is below it.
    await page.waitForTimeout(150);
  }
  return field(page, path, pane);
}

/** Writes a text, number or day into a field. */
export async function write(page: Page, path: string, text: string, pane = 0): Promise<void> {
  const one = await shown(page, path, pane);
  await one.locator('input:visible, textarea:visible').first().fill(text);
}

/** Chooses a value of a field by its name: a button of a few, or an entry of a list. */
export async function choose(page: Page, path: string, name: string): Promise<void> {
  const one = await shown(page, path);
  const button = one.getByRole('radio', { name, exact: true });
  if ((await button.count()) > 0) return button.click();
  await one.getByRole('combobox').first().click();
  await page.getByRole('option', { name }).first().click();
}

/** Adds an entry of a kind to a list, or switches on an object that may be left out. */
export async function add(page: Page, path: string, kind = ''): Promise<void> {
  const one = await shown(page, path);
  await one.locator('button:has-text("add"), [role=checkbox]').last().click();
  if (kind) await page.getByRole('menuitem', { name: kind, exact: true }).click();
}

/** Shows the words of a pane as Markdown instead of with buttons. */
export async function asMarkdown(page: Page, pane: number): Promise<void> {
  const button = (await shown(page, 'body', pane)).getByRole('button', { name: /Markdown/ });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
}

/** Opens a place of the forms, such as "collections/problems/new". */
export async function openPlace(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.locator('[data-key-path]').first().waitFor();
}

/** Presses the button that saves. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Сактоо|Сохранить|Save)$/ }).click();
}

/** Waits until the form has been saved and closed, and its list is there: what is opened before would be closed by it. */
export async function saved(page: Page): Promise<void> {
  await save(page);
  await page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
  await page.waitForURL((url) => !/\/(?:entries|new)\b/.test(url.hash));
  await page.locator('main [role=grid]:visible, main [role=listbox]:visible').first().waitFor();
}
