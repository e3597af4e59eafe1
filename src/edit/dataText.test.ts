import { expect, test } from 'vitest';
import { indicatorSchema } from '../schema/indicator.ts';
import { exampleFiles } from '../schema/exampleFiles.ts';
import { publicPromiseSchema } from '../schema/publicPromise.ts';
import { exampleQueues } from '../schema/exampleQueues.ts';
import { dataText } from './dataText.ts';

const poverty = exampleFiles().find(({ path }) => path === 'indicators/poverty.json')?.text ?? '';

/** The lines that a change adds and takes away. */
function changedLines(change: (content: Record<string, unknown>) => void): string[] {
  const { read, write } = dataText(indicatorSchema, 'en');
  const content = read(poverty) as Record<string, unknown>;
  change(content);
  const [before, after] = [poverty.split('\n'), write(content).split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

test('one text changed is one line changed', () => {
  expect(changedLines((content) => Object.assign(content, { decimals: 2 }))).toEqual([
    '- "decimals": 1,',
    '+ "decimals": 2,',
  ]);
});

test('fields that a form leaves empty are left out of the file', () => {
  const empty = {
    formula: { ky: '', ru: '', en: '' },
    target: null,
    dimensions: [],
    notes: [],
    derivation: {},
  };
  expect(changedLines((content) => Object.assign(content, empty))).toEqual([]);
});

test('a new key stands behind the one that is before it in the schema', () => {
  const { read, write } = dataText(indicatorSchema, 'en');
  const formula = { ky: 'а', ru: 'б', en: 'c' };
  const content = { formula, ...(read(poverty) as object) };
  const keys = Object.keys(JSON.parse(write(content)));
  expect(keys.slice(keys.indexOf('definition'), keys.indexOf('definition') + 2)).toEqual([
    'definition',
    'formula',
  ]);
});

test('years that belong together go into the file as a pair, half of one is refused', () => {
  const treatment = { do: 'flag', rule: 'new-method', by: {}, regions: [], status: 'W' };
  const written = (periods: object) => {
    const { read, write } = dataText(indicatorSchema, 'en');
    return JSON.parse(write({ ...(read(poverty) as object), treatments: [{ ...treatment, periods }] }))
      .treatments;
  };
  expect(written({ at0: 2007, at1: 2012 })).toEqual([
    { rule: 'new-method', periods: [2007, 2012], do: 'flag', status: 'W' },
  ]);
  expect(written({ at0: null, at1: null })).toEqual([{ rule: 'new-method', do: 'flag', status: 'W' }]);
  expect(() => written({ at0: 2007, at1: null })).toThrow('treatments[0].periods[1]');
});

test.each([
  ['ky', 'state: «confirmed» абалы бул жерде тура албайт'],
  ['ru', 'state: Состояние «confirmed» здесь стоять не может'],
  ['en', 'state: The state “confirmed” cannot stand here'],
] as const)('what the schema refuses is told in %s, and nothing is written', (language, sentence) => {
  const { read, write } = dataText(publicPromiseSchema, language);
  const card = exampleQueues['promises/new-well.json'];
  const skipped = { ...card, log: [card.log[0], card.log[3]] };
  expect(() => write(read(JSON.stringify(skipped)))).toThrow(sentence);
});
