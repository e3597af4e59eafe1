import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { add, openPlace } from '../src/edit/e2eFields.ts';
import { openForms } from '../src/edit/e2eForms.ts';
import { editAddress } from '../src/edit/editPage.ts';
import { languages } from '../src/schema/language.ts';
import config from './playwright.config.ts';

// Pictures of the built forms for the guide of editors: npm run shoot:edit -- FOLDER
const [folder = 'test-results/forms'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const port = Number(process.env['AIKYN_PORT'] ?? '4391');
const outDir = process.env['AIKYN_OUT'] ?? 'dist';

/** Places of the forms by the name of their picture; "" is the list that they open with. */
const places = {
  list: '',
  indicator: 'collections/indicators/entries/poverty',
  chapter: 'collections/pages/entries/home',
  problem: 'collections/problems/new',
} as const;

mkdirSync(folder, { recursive: true });
const server = await preview({
  ...{ root, configFile: false, appType: 'mpa', logLevel: 'error', build: { outDir } },
  preview: { port, host: '127.0.0.1', strictPort: true },
});
const browser = await chromium.launch(config.use?.launchOptions);
for (const language of languages) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: language });
  await openForms(page, `http://127.0.0.1:${port}${editAddress(language)}`);
  for (const [name, place] of Object.entries(places)) {
    if (place) await openPlace(page, place);
    if (name === 'problem') await add(page, 'log');
    // Fonts and what opens with a transition.
    await page.waitForTimeout(1000);
    const path = join(folder, `forms-${name}.${language}.png`);
    await page.screenshot({ path });
    console.log(path);
  }
  await page.close();
}
await browser.close();
await server.close();
