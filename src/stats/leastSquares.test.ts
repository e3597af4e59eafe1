import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares } from './leastSquares.ts';

const relative = (found: number | undefined, certified: number) => Math.abs((found ?? NaN) / certified - 1);

test('fits a line by hand', () => {
  const { coefficients, residuals, df, residualVariance, inverse } = leastSquares(
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    [1, 2, 4],
  );
  expect(coefficients[0]).toBeCloseTo(5 / 6, 12);
  expect(coefficients[1]).toBeCloseTo(3 / 2, 12);
  expect(residuals.map((r) => r * 6)).toEqual([1, -2, 1].map((r) => expect.closeTo(r, 12) as number));
  expect([df, residualVariance]).toEqual([1, expect.closeTo(1 / 6, 12)]);
  expect(inverse).toEqual(
    [
      [5 / 6, -1 / 2],
      [-1 / 2, 1 / 2],
    ].map((row) => row.map((value) => expect.closeTo(value, 12) as number)),
  );
});

test('gives the certified values of NIST StRD "Longley", whose columns are nearly dependent', () => {
  const rows = [
    [60323, 83, 234289, 2356, 1590, 107608, 1947],
    [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
    [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
    [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
    [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
    [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
    [64989, 99, 365385, 1870, 3547, 115094, 1953],
    [63761, 100, 363112, 3578, 3350, 116219, 1954],
    [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
    [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
    [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
    [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
    [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
    [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
    [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
    [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
  ];
  const fit = leastSquares(
    rows.map((row) => [1, ...row.slice(1)]),
    rows.map(([y = NaN]) => y),
  );
  const coefficients = [
    -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
    -0.0511041056535807, 1829.15146461355,
  ];
  const errors = [
    890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
    0.22607320006937, 455.478499142212,
  ];
  for (const [i, b] of coefficients.entries()) expect(relative(fit.coefficients[i], b)).toBeLessThan(1e-9);
  for (const [i, e] of errors.entries()) expect(relative(fit.standardErrors[i], e)).toBeLessThan(1e-9);
  expect(relative(Math.sqrt(fit.residualVariance), 304.854073561965)).toBeLessThan(1e-11);
  expect(fit.df).toBe(9);
});

test('leaves residuals at right angles to every column', () => {
  const row = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), (points) => {
      const design = points.map(([x]) => [1, x]);
      fc.pre(points.some(([x]) => x !== points[0]?.[0]));
      const { residuals } = leastSquares(design, points.map(([, y]) => y)); // prettier-ignore
      expect(residuals.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 8);
      expect(points.reduce((sum, [x], i) => sum + x * (residuals[i] ?? NaN), 0)).toBeCloseTo(0, 6);
    }),
  );
});

test('refuses dependent columns, too few rows, gaps and unequal lengths', () => {
  const four = [1, 2, 3, 4];
  const twice = four.map((x) => [1, x, 2 * x + 1]);
  expect(() => leastSquares(twice, four)).toThrow('column 2 of the design depends');
  expect(() => leastSquares(four.map((x) => [1, 0 * x]), four)).toThrow(RangeError); // prettier-ignore
  expect(() => leastSquares([[1, 2], [1, 3]], [1, 2])).toThrow('too few'); // prettier-ignore
  expect(() => leastSquares([[1], [1], [1]], [1, NaN, 2])).toThrow('row 1 holds NaN');
  expect(() => leastSquares([[1], [1]], [1])).toThrow('2 rows, 1 responses');
  expect(() => leastSquares([[1, 2], [1], [1, 3]], [1, 2, 3])).toThrow('row 1 has 1 columns'); // prettier-ignore
  expect(() => leastSquares([], [])).toThrow('no column');
});
