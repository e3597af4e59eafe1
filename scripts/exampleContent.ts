import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Localized } from '../src/schema/language.ts';

const title: Localized = { ky: 'Мисал бөлүм', ru: 'Глава-пример', en: 'Example chapter' };
const lead: Localized = {
  ky: 'Ойдон чыгарылган мисал: программаны сыноо үчүн гана.',
  ru: 'Вымышленный пример: только для проверки программы.',
  en: 'An invented example, only for trying out the program.',
};

/**
 * Writes a content folder for invented data: the interface of the report, and its chapters with example words, as the real ones
 * speak of figures that invented data lack. `indicator` stands on the map of the front page.
 */
export function writeExampleContent(folder: string, indicator: string): void {
  cpSync('content/ui', join(folder, 'ui'), { recursive: true });
  for (const chapter of readdirSync('content/pages')) {
    mkdirSync(join(folder, 'pages', chapter), { recursive: true });
    const map = chapter === 'home' ? `map: '${indicator}'\n` : '';
    for (const language of languages) {
      const text = `---\ntitle: '${title[language]}'\nlead: '${lead[language]}'\n${map}---\n\n${lead[language]}\n`;
      writeFileSync(join(folder, 'pages', chapter, `${language}.mdx`), text);
    }
  }
}
