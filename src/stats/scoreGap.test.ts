import { expect, test } from 'vitest';
import { alphaGrade, scoreGap } from './scoreGap.ts';

test('views one point apart agree, two are talked about, three go to verification', () => {
  const grades = [[2, 2], [2, 3, 2], [0, 2], [1, 4], [4, 0, 2]].map((views) => scoreGap(views)); // prettier-ignore
  expect(grades.map((one) => [one?.gap, one?.grade])).toEqual([
    [0, 'agree'],
    [1, 'agree'],
    [2, 'discuss'],
    [3, 'verify'],
    [4, 'verify'],
  ]);
});

test('a view that is missing is no zero, and one view alone has no gap', () => {
  expect(scoreGap([null, 3, 3])).toEqual({ gap: 0, grade: 'agree' });
  expect([scoreGap([]), scoreGap([4, null, null])]).toEqual([null, null]);
});

test('agreement is firm from 0.8 and tentative from two thirds', () => {
  expect([0.8, 0.79, 0.667, 0.66, -0.2].map(alphaGrade)).toEqual([
    'firm',
    'tentative',
    'tentative',
    'weak',
    'weak',
  ]);
});
