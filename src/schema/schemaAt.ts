import { z } from 'zod';
import type { JsonPath } from './problem.ts';

/** Names of the keys that a schema allows at a path; empty where it allows none or any. */
export function keysAt(schema: unknown, path: JsonPath): string[] {
  const [step, ...rest] = path;
  return alternatives(schema).flatMap((one) => {
    if (step === undefined) return one instanceof z.ZodObject ? Object.keys(one.shape) : [];
    return keysAt(inside(one, step), rest);
  });
}

/** The key → schema pairs of an object schema. */
export function shapeOf(schema: z.ZodObject): [string, z.core.$ZodType][] {
  return Object.entries(schema.shape);
}

function inside(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) {
    return new Map<string | number, unknown>(shapeOf(schema)).get(step);
  }
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)];
  return undefined;
}

function alternatives(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return alternatives(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  if (schema instanceof z.ZodIntersection) {
    return [...alternatives(schema.def.left), ...alternatives(schema.def.right)];
  }
  return [schema];
}
