import { expect, test } from 'vitest';
import { mixedWord } from '../schema/language.ts';
import { doctorRules } from '../schema/decision.ts';
import { doctorAdvice } from './doctorAdvice.ts';
import { doctorMessages } from './doctorMessage.ts';
import { doctorSentences } from './doctorSentences.ts';
import { doctorText, evidenceNumber, yearsText, type DoctorNote } from './doctorText.ts';
import { doctorTitles } from './doctorTitles.ts';

const tables = { ...doctorSentences, ...doctorAdvice, ...doctorTitles, ...doctorMessages };
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('has a sentence and a title for every rule that decisions may name', () => {
  expect(Object.keys(doctorSentences).sort()).toEqual([...doctorRules].sort());
  expect(Object.keys(doctorTitles).sort()).toEqual([...doctorRules].sort());
});

test.each(Object.entries({ doctorSentences, doctorAdvice, doctorMessages }))(
  '%s have the same gaps in all languages and no mixed letters',
  (_, table) => {
    for (const [name, { ky, ru, en }] of Object.entries(table)) {
      expect([gaps(ky), gaps(ru)], name).toEqual([gaps(en), gaps(en)]);
    }
    for (const [name, texts] of Object.entries(tables)) {
      expect(Object.values(texts).filter((text) => mixedWord.test(text)), name).toEqual([]); // prettier-ignore
    }
  },
);

const note: DoctorNote = {
  id: 'decimal-point-1',
  rule: 'decimal-point',
  where: {
    indicator: 'poverty',
    regions: ['osh', 'osh-city'],
    periods: [2018, 2019, 2020, 2023],
    by: 'SEX=F',
  },
  evidence: { value: 1149, expected: 11.52, factor: 100, count: 4 },
  confidence: 'likely',
  suggestion: { advice: 'repair-value', to: 11.49 },
};
const names = { indicator: () => 'ECO-02', region: (path: string) => path.toUpperCase() };

test('says where, what, how sure and what to do, with numbers as the language writes them', () => {
  expect(doctorText(note, 'en', names)).toBe(
    'ECO-02 · OSH, OSH-CITY · 2018–2020, 2023 · SEX=F: A decimal point seems to be lost: the number is 1,149, about 11.52 was to be expected. Numbers like this: 4. Likely. Compare with the table and, if it agrees, repair to 11.49.',
  );
  expect(doctorText(note, 'ru')).toContain('стоит 1\u00a0149, ожидалось около 11,52');
  expect(doctorText(note, 'ky')).toContain('11,52');
});

test('names what was moved to where', () => {
  const moved: DoctorNote = {
    ...note,
    rule: 'labels-shifted',
    moves: [['a', 'b']],
    other: 'T.xlsx',
    evidence: { cells: 2, before: 0, after: 2 },
  };
  expect(doctorText(moved, 'en', names)).toContain('A → B.');
});

test('writes years without thousands, as spans', () => {
  expect(yearsText([2021, 2013, 2014, 2015])).toBe('2013–2015, 2021');
  expect(yearsText([])).toBe('');
});

test('writes small numbers with three digits and others with three decimals at most', () => {
  expect([0.000512, 1.00004, 14.9, 2341, -0.5].map((value) => evidenceNumber(value, 'en'))).toEqual([
    '0.000512',
    '1',
    '14.9',
    '2,341',
    '−0.5',
  ]);
});

test('stops where a sentence lacks its number', () => {
  expect(() => doctorText({ ...note, evidence: {} }, 'en')).toThrow('the sentence needs "value"');
});
