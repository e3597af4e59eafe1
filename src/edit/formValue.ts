import { z } from 'zod';
import { shapeOf } from '../schema/schemaAt.ts';

type Schema = z.core.$ZodType;
type Plain = Readonly<Record<string, unknown>>;

/** Name of a place of a tuple in a form, whose objects cannot have numbers as names. */
export const tupleKey = (index: number) => `at${index}`;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a form shows of the value of a file: the same, but tuples as objects. */
export function formValue(schema: Schema, value: unknown): unknown {
  return mapped(schema, value, (tuple, inner) => {
    if (!Array.isArray(inner)) return inner;
    return Object.fromEntries(
      inner.map((one, index) => [tupleKey(index), formValue(itemOf(tuple, index), one)]),
    );
  });
}

/**
 * What a file keeps of the content of a form: optional keys that were left empty are left out, unless the file had them so.
 * Shape: keys in the order of `original`, new ones where the schema has them.
 */
export function fileValue(schema: Schema, value: unknown, original?: unknown): unknown {
  const { inner, isOptional, isNullable } = unwrapped(schema);
  if (isNullable && isEmpty(value)) return null;
  if (inner instanceof z.ZodTuple) {
    if (!isPlain(value) || (isOptional && isEmpty(value))) return value;
    const before: readonly unknown[] = Array.isArray(original) ? original : [];
    return inner.def.items.map((item, index) => fileValue(item, value[tupleKey(index)], before[index]));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const before: readonly unknown[] = Array.isArray(original) ? original : [];
    return value.map((one, index) => fileValue(inner.element, one, before[index] ?? before.at(-1)));
  }
  const shape = shapeFor(inner, value);
  if (!shape || !isPlain(value)) return value;
  return ordered(shape, value, isPlain(original) ? original : {});
}

function ordered(shape: ReadonlyMap<string, Schema>, value: Plain, original: Plain): Plain {
  const kept = new Map<string, unknown>();
  for (const [key, given] of Object.entries(value)) {
    const schema = shape.get(key);
    if (!schema) {
      kept.set(key, given);
      continue;
    }
    const written = fileValue(schema, given, original[key]);
    const wasSo = key in original && same(original[key], written);
    if (!wasSo && isLeftOut(schema, written)) continue;
    kept.set(key, written);
  }
  return Object.fromEntries(
    keyOrder([...shape.keys()], Object.keys(original), kept).map((key) => [key, kept.get(key)]),
  );
}

/** Keys as the file had them; each new one behind the key that stands before it in the schema. */
function keyOrder(
  schema: readonly string[],
  before: readonly string[],
  kept: ReadonlyMap<string, unknown>,
): string[] {
  const order = before.filter((key) => kept.has(key));
  const rest = [...kept.keys()].filter((key) => !order.includes(key));
  const added = [
    ...schema.filter((key) => rest.includes(key)),
    ...rest.filter((key) => !schema.includes(key)),
  ];
  for (const key of added) {
    const earlier = schema.slice(0, Math.max(0, schema.indexOf(key))).filter((one) => order.includes(one));
    const last = earlier.at(-1);
    order.splice(
      last === undefined ? (schema.includes(key) ? 0 : order.length) : order.indexOf(last) + 1,
      0,
      key,
    );
  }
  return order;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isLeftOut(schema: Schema, value: unknown): boolean {
  const { isOptional, isNullable, fallback } = unwrapped(schema);
  if (value === undefined) return true;
  if (value === null && isNullable && !isOptional) return false;
  return isOptional && (isEmpty(value) || (fallback !== undefined && same(value, fallback)));
}

/** Whether nothing was filled in: no text, no number, and nothing in any field inside. False is an answer. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isPlain(value) && Object.values(value).every(isEmpty);
}

type Unwrapped = { inner: Schema; isOptional: boolean; isNullable: boolean; fallback?: unknown };

function unwrapped(schema: Schema): Unwrapped {
  if (schema instanceof z.ZodOptional) return { ...unwrapped(schema.unwrap()), isOptional: true };
  if (schema instanceof z.ZodNullable) return { ...unwrapped(schema.unwrap()), isNullable: true };
  if (schema instanceof z.ZodDefault) {
    return { ...unwrapped(schema.unwrap()), isOptional: true, fallback: schema.def.defaultValue };
  }
  return { inner: schema, isOptional: false, isNullable: false };
}

function mapped(
  schema: Schema,
  value: unknown,
  ofTuple: (tuple: z.ZodTuple, value: unknown) => unknown,
): unknown {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodTuple) return ofTuple(inner, value);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one) => mapped(inner.element, one, ofTuple));
  }
  const shape = shapeFor(inner, value);
  if (!shape || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const schemaOfKey = shape.get(key);
      return [key, schemaOfKey ? mapped(schemaOfKey, one, ofTuple) : one];
    }),
  );
}

const itemOf = (tuple: z.ZodTuple, index: number): Schema => tuple.def.items[index] ?? z.unknown();

/** Schemas by key: of an object, or of the kind of a union that the value says it is. */
function shapeFor(schema: Schema, value: unknown): ReadonlyMap<string, Schema> | null {
  if (schema instanceof z.ZodObject) return new Map(shapeOf(schema));
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isPlain(value)) return null;
  const { discriminator, options } = schema.def;
  for (const option of options) {
    if (!(option instanceof z.ZodObject)) continue;
    const shape = new Map(shapeOf(option));
    const kind = shape.get(discriminator);
    if (kind && z.core.safeParse(kind, value[discriminator]).success) return shape;
  }
  return null;
}
