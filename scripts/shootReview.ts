import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { languages } from '../src/schema/language.ts';
import { runCommand } from './runCommand.ts';
import { savePicture } from './savePicture.ts';

type Folders = { root: string; scratch: string };

/** A real figure with its decimal point lost: the mistake that the guide explains. */
const example = {
  file: 'data/regions/talas/2023.json',
  figure: /("indicator":"grp-per-capita","value":)([\d.]+)/,
};

/** Takes the head and the chart of the review of an example, which is made in a copy of the last commit. */
export async function shootReview(browser: Browser, { root, scratch }: Folders): Promise<void> {
  const copy = join(scratch, 'copy');
  runCommand('git', ['clone', '--quiet', '--shared', root, copy], { cwd: root });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const file = join(copy, example.file);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    example.figure,
    (_, key: string, value: string) => `${key}${Math.round(Number(value) * 10)}`,
  );
  if (after === before) throw new Error(`${example.file} has no figure ${String(example.figure)}`);
  writeFileSync(file, after);
  const author = ['-c', 'user.name=Редактор', '-c', 'user.email=editor@example.org'];
  runCommand('git', [...author, 'commit', '--quiet', '--all', '--message', 'Мисал'], { cwd: copy });
  const out = join(scratch, 'review');
  const asked = languages.flatMap((language) => ['--lang', language]);
  runCommand('npm', ['run', '--silent', 'review', '--', 'HEAD~1..HEAD', ...asked, '--out', out], {
    cwd: copy,
  });
  for (const language of languages) {
    const page = await browser.newPage({ viewport: { width: 480, height: 900 }, deviceScaleFactor: 2 });
    await page.goto(`file://${out}/review.${language}.html`);
    const [first, chart] = [page.locator('.decisions > li').first(), page.locator('#charts figure').first()];
    const [told, drawn] = [await first.boundingBox(), await chart.boundingBox()];
    if (!told || !drawn) throw new Error('the review of the example has no decision or no chart');
    const part = (y: number, height: number) =>
      page.screenshot({ fullPage: true, clip: { x: 0, y, width: 480, height: Math.ceil(height) } });
    const parts = [await part(0, told.y + told.height + 2), await part(drawn.y - 12, drawn.height + 24)];
    await savePicture(parts, { root, name: 'review', language });
    await page.close();
  }
}
