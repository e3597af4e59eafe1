import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fold } from '../i18n/fold.ts';
import { labelledPlace, placeFinder } from './placeNames.ts';
import { readNamedPlaces } from './yearFileStore.ts';

const find = placeFinder(readNamedPlaces('data'));
const one = (path: string) => ({ kind: 'one', path });

test.each([
  ['issyk-kul', ['Ысык-Көл облусу', 'Ысык-Кол облусу', 'ысык көл  ОБЛУСУ', 'Иссык Кульская область', 'Иссык–Кульская обл.',
    'Ысык-Кульская область', 'Иссык-Кульской области', 'Ysyk-Kul oblast', 'Yssyk-Kul oblast', 'Issyk-Kul', 'Issyk-Kul region',
    'Ysyk-Köl oblusu', 'KG02', 'kg-y', '41702000000000']],
  ['jalal-abad', ['Жалал-Абад облусу', 'Djalal-Abad oblast   ', 'Jalal-Abad', 'Jalal-Abat oblast', 'Джалал Абадская', 'Джалалабадская область']],
  ['chui', ['Чүй облусу ', 'Чуй облусу', 'Чуйская область', 'Chui oblast', 'Chuy oblast', 'Чуйская']],
  ['talas', ['Талас облусу', 'Талаская область', 'Talas oblast', 'Тaлac облусу']],
  ['osh', ['Ош облусу', 'Ошская область', ' Ошская обл.', 'Osh oblast', 'Osh region', 'Ош облусу*', 'Ошская область 1)', 'Osh oblast (until 2013 including Osh city)']],
  ['osh-city', ['г.Ош', 'г. Ош', 'Ош ш.', '   Ош ш.', 'Ош шаары', 'гор. Ош', 'Osh city', 'Osh (city)', 'в том числе: г. Ош', 'город Ош¹']],
  ['bishkek', ['Bishkek city', 'Бишкек ш.', 'г.Бишкек', 'Бишкек', 'Bishkek']],
  ['kyrgyzstan', ['Кыргыз Республикасы', 'Кыргызская Республика', 'Kyrgyz Republic ', '417']],
])('knows %s by its names, codes and spellings', (path, texts) => {
  expect(texts.map((text) => [text, find(text)])).toEqual(texts.map((text) => [text, one(path)]));
}); // prettier-ignore

test.each(['Ош', 'Osh', 'ош', 'Ош/Ошская', 'Ошская', 'OSH'])('asks which of two places %s is', (text) => {
  expect(find(text)).toEqual({ kind: 'several', paths: ['osh', 'osh-city'] });
});

test('names a place that comes near, and none where nothing does', () => {
  expect(find('Баткан облусу')).toEqual({ kind: 'none', near: 'Баткен облусу' });
  expect(find('Жынысы боюнча')).toEqual({ kind: 'none', near: null });
  expect(find('')).toEqual({ kind: 'none', near: null });
  expect(find('...')).toEqual({ kind: 'none', near: null });
});

test('lets one language settle what another leaves open, and sees labels that contradict each other', () => {
  expect(labelledPlace(find, ['Ош ш.', 'Ош', 'Osh city'])).toEqual(one('osh-city'));
  expect(labelledPlace(find, ['Ош', 'Ошская', ''])).toEqual({ kind: 'several', paths: ['osh', 'osh-city'] });
  expect(labelledPlace(find, ['Талас облусу', 'Чуйская область', 'Talas oblast'])).toEqual({ kind: 'contradiction', paths: ['chui', 'talas'] }); // prettier-ignore
  expect(labelledPlace(find, ['Жынысы', 'Пол', 'Sex'])).toEqual({ kind: 'none', near: null });
});

const register = join(import.meta.dirname, '../../../shared/data/kgz-register-prereform.csv');

test.skipIf(!existsSync(register))(
  `asks for every homonym of a register of 544 units (needs ${register})`,
  () => {
    const units = parse(readFileSync(register), { columns: true }) as Record<string, string>[];
    const names = (unit: Record<string, string>) =>
      ['name_ky', 'name_ru', 'name_en'].map((column) => unit[column] ?? '').filter((name) => name !== '');
    const findUnit = placeFinder(units.map((unit) => ({ path: unit['soate'] ?? '', names: names(unit), codes: [unit['soate'] ?? ''] }))); // prettier-ignore
    const homes = Map.groupBy(
      units.flatMap((unit) =>
        [...new Set(names(unit).map(fold))].map((name) => ({ name, path: unit['soate'] })),
      ),
      ({ name }) => name,
    );
    let asked = 0;
    for (const unit of units) {
      expect(findUnit(unit['soate'] ?? '')).toEqual(one(unit['soate'] ?? ''));
      for (const name of names(unit)) {
        const match = findUnit(name);
        const own = new Set(homes.get(fold(name))?.map(({ path }) => path));
        // The unit itself is always among what is found, so that a unit is never taken for another.
        const found = match.kind === 'one' ? [match.path] : match.kind === 'several' ? match.paths : [];
        expect([name, found]).toEqual([name, expect.arrayContaining([...own])]);
        if (own.size > 1) asked += 1;
        if (own.size > 1) expect([name, match.kind]).toEqual([name, 'several']);
      }
    }
    expect(units).toHaveLength(544);
    expect(asked).toBeGreaterThan(50);
  },
);
