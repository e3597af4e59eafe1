import { expect, test } from 'vitest';
import { escapeXml } from './escapeXml.ts';

test('text from the data cannot open a tag, leave an attribute or start an entity', () => {
  expect(escapeXml(`<b a="x" c='y'>&lt;`)).toBe('&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;lt;');
});
test('Kyrgyz letters and typographic signs stay as they are', () => {
  expect(escapeXml('Ысык-Көл «−5 %» ң')).toBe('Ысык-Көл «−5 %» ң');
});
