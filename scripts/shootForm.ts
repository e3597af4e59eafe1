import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { languages } from '../src/schema/language.ts';
import { runCommand } from './runCommand.ts';
import { savePicture } from './savePicture.ts';

type Folders = { root: string; scratch: string };

// Code of a row that stands on the sheet of figures and not on the sheets beside it.
const row = 'PEO-02';
/** Share of the sheet's height that is shown: its head and about ten rows. */
const shownHeight = 0.52;

/** Takes the sheet of figures of a real form as a spreadsheet program prints it. Throws: Error where LibreOffice or Poppler is absent. */
export async function shootForm({ root, scratch }: Folders): Promise<void> {
  for (const language of languages) {
    const [form, pdf, page] = ['.xlsx', '.pdf', ''].map((end) => join(scratch, `form-${language}${end}`));
    if (!form || !pdf || !page) return;
    const cwd = { cwd: root };
    const words = ['talas', '2025', '--lang', language, '--out', form];
    runCommand('npm', ['run', '--silent', 'template', '--', ...words], cwd);
    runCommand('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', scratch, form], cwd);
    const pages = runCommand('pdftotext', ['-layout', pdf, '-'], cwd).split('\f');
    const number = String(pages.findIndex((text) => text.includes(row)) + 1);
    const which = ['-f', number, '-l', number, '-singlefile'];
    runCommand('pdftoppm', ['-r', '150', ...which, '-png', pdf, page], cwd);
    const printed = await sharp(readFileSync(`${page}.png`))
      .trim()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = printed.info;
    const shown = { left: 0, top: 0, width, height: Math.round(height * shownHeight) };
    const part = sharp(printed.data)
      .extract(shown)
      .extend({ left: 12, right: 12, top: 12, background: '#fff' });
    await savePicture([await part.png().toBuffer()], { root, name: 'form', language });
  }
}
