import { expect, test } from 'vitest';
import { sitePage } from './sitePage.ts';
import { lettersRule, wordsRule } from './siteText.ts';

const page = (html: string) => sitePage('/en/index.html', html);

test.each([
  '_T',
  'SEX: _T',
  'ISCED11_1',
  'NCD_CARDIO',
  'Y_GE15',
  'Y15T19',
  'undefined',
  'NaN',
  '[object Object]',
  '{count} figures',
  'получено 15 августа 2025 г..',
  'a &amp;amp; b',
])('"%s" among the words is found', (text) => {
  expect(wordsRule(page(`<p>${text}</p>`))).toHaveLength(1);
});

test.each(['aria-label', 'title', 'alt', 'placeholder'])('what is heard is read too: %s', (name) => {
  expect(wordsRule(page(`<img ${name}="Batken: NaN %">`))).toEqual(['<img> shows "NaN": Batken: NaN %']);
});

test('the description and the titles of a drawing are words', () => {
  expect(wordsRule(page('<meta name="description" content="undefined">'))).toHaveLength(1);
  expect(wordsRule(page('<svg><title>Osh: undefined</title></svg>'))).toHaveLength(1);
});

test('code shown as code, scripts and data for scripts are no words', () => {
  const html = `<code>SEX=_T</code><pre><b>Y_GE15</b></pre><script>const a = undefined</script>
    <output data-text="Found: {n}"></output>`;
  expect(wordsRule(page(html))).toEqual([]);
});

test('ordinary words, years and quarters are left alone', () => {
  expect(
    wordsRule(page('<p>Year 2023, 15–19 years, I_THINK, naN, T_shirt, 100 % undefinedness</p>')),
  ).toEqual([]);
});

test('a lost letter is shown with what stands around it', () => {
  expect(lettersRule(page('<p>Баткен</p>'))).toEqual([]);
  expect(lettersRule(page('<p>Бат\uFFFDен</p>'))).toEqual(['holds U+FFFD: <p>Бат\uFFFDен</p>']);
});
