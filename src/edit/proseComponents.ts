import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import type { Language } from '../schema/language.ts';
import { formLabel } from './formLabels.ts';

const attributes = ['indicator', 'region', 'year', 'name', 'alt'] as const;
type Props = Readonly<Record<string, unknown>>;

/** The components of prose with their attributes, as buttons of the editor. They are those that the guard of prose lets pass. */
export function proseComponents(
  language: Language,
  indicators: Field,
  regions: Field,
): EditorComponentDefinition[] {
  const fields: Field[] = [
    { ...indicators, required: true },
    { ...regions, required: true },
    {
      name: 'year',
      label: formLabel('period', language),
      widget: 'string',
      required: false,
      pattern: ['^\\d{4}$', '2023'],
    },
  ];
  const words: Field = { name: 'words', label: formLabel('words.body', language), widget: 'text' };
  const components: Omit<EditorComponentDefinition, 'toPreview'>[] = [
    {
      ...{
        id: 'Value',
        label: formLabel('prose.value', language),
        icon: 'tag',
        fields,
        mode: 'dialog',
        summary: '{{indicator}} {{region}} {{year}}',
      },
      pattern: /<Value(?<attributes>(?: \w+="[^"<>]*")*) *\/>/,
      fromBlock: (match) => attributesOf(match.groups?.['attributes']),
      toBlock: (props) => `<Value${attributeText(props)} />`,
    },
    {
      ...{
        id: 'Finding',
        label: formLabel('prose.finding', language),
        icon: 'format_quote',
        fields: [...fields, words],
      },
      pattern: /^<Finding(?<attributes>(?: \w+="[^"<>]*")*)>\n(?<words>[^]*?)\n<\/Finding>$/m,
      fromBlock: (match) => ({
        ...attributesOf(match.groups?.['attributes']),
        words: inner(match.groups?.['words']),
      }),
      toBlock: (props) => `<Finding${attributeText(props)}>\n${outer(props['words'])}\n</Finding>`,
    },
    {
      ...{ id: 'Note', label: formLabel('prose.note', language), icon: 'sticky_note_2', fields: [words] },
      pattern: /^<Note>\n(?<words>[^]*?)\n<\/Note>$/m,
      fromBlock: (match) => ({ words: inner(match.groups?.['words']) }),
      toBlock: (props) => `<Note>\n${outer(props['words'])}\n</Note>`,
    },
    {
      ...{
        id: 'Picture',
        label: formLabel('prose.picture', language),
        icon: 'image',
        fields: [
          {
            name: 'name',
            label: formLabel('prose.picture.name', language),
            widget: 'string',
            pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'review'],
          },
          { name: 'alt', label: formLabel('prose.picture.alt', language), widget: 'string' },
        ],
        summary: '{{name}}',
      },
      pattern: /^<Picture(?<attributes>(?: \w+="[^"<>]*")*) *\/>$/m,
      fromBlock: (match) => attributesOf(match.groups?.['attributes']),
      toBlock: (props) => `<Picture${attributeText(props)} />`,
    },
  ];
  // There is no preview; the editor wants to know all the same how one would look.
  return components.map((one) => ({ ...one, toPreview: () => one.label }));
}

const attributesOf = (text = ''): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));

const attributeText = (props: Props) =>
  attributes
    .map((key) => ({ key, value: String(props[key] ?? '').trim() }))
    .filter(({ value }) => value)
    .map(({ key, value }) => ` ${key}="${value.replace(/["<>]/g, '')}"`)
    .join('');

// Words inside a component stand two spaces to the right of it.
const inner = (words = '') => words.replace(/^ {2}/gm, '');
const outer = (words: unknown) =>
  String(words ?? '')
    .trim()
    .split('\n')
    .map((one) => (one ? `  ${one}` : one))
    .join('\n');
