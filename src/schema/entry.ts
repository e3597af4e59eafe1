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

/** A file is an object, or one of several kinds of object that a key tells apart. */
export type FileSchema<T extends object> = z.ZodType<T> & (z.ZodObject | z.ZodDiscriminatedUnion);

/** Reads one file and hands each problem of text and shape to `report`. */
export function entry<T extends object>(
  id: string,
  { source, schema }: { source: JsonSource; schema: FileSchema<T> },
  report: (problem: Problem) => void,
): Entry<T> {
  source.problems.forEach(report);
  if (source.value === undefined) return { id, source, part: {}, whole: null };
  lossFindings(source.text).forEach((finding) => report(source.problem(finding)));
  const { data } = z.safeParse<z.ZodType<T>>(schema, source.value);
  if (data !== undefined) return { id, source, part: data, whole: data };
  zodFindings(schema, source.value).forEach((finding) => report(source.problem(finding)));
  return { id, source, part: validPart(schema, source.value), whole: null };
}

/** The keys of `value` whose values are right by themselves; none where its kind is not known. */
export function validPart<T extends object>(schema: FileSchema<T>, value: unknown): Partial<T> {
  const given = new Map<string, unknown>(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  );
  const pairs = shapeFor(schema, given).flatMap(([key, inner]) => {
    if (!given.has(key)) return [];
    const { success, data } = z.core.safeParse(inner, given.get(key));
    return success ? [[key, data] as const] : [];
  });
  // Each value was read by the schema of its key, which the entries of a shape do not tell the compiler.
  return Object.fromEntries(pairs) as Partial<T>;
}

function shapeFor(
  schema: FileSchema<object>,
  given: ReadonlyMap<string, unknown>,
): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodObject) return shapeOf(schema);
  const { discriminator } = schema.def;
  const shapes = schema.options.flatMap((one) => (one instanceof z.ZodObject ? [shapeOf(one)] : []));
  const fits = (shape: [string, z.core.$ZodType][]) =>
    shape.some(([key, inner]) => key === discriminator && z.core.safeParse(inner, given.get(key)).success);
  return shapes.find(fits) ?? [];
}
