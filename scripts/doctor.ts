import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { doctorFindings } from '../src/doctor/doctorFindings.ts';
import { doctorReport } from '../src/doctor/doctorReport.ts';
import { doctorMessage } from '../src/i18n/doctorMessage.ts';
import { importText, type ImportNote } from '../src/i18n/importText.ts';
import { readReport } from '../src/report/readReport.ts';
import { commandLanguage } from './commandLanguage.ts';
import { decide, isDeed, StoppedDecision } from './doctorDecision.ts';
import { fileFindings } from './doctorFiles.ts';
import { doctorNames } from './doctorNames.ts';

const root = process.env['AIKYN_DATA'] ?? 'data';
const language = commandLanguage(process.argv);

type Options = { all: boolean; out?: string | undefined; strict: boolean; with?: string[] | undefined };

const say = (file: string, why: ImportNote) => {
  console.error(`${file}: ${importText(why, language)}`);
};

async function examine(files: readonly string[], { all, out, strict, with: workbooks = [] }: Options) {
  const report = readReport(root, language);
  const findings =
    files.length > 0 ? await fileFindings(files, { root, report, workbooks, say }) : doctorFindings(report);
  const names = doctorNames(report, language);
  const form = out?.endsWith('.json') ? 'json' : out?.endsWith('.md') ? 'markdown' : 'text';
  const text = doctorReport(findings, { language, names, all, form });
  if (out) writeFileSync(out, text);
  console.log(out ? doctorMessage('written', language, { file: out, count: findings.length }) : text);
  if (strict && findings.some(({ standing }) => standing.is === 'open')) process.exitCode = 1;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      all: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      out: { type: 'string' },
      with: { type: 'string', multiple: true },
      reason: { type: 'string' },
      in: { type: 'string' },
      body: { type: 'string' },
      date: { type: 'string' },
      evidence: { type: 'string' },
      status: { type: 'string' },
      rule: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const [deed = '', id, ...rest] = positionals;
  if (!isDeed(deed)) await examine(positionals, values);
  else if (id === undefined || rest.length > 0) throw new StoppedDecision('usage', {});
  else console.log(decide(deed, id, { ...values, root, language }));
} catch (error) {
  const told = error instanceof StoppedDecision ? doctorMessage(error.message, language, error.values) : null;
  console.error(told ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}
