import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../.github/workflows');
const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
});
const job = z.object({ permissions: z.record(z.string(), z.string()).optional(), steps: z.array(step) });
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), job),
});
const read = (file: string) => workflow.parse(parse(readFileSync(join(folder, file), 'utf8')));
const [review, comment] = [read('review.yml'), read('review-comment.yml')];
const runs = ({ jobs }: z.infer<typeof workflow>) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
const scriptOf = (name: string) => comment.jobs['comment']?.steps.find((one) => one.name === name)?.run ?? '';

describe('the review of a proposal', () => {
  test('runs the code of the proposal with the right to read only', () => {
    expect(Object.keys(review.on)).toEqual(['pull_request']);
    expect(review.permissions).toEqual({ contents: 'read' });
    expect(review.jobs['review']?.permissions).toBeUndefined();
    expect(readFileSync(join(folder, 'review.yml'), 'utf8')).not.toContain('secrets');
  });
  test('is posted by a job that fetches no code and writes to proposals only', () => {
    expect(Object.keys(comment.on)).toEqual(['workflow_run']);
    expect(comment.on['workflow_run']).toMatchObject({ workflows: [review.name] });
    expect(comment.permissions).toEqual({});
    expect(comment.jobs['comment']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(comment.jobs['comment']?.steps.filter(({ uses }) => uses)).toEqual([]);
  });
  test.each([...runs(review), ...runs(comment)])(
    'takes what a stranger may name from the environment: %s',
    (run) => {
      expect(run).not.toContain('${{');
    },
  );
  test('is one for several pushes', () => {
    expect([review.concurrency.group, comment.concurrency.group]).toEqual([
      expect.stringContaining('pull_request.number'),
      expect.stringContaining('head_branch'),
    ]);
  });
});

const hasJq = spawnSync('jq', ['--version']).status === 0;

/** Runs a step with a stand-in for `gh` that writes down what it is asked and prints `answer`. */
function ran(name: string, text: string, answer: string) {
  const home = mkdtempSync(join(tmpdir(), 'aikyn-workflow-'));
  mkdirSync(join(home, 'fetched'));
  writeFileSync(join(home, 'fetched/review.md'), text);
  writeFileSync(join(home, 'gh'), `#!/bin/sh\necho "$@" >> "${home}/asked"\necho '${answer}'\n`);
  chmodSync(join(home, 'gh'), 0o755);
  const env = {
    GH_REPO: 'a/b',
    OWNER: 'editor',
    BRANCH: 'talas-2024',
    RUN: '9',
    NUMBER: '7',
    MARKER: '<!-- aikyn-review -->',
    RUN_URL: 'https://example.org/1',
  };
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', scriptOf(name)], {
    cwd: home,
    env: { ...env, PATH: `${home}:${process.env['PATH'] ?? ''}`, GITHUB_OUTPUT: join(home, 'out') },
  });
  const output = () => readFileSync(join(home, 'out'), 'utf8');
  const body = () =>
    z.object({ body: z.string() }).parse(JSON.parse(readFileSync(join(home, 'body.json'), 'utf8'))).body;
  return { status, asked: readFileSync(join(home, 'asked'), 'utf8'), body, output };
}

describe.skipIf(!hasJq)('the step that posts (needs jq)', () => {
  test('changes the comment that is there, by its marker, and adds one where there is none', () => {
    expect(ran('Post', 'text', '42').asked).toContain(
      '-X PATCH repos/a/b/issues/comments/42 --input body.json',
    );
    const { asked, body } = ran('Post', 'text', '');
    expect(asked).toContain('-X POST repos/a/b/issues/7/comments --input body.json');
    expect(body()).toMatch(/^<!-- aikyn-review -->\ntext\n/);
  });
  test('calls nobody and stays below the limit, whatever the artifact holds', () => {
    const { status, body } = ran('Post', `@everyone ${'ө'.repeat(200_000)}`, '');
    expect(status).toBe(0);
    expect(body().length).toBeLessThan(65_536);
    expect(body()).not.toContain('@everyone');
  });
});

describe('the steps before it', () => {
  test('find the proposal by owner and branch of the event', () => {
    const { asked, output } = ran('Find the proposal', '', '7');
    expect(asked).toContain('-X GET repos/a/b/pulls -f state=open -f head=editor:talas-2024');
    expect(output()).toBe('number=7\n');
  });
  test('take the text only where it has a fitting size', () => {
    expect(ran('Fetch the text', 'text', '1000').asked).toContain('run download 9 --name review-comment');
    for (const size of ['0', '900000']) {
      const { status, asked } = ran('Fetch the text', 'text', size);
      expect([status, asked.includes('download')]).toEqual([1, false]);
    }
  });
});
