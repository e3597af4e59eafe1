import type { z } from 'zod';
import { indicatorSchema } from '../schema/indicator.ts';
import { localProblemSchema } from '../schema/localProblem.ts';
import { publicPromiseSchema } from '../schema/publicPromise.ts';
import { regionSchema } from '../schema/region.ts';
import { replySchema } from '../schema/reply.ts';

/** Registers whose files have a form, each with the schema that the form is made from. */
export const formSchemas = {
  indicators: indicatorSchema,
  regions: regionSchema,
  problems: localProblemSchema,
  promises: publicPromiseSchema,
  replies: replySchema,
} as const satisfies Readonly<Record<string, z.ZodObject>>;
export type FormName = keyof typeof formSchemas;

// The keys of a record are its own type.
export const formNames = Object.keys(formSchemas) as FormName[];

/** Name of the file format of a register, under which the editor reads and writes its files through the schema. */
export const formatOf = (name: string) => `aikyn-${name}`;
// The editor allows MDX files only formats whose names end so.
export const proseFormat = 'aikyn-frontmatter';
