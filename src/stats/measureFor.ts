import { notMeasured, type NotMeasured } from './measured.ts';
import { refuseInfinite, type Values } from './weighed.ts';

/**
 * Form in which differences between regions are honest. `relative`: ratio, variation, Gini, Theil of the values;
 * `shortfall`: the same of what is missing to the ceiling; `points`: gap and deviation in the unit of a difference.
 */
export type DisparityForm = 'relative' | 'shortfall' | 'points';
export type FormReason =
  | 'positive-values'
  | 'near-floor'
  | 'near-ceiling'
  | 'between-bounds'
  | 'signed'
  | 'zero-values'
  | 'at-ceiling'
  | 'out-of-bounds';
export type FormChoice = { value?: never; form: DisparityForm; reason: FormReason };

/** Part of the range, at either end, in which shares are seen from that end. */
const nearPart = 0.1;

/**
 * Form of disparity measures that suits an indicator, and why.
 * Values without a ceiling and above 0 are compared by multiples. Those that may be below 0, or are 0 somewhere, only
 * by differences. A bounded share has two faces, x and 100 − x, which relative measures rank otherwise: it is compared
 * by multiples of x when the middle region stands in the lowest tenth of the range, of 100 − x when in the highest,
 * and by points between.
 * Shape: `range` is that of the unit, null where there is no bound; `values` are all that will be compared, of all
 * years, so that one form holds for the series.
 * Missing: null values are left out; not measured when none is left.
 * Throws: RangeError when a value is not finite.
 * Source: Erreygers 2009 and Lambert & Zheng 2011 on attainment against shortfall; the tenth is our own convention.
 */
export function measureFor(
  range: readonly [number | null, number | null],
  values: Values,
): FormChoice | NotMeasured {
  refuseInfinite(values);
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const [least, most, middle] = [known[0], known.at(-1), known[Math.floor(known.length / 2)]];
  if (least === undefined || most === undefined || middle === undefined) return notMeasured('no-values');
  const [floor, ceiling] = range;
  if (floor === null || floor < 0 || least < 0) return { form: 'points', reason: 'signed' };
  const above = least > 0;
  if (ceiling === null) {
    return above
      ? { form: 'relative', reason: 'positive-values' }
      : { form: 'points', reason: 'zero-values' };
  }
  if (least < floor || most > ceiling) return { form: 'points', reason: 'out-of-bounds' };
  const place = (middle - floor) / (ceiling - floor);
  if (place >= 1 - nearPart) {
    return most < ceiling
      ? { form: 'shortfall', reason: 'near-ceiling' }
      : { form: 'points', reason: 'at-ceiling' };
  }
  if (place > nearPart) return { form: 'points', reason: 'between-bounds' };
  return above ? { form: 'relative', reason: 'near-floor' } : { form: 'points', reason: 'zero-values' };
}
