import type { Collection, CmsConfig, Field } from '@sveltia/cms';
import { languages, type Language } from '../schema/language.ts';
import { formFields, type FormSetting } from './formField.ts';
import { formHint, formLabel } from './formLabels.ts';
import { formatOf, formSchemas, proseFormat, type FormName } from './formSchemas.ts';
import { chapterNames, formTitles, type Said } from './formWords.ts';

/** Where the files lie and where changes go. Shape: `repository` is "owner/name" on GitHub, null for a local copy only. */
export type FormPlace = {
  data: string;
  content: string;
  repository: string | null;
  chapters: readonly string[];
  title: string;
};

/** The whole configuration of the editor in one language; plain JSON. */
export function formConfig(setting: FormSetting, place: FormPlace): CmsConfig {
  const { language } = setting;
  return {
    load_config_file: false,
    // Without a repository of its own the editor knows the local copy alone; the name is only shown.
    backend: {
      name: 'github',
      repo: place.repository ?? 'local/aikyn',
      branch: 'main',
      auth_methods: ['token'],
    },
    // A change made on the website becomes a pull request: nobody publishes unreviewed.
    publish_mode: place.repository ? 'editorial_workflow' : 'simple',
    app_title: place.title,
    logo: { src: '/favicon.svg' },
    media_folder: 'public',
    public_folder: '/',
    show_preview_links: false,
    i18n: {
      structure: 'multiple_files',
      locales: [...languages],
      default_locale: 'ky',
      initial_locales: 'all',
    },
    output: { json: { indent_style: 'space', indent_size: 2 } },
    slug: { encoding: 'ascii', lowercase: true },
    editor: { preview: false },
    collections: [
      register('indicators', setting, place, { summary: `{{short.${language}}} · {{code}}` }),
      regions(setting, place),
      republic(setting, place),
      register('problems', setting, place, { summary: '{{id}}' }),
      words('problem-words', 'problems', true, setting, place),
      register('promises', setting, place, { summary: `{{title.${language}}}` }),
      register('replies', setting, place, { summary: '{{id}} · {{on}}' }),
      words('reply-words', 'replies', false, setting, place),
      chapters(setting, place),
      ...Object.entries(lookups).map(([name, texts]) => lookup(name, texts, setting, place)),
    ],
  };
}

function titled(name: string, language: Language) {
  const titles = formTitles[name];
  if (!titles) throw new RangeError(`the form ${name} has no title: add it to formTitles`);
  const said = (words: Said) => words[languages.indexOf(language)] ?? words[0];
  return {
    name,
    label: said(titles.many),
    label_singular: said(titles.one),
    description: said(titles.about),
  };
}

function register(
  name: Exclude<FormName, 'regions'>,
  setting: FormSetting,
  { data }: FormPlace,
  options: { summary: string },
): Collection {
  return {
    ...titled(name, setting.language),
    ...{ folder: `${data}/${name}`, extension: 'json', format: formatOf(name) },
    ...{ identifier_field: 'id', slug: '{{fields.id}}', create: true, delete: false, ...options },
    sortable_fields: ['id'],
    fields: formFields(formSchemas[name], name, setting),
  };
}

/** Every place below the root, at any depth: the folder is the place in the tree. */
function regions(setting: FormSetting, { data }: FormPlace): Collection {
  return {
    ...titled('regions', setting.language),
    ...{ folder: `${data}/regions`, path: '{{slug}}/region', extension: 'json', format: formatOf('regions') },
    ...{ identifier_field: 'id', slug: '{{fields.id}}', create: false, delete: false },
    ...{ nested: {}, summary: `{{name.${setting.language}}}`, sortable_fields: ['id'] },
    fields: formFields(formSchemas.regions, 'regions', setting),
  };
}

function republic(setting: FormSetting, { data }: FormPlace): Collection {
  const { name, label } = titled('republic', setting.language);
  const file = { name: 'root', label, file: `${data}/regions/region.json`, format: formatOf('regions') };
  return { name, label, files: [{ ...file, fields: formFields(formSchemas.regions, 'regions', setting) }] };
}

/** Words of one card in up to three languages, side by side; only Kyrgyz has to be there. */
function words(
  name: string,
  folder: string,
  hasTitle: boolean,
  setting: FormSetting,
  { content }: FormPlace,
): Collection {
  const { language } = setting;
  const title: Field = {
    name: 'title',
    label: formLabel('words.title', language),
    widget: 'string',
    i18n: true,
  };
  return {
    ...titled(name, language),
    ...{ folder: `${content}/${folder}`, extension: 'mdx', format: proseFormat, i18n: true },
    ...{ create: true, delete: true, summary: '{{slug}}', identifier_field: hasTitle ? 'title' : 'body' },
    slug: {
      editable: ['create'],
      hint: formHint('id', language),
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', formHint('slug', language)],
    },
    fields: [...(hasTitle ? [title] : []), prose(folder, language)],
  };
}

function chapters(setting: FormSetting, { content, chapters: names }: FormPlace): Collection {
  const { language } = setting;
  const { name, label, description } = titled('pages', language);
  const line = (key: string, widget: 'string' | 'text', required = true): Field => ({
    ...{ name: key, label: formLabel(`pages.${key}`, language), widget, required, i18n: true },
  });
  const map: Field = {
    ...{ name: 'map', label: formLabel('pages.map', language), required: true, i18n: 'duplicate' },
    ...{ widget: 'relation', collection: 'indicators', value_field: 'id' },
    ...{
      display_fields: [`{{short.${language}}} ({{code}})`],
      search_fields: ['id', 'code', `short.${language}`],
    },
  };
  return {
    ...{ name, label, description, i18n: true },
    files: names.map((chapter) => ({
      ...{
        name: chapter,
        label: chapterNames[chapter]?.[languages.indexOf(language)] ?? chapter,
        i18n: true,
      },
      ...{ file: `${content}/pages/${chapter}/{{locale}}.mdx`, format: proseFormat },
      fields: [
        line('title', 'string'),
        line('lead', 'text'),
        ...(chapter === 'home' ? [map] : []),
        prose('pages', language),
      ],
    })),
  };
}

function prose(place: string, language: Language): Field {
  return {
    ...{ name: 'body', label: formLabel('words.body', language), hint: formHint(`${place}.body`, language) },
    ...{ widget: 'markdown', i18n: true, modes: ['rich_text', 'raw'], linked_images: false },
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    ...{ editor_components: ['Value', 'Finding', 'Note'], use_emoji_autocomplete: false },
  };
}

/** Registers that forms only name: their files are read and never written. */
const lookups: Readonly<Record<string, readonly string[]>> = {
  bodies: ['name', 'short'],
  domains: ['name'],
  kinds: ['name'],
  units: ['name'],
  sources: ['title'],
  rules: ['title'],
  'flag-rules': ['name'],
  laws: ['short'],
};

function lookup(
  name: string,
  texts: readonly string[],
  { language }: FormSetting,
  { data }: FormPlace,
): Collection {
  const text = (key: string, label: string): Field => ({ name: key, label, widget: 'string' });
  return {
    ...{ name, label: name, folder: `${data}/${name}`, extension: 'json', format: 'json' },
    ...{ hide: true, create: false, delete: false, identifier_field: 'id', slug: '{{fields.id}}' },
    fields: [
      text('id', 'id'),
      ...(name === 'rules' ? [text('code', 'code')] : []),
      ...texts.map((key): Field => ({
        ...{ name: key, label: formLabel(key, language), widget: 'object' },
        fields: languages.map((one) => text(one, formLabel(`language.${one}`, language))),
      })),
    ],
  };
}
