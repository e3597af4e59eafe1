import type { z } from 'zod';

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Adds what breaks a rule of ours to what zod found. Shape: `problem` is a kind of problem.ts, `path` a key of the line. */
export const problemOf = (context: Context) => (problem: string, path: string, found: unknown) => {
  context.addIssue({
    code: 'custom',
    path: [path],
    params: { problem, found: String(found) },
    message: problem,
  });
};

/** The rule of all values: a number and no reason, or null and the reason why. */
export function checkReasoned(value: number | null, missing: string | undefined, context: Context): void {
  const fail = problemOf(context);
  if (value === null && !missing) fail('missing-reason', 'missing', 'nothing');
  if (value !== null && missing) fail('value-and-missing', 'missing', missing);
}
