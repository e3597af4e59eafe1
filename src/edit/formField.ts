import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { isoDate, localizedSchema, regionPath, slug, type Language } from '../schema/language.ts';
import { shapeOf } from '../schema/schemaAt.ts';
import { formChoice, formHint, formLabel, isLongText, type PageWords } from './formLabels.ts';
import { tupleKey } from './formValue.ts';
import { referredRegister, type FormRegister } from './formReferences.ts';

/** What a form is made in: the editor's language, the regions that can be named by path, the words of the site's pages. */
export type FormSetting = {
  language: Language;
  regions: readonly { path: string; name: string }[];
  page: PageWords;
};
type Place = FormSetting & { path: string };
type Schema = z.core.$ZodType;
type Options = { required: boolean; default?: unknown };

/** Fields of a form for one kind of file, in the order of its schema. Shape: `register` is the first step of each label's path. */
export function formFields(schema: z.ZodObject, register: string, setting: FormSetting): Field[] {
  return shapeOf(schema).map(([key, inner]) =>
    formField(inner, key, { ...setting, path: `${register}.${key}` }),
  );
}

/**
 * One field of a form for one key of a schema.
 * Throws: RangeError for a kind of schema that has no field, so that none is left out of a form unseen.
 */
function formField(schema: Schema, name: string, place: Place): Field {
  const { inner, ...options } = unwrapped(schema);
  const hint = formHint(place.path, place.language);
  const base = {
    name,
    label: formLabel(place.path, place.language),
    ...(hint && { hint }),
    required: options.required,
    ...(options.default !== undefined && { default: options.default }),
  };
  // The kinds of field differ in their keys only; the table below gives each its own.
  return { ...base, ...widget(inner, place, options) } as Field;
}

/** A schema without what makes it optional. */
function unwrapped(schema: Schema): Options & { inner: Schema } {
  if (schema instanceof z.ZodOptional) return { ...unwrapped(schema.unwrap()), required: false };
  if (schema instanceof z.ZodNullable) return { ...unwrapped(schema.unwrap()), required: false };
  if (schema instanceof z.ZodDefault) {
    return { ...unwrapped(schema.unwrap()), required: false, default: schema.def.defaultValue };
  }
  return { inner: schema, required: true };
}

function widget(schema: Schema, place: Place, options: Options): object {
  if (schema === localizedSchema) return localized(place, options);
  if (schema === isoDate) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema === slug || schema === regionPath) return reference(place);
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: choices(schema.options, place) };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodNumber) return number(schema);
  if (schema instanceof z.ZodURL) {
    return { widget: 'string', type: 'url', pattern: ['^https://', formHint('url', place.language)] };
  }
  if (schema instanceof z.ZodString) return text(schema, place);
  if (schema instanceof z.ZodRecord)
    return { widget: 'keyvalue', default: undefined, ...keyValueLabels(place) };
  if (schema instanceof z.ZodTuple) return tuple(schema, place, options);
  if (schema instanceof z.ZodArray) return list(schema, place);
  if (schema instanceof z.ZodObject)
    return { widget: 'object', fields: inside(schema, place), ...folded(options) };
  if (schema instanceof z.ZodDiscriminatedUnion)
    return { widget: 'object', ...types(schema, place), ...folded(options) };
  throw new RangeError(`${place.path} has no field for ${schema.constructor.name}`);
}

const folded = ({ required }: Options) => (required ? {} : { collapsed: 'auto' });

function localized({ path, language }: Place, options: Options): object {
  const kind = isLongText(path) ? 'text' : 'string';
  const fields = (['ky', 'ru', 'en'] as const).map((one) => ({
    name: one,
    label: formLabel(`language.${one}`, language),
    widget: kind,
    required: true,
  }));
  return { widget: 'object', fields, ...folded(options) };
}

/** A file of another register as its name, an id of its own as text. */
function reference({ path, language, regions }: Place): object {
  const register = referredRegister(path);
  if (register === null) return { widget: 'string', pattern: [slugPattern, formHint('slug', language)] };
  if (register === 'regions') {
    return { widget: 'select', options: regions.map(({ path: value, name: label }) => ({ label, value })) };
  }
  return { widget: 'relation', collection: register, ...shown[register] };
}

const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const named = (display: string) => ({
  value_field: 'id',
  display_fields: [display],
  search_fields: ['id', 'name.ky', 'name.ru', 'name.en'],
});
const shown: Readonly<Record<Exclude<FormRegister, 'regions'>, object>> = {
  indicators: {
    ...named('{{short.ky}} · {{short.ru}} ({{code}})'),
    search_fields: ['id', 'code', 'short.ky', 'short.ru'],
  },
  bodies: named('{{short.ky}} · {{short.ru}}'),
  domains: named('{{name.ky}} · {{name.ru}}'),
  kinds: named('{{name.ky}} · {{name.ru}}'),
  units: named('{{name.ky}} · {{name.ru}}'),
  sources: { ...named('{{title.ky}} · {{title.ru}}'), search_fields: ['id', 'title.ky', 'title.ru'] },
  rules: {
    ...named('{{code}} {{title.ky}} · {{title.ru}}'),
    search_fields: ['id', 'code', 'title.ky', 'title.ru'],
  },
  'flag-rules': named('{{name.ky}} · {{name.ru}}'),
  laws: { ...named('{{short.ky}} · {{short.ru}}'), search_fields: ['id', 'short.ky', 'short.ru'] },
  problems: { value_field: 'id', display_fields: ['id'], search_fields: ['id'] },
  promises: {
    value_field: 'id',
    display_fields: ['{{title.ky}} ({{id}})'],
    search_fields: ['id', 'title.ky', 'title.ru'],
  },
};

const choices = (values: readonly (string | number)[], { path, language, page }: Place) =>
  values.map((value) => ({ value, label: formChoice(path, String(value), language, page) }));

function number(schema: z.ZodNumber): object {
  const { minValue, maxValue, format } = schema;
  const isInt = format?.includes('int') ?? false;
  const bound = (value: number | null) =>
    value !== null && Number.isFinite(value) && Math.abs(value) < 2 ** 53 - 1;
  return {
    ...{ widget: 'number', value_type: isInt ? 'int' : 'float' },
    ...(bound(minValue) && { min: minValue }),
    ...(bound(maxValue) && { max: maxValue }),
  };
}

function text(schema: z.ZodString, { path, language }: Place): object {
  const [pattern] =
    schema.def.checks?.flatMap((check) => {
      const { def } = check._zod;
      return 'pattern' in def && def.pattern instanceof RegExp ? [def.pattern.source] : [];
    }) ?? [];
  return {
    widget: isLongText(path) ? 'text' : 'string',
    ...(pattern && { pattern: [pattern, formHint(path, language) || pattern] }),
  };
}

function keyValueLabels({ path, language }: Place): object {
  return { key_label: formLabel(`${path}.key`, language), value_label: formLabel(`${path}.value`, language) };
}

/** Two values of fixed meaning, such as first and last year, as two fields with names of their own. */
function tuple(schema: z.ZodTuple, place: Place, options: Options): object {
  const fields = schema.def.items.map((item, index) =>
    formField(item, tupleKey(index), { ...place, path: `${place.path}.${index}` }),
  );
  return { widget: 'object', fields, ...folded(options) };
}

function list(schema: z.ZodArray, place: Place): object {
  const { inner } = unwrapped(schema.element);
  const bounds = lengths(schema);
  const one = { label_singular: formLabel(`${place.path}.one`, place.language) };
  if (inner instanceof z.ZodEnum || inner === slug || inner === regionPath) {
    return { ...widget(inner, place, { required: true }), multiple: true, ...bounds };
  }
  const folding = { collapsed: 'auto', allow_reorder: true };
  if (inner === localizedSchema) {
    return { ...localized(place, { required: true }), widget: 'list', ...bounds, ...one, ...folding };
  }
  if (inner instanceof z.ZodObject) {
    return { widget: 'list', fields: inside(inner, place), ...bounds, ...one, ...folding };
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return { widget: 'list', ...types(inner, place), ...bounds, ...one, ...folding };
  }
  const item = { name: 'value', label: one.label_singular, required: true };
  return {
    widget: 'list',
    field: { ...item, ...widget(inner, place, { required: true }) },
    ...bounds,
    ...one,
  };
}

function lengths(schema: z.ZodArray): object {
  const checks = schema.def.checks ?? [];
  return Object.assign(
    {},
    ...checks.map((check) => {
      const { def } = check._zod;
      if ('minimum' in def) return { min: def.minimum };
      return 'maximum' in def ? { max: def.maximum } : {};
    }),
  );
}

function inside(schema: z.ZodObject, place: Place, without = ''): Field[] {
  return shapeOf(schema)
    .filter(([key]) => key !== without)
    .map(([key, inner]) => formField(inner, key, { ...place, path: `${place.path}.${key}` }));
}

/** The kinds of a union, each with its own fields; the key that tells them apart is what the editor chooses first. */
function types(schema: z.ZodDiscriminatedUnion, place: Place): object {
  const { discriminator, options } = schema.def;
  return {
    typeKey: discriminator,
    types: options.flatMap((option) => {
      if (!(option instanceof z.ZodObject)) return [];
      const kind = option.shape[discriminator];
      const values =
        kind instanceof z.ZodLiteral ? [...kind.values] : kind instanceof z.ZodEnum ? kind.options : [];
      return values.map((value) => ({
        name: String(value),
        label: formChoice(`${place.path}.${discriminator}`, String(value), place.language, place.page),
        widget: 'object',
        fields: inside(option, place, discriminator),
      }));
    }),
  };
}
