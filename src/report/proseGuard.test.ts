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
  ['import fs from "node:fs"', 'code'],
  ['export const a = 1', 'code'],
  ['Сан {process.exit(1)}', 'code'],
  ['{/* a */ process.exit(1) /* b */}', 'code'],
  ['<script>alert(1)</script>', 'component'],
  ['<img src="x" onerror="alert(1)" />', 'component'],
  ['<iframe src="https://a.example"></iframe>', 'component'],
  ['<constructor />', 'component'],
  ['<Value indicator="poverty" onclick="alert(1)" />', 'attribute'],
  ['<Value indicator={process.env.HOME} />', 'attribute'],
  ['<Value {...globalThis} />', 'attribute'],
  ['[x](javascript:alert(1))', 'address'],
  ['[x](JaVaScRiPt:alert(1))', 'address'],
  ['[x](&#106;avascript:alert(1))', 'address'],
  ['[x](java&#9;script:alert(1))', 'address'],
  ['[x](data:text/html;base64,PHN2Zz4=)', 'address'],
  ['[x](//evil.example)', 'address'],
  ['[x][y]\n\n[y]: vbscript:msgbox', 'address'],
  ['![x](https://evil.example/a.png)', 'remote-image'],
  ['- a\n  - <object data="x" />', 'component'],
  ['| a |\n| - |\n| {1} |', 'code'],
  ['# T {alert(1)}', 'code'],
])('refuses %j', (text, kind) => {
  expect(proseProblems(text).map((problem) => problem.kind)).toContain(kind);
});

test('names line and column of what it refuses', () => {
  expect(proseProblems('# T\n\nok\n\n{1 + 1}\n')).toEqual([
    { kind: 'code', line: 5, column: 1, found: '1 + 1' },
  ]);
});

test('reports text that cannot be read as MDX', () => {
  expect(proseProblems('a\n\n<Value indicator="poverty"')[0]).toMatchObject({ kind: 'syntax' });
});
