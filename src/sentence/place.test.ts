import { expect, test } from 'vitest';
import { kyrgyzThan, placeIn, placeName, placeOf } from './place.ts';

const cases = (genitive: string, locative: string) => ({ ru: { genitive, locative } });
const republic = {
  name: { ky: 'Кыргыз Республикасы', ru: 'Кыргызская Республика', en: 'Kyrgyz Republic' },
  cases: cases('Кыргызской Республики', 'в Кыргызской Республике'),
};
const osh = {
  name: { ky: 'Ош шаары', ru: 'г. Ош', en: 'Osh city' },
  cases: cases('города Ош', 'в городе Ош'),
};
const village = { name: { ky: 'Көк-Жар', ru: 'Кок-Жар', en: 'Kok-Jar' }, cases: undefined };

test('a place stands in the case that its language asks for', () => {
  expect(placeIn(osh, 'ky')).toBe('Ош шаарында');
  expect(placeOf(osh, 'ky')).toBe('Ош шаарынын');
  expect(placeIn(osh, 'ru')).toBe('в городе Ош');
  expect(placeOf(osh, 'ru')).toBe('города Ош');
  expect(placeIn(republic, 'en')).toBe('in the Kyrgyz Republic');
  expect(placeOf(osh, 'en')).toBe('of Osh city');
  expect(placeName(republic, 'en')).toBe('the Kyrgyz Republic');
});
test('without Russian forms the bare name stands', () => {
  expect(placeIn(village, 'ru')).toBe('Кок-Жар');
  expect(placeOf(village, 'ru')).toBe('Кок-Жар');
});
test.each([
  ['Чүй', 'Чүйдөгүдөн', 'Чүйдөгүдөй'],
  ['Ош', 'Оштогудан', 'Оштогудай'],
  ['Бишкек', 'Бишкектегиден', 'Бишкектегидей'],
  ['Нарын облусу', 'Нарын облусундагыдан', 'Нарын облусундагыдай'],
])('%s: %s, %s', (ky, than, like) => {
  expect(kyrgyzThan({ name: { ky, ru: '', en: '' }, cases: undefined })).toEqual({ than, like });
});
