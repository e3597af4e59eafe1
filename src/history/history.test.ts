import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedPaths, commitsOf } from './changeLog.ts';
import { changeRange } from './changeRange.ts';
import { HistoryError, type HistoryReason } from './historyError.ts';
import { repository, type Repository } from './repository.ts';
import { writeRevision } from './writeRevision.ts';

const home = mkdtempSync(join(tmpdir(), 'aikyn-history-'));
const root = join(home, 'work');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Айжан Осмонова', '-c', 'user.email=a@example.org', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const commit = (subject: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', subject);
};
let source: Repository;

// main: one → two → three; "side" leaves main at two.
beforeAll(async () => {
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch', 'main');
  write('data/a.json', '1');
  commit('Add one');
  write('data/a.json', '2');
  write('data/жаңы файл.json', 'x');
  symlinkSync('/etc/hostname', join(root, 'data/link.json'));
  write('code.ts', 'code');
  commit('Add two: the rest');
  git('checkout', '--quiet', '-b', 'side');
  write('data/side.json', 's');
  commit('Add a side');
  git('checkout', '--quiet', 'main');
  write('data/a.json', '3');
  git('rm', '--quiet', '--cached', 'code.ts');
  rmSync(join(root, 'code.ts'));
  commit('Add three');
  source = await repository(join(root, 'data'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const range = (text?: string) => changeRange(source, text);
const reason = async (work: Promise<unknown>): Promise<HistoryReason | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof HistoryError ? error.reason : Promise.reject(error as Error)),
  );
const id = (name: string) => git('rev-parse', name).trim();

test('two dots compare both ends and say when the first has gone on', async () => {
  expect(await range('main~1..main')).toMatchObject({ base: { commit: id('main~1') }, isDiverged: false });
  expect(await range('main..side')).toMatchObject({ base: { commit: id('main') }, isDiverged: true });
});
test('three dots begin where the second left the first', async () => {
  const { base, head } = await range('main...side');
  expect([base.commit, head.commit]).toEqual([id('main~1'), id('side')]);
});
test('one name is what that commit did', async () => {
  const { base, head } = await range('main');
  expect([base.commit, head.commit]).toEqual([id('main~1'), id('main')]);
});
test('an open end and no text at all end at the working tree', async () => {
  expect((await range('main~1..')).head.commit).toBeNull();
  expect(await range()).toMatchObject({ base: { name: 'HEAD', commit: id('main') }, head: { commit: null } });
});
test('an unknown name is told with a near one, and an option is no name', async () => {
  expect(await reason(range('mian..side'))).toEqual({
    kind: 'unknown-revision',
    found: 'mian',
    suggestion: 'main',
  });
  expect(await reason(range('--output=x'))).toMatchObject({ kind: 'unknown-revision' });
});
test('a folder outside of any repository is told', async () => {
  expect(await reason(repository(tmpdir()))).toMatchObject({ kind: 'no-repository' });
});
test('a history fetched in part asks for the whole', async () => {
  const shallow = join(home, 'shallow');
  git('clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
  const part = await repository(shallow);
  expect(await reason(changeRange(part, `${id('main~1')}..HEAD`))).toMatchObject({ kind: 'shallow' });
  expect(await reason(changeRange(part, 'HEAD'))).toMatchObject({ kind: 'shallow' });
});
test('the files of a revision are copied while index and working tree stay', async () => {
  const before =
    git('status', '--porcelain=v2', '--branch') + readFileSync(join(root, '.git/index'), 'latin1');
  const target = mkdtempSync(join(home, 'copy-'));
  const folder = await writeRevision(source, (await range('main~1')).head, {
    folders: ['data', 'content'],
    target,
  });
  expect(readFileSync(join(folder, 'data/a.json'), 'utf8')).toBe('2');
  expect(existsSync(join(folder, 'data/жаңы файл.json'))).toBe(true);
  expect(readFileSync(join(folder, 'data/link.json'), 'utf8')).toBe('/etc/hostname');
  expect(existsSync(join(folder, 'code.ts'))).toBe(false);
  expect(git('status', '--porcelain=v2', '--branch') + readFileSync(join(root, '.git/index'), 'latin1')).toBe(
    before,
  );
});
test('a revision without the folder is told', async () => {
  const { head } = await range('main');
  const work = writeRevision(source, head, { folders: ['nothing'], target: home });
  expect(await reason(work)).toEqual({ kind: 'no-folder', found: 'main', folder: 'nothing' });
});
test('changed paths and commits of a range, new files of the working tree among them', async () => {
  expect(await changedPaths(source, await range('main~1..main'))).toEqual([
    { path: 'code.ts', how: 'removed' },
    { path: 'data/a.json', how: 'changed' },
  ]);
  const [newest, ...older] = await commitsOf(source, await range('main~2..main'));
  expect(newest).toMatchObject({ author: 'Айжан Осмонова', subject: 'Add three' });
  expect(older.map(({ subject }) => subject)).toEqual(['Add two: the rest']);
  write('data/new.json', 'n');
  expect(await changedPaths(source, await range())).toEqual([{ path: 'data/new.json', how: 'added' }]);
  rmSync(join(root, 'data/new.json'));
});
