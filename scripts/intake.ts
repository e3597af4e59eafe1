import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { intakeText } from '../src/i18n/intakeText.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { isLanguage, type Language } from '../src/schema/language.ts';
import { intakeMarkdown, type Intake } from './intakeMarkdown.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';

/** Files that wait in the inbox, as paths below it, in the order of their names. */
function waiting(): string[] {
  const inbox = join(root, 'inbox');
  try {
    return readdirSync(inbox, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.name !== 'README.md' && !one.name.startsWith('.'))
      .map((one) => relative(inbox, join(one.parentPath, one.name)))
      .sort();
  } catch {
    return [];
  }
}

/** All that the import may write, as one text: what waits in the inbox and what is held back are not figures. */
const contents = () =>
  readFiles(root)
    .filter(({ path }) => !/^(?:inbox|quarantine)\//.test(path))
    .map(({ path, text }) => `${path}\n${text}`)
    .join('\n');

/** Imports a file of the inbox into a data folder. Shape: whether all of it went well, and what the import said. */
function imported(file: string, language: Language, data: string) {
  const words = [join(import.meta.dirname, 'import.ts'), join(data, 'inbox', file), '--lang', language];
  const env = { ...process.env, AIKYN_DATA: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  return { isWhole: status === 0, said: `${stdout}${stderr}`.trim() };
}

/** Takes one file in; what the import says in the languages after the first it says of a copy of the data. */
function takenIn(file: string, [first, ...others]: readonly [Language, ...Language[]]): Intake {
  const before = contents();
  const copy = others.length > 0 ? mkdtempSync(join(tmpdir(), 'aikyn-intake-')) : null;
  if (copy) cpSync(root, copy, { recursive: true });
  const { isWhole, said } = imported(file, first, root);
  const texts = new Map([[first, said]]);
  if (copy) {
    if (!isWhole) for (const language of others) texts.set(language, imported(file, language, copy).said);
    rmSync(copy, { recursive: true });
  }
  // A file that gave figures is done with: read again later, it would undo what was corrected since.
  const outcome = isWhole ? 'taken' : contents() === before ? 'kept' : 'partly';
  if (outcome !== 'kept') rmSync(join(root, 'inbox', file));
  return { file, outcome, said: texts };
}

const { values } = parseArgs({
  options: { lang: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const [first = 'en', ...others] = new Set((values.lang ?? []).filter(isLanguage));
const intakes: Intake[] = [];
for (const file of waiting()) {
  const intake = takenIn(file, [first, ...others]);
  intakes.push(intake);
  console.log(intakeText({ message: intake.outcome, values: { file } }, first));
  console.log((intake.said.get(first) ?? '').replace(/^/gm, '  '));
}
if (intakes.length === 0) console.log(intakeText({ message: 'nothing', values: {} }, first));
if (values.out) writeFileSync(values.out, intakeMarkdown(intakes, [first, ...others]));
