import { gini } from './gini.ts';
import type { Measured } from './measured.ts';
import type { DisparityForm } from './measureFor.ts';
import { rangeGap, rangeRatio } from './rangeDisparity.ts';
import { shortfalls } from './shortfall.ts';
import { theilL, theilT } from './theil.ts';
import type { Values } from './weighed.ts';
import { weightedDeviation, weightedVariation } from './weightedVariation.ts';

export type RelativeMeasures = {
  ratio: Measured;
  variation: Measured;
  gini: Measured;
  theilT: Measured;
  theilL: Measured;
};
/** `gap` and `deviation` are the same for values and shortfalls; `relative` is null where only points are honest. */
export type Disparity = {
  form: DisparityForm;
  gap: Measured;
  deviation: Measured;
  relative: RelativeMeasures | null;
};

/**
 * All measures of disparity between regions that suit the form chosen by `measureFor`.
 * Shape: `values[i]` and `weights[i]` belong to the same region; gap and ratio do not use the weights.
 * Units: gap and deviation those of a difference of the values, the others none.
 * Missing: each measure says its own reason.
 * Throws: RangeError when the lengths differ, a value is not finite or above the ceiling of a shortfall, a weight is
 * negative or not finite.
 */
export function disparity(
  values: Values,
  weights: Values,
  options: { form: DisparityForm; ceiling?: number },
): Disparity {
  const { form, ceiling = 100 } = options;
  const compared = form === 'shortfall' ? shortfalls(values, ceiling) : values;
  return {
    form,
    gap: rangeGap(values),
    deviation: weightedDeviation(values, weights),
    relative: form === 'points' ? null : relativeMeasures(compared, weights),
  };
}

const relativeMeasures = (values: Values, weights: Values): RelativeMeasures => ({
  ratio: rangeRatio(values),
  variation: weightedVariation(values, weights),
  gini: gini(values, weights),
  theilT: theilT(values, weights),
  theilL: theilL(values, weights),
});
