import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.object({ name: z.string().optional(), run: z.string().optional(), if: z.string().optional() });
const job = z.object({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(step),
});
const file = join(import.meta.dirname, '../.github/workflows/publish.yml');
const { jobs } = z.object({ jobs: z.record(z.string(), job) }).parse(parse(readFileSync(file, 'utf8')));
const take = jobs['intake']?.steps.find(({ name }) => name === 'Take in')?.run ?? '';

test('only the job that takes files in may write to the repository, and the site is built also when it fails', () => {
  const writing = Object.entries(jobs).filter(([, { permissions }]) => permissions?.['contents'] === 'write');
  expect(writing.map(([name]) => name)).toEqual(['intake']);
  expect(jobs['build']).toMatchObject({ needs: 'intake', if: '${{ !cancelled() }}' });
  // Without a condition of their own, jobs that follow a failed one are left out.
  for (const name of ['deploy', 'held']) expect(jobs[name]?.if).toContain("result == 'success'");
});

describe('the step that takes in', () => {
  const home = mkdtempSync(join(tmpdir(), 'aikyn-publish-'));
  const [remote, clone, other] = ['remote.git', 'clone', 'other'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  afterAll(() => {
    rmSync(home, { recursive: true });
  });
  const git = (cwd: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...words], {
      ...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    }).trim();
  const put = (folder: string, name: string, text: string) => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data', name), text);
  };
  const run = () => {
    const output = join(home, 'output');
    writeFileSync(output, '');
    const env = { ...process.env, TOKEN: 'secret', REMOTE: remote, GITHUB_OUTPUT: output };
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', take], { cwd: clone, env });
    return { status, output: readFileSync(output, 'utf8') };
  };

  beforeEach(() => {
    for (const folder of [remote, clone, other]) rmSync(folder, { recursive: true, force: true });
    git(home, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
    git(home, 'clone', '--quiet', remote, clone);
    put(clone, '2024.json', '{}\n');
    git(clone, 'add', '.');
    git(clone, 'commit', '--quiet', '--message', 'begin');
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
  });

  test('commits what the intake wrote, sends it to main and names the commit to build', () => {
    put(clone, '2024.json', '{"value":1}\n');
    const { status, output } = run();
    expect([status, output]).toEqual([0, `commit=${git(remote, 'rev-parse', 'main')}\n`]);
    expect(git(remote, 'show', 'main:data/2024.json')).toBe('{"value":1}');
  });
  test('makes no commit where nothing was taken in', () => {
    const before = git(remote, 'rev-parse', 'main');
    expect(run()).toEqual({ status: 0, output: `commit=${before}\n` });
    expect(git(remote, 'rev-parse', 'main')).toBe(before);
  });
  test('fails and names no commit where main has moved on', () => {
    git(home, 'clone', '--quiet', remote, other);
    put(other, '2023.json', '{}\n');
    git(other, 'add', '.');
    git(other, 'commit', '--quiet', '--message', 'another');
    git(other, 'push', '--quiet', 'origin', 'HEAD:main');
    put(clone, '2024.json', '{"value":1}\n');
    const { status, output } = run();
    expect([status === 0, output]).toEqual([false, '']);
    expect(git(remote, 'log', '-1', '--format=%s', 'main')).toBe('another');
  });
});
