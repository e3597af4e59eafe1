import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  betweenByDepth,
  decomposition,
  type Group,
  type Part,
  type Region,
  type Split,
} from './decomposition.ts';
import { grp2023, reasonOf, valueOf } from './testData.ts';
import { theilL, theilT } from './theil.ts';

const measured = (tree: Group): Part => {
  const top = decomposition(tree);
  if (top.value === null) throw new Error(`not measured: ${top.reason}`);
  return top;
};
const splitOf = (split: Part['theilT']): Split => {
  if (split.value === null) throw new Error(`not measured: ${split.reason}`);
  return split;
};
const region = (id: string, value: number | null, weight: number | null): Region => ({ id, value, weight });
const grp = grp2023.regions.map((id, i) => region(id, grp2023.values[i] ?? null, grp2023.weights[i] ?? null));
const isCity = ({ id }: Region) => ['bishkek', 'osh-city'].includes(id);
const country: Group = {
  id: 'kyrgyzstan',
  parts: [
    { id: 'cities', parts: grp.filter(isCity) },
    { id: 'oblasts', parts: grp.filter((part) => !isCity(part)) },
  ],
};

// NumPy 1.24.2 by the formulas: T 0.20140950018 + 0.06866511096, L 0.17680785040 + 0.08109880142.
test('splits the regional product of 2023 into two cities against seven oblasts, and inside these', () => {
  const top = measured(country);
  const t = splitOf(top.theilT);
  expect(t.total).toBeCloseTo(0.2700746111403873, 12);
  expect([t.between, t.within]).toEqual([
    expect.closeTo(0.20140950018052198, 12),
    expect.closeTo(0.06866511095986515, 12),
  ]);
  const l = splitOf(top.theilL);
  expect([l.between, l.within]).toEqual([
    expect.closeTo(0.17680785040015393, 12),
    expect.closeTo(0.0810988014172899, 12),
  ]);
  expect(top.parts.map(({ id, regions }) => [id, regions])).toEqual([['cities', 2], ['oblasts', 7]]); // prettier-ignore
  expect(betweenByDepth(top, 'theilT')).toEqual([
    expect.closeTo(0.20140950018052198, 12),
    expect.closeTo(0.06866511095986515, 12),
  ]);
});

test('splits by hand: two groups of equal regions differ only between', () => {
  const two = (id: string, value: number) => ({ id, parts: [region('a', value, 1), region('b', value, 1)] });
  const { between, within, total } = splitOf(
    measured({ id: 'all', parts: [two('x', 10), two('y', 30)] }).theilL,
  );
  expect(between).toBeCloseTo(Math.log(20) - (Math.log(10) + Math.log(30)) / 2, 12);
  expect([within, total]).toEqual([0, between]);
});

test('leaves out regions and groups without a value, and says when nothing is left to compare', () => {
  const empty = { id: 'south', parts: [region('c', null, 5)] };
  const top = measured({ id: 'all', parts: [region('a', 1, 1), region('b', 3, 1), empty] });
  expect(top.parts.map(({ id }) => id)).toEqual(['a', 'b']);
  const reason = (...parts: (Group | Region)[]) => {
    const answer = decomposition({ id: 'all', parts });
    return answer.value === null ? reasonOf(answer) : 'measured';
  };
  expect(reason()).toBe('no-values');
  expect(reason(empty)).toBe('no-values');
  expect(reason(empty, region('a', 3, 1))).toBe('one-region');
  expect(reason(region('a', 0, 1), region('b', 0, 1))).toBe('zero-mean');
  expect(reason(region('a', -1, 1), region('b', 2, 1))).toBe('negative-values');
  expect(reason(region('a', 1, null), region('b', 2, 1))).toBe('weight-missing');
  expect(() => decomposition({ id: 'all', parts: [region('a', 1, -1)] })).toThrow(RangeError);
});

test('keeps T where a group has only zeros, and gives up L there and above', () => {
  const zeros = { id: 'z', parts: [region('a', 0, 1), region('b', 0, 1)] };
  const top = measured({ id: 'all', parts: [zeros, region('c', 8, 2)] });
  expect(splitOf(top.theilT)).toEqual({ total: Math.log(2), between: Math.log(2), within: 0 });
  expect(top.theilL).toEqual({ value: null, reason: 'zero-minimum' });
  expect(top.parts[0]?.theilT).toEqual({ value: null, reason: 'zero-mean' });
});

const leaf = fc.record({
  id: fc.constant('leaf'),
  value: fc.oneof(fc.double({ min: 0.01, max: 1e4, noNaN: true }), fc.constant(null)),
  weight: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
});
const { group } = fc.letrec<{ group: Group; node: Group | Region }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('group')),
  group: fc.record({
    id: fc.constant('group'),
    parts: fc.array(tie('node'), { minLength: 1, maxLength: 5 }),
  }),
}));
const leaves = (node: Group | Region): Region[] => ('parts' in node ? node.parts.flatMap(leaves) : [node]);
const everyPart = (part: Part): Part[] => [part, ...part.parts.flatMap(everyPart)];

test('between and within sum to the total at every level of any tree, and the levels to the whole', () => {
  fc.assert(
    fc.property(group, (tree) => {
      const top = decomposition(tree);
      if (top.value === null) return fc.pre(false);
      for (const part of everyPart(top)) {
        for (const { total, between, within } of [splitOf(part.theilT), splitOf(part.theilL)]) {
          expect(between + within).toBeCloseTo(total, 9);
          expect(Math.min(between, within)).toBeGreaterThanOrEqual(0);
        }
        if (part.parts.length === 0) continue;
        expect(part.parts.reduce((sum, { valueShare }) => sum + valueShare, 0)).toBeCloseTo(1, 9);
        expect(part.parts.reduce((sum, { populationShare }) => sum + populationShare, 0)).toBeCloseTo(1, 9);
      }
      for (const index of ['theilT', 'theilL'] as const) {
        const sum = betweenByDepth(top, index).reduce((total, between) => total + between, 0);
        expect(sum).toBeCloseTo(splitOf(top[index]).total, 9);
      }
    }),
  );
});

test('the total is the same however the regions are grouped', () => {
  fc.assert(
    fc.property(group, (tree) => {
      const top = decomposition(tree);
      if (top.value === null) return fc.pre(false);
      const values = leaves(tree).map(({ value }) => value);
      const weights = leaves(tree).map(({ weight }) => weight);
      expect(splitOf(top.theilT).total).toBeCloseTo(valueOf(theilT(values, weights)), 12);
      expect(splitOf(top.theilL).total).toBeCloseTo(valueOf(theilL(values, weights)), 12);
    }),
  );
});
