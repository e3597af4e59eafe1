import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicFiles } from './publicFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'aikyn-public-'));
mkdirSync(join(folder, 'guide/ky'), { recursive: true });
writeFileSync(
  join(folder, 'guide/ky/form.png'),
  Buffer.from('89504e470d0a1a0a0000000d49484452000002d000000190', 'hex'),
);
writeFileSync(join(folder, 'guide/ky/short.png'), Buffer.from('89504e470d0a1a0a', 'hex'));
writeFileSync(join(folder, 'guide/ky/page.png'), '<html>');
writeFileSync(join(folder, 'favicon.svg'), '<svg/>');

test('knows files, no folders, and the pictures that are pictures', () => {
  const { has, pictures } = publicFiles(folder);
  expect(['/favicon.svg', '/guide/', '/none.png'].map(has)).toEqual([true, false, false]);
  expect([pictures('ky'), pictures('ru')]).toEqual([['form'], []]);
});
