import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languages, type Language } from '../schema/language.ts';
import { shapeOf } from '../schema/schemaAt.ts';
import { dataText } from './dataText.ts';
import { formConfig } from './formConfig.ts';
import { formatOf, formNames, formSchemas } from './formSchemas.ts';
import { formValue, tupleKey } from './formValue.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const configOf = (language: Language): CmsConfig =>
  formConfig(
    {
      language,
      regions: [{ path: 'osh', name: 'Ош' }],
      page: JSON.parse(read(`content/ui/${language}.json`)),
    },
    { data: 'data', content: 'content', repository: null, chapters: ['home'], title: 'Aikyn' },
  );

/** A field as plain data, whatever its kind. */
type Plain = {
  name: string;
  label?: string;
  widget?: string;
  fields?: Plain[];
  field?: Plain;
  types?: Plain[];
  typeKey?: string;
  options?: { label: string; value: string }[];
  collection?: string;
};

function fieldsOf(name: string, language: Language = 'ky'): Plain[] {
  const collection = configOf(language).collections?.find(
    (one) => 'format' in one && one.format === formatOf(name),
  );
  if (!collection || !('fields' in collection)) throw new Error(`no form for ${name}`);
  return collection.fields as Plain[];
}

const filesOf = (name: string) =>
  globSync(name === 'regions' ? 'data/regions/**/region.json' : `data/${name}/*.json`, { cwd: root }).sort();

/** Places of a value that no field of a form stands for. */
function uncovered(value: unknown, fields: readonly Plain[], path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.find(({ name }) => name === key);
    return field ? uncoveredIn(inner, field, `${path}.${key}`) : [`${path}.${key}`];
  });
}

function uncoveredIn(value: unknown, field: Plain, path: string): string[] {
  const ofItem = (item: unknown, at: string) => {
    if (field.types) {
      const kind = String(Object(item)[field.typeKey ?? 'type']);
      const type = field.types.find(({ name }) => name === kind);
      const tag = { name: field.typeKey ?? 'type' };
      return type ? uncovered(item, [tag, ...(type.fields ?? [])], at) : [`${at} is ${kind}`];
    }
    return field.fields ? uncovered(item, field.fields, at) : [];
  };
  if (Array.isArray(value)) return value.flatMap((item, index) => ofItem(item, `${path}[${index}]`));
  if (field.widget === 'keyvalue') return [];
  if (field.fields || field.types) return ofItem(value, path);
  return typeof value === 'object' && value !== null ? [`${path} is an object`] : [];
}

describe.each(formNames)('the form of %s', (name) => {
  test.each(languages)('names every field and every choice in %s', (language) => {
    const walk = (fields: readonly Plain[]): void => {
      for (const field of fields) {
        expect(field.label, field.name).toMatch(/\p{L}/u);
        for (const option of field.options ?? []) expect(option.label).not.toBe('');
        walk([...(field.fields ?? []), ...(field.types ?? []), ...(field.field ? [field.field] : [])]);
      }
    };
    walk(fieldsOf(name, language));
  });

  test('has a field for every key of its schema', () => {
    expect(fieldsOf(name).map((field) => field.name)).toEqual(shapeOf(formSchemas[name]).map(([key]) => key));
  });

  test('covers every key of every file, so that none is lost', () => {
    const lost = filesOf(name).flatMap((path) =>
      uncovered(formValue(formSchemas[name], JSON.parse(read(path))), fieldsOf(name)).map((at) => path + at),
    );
    expect(lost).toEqual([]);
  });

  test('writes every file back as it was', () => {
    for (const path of filesOf(name)) {
      const text = read(path);
      const { read: opened, write } = dataText(formSchemas[name], 'en');
      expect(write(opened(text)), path).toBe(text.replace(/\n*$/, '\n'));
    }
  });

  test('names only collections that there are', () => {
    const names = new Set(configOf('ky').collections?.map((one) => ('name' in one ? one.name : '')));
    const walk = (fields: readonly Plain[]): string[] =>
      fields.flatMap((one) => [
        ...(one.collection ? [one.collection] : []),
        ...walk([...(one.fields ?? []), ...(one.types ?? []), ...(one.field ? [one.field] : [])]),
      ]);
    expect(walk(fieldsOf(name)).filter((one) => !names.has(one))).toEqual([]);
  });
});

test('a configuration is plain JSON', () => {
  const config = configOf('ru');
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

test('limits, patterns and what is required come from the schema', () => {
  const [field] = fieldsOf('indicators').filter(({ name }) => name === 'decimals');
  expect(field).toMatchObject({ widget: 'number', value_type: 'int', min: 0, max: 6, required: true });
  expect(fieldsOf('indicators').find(({ name }) => name === 'code')).toMatchObject({
    pattern: ['^[A-Z]{2,4}-\\d{2,3}$', 'Мисалы, ECO-02.'],
  });
  expect(fieldsOf('indicators').find(({ name }) => name === 'owners')).toMatchObject({
    ...{ widget: 'relation', collection: 'bodies', multiple: true, min: 1, required: true },
  });
  expect(fieldsOf('promises').find(({ name }) => name === 'due')).toMatchObject({
    widget: 'datetime',
    type: 'date',
    format: 'YYYY-MM-DD',
  });
  expect(
    fieldsOf('regions')
      .find(({ name }) => name === 'point')
      ?.fields?.map(({ name }) => name),
  ).toEqual([tupleKey(0), tupleKey(1)]);
  const log = fieldsOf('promises').find(({ name }) => name === 'log');
  expect(log).toMatchObject({ widget: 'list', typeKey: 'state', min: 1 });
  expect(log?.types?.map(({ name }) => name)).toContain('claimed-done');
});

test('a schema that no field can show is refused', async () => {
  const { formFields } = await import('./formField.ts');
  const setting = { language: 'en' as const, regions: [], page: {} };
  expect(() => formFields(z.strictObject({ id: z.bigint() }), 'x', setting)).toThrow(
    'x.id has no field for ZodBigInt',
  );
});
