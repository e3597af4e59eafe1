import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { field, openPlace } from '../src/edit/e2eFields.ts';
import { openForms } from '../src/edit/e2eForms.ts';
import { editAddress } from '../src/edit/editPage.ts';
import { languages } from '../src/schema/language.ts';
import { runCommand } from './runCommand.ts';
import { savePicture } from './savePicture.ts';

type Folders = { root: string; scratch: string };
const viewport = { width: 640, height: 480 };

/** Takes the form of an indicator in the browser, with its name in three languages. */
export async function shootEditor(browser: Browser, { root, scratch }: Folders): Promise<void> {
  const outDir = join(scratch, 'site');
  runCommand('npm', ['run', '--silent', 'build:edit'], { cwd: root, env: { AIKYN_OUT: outDir } });
  const port = Number(process.env['AIKYN_PORT'] ?? '4391');
  const server = await preview({
    ...{ root, configFile: false, appType: 'mpa', logLevel: 'error', build: { outDir } },
    preview: { port, host: '127.0.0.1', strictPort: true },
  });
  try {
    for (const language of languages) {
      const page = await browser.newPage({ viewport, deviceScaleFactor: 2, locale: language });
      await openForms(page, `http://127.0.0.1:${port}${editAddress(language)}`);
      await openPlace(page, 'collections/indicators/entries/poverty');
      await field(page, 'name').evaluate((element) => element.scrollIntoView({ block: 'start' }));
      // Fonts and what opens with a transition.
      await page.waitForTimeout(1500);
      await savePicture([await page.screenshot()], { root, name: 'edit', language });
      await page.close();
    }
  } finally {
    await server.close();
  }
}
