import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Folders whose functions know no files, no site and no browser. */
const pure = ['schema', 'stats', 'geo', 'chart', 'i18n', 'sentence', 'doctor'];

const model = ['schema', 'stats', 'geo', 'i18n', 'doctor', 'sentence', 'chart', 'dataset', 'form', 'history'];
const printed = [...model.filter((folder) => folder !== 'schema'), 'schema:type', 'client'];

/** What each folder may import besides itself; `schema:type` allows types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  stats: [],
  i18n: [],
  geo: ['schema'],
  doctor: ['schema', 'stats', 'i18n'],
  sentence: ['i18n', 'stats', 'schema:type'],
  chart: ['stats', 'geo', 'i18n'],
  dataset: ['schema', 'i18n', 'geo'],
  form: ['schema', 'i18n', 'dataset'],
  history: ['schema'],
  client: ['chart', 'geo', 'i18n', 'stats'],
  report: model,
  edit: ['schema', 'i18n'],
  components: [...printed, 'layouts'],
  layouts: [...printed, 'components'],
  pages: ['report', 'layouts', 'components', 'i18n', 'dataset'],
  review: [...model, 'report'],
  scripts: [...model, 'report', 'edit', 'review'],
};
/** Style sheets go with markup and with the scripts that make it. */
const styled = ['components', 'layouts', 'pages', 'client'];

type Import = { target: string; isType: boolean };

/** Everything a module names in `import`, `export … from` and `import()`. */
function imports(text: string): Import[] {
  const named = /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/gm;
  const bare = /^\s*import\s*['"]([^'"]+)['"]/gm;
  const late = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [
    ...[...text.matchAll(named)].map(([, type, target = '']) => ({ target, isType: Boolean(type) })),
    ...[...text.matchAll(bare)].map(([, target = '']) => ({ target, isType: false })),
    ...[...text.matchAll(late)].map(([, target = '']) => ({ target, isType: false })),
  ];
}

const folderOf = (path: string) => {
  const [first = '', second = ''] = path.split(sep);
  return first === 'src' ? second : first;
};

/** Why a module may not import this; null when it may. */
function objection(file: string, { target, isType }: Import): string | null {
  const own = folderOf(file);
  if (!target.startsWith('.')) {
    const isEdge = /^(?:node:|astro:|leaflet)/.test(target);
    return pure.includes(own) && isEdge ? `${file} imports ${target}, but ${own} is pure` : null;
  }
  const folder = folderOf(relative(root, join(root, dirname(file), target)));
  const rights = allowed[own] ?? [];
  const mayImport =
    folder === own ||
    rights.includes(folder) ||
    (isType && rights.includes(`${folder}:type`)) ||
    (folder === 'styles' && styled.includes(own));
  return mayImport ? null : `${file} imports ${isType ? 'types of ' : ''}${folder}: ${target}`;
}

const modulesOf = (folder: string) => {
  const base = folder === 'scripts' ? 'scripts' : `src/${folder}`;
  return globSync(`${base}/**/*.{ts,astro}`, { cwd: root }).filter(
    (file) => !/\.(?:test|e2e)\.ts$|\.d\.ts$/.test(file),
  );
};
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the reading of imports', () => {
  test('sees names over several lines, types, bare imports and late ones', () => {
    const text = `import {\n  a,\n  type B,\n} from '../x/a.ts';\nimport type { C } from '../y/c.ts';
import '../styles/z.css';\nexport { d } from './d.ts';\nconst e = () => import('../e/e.ts');\n// import from '../no.ts'`;
    expect(imports(text)).toEqual([
      { target: '../x/a.ts', isType: false },
      { target: '../y/c.ts', isType: true },
      { target: './d.ts', isType: false },
      { target: '../styles/z.css', isType: false },
      { target: '../e/e.ts', isType: false },
    ]);
  });
  test('objects to the way up, to values where types are allowed and to edges of pure folders', () => {
    const value = (target: string) => ({ target, isType: false });
    expect(objection('src/chart/a.ts', value('../report/b.ts'))).not.toBeNull();
    expect(objection('src/chart/a.ts', value('node:fs'))).not.toBeNull();
    expect(objection('src/sentence/a.ts', value('../schema/b.ts'))).not.toBeNull();
    expect(objection('src/sentence/a.ts', { target: '../schema/b.ts', isType: true })).toBeNull();
    expect(objection('src/pages/downloads/indicators/a.ts', value('../../../dataset/b.ts'))).toBeNull();
    expect(objection('scripts/a.ts', value('../src/client/b.ts'))).not.toBeNull();
    expect(objection('src/dataset/a.ts', value('node:fs'))).toBeNull();
  });
});

test.each(Object.keys(allowed))('imports go down only: %s', (folder) => {
  const wrong = modulesOf(folder).flatMap((file) =>
    imports(textOf(file)).flatMap((one) => objection(file, one) ?? []),
  );
  expect(wrong).toEqual([]);
});

test.each(pure)('%s never touches a document', (folder) => {
  const code = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const wrong = modulesOf(folder).filter((file) =>
    /(?<![\w.'"-])(?:document|window|navigator)\./.test(code(file)),
  );
  expect(wrong).toEqual([]);
});

test('every folder of the source has its place in the order', () => {
  const folders = new Set(globSync('src/*/**/*.ts', { cwd: root }).map(folderOf));
  folders.delete('styles');
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});
