import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

test.each(languages)(
  'every picture of the guide is there in %s, with words for those who do not see it',
  (language) => {
    const guide = readFileSync(`content/pages/editors/${language}.mdx`, 'utf8');
    const pictures = [...guide.matchAll(/<Picture name="([^"]*)" alt="([^"]{20,})" \/>/g)];
    expect(pictures.map(([, name]) => name)).toEqual(['form', 'review', 'edit']);
    for (const [, name = ''] of pictures) expect(guidePicture(name, language).width).toBeGreaterThan(300);
  },
);

test('takes a name only, so that nothing outside the folder is read', () => {
  expect(() => guidePicture('../ky/form', 'ky', folder)).toThrow('plain words');
});
