import { expect, test } from 'vitest';
import { editPage } from '../src/edit/editPage.ts';
import { ownNames } from '../src/i18n/ownNames.ts';
import { formsRule, readersRule } from './siteForms.ts';
import { sitePage } from './sitePage.ts';

const words = {
  'edit.title': 'Формалар',
  'edit.heading': 'Формалар',
  'edit.lead': 'Ар бир <өзгөртүү> текшерилет',
  'edit.hosted': '{repository} репозиторийи',
};
const assets = { script: '/edit/_a/editApp.js', styles: ['/edit/_a/edit.css'] };
const html = (repository: string | null) =>
  editPage({ language: 'ky', words, names: ownNames, repository, assets });
const told = (text: string) => formsRule(sitePage('/edit/index.html', text));

test.each([null, 'example/aikyn'])(
  'the entry page of the forms stands by itself, repository %s',
  (repository) => {
    expect(told(html(repository))).toEqual([]);
    expect(html(repository)).toContain('&lt;өзгөртүү&gt;');
    expect(html(repository).includes('https://api.github.com')).toBe(repository !== null);
  },
);

test.each([
  ['a script in the page', '</head>', '<script>1</script></head>', '<script> stands in the page'],
  [
    'another host in the policy',
    "font-src 'self'",
    'font-src https://fonts.example',
    'the policy allows https://fonts.example in font-src',
  ],
  [
    'inline scripts in the policy',
    "script-src 'self'",
    "script-src 'unsafe-inline'",
    "the policy allows 'unsafe-inline' in script-src",
  ],
  ['a list for search engines', 'noindex', 'index', 'search engines may list it'],
  [
    'a picture of another host',
    '<main>',
    '<main><img src="https://a.example/b.png">',
    '<img> loads https://a.example/b.png',
  ],
])('%s is told', (_, from, to, problem) => {
  expect(told(html(null).replace(from, to))).toContain(problem);
});

test('a reader may follow a link to the forms and loads nothing of them', () => {
  const rule = (body: string) => readersRule(sitePage('/ky/index.html', `<!doctype html>${body}`));
  expect(rule('<a href="/edit/">x</a>')).toEqual([]);
  expect(rule('<link rel="prefetch" href="/edit/"><script src="/edit/_a/editApp.js"></script>')).toHaveLength(
    2,
  );
});
