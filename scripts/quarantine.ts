import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordLine } from '../src/dataset/quarantineReport.ts';
import { readQuarantine } from '../src/dataset/quarantineStore.ts';
import { sha256 } from '../src/dataset/quarantineRecord.ts';
import { StoppedImport, writeFiles } from '../src/dataset/yearFileStore.ts';
import { fileHistory } from '../src/history/pastVersions.ts';
import { importText } from '../src/i18n/importText.ts';
import { problemText } from '../src/i18n/problemText.ts';
import { quarantineNote, type QuarantineNote } from '../src/i18n/quarantineText.ts';
import { publicFiles } from '../src/report/publicFiles.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { sweep } from '../src/report/sweep.ts';
import type { SweepFolder } from '../src/report/sweepState.ts';
import { commandLanguage } from './commandLanguage.ts';
import { holdFigure, releaseRecord, type Answer } from './quarantineEdit.ts';

const dataRoot = process.env['AIKYN_DATA'] ?? 'data';
const contentRoot = process.env['AIKYN_CONTENT'] ?? 'content';
const language = commandLanguage(process.argv);
const today = new Date().toISOString().slice(0, 10);
const note = (name: QuarantineNote, values: Readonly<Record<string, string | number>> = {}) =>
  quarantineNote(name, values, language);

const folderOf = (name: string): SweepFolder => ({
  name,
  files: readFiles(name),
  history: fileHistory(name),
  hash: (path) => sha256(readFileSync(join(name, path))),
});

/** Says on GitHub, beside the file, what was done to it. */
function annotate(title: string, text: string): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  const safe = (part: string) => part.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  console.log(`::warning title=${safe(title).replace(/[:,]/g, ' ')}::${safe(text)}`);
}

async function sweepFolders(): Promise<number> {
  const folders = {
    ...{ data: folderOf(dataRoot), content: folderOf(contentRoot) },
    publicFiles: publicFiles(),
  };
  const { writes, records, acts, stuck } = await sweep(folders, today);
  if (stuck.length > 0) {
    console.error(note('stuck'));
    for (const problem of stuck) console.error(`  ${problemText(problem, language)}`);
    return 1;
  }
  if (acts.length === 0) {
    console.log(note('clean'));
    return 0;
  }
  writeFiles(dataRoot, writes.data);
  writeFiles(contentRoot, writes.content);
  for (const { note: name, values } of acts) {
    console.log(note(name, values));
    annotate(note('held', { count: records.length }), note(name, values));
  }
  console.log(note('held', { count: records.length }));
  for (const record of records) console.log(`  ${recordLine(record, language)}`);
  console.log(note('sweptEnd'));
  return 0;
}

function list(): number {
  const records = readQuarantine(dataRoot);
  if (records.length === 0) console.log(note('none'));
  for (const record of records) console.log(recordLine(record, language));
  return 0;
}

/** Writes what an answer asks for and says it. */
function done({ writes, lines, isRefused }: Answer): number {
  if (!isRefused) writeFiles(dataRoot, writes);
  for (const line of lines) (isRefused ? console.error : console.log)(line);
  return isRefused ? 1 : 0;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string', default: '' },
      by: { type: 'string', default: '' },
      body: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [command, ...words] = positionals;
  if (command === 'list' && words.length === 0) return list();
  if (command === 'sweep' && words.length === 0) return sweepFolders();
  const [first = '', region = '', period = ''] = words;
  if (command === 'release' && words.length === 1) return done(releaseRecord(dataRoot, first, language));
  if (command === 'hold' && words.length === 3) {
    const asked = { indicator: first, region, period: Number(period), by: values.by };
    const told = { reason: values.reason, body: values.body, language, today };
    return done(await holdFigure(dataRoot, asked, told));
  }
  console.error(note('usage'));
  return 2;
}

try {
  process.exitCode = await run();
} catch (error) {
  const why = error instanceof StoppedImport ? importText(error.reason, language) : null;
  console.error(why ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}
