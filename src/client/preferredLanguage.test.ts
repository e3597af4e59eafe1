import { expect, test } from 'vitest';
import { openPreferredLanguage, preferredLanguage } from './preferredLanguage.ts';

test.each([
  [['ru-RU', 'en'], 'ru'],
  [['en-GB'], 'en'],
  [['ky'], 'ky'],
  [['de', 'ky-KG', 'ru'], 'ky'],
  [['de'], 'ky'],
  [[], 'ky'],
])('%j opens %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});

test('replaces the page of languages, so that Back does not return to it', () => {
  const visited: string[] = [];
  openPreferredLanguage(['en'], { replace: (address: string | URL) => void visited.push(String(address)) });
  expect(visited).toEqual(['/en/']);
});
