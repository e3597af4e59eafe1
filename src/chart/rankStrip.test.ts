import { expect, test } from 'vitest';
import { coverageStrip } from './coverageStrip.ts';
import { rankAxis, rankPosition, rankStrip } from './rankStrip.ts';

test('ranks stand in the middle of equal parts, the first on the left', () => {
  expect([1, 2, 4].map((rank) => rankPosition(rank, 4))).toEqual([12.5, 37.5, 87.5]);
});

test('the bar runs from the lowest to the highest rank and the middle lies on it', () => {
  const drawn = rankStrip({ lo: 2, median: 3, hi: 4 }, 4);
  expect(drawn).toContain('class="rank-bar" x1="37.5%" x2="87.5%"');
  expect(drawn).toContain('class="rank-mid" cx="62.5%"');
  expect(drawn.match(/rank-dot/g)).toHaveLength(4);
});

test('without an interval nothing stands on the track', () => {
  expect(rankStrip(null, 9)).not.toMatch(/rank-(?:dot|bar|mid)/);
});

test('long lists of ranks are labelled at the ends and in the middle', () => {
  expect(rankAxis(9).match(/<text/g)).toHaveLength(9);
  expect(rankAxis(230).match(/>(\d+)</g)).toEqual(['>1<', '>115<', '>230<']);
});

test('coverage is a part of the whole with the rule as an upright', () => {
  const drawn = coverageStrip(0.25, 0.7);
  expect(drawn).toContain('class="cover" width="25%"');
  expect(drawn).toContain('x1="70%"');
});
