import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { intakeText } from '../src/i18n/intakeText.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { commandLanguage } from './commandLanguage.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';
const inbox = join(root, 'inbox');
const language = commandLanguage(process.argv);

/** Files that wait in the inbox, in the order of their names. */
function waiting(): string[] {
  const isFile = (name: string) => name !== 'README.md' && !name.startsWith('.');
  try {
    return readdirSync(inbox).filter(isFile).sort();
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

type Outcome = 'taken' | 'partly' | 'kept';

/** Imports one file. Shape: what the import said, and whether the file is done with. */
function takenIn(name: string): { said: string; outcome: Outcome } {
  const before = contents();
  const words = [join(import.meta.dirname, 'import.ts'), join(inbox, name), '--lang', language];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const said = `${stdout}${stderr}`.trim();
  if (status === 0) return { said, outcome: 'taken' };
  // A file that gave figures is done with: read again later, it would undo what was corrected since.
  return { said, outcome: contents() === before ? 'kept' : 'partly' };
}

const { values } = parseArgs({ options: { lang: { type: 'string' }, out: { type: 'string' } } });
const names = waiting();
if (names.length === 0) console.log(intakeText({ message: 'nothing', values: {} }, language));
for (const name of names) {
  const { said, outcome } = takenIn(name);
  if (outcome !== 'kept') rmSync(join(inbox, name));
  const head = intakeText({ message: outcome, values: { file: name } }, language);
  console.log(`${head}\n${said.replace(/^/gm, '  ')}`);
  const quoted = said.replace(/^/gm, '    ');
  if (values.out) appendFileSync(values.out, `**${head}**\n\n${quoted}\n\n`);
}
