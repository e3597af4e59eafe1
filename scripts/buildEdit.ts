import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { editorBundle } from '../src/edit/editorBundle.ts';
import { editAddress, editPage, type EditAssets } from '../src/edit/editPage.ts';
import { formConfig } from '../src/edit/formConfig.ts';
import { formFields } from '../src/edit/formField.ts';
import type { Forms } from '../src/edit/startForms.ts';
import { ownNames } from '../src/i18n/ownNames.ts';
import { readReport } from '../src/report/readReport.ts';
import { regionPath, slug, languages, type Language } from '../src/schema/language.ts';
import type { Region } from '../src/schema/region.ts';

const root = join(import.meta.dirname, '..');
const data = process.env['AIKYN_DATA'] ?? 'data';
const content = process.env['AIKYN_CONTENT'] ?? 'content';
const out = resolve(root, process.env['AIKYN_OUT'] ?? 'dist', 'edit');
const editor = 'node_modules/@sveltia/cms';
const cache = join(root, 'node_modules/.cache/aikyn-edit');

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const stringsSchema = z.record(z.string(), z.string());
const wordsOf = (language: Language) =>
  stringsSchema.parse(JSON.parse(readFileSync(join(content, 'ui', `${language}.json`), 'utf8')));

/** Equal for equal programs: versions of packages, and all code that can be in the bundle. */
function programHash(): string {
  const files = globSync(['src/{edit,schema,i18n}/*.{ts,css}'], { cwd: root }).sort();
  const hash = createHash('sha256').update(read('package-lock.json')).update(read('scripts/buildEdit.ts'));
  for (const file of files) if (!file.endsWith('.test.ts')) hash.update(file).update(read(file));
  return hash.digest('hex').slice(0, 16);
}

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional(), isEntry: z.boolean().optional() }),
);

/** Bundles the editor and our program into a folder of the cache, unless it is there. Shape: that folder. */
async function bundle(): Promise<string> {
  const folder = join(cache, programHash());
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  rmSync(cache, { recursive: true, force: true });
  // The bundler costs more to load than all the rest takes where nothing is to be bundled.
  const { build } = await import('vite');
  const russian: object = JSON.parse(read(join(editor, 'locales/ru.json')));
  await build({
    ...{ root, configFile: false, logLevel: 'error', base: '/edit/', publicDir: false },
    plugins: [editorBundle(russian)],
    build: {
      ...{ outDir: folder, emptyOutDir: true, assetsDir: '_a', manifest: 'manifest.json' },
      ...{
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        modulePreload: false,
        chunkSizeWarningLimit: 4000,
      },
      rolldownOptions: { input: join(root, 'src/edit/editApp.ts') },
    },
  });
  return folder;
}

function assetsOf(folder: string): EditAssets {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the bundle of the forms has no entry');
  return { script: `/edit/${entry.file}`, styles: (entry.css ?? []).map((file) => `/edit/${file}`) };
}

/** Repository of the published forms. Throws: RangeError when it is not "owner/name". */
function repository(): string | null {
  const name = process.env['AIKYN_REPO'] ?? '';
  if (name && !/^[\w.-]+\/[\w.-]+$/.test(name)) {
    throw new RangeError(`AIKYN_REPO is "${name}": expected is owner/name, such as example/aikyn`);
  }
  return name || null;
}

function formsOf(language: Language, places: readonly Region[]): Forms {
  const regions = places.map(({ path, name }) => ({ path, name: `${name[language]} (${path})` }));
  const page = wordsOf(language);
  const setting = { language, regions, page };
  const chapters = readdirSync(join(content, 'pages')).sort();
  const shared = formFields(z.strictObject({ indicator: slug, region: regionPath }), 'prose', setting);
  const [indicator, region] = shared;
  if (!indicator || !region) throw new RangeError('components of prose have two fields');
  const place = { data, content, repository: repository(), chapters, title: page['edit.title'] ?? '' };
  return { config: formConfig(setting, place), indicator, region };
}

const folder = await bundle();
const { regions } = readReport(data);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(join(folder, '_a'), join(out, '_a'), { recursive: true });
const licences = globSync(['LICENSE.txt', 'npm/assets/*.LICENSE.txt'], { cwd: join(root, editor) }).sort();
writeFileSync(join(out, 'licences.txt'), licences.map((file) => read(join(editor, file))).join('\n\n'));
const assets = assetsOf(folder);
for (const language of languages) {
  writeFileSync(join(out, `forms.${language}.json`), JSON.stringify(formsOf(language, regions)));
  const at = join(out, editAddress(language).slice('/edit/'.length));
  mkdirSync(at, { recursive: true });
  const page = { language, words: wordsOf(language), names: ownNames, repository: repository(), assets };
  writeFileSync(join(at, 'index.html'), editPage(page));
}
