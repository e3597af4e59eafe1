import { z } from 'zod';
import { lossFindings, type JsonSource } from './jsonSource.ts';
import type { Problem } from './problem.ts';
import { shapeOf } from './schemaAt.ts';
import { zodFindings } from './zodFindings.ts';

/**
 * One file read by its schema.
 * Shape: `id` comes from the file name. `part` holds the keys that are right, so that their references are checked even when
 * others are wrong.
 * Missing: `whole` is null when anything in the file is wrong.
 */
export type Entry<T> = { id: string; source: JsonSource; part: Partial<T>; whole: T | null };

/** Reads one file and hands each problem of text and shape to `report`. */
export function entry<S extends z.ZodObject>(
  id: string,
  { source, schema }: { source: JsonSource; schema: S },
  report: (problem: Problem) => void,
): Entry<z.infer<S>> {
  source.problems.forEach(report);
  if (source.value === undefined) return { id, source, part: {}, whole: null };
  lossFindings(source.text).forEach((finding) => report(source.problem(finding)));
  const { data } = schema.safeParse(source.value);
  if (data !== undefined) return { id, source, part: data, whole: data };
  zodFindings(schema, source.value).forEach((finding) => report(source.problem(finding)));
  return { id, source, part: validPart(schema, source.value), whole: null };
}

/** The keys of `value` whose values are right by themselves. */
export function validPart<S extends z.ZodObject>(schema: S, value: unknown): Partial<z.infer<S>> {
  const given = new Map<string, unknown>(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  );
  const pairs = shapeOf(schema).flatMap(([key, inner]) => {
    if (!given.has(key)) return [];
    const { success, data } = z.core.safeParse(inner, given.get(key));
    return success ? [[key, data] as const] : [];
  });
  // Each value was read by the schema of its key, which the entries of a shape do not tell the compiler.
  return Object.fromEntries(pairs) as Partial<z.infer<S>>;
}
