import { expect, test } from 'vitest';
import { proseProblems } from './proseGuard.ts';

test('passes plain Markdown with the listed components', () => {
  const text = [
    '---',
    'title: Доклад',
    '---',
    '',
    '## Бөлүм',
    '',
    'Баткенде <Value indicator="poverty" region="batken" /> — [кененирээк](/ky/indicators/poverty/), саат 12:30.',
    '',
    '<Finding indicator="poverty" region="batken" year="2023">',
    'Текст **маанилүү**.',
    '</Finding>',
    '',
    '{/* an editor’s remark */}',
    '',
    '| а | б |',
    '| - | - |',
    '| 1 | [e](mailto:a@b.kg) |',
  ].join('\n');
  expect(proseProblems(text)).toEqual([]);
});

test.each([
  ['import fs from "node:fs"', 'prose-code'],
  ['export const a = 1', 'prose-code'],
  ['Сан {process.exit(1)}', 'prose-code'],
  ['{/* a */ process.exit(1) /* b */}', 'prose-code'],
  ['<script>alert(1)</script>', 'prose-component'],
  ['<img src="x" onerror="alert(1)" />', 'prose-component'],
  ['<iframe src="https://a.example"></iframe>', 'prose-component'],
  ['<constructor />', 'prose-component'],
  ['<Value indicator="poverty" onclick="alert(1)" />', 'prose-attribute'],
  ['<Value indicator={process.env.HOME} />', 'prose-code'],
  ['<Value {...globalThis} />', 'prose-code'],
  ['[x](javascript:alert(1))', 'prose-address'],
  ['[x](JaVaScRiPt:alert(1))', 'prose-address'],
  ['[x](&#106;avascript:alert(1))', 'prose-address'],
  ['[x](java&#9;script:alert(1))', 'prose-address'],
  ['[x](data:text/html;base64,PHN2Zz4=)', 'prose-address'],
  ['[x](//evil.example)', 'prose-address'],
  ['[x][y]\n\n[y]: vbscript:msgbox', 'prose-address'],
  ['![x](https://evil.example/a.png)', 'prose-picture'],
  ['- a\n  - <object data="x" />', 'prose-component'],
  ['| a |\n| - |\n| {1} |', 'prose-code'],
  ['# T {alert(1)}', 'prose-code'],
])('refuses %j', (text, kind) => {
  expect(proseProblems(text).map((problem) => problem.kind)).toContain(kind);
});

test('names line and column of what it refuses', () => {
  expect(proseProblems('# T\n\nok\n\n{1 + 1}\n')).toEqual([
    { kind: 'prose-code', line: 5, column: 1, found: '{1 + 1}', expected: '', suggestion: null },
  ]);
});

test('reports text that cannot be read as MDX', () => {
  expect(proseProblems('a\n\n<Value indicator="poverty"')[0]).toMatchObject({ kind: 'prose-syntax' });
});
