import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contextOf } from '../src/report/context.ts';
import { describeData } from '../src/report/dataPage.ts';
import { heldLines } from '../src/report/heldView.ts';
import { readReport } from '../src/report/readReport.ts';
import { exampleFigures, exampleFiles, exampleYear } from '../src/schema/exampleFiles.ts';
import { languages, type Language } from '../src/schema/language.ts';
import { writeExampleContent } from './exampleContent.ts';

/** Milliseconds; each run starts processes. */
const patience = 90_000;
const root = join(import.meta.dirname, '..');
let folder = '';
const home = (path: string) => join(folder, path);
const put = (path: string, text: string) => {
  mkdirSync(dirname(home(path)), { recursive: true });
  writeFileSync(home(path), text);
};
const text = (path: string) => readFileSync(home(path), 'utf8');
const git = (...words: string[]) => {
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  const own = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  const done = spawnSync('git', [...own, ...words], { cwd: folder, env, encoding: 'utf8' });
  expect(done.stderr + done.stdout, words.join(' ')).toBe(done.status === 0 ? done.stderr + done.stdout : '');
};
let day = '';
const commit = (when: string, subject: string) => {
  day = `${when}T09:00:00Z`;
  git('add', '-A');
  git('commit', '-q', '-m', subject);
};
const run = (script: string, ...words: string[]) => {
  const env = { ...process.env, AIKYN_DATA: 'data', AIKYN_CONTENT: 'content', GITHUB_ACTIONS: '' };
  const done = spawnSync(process.execPath, [join(root, 'scripts', script), ...words], { cwd: folder, env, encoding: 'utf8' }); // prettier-ignore
  expect(done.stderr).not.toMatch(/\n {4}at /);
  return { code: done.status, out: done.stdout, problem: done.stderr };
};
const year = 'data/regions/batken/2023.json';
const words = (locale: Language) => ({
  locale,
  strings: JSON.parse(text(`content/ui/${locale}.json`)) as Record<string, string>,
});
const contextIn = (language: Language) => contextOf(readReport(home('data')), words(language));
const records = () =>
  existsSync(home('data/quarantine')) ? readdirSync(home('data/quarantine')).sort() : [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarantine-'));
  for (const file of exampleFiles()) put(`data/${file.path}`, file.text);
  writeExampleContent(home('content'), 'poverty');
  git('init', '-q', '-b', 'main');
  commit('2026-09-01', 'First figures');
  put(year, exampleYear('batken', 2023, exampleFigures(40)));
  commit('2026-10-01', 'Correct Batken');
  put('data/regions/osh/2023.json', exampleYear('osh', 2023, exampleFigures(22.9)));
  commit('2026-11-01', 'Correct Osh');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test(
  'one bad upload is taken out of what is published, and the pages say so in each language',
  { timeout: patience },
  () => {
    put('data/regions/osh/2023.json', text('data/regions/osh/2023.json').slice(0, 150));
    put(year, exampleYear('batken', 2023, exampleFigures(4812)));
    put('data/regions/1.2.1.xml', '<message:GenericData xmlns:message="…/schemas/v2_0/message">');
    put('data/regions/batken/2024.json', exampleYear('batken', 2024, exampleFigures(-3).slice(0, 1)));
    commit('2026-11-25', 'Add files via upload');
    expect(run('check.ts').code).toBe(1);

    const swept = run('quarantine.ts', 'sweep', '--lang', 'ru');
    expect([swept.code, swept.problem]).toEqual([0, '']);
    expect(swept.out).toMatch(
      /data\/regions\/osh\/2023\.json: возвращена последняя верная версия от 2026-11-01/,
    );
    expect(swept.out).toMatch(/batken\/2023\.json, poverty batken 2023: возвращено число от 2026-10-01/);
    expect(swept.out).toContain('data/regions/1.2.1.xml: убран, верной версии не было.');
    expect(run('check.ts').code).toBe(0);
    expect(text(year)).toBe(exampleYear('batken', 2023, exampleFigures(40)));
    expect(text('data/regions/osh/2023.json')).toContain('22.9');
    expect([
      existsSync(home('data/regions/1.2.1.xml')),
      existsSync(home('data/regions/batken/2024.json')),
    ]).toEqual([false, false]);
    expect(records()).toHaveLength(4);

    const told = languages.map((language) =>
      heldLines(contextIn(language).held.ofIndicator('poverty'), contextIn(language), 'place')
        .map((line) => line.text.replaceAll('\u00a0', ' '))
        .find((line) => line.includes('2023')),
    );
    expect(told).toEqual([
      '2023-жылдын мааниси 2026-жылдын 25-ноябрында келген, ал текшерилип жатат: 4 812,0% мааниси мүмкүн эмес, мүмкүн болгону: 0–100. Ага чейин көрсөтүлгөнү: 40,0%, 2023-жыл (Изилдөө, 2026-жылдын 1-октябрына карата). Муну текшерүүнүн эрежеси чечкен.',
      'значение за 2023 год получено 25 ноября 2026 г. и проверяется: 4 812,0 % быть не может, возможно только 0–100. До проверки показано: 40,0 %, 2023 год (Обследование, по состоянию на 1 октября 2026 г.). Решено по правилу проверки.',
      'a figure for 2023 was received on 25 November 2026 and is being checked: 4,812.0% is impossible, the possible range is 0–100. Shown until then: 40.0%, 2023 (Survey, as of 1 October 2026). A rule of the check decided this.',
    ]);
    expect(
      contextIn('en')
        .held.ofRegion('osh')
        .map(({ held }) => held),
    ).toMatchObject([{ what: 'file', name: 'data/regions/osh/2023.json' }]);
    expect(describeData(contextIn('ky')).held).toHaveLength(4);

    // The sweep of an unchanged state is the same again: what is published does not depend on when.
    const first = records().map((name) => text(`data/quarantine/${name}`));
    git('checkout', '-q', '--', '.');
    rmSync(home('data/quarantine'), { recursive: true });
    run('quarantine.ts', 'sweep');
    expect(records().map((name) => text(`data/quarantine/${name}`))).toEqual(first);
  },
);

test(
  'lines of no indicator and figures given twice leave the rest of their file alone',
  { timeout: patience },
  () => {
    const [poverty, work, women] = exampleFigures(4);
    const lines = [poverty, work, women, { ...work, value: 6 }, { ...work, indicator: 'povertty' }];
    put(year, exampleYear('batken', 2023, lines.flatMap((line) => (line?.indicator && line.status && line.source && line.value !== undefined ? [{ ...line, indicator: line.indicator, status: line.status, source: line.source, value: line.value }] : [])))); // prettier-ignore
    commit('2026-11-25', 'Add files via upload');
    expect(run('quarantine.ts', 'sweep').code).toBe(0);
    expect(text(year)).toBe(exampleYear('batken', 2023, exampleFigures(4)));
    expect(records().map((name) => JSON.parse(text(`data/quarantine/${name}`)) as unknown)).toMatchObject([
      { held: { what: 'file', name: year, lines: 1 } },
      {
        held: { what: 'figure', indicator: 'unemployment' },
        why: { reason: 'contradiction', values: { first: 5.5, second: 6 } },
      },
    ]);
  },
);

test(
  'a register comes back as it was, and a new one that figures need stops the sweep',
  { timeout: patience },
  () => {
    put('data/units/percent.json', '{ "id": ');
    commit('2026-11-25', 'Add files via upload');
    expect(run('quarantine.ts', 'sweep').out).toContain(
      'data/units/percent.json: its last good version, of 2026-09-01',
    );
    expect(run('check.ts').code).toBe(0);

    put('data/sources/new-source.json', '{ "id": "new-source" }');
    put(year, text(year).replace('"source":"survey"', '"source":"new-source"'));
    const before = text('data/sources/new-source.json');
    const stuck = run('quarantine.ts', 'sweep', '--lang', 'ky');
    expect(stuck.code).toBe(1);
    expect(stuck.problem).toContain('Эч нерсе өзгөртүлгөн жок.');
    expect(stuck.problem).toContain('data/sources/new-source.json:1:1');
    expect(text('data/sources/new-source.json')).toBe(before);
  },
);

test('a page that was spoilt or lost comes back', { timeout: patience }, () => {
  const about = languages.map((language) => `content/pages/about/${language}.mdx`);
  const before = about.map(text);
  put('content/pages/about/ru.mdx', '---\ntitle: Доклaд\n---\n');
  rmSync(home('content/pages/about/ky.mdx'));
  put('content/pages/about/en.mdx', `${text('content/pages/about/en.mdx')}\n{process.exit(1)}\n`);
  commit('2026-11-25', 'Delete and edit');
  expect(run('quarantine.ts', 'sweep').code).toBe(0);
  expect(about.map(text)).toEqual(before);
});

test('an editor holds a figure, sees it in the list and releases it', { timeout: patience }, () => {
  const hold = (...more: string[]) => run('quarantine.ts', 'hold', 'poverty', 'batken', '2023', ...more);
  expect(hold().problem).toContain('Say why');
  expect(hold('--reason', 'Is <b>wrong</b>').code).toBe(1);
  expect(hold('--reason', 'Asked', '--body', 'moon').problem).toContain('There is no body “moon”');
  expect(run('quarantine.ts', 'hold', 'poverty', 'batken', '1999', '--reason', 'Asked').problem).toContain(
    'no such figure',
  );
  expect(records()).toEqual([]);

  expect(hold('--reason', 'The office is asked.', '--body', 'statistics').code).toBe(0);
  expect(text(year)).toBe(exampleYear('batken', 2023, exampleFigures(41.2)));
  expect(run('check.ts').code).toBe(0);
  const { out } = run('quarantine.ts', 'list', '--lang', 'ru');
  expect(out).toContain('“The office is asked.”');
  expect(out).toContain('Показано: 41,2, 2023 год, survey.');

  const [name = ''] = records();
  expect(run('quarantine.ts', 'release', name.replace('.json', '')).out).toContain('released');
  expect(text(year)).toBe(exampleYear('batken', 2023, exampleFigures(40)));
  expect(run('check.ts').code).toBe(0);
  expect(heldLines(contextIn('en').held.all, contextIn('en'), 'both')).toEqual([]);
  expect(run('quarantine.ts', 'release', 'moon').code).toBe(1);
  expect(run('quarantine.ts').code).toBe(2);
});
