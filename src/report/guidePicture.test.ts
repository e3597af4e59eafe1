import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../schema/language.ts';
import { guidePicture } from './guidePicture.ts';

const folder = mkdtempSync(join(tmpdir(), 'aikyn-guide-'));
mkdirSync(join(folder, 'guide/ky'), { recursive: true });
// One grey point, but with 720 × 400 written into its head.
const head = Buffer.from('89504e470d0a1a0a0000000d49484452000002d0000001900800000000', 'hex');
writeFileSync(join(folder, 'guide/ky/form.png'), head);
writeFileSync(join(folder, 'guide/ky/page.png'), '<html>');

test('gives half the size of the file, which holds two points for each of the screen', () => {
  expect(guidePicture('form', 'ky', folder)).toEqual({ src: '/guide/ky/form.png', width: 360, height: 200 });
});

test('names the file that is absent, and the one that is no picture', () => {
  expect(() => guidePicture('form', 'ru', folder)).toThrow('guide/ru/form.png is absent');
  expect(() => guidePicture('page', 'ky', folder)).toThrow('guide/ky/page.png is no PNG');
});

test('every picture of the guide is there in each language, and not larger than 150 kB', () => {
  for (const language of languages) {
    const text = readFileSync(`content/pages/editors/${language}.mdx`, 'utf8');
    const names = [...text.matchAll(/<Picture name="([^"]*)"/g)].map(([, name = '']) => name);
    expect(names).toEqual(['form', 'review', 'edit']);
    for (const name of names) {
      const { src, width } = guidePicture(name, language);
      expect(width).toBeGreaterThan(300);
      expect(statSync(`public${src}`).size).toBeLessThan(150_000);
    }
  }
});

test('takes a name only, so that nothing outside the folder is read', () => {
  expect(() => guidePicture('../ky/form', 'ky', folder)).toThrow('plain words');
});
