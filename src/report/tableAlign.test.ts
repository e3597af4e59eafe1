import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { tableAlign } from './tableAlign.ts';

test('a column is aligned by a class, never by a style', () => {
  const table = '| Аймак | Үлүш | Жыл |\n| - | -: | :-: |\n| Ош | 1 | 2 |\n';
  const { code } = mdxToJs(table, { hastPlugins: [tableAlign], elementAttributeNameCase: 'html' });
  expect(code).not.toContain('style');
  expect(code.match(/class: "to-\w+"/g)).toEqual(['to-right', 'to-center', 'to-right', 'to-center'].map((name) => `class: "${name}"`)); // prettier-ignore
});
