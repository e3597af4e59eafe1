import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import config from './playwright.config.ts';
import { shootEditor } from './shootEditor.ts';
import { shootForm } from './shootForm.ts';
import { shootReview } from './shootReview.ts';

// Takes the pictures of the guide for editors from the things themselves: npm run guide:pictures
const folders = {
  root: join(import.meta.dirname, '..'),
  scratch: mkdtempSync(join(tmpdir(), 'aikyn-pictures-')),
};
const browser = await chromium.launch(config.use?.launchOptions);
const shoot = {
  edit: () => shootEditor(browser, folders),
  review: () => shootReview(browser, folders),
  form: () => shootForm(folders),
};
try {
  for (const [name, take] of Object.entries(shoot)) {
    await take().catch((error: unknown) => {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      console.error(`${name}: the pictures in public/guide stay as they are.`);
      if (name === 'form')
        console.error('The form is drawn by LibreOffice (soffice) and Poppler (pdftotext, pdftoppm).');
      process.exitCode = 1;
    });
  }
} finally {
  await browser.close();
  rmSync(folders.scratch, { recursive: true });
}
