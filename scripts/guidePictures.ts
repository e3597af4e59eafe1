import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import sharp from 'sharp';
import { preview } from 'vite';
import { openPlace } from '../src/edit/e2eFields.ts';
import { openForms } from '../src/edit/e2eForms.ts';
import { editAddress } from '../src/edit/editPage.ts';
import { languages, type Language } from '../src/schema/language.ts';
import config from './playwright.config.ts';

// Takes the pictures of the guide for editors from the things themselves: npm run guide:pictures
const root = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'aikyn-pictures-'));
const place = { region: 'talas', year: '2025' };
/** A decimal point lost in a copy of the repository, which is what the review in the guide is about. */
const example = {
  file: 'data/regions/talas/2023.json',
  from: '"indicator":"grp-per-capita","value":',
  times: 10,
};

/** What a command prints. Throws: Error with that when it fails, or that it is not there. */
function run(command: string, words: readonly string[], cwd = root, env: Record<string, string> = {}) {
  const done = spawnSync(command, words, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.error) throw new Error(`${command} is absent (${done.error.message})`);
  if (done.status !== 0) throw new Error(`${command} ${words.join(' ')}:\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

type Part = { width: number; height: number; top?: number; left?: number };

/** Writes a part of a picture with two points for each of the screen, in few colours. Units of the part: points of the screen. */
async function save(picture: Buffer | string, name: string, language: Language, part: Part): Promise<void> {
  const folder = join(root, 'public/guide', language);
  mkdirSync(folder, { recursive: true });
  const { width, height } = await sharp(picture).metadata();
  const [left, top] = [(part.left ?? 0) * 2, (part.top ?? 0) * 2];
  const box = {
    width: Math.min(part.width * 2, width - left),
    height: Math.min(part.height * 2, height - top),
  };
  const file = join(folder, `${name}.png`);
  // Halves of a point would have no size on the page.
  const even = { left, top, width: box.width - (box.width % 2), height: box.height - (box.height % 2) };
  await sharp(picture).extract(even).png({ palette: true, colours: 64, effort: 10 }).toFile(file);
  console.log(file);
}

/** The form as a spreadsheet program prints the sheet of figures: the first page with a code of an indicator. */
async function shootForm(language: Language): Promise<void> {
  const [form, pdf] = [`form-${language}.xlsx`, `form-${language}.pdf`].map((name) => join(home, name));
  if (!form || !pdf) return;
  const words = [place.region, place.year, '--lang', language, '--out', form];
  run('npm', ['run', '--silent', 'template', '--', ...words]);
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', home, form]);
  const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f');
  const number = String(pages.findIndex((text) => /\b[A-Z]{3}-\d\d\b/.test(text)) + 1);
  const page = join(home, `form-${language}`);
  run('pdftoppm', ['-r', '170', '-f', number, '-l', number, '-png', '-singlefile', pdf, page]);
  const trimmed = await sharp(`${page}.png`).trim({ margin: 12 }).png().toBuffer();
  await save(trimmed, 'form', language, { width: 1000, height: 420 });
}

/** The review of the example, made in a copy of the last commit. */
async function shootReview(browser: Browser): Promise<void> {
  const copy = join(home, 'copy');
  run('git', ['clone', '--quiet', '--shared', root, copy]);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  appendFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
  const file = join(copy, example.file);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(new RegExp(`(${example.from})([\\d.]+)`), (_, head: string, value: string) => {
    return `${head}${Number((Number(value) * example.times).toPrecision(12))}`;
  });
  if (after === before) throw new Error(`${example.file} does not hold ${example.from}`);
  writeFileSync(file, after);
  run(
    'npm',
    ['run', '--silent', 'review', '--', ...languages.flatMap((language) => ['--lang', language])],
    copy,
  );
  for (const language of languages) {
    const page = await browser.newPage({ viewport: { width: 640, height: 760 }, deviceScaleFactor: 2 });
    await page.goto(`file://${copy}/review/review.${language}.html`);
    await save(await page.screenshot(), 'review', language, { width: 640, height: 760 });
    await page.close();
  }
}

/** The form of an indicator in the browser. */
async function shootEdit(browser: Browser): Promise<void> {
  const outDir = join(home, 'site');
  run('npm', ['run', '--silent', 'build:edit'], root, { AIKYN_OUT: relative(root, outDir) });
  const port = Number(process.env['AIKYN_PORT'] ?? '4391');
  const server = await preview({
    ...{ root, configFile: false, appType: 'mpa', logLevel: 'error', build: { outDir } },
    preview: { port, host: '127.0.0.1', strictPort: true },
  });
  for (const language of languages) {
    const viewport = { width: 900, height: 620 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 2, locale: language });
    await openForms(page, `http://127.0.0.1:${port}${editAddress(language)}`);
    await openPlace(page, 'collections/indicators/entries/poverty');
    // Fonts and what opens with a transition.
    await page.waitForTimeout(1500);
    await save(await page.screenshot(), 'edit', language, viewport);
    await page.close();
  }
  await server.close();
}

try {
  const browser = await chromium.launch(config.use?.launchOptions);
  await shootEdit(browser);
  await shootReview(browser);
  await browser.close();
  for (const language of languages) await shootForm(language);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(
    'The form is drawn by LibreOffice (soffice) and Poppler (pdftoppm, pdftotext); the others need a browser.',
  );
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true });
}
