import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../schema/indicator.ts';
import { languages, mixedWord, type Language } from '../schema/language.ts';
import type { Unit } from '../schema/register.ts';
import { exampleFindings } from './exampleFindings.ts';
import type { Place } from './place.ts';
import { sentence } from './sentence.ts';

const data = join(import.meta.dirname, '../../data');
const read = <T>(path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
const examples = exampleFindings({
  measure: (id) => {
    const { name, short, decimals, polarity, unit } = read<Indicator>(`indicators/${id}.json`);
    return { name, short, decimals, polarity, unit: read<Unit>(`units/${unit}.json`) };
  },
  place: (path) => read<Place>(path === 'kyrgyzstan' ? 'regions/region.json' : `regions/${path}/region.json`),
});
const source = { ky: 'Улуттук статистика комитети', ru: 'Национальный статистический комитет', en: 'National Statistical Committee' }; // prettier-ignore
const shared = { source, day: '2025-08-15' } as const;

function table(language: Language): string {
  const rows = examples.map(({ about, finding }, i) => {
    const cells = [i + 1, `${finding.kind}: ${about}`, sentence(finding, language), sentence(finding, language, 'short')];
    return `| ${cells.join(' | ')} |`;
  }); // prettier-ignore
  const head = '| | finding | plain | short |\n| --- | --- | --- | --- |';
  return `<!-- prettier-ignore-start -->\n\n${head}\n${rows.join('\n')}\n\n<!-- prettier-ignore-end -->\n`;
}

describe.each(languages)('in %s', (language) => {
  const all = examples.flatMap(({ about, finding }) => [
    [`${finding.kind}, ${about}`, sentence(finding, language)] as const,
    [`${finding.kind}, ${about}, short`, sentence(finding, language, 'short')] as const,
    [`${finding.kind}, ${about}, shared`, sentence(finding, language, shared)] as const,
  ]);

  test('the reviewed table of sentences stands', async () => {
    expect(examples.length * 2).toBeGreaterThanOrEqual(200);
    await expect(table(language)).toMatchFileSnapshot(`./snapshots/sentences.${language}.md`);
  });
  test.each(all)('%s: is whole', (_, text) => {
    expect(text).toMatch(/^[«“(]?[\p{Lu}\d].*[^.]\.$/u);
    expect(text).not.toMatch(/undefined|NaN|null|[{}]|Infinity/);
    expect(text).not.toMatch(/[\s\u00a0]{2}|[\s\u00a0][,.;:)]|\(\s|,,|\.\./);
    expect(text).not.toMatch(mixedWord);
    if (language !== 'en') expect(text).not.toMatch(/[A-Za-z]/);
    else expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});
