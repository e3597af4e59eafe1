import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doctorFindings } from '../src/doctor/doctorFindings.ts';
import { changedPaths, commitsOf } from '../src/history/changeLog.ts';
import { changeRange } from '../src/history/changeRange.ts';
import { HistoryError, type HistoryReason } from '../src/history/historyError.ts';
import { repository } from '../src/history/repository.ts';
import { writeRevision } from '../src/history/writeRevision.ts';
import { doctorText } from '../src/i18n/doctorText.ts';
import { reviewText } from '../src/i18n/reviewText.ts';
import { checkContent } from '../src/report/checkContent.ts';
import { wordsOf } from '../src/report/words.ts';
import { readState } from '../src/review/readState.ts';
import { reviewOf, type Review, type State, type Suspicion } from '../src/review/review.ts';
import { reviewDocument } from '../src/review/reviewDocument.ts';
import { reviewFiles } from '../src/review/reviewFiles.ts';
import { isLanguage } from '../src/schema/language.ts';
import type { Report } from '../src/schema/report.ts';
import { commandLanguage } from './commandLanguage.ts';
import { doctorNames } from './doctorNames.ts';

const folders = ['data', 'content'];
const sheets = ['tokens', 'base', 'tables', 'print', 'review'];
const seconds = new Map<string, number>();

function timed<T>(part: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  seconds.set(part, (performance.now() - start) / 1000);
  return result;
}

const contentOf = ({ content }: State) =>
  content.length === 0
    ? []
    : checkContent(content.map(({ path, text }) => ({ path: path.slice('content/'.length), text })));

/** What is probably wrong with the figures of a report and nobody has decided on. */
function suspicions(report: Report): Suspicion[] {
  const undecided = doctorFindings(report).filter(({ standing }) => ['open', 'known'].includes(standing.is));
  return undecided.map((finding) => ({
    id: finding.id,
    isOpen: finding.standing.is === 'open',
    text: (own) => doctorText(finding, own, doctorNames(report, own)),
  }));
}

/** Both states, read from git into a folder that is removed again. */
async function review(text: string | undefined): Promise<Review> {
  const target = mkdtempSync(join(tmpdir(), 'aikyn-review-'));
  try {
    const start = performance.now();
    const source = await repository(process.cwd());
    const range = await changeRange(source, text);
    const paths = await changedPaths(source, range);
    const commits = await commitsOf(source, range);
    const states = await Promise.all(
      [range.base, range.head].map(async (revision, i) => {
        const own = join(target, String(i));
        mkdirSync(own);
        return readState(await writeRevision(source, revision, { folders, target: own }));
      }),
    );
    const [base, head] = states as [State, State]; // Two revisions give two states.
    seconds.set('git', (performance.now() - start) / 1000);
    const contentProblems = { base: contentOf(base), head: contentOf(head) };
    const words = { ky: wordsOf('ky').strings, ru: wordsOf('ru').strings, en: wordsOf('en').strings };
    return reviewOf({
      base,
      head,
      paths,
      commits,
      range,
      contentProblems,
      words,
      timed,
      suspicions,
    });
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

const reasons = {
  'no-repository': 'noRepository',
  'no-commit': 'noCommit',
  'unknown-revision': 'unknownRevision',
  shallow: 'shallow',
  'no-common-past': 'noCommonPast',
  'no-folder': 'noFolder',
} as const;

function historyText(reason: HistoryReason): string {
  const text = reviewText(reasons[reason.kind], language, { ...reason, suggestion: '' });
  const near = reason.kind === 'unknown-revision' ? reason.suggestion : null;
  return near === null ? text : `${text} ${reviewText('meant', language, { found: near })}`;
}

function write(out: string, written: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, text] of written) writeFileSync(join(out, name), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reviewText('badOut', language, { found: out, reason }), { cause: error });
  }
}

const language = commandLanguage(process.argv);
const fail = (text: string) => {
  console.error(text);
  process.exitCode = 2;
};

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', multiple: true, default: ['en'] },
      out: { type: 'string', default: 'review' },
      link: { type: 'string', default: '' },
      timing: { type: 'boolean', default: false },
    },
  });
  const languages = [...new Set(values.lang)].filter(isLanguage);
  if (positionals.length > 1 || languages.length < new Set(values.lang).size) {
    fail(reviewText('usage', language));
  } else {
    const made = await review(positionals[0]);
    const style = sheets
      .map((name) => readFileSync(join(import.meta.dirname, `../src/styles/${name}.css`), 'utf8'))
      .join('\n');
    const written = timed('write', () => reviewFiles(made, languages, { style, link: values.link }));
    write(values.out, written);
    console.log(reviewDocument(made, language).headline);
    console.log(
      reviewText('wrote', language, {
        files: [...written.keys()].map((name) => join(values.out, name)).join(', '),
      }),
    );
    if (values.timing)
      for (const [part, time] of seconds) console.log(`${part.padEnd(14)} ${time.toFixed(2)} s`);
  }
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  if (error instanceof HistoryError) fail(historyText(error.reason));
  else if (isUsage) fail(reviewText('usage', language));
  else fail(error instanceof Error ? error.message : String(error));
}
