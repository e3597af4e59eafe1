import { expect, test } from 'vitest';
import { problemSentence, problemText } from '../i18n/problemText.ts';
import { problemSentencesEn } from '../i18n/problemTextEn.ts';
import { badLaws } from '../schema/exampleBadLaws.ts';
import { badRegisters } from '../schema/exampleBadRegisters.ts';
import { badScores } from '../schema/exampleBadScores.ts';
import { badQueues } from '../schema/exampleQueues.ts';
import { badYears } from '../schema/exampleBadYears.ts';
import { checkData } from '../schema/checkData.ts';
import { replaced } from '../schema/exampleChange.ts';
import { languages } from '../schema/language.ts';
import { problemKinds, type Problem } from '../schema/problem.ts';

test('every kind of problem has a sentence and every sentence a kind', () => {
  expect(Object.keys(problemSentencesEn).toSorted()).toEqual([...problemKinds].sort());
});

const blank: Problem = {
  ...{ file: 'f', path: 'p', line: 1, column: 2, kind: 'type' },
  ...{ found: 'FOUND', expected: 'EXPECTED', suggestion: 'MEANT' },
};

test.each(problemKinds)('%s reads as a whole sentence of its own in each language', (kind) => {
  const texts = languages.map((language) => problemSentence({ ...blank, kind }, language));
  expect(new Set(texts).size).toBe(3);
  for (const text of texts) {
    expect(text).toMatch(/MEANT.\?$/);
    expect(text).not.toMatch(/undefined|@|null/);
    expect(text.replace(/ [^ ]+ [^ ]*MEANT.*$/, '')).toMatch(/[.?]/);
  }
});

// These name a language, or say what to do; all others quote what they found.
const unquoted = new Set([
  'missing-language',
  'empty-file',
  'encoding',
  'no-entries',
  'missing-reason',
  'mode-missing',
]);

test.each([...badYears, ...badRegisters, ...badLaws, ...badScores, ...badQueues])(
  'in each language, %s quotes what was found and what was meant',
  (_, files) => {
    for (const problem of checkData(files).problems) {
      for (const language of languages) {
        const text = problemText(problem, language);
        expect(text.startsWith(problem.file)).toBe(true);
        if (!unquoted.has(problem.kind) && !problem.found.startsWith('@'))
          expect(text).toContain(problem.found);
        if (problem.suggestion) expect(text).toContain(problem.suggestion);
      }
    }
  },
);

test('a problem is one line with place, finding and suggestion', () => {
  const files = replaced('regions/batken/2023.json', '"poverty"', '"povertty"');
  const lines = checkData(files).problems.flatMap((one) =>
    languages.map((language) => problemText(one, language)),
  );
  expect(lines).toEqual([
    'data/regions/batken/2023.json:5:18 figures[0].indicator: «povertty» деген көрсөткүч жок. Көрсөткүчтөр «indicators» папкасында. Балким, «poverty»?',
    'data/regions/batken/2023.json:5:18 figures[0].indicator: Нет показателя «povertty». Показатели стоят в папке «indicators». Может быть, «poverty»?',
    'data/regions/batken/2023.json:5:18 figures[0].indicator: There is no indicator “povertty”. They stand in the folder “indicators”. Did you mean “poverty”?',
  ]);
});

test('a missing language is named in the language of the reader', () => {
  const problem: Problem = { ...blank, kind: 'missing-language', found: 'ky', suggestion: null };
  expect(languages.map((language) => problemSentence(problem, language))).toEqual([
    'Текст кыргыз тилинде (ky) жазылган эмес. Аны кошуңуз.',
    'Нет текста на языке: кыргызский (ky). Добавьте его.',
    'The text in Kyrgyz (ky) is missing. Add it.',
  ]);
});
