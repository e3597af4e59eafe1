import { z } from 'zod';

/** What a step of the test run gave. Shape: `skipped` names each with its reason. */
export type Counts = { passed: number; failed: number; skipped: readonly string[] };

/** A step that either holds or does not. */
export const single = (isPassed: boolean): Counts => ({
  passed: isPassed ? 1 : 0,
  failed: isPassed ? 0 : 1,
  skipped: [],
});

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/** Counts of a report in vitest's JSON; a file that fails without a failed test counts as one failed. */
export function vitestCounts(report: unknown): Counts {
  const files = vitestReport.parse(report).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const isDone = (status: string) => status === 'passed' || status === 'failed';
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests.filter(({ status }) => !isDone(status)).map(({ fullName }) => fullName),
  };
}

const annotations = z.array(z.object({ type: z.string(), description: z.string().optional() })).default([]);
const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations })),
});
type Suite = { title: string; specs?: z.infer<typeof spec>[] | undefined; suites?: Suite[] | undefined };
const suite: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(spec).optional(),
  get suites() {
    return z.array(suite).optional();
  },
});
const playwrightReport = z.object({
  suites: z.array(suite).default([]),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
});

const specsOf = ({ specs = [], suites = [] }: Suite): z.infer<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Counts of a report in Playwright's JSON; an error outside of tests counts as one failed, a test that passed only when repeated too. */
export function playwrightCounts(report: unknown): Counts {
  const { suites, errors } = playwrightReport.parse(report);
  const tests = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, tests: runs }) => runs.map((run) => ({ ...run, name: `${file} › ${title}` })));
  const count = (...statuses: string[]) => tests.filter(({ status }) => statuses.includes(status)).length;
  return {
    passed: count('expected'),
    failed: count('unexpected', 'flaky') + errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ name, annotations: notes }) => {
        const reason = notes.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        return `${name} (${reason ?? 'no reason given'})`;
      }),
  };
}

/** Sum of steps. */
export const total = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.flatMap(({ skipped }) => skipped),
});

/** The line that a run ends with. */
export const summary = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
