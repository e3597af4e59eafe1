import CMS, { type CmsConfig, type Field } from '@sveltia/cms';
import { isLanguage } from '../schema/language.ts';
import { dataText } from './dataText.ts';
import { formNames, formSchemas, formatOf, proseFormat } from './formSchemas.ts';
import { proseComponents } from './proseComponents.ts';
import { readProse, writeProse } from './proseText.ts';

/** What the script of the build writes beside the page: the configuration, and the two fields that components of prose share. */
export type Forms = { config: CmsConfig; indicator: Field; region: Field };

/** The same writer, whose refusals the editor shows: it hides the message of any other error. */
const told = (write: (content: unknown) => string) => (content: unknown) => {
  try {
    return write(content);
  } catch (cause) {
    throw new Error('saving_failed', { cause });
  }
};

/** Starts the editor with the forms of one language. */
export async function startForms(forms: Forms, locale: string): Promise<void> {
  const language = isLanguage(locale) ? locale : 'ky';
  for (const name of formNames) {
    const { read, write } = dataText(formSchemas[name], language);
    CMS.registerCustomFormat(formatOf(name), 'json', { fromFile: read, toFile: told(write) });
  }
  CMS.registerCustomFormat(proseFormat, 'mdx', { fromFile: readProse, toFile: writeProse });
  for (const component of proseComponents(language, forms.indicator, forms.region)) {
    CMS.registerEditorComponent(component);
  }
  await CMS.init({ config: forms.config });
}
