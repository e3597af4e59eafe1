import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lawStarts } from '../schema/law.ts';
import { readReport } from './readReport.ts';

const { indicator, laws } = readReport('data');
const outcomes = laws.flatMap((law) => law.outcomes.map((outcome) => ({ law, ...outcome })));

test('no act is expected to make its indicator worse', () => {
  const better = { 'higher-better': 'up', 'lower-better': 'down' } as const;
  const wrong = outcomes.flatMap(({ law, indicator: id, expected }) => {
    const { polarity } = indicator(id);
    return polarity === 'neutral' || better[polarity] === expected ? [] : [`${law.id} ${id}`];
  });
  expect(wrong).toEqual([]);
});

test('an outcome is declared once in an act', () => {
  const keys = outcomes.map(({ law, indicator: id }) => `${law.id} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(0);
});

test('seats reserved for women are looked for from the elections of 2021 on, the pilot merger in two oblasts from 2023 on', () => {
  const first = (id: string) => {
    const law = laws.find((one) => one.id === id);
    return law && lawStarts(law).map(({ regions, year }) => [regions, year + (law.outcomes[0]?.lag ?? 0)]);
  };
  expect(first('law-women-reservation-2019')).toEqual([[null, 2021]]);
  expect(first('decrees-pilot-issyk-kul-naryn-2023')).toEqual([[['issyk-kul', 'naryn'], 2023]]);
});

test('acts come in the order of their dates, the draft last', () => {
  expect(laws.at(0)?.id).toBe('decree-381-2002');
  expect(laws.at(-1)?.status).toBe('draft');
});

test('an act without a number says that its number was not seen, unless none was given to it yet', () => {
  const silent = laws.filter(({ number, seen, status }) => {
    return number === null && status !== 'draft' && !seen.unseen.includes('number');
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

const register = '../shared/data/laws-lsg.csv';
const reason = `needs ${register}, which stands outside of the project`;

test.skipIf(!existsSync(register))(
  `every act and address of the register is in the ledger (${reason})`,
  () => {
    const text = readFileSync(register, 'utf8');
    const addresses = text.match(/https?:\/\/[^\s",]+/g) ?? [];
    const known = new Set(laws.flatMap(({ sources }) => sources.map((one) => decodeURI(one))));
    expect(addresses.map((one) => one.replace('http:', 'https:')).filter((one) => !known.has(one))).toEqual(
      [],
    );
    expect(laws).toHaveLength(text.trim().split('\n').length - 1);
  },
);
