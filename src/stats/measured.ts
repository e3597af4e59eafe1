/** Why a statistic cannot be computed from the values given. */
export type Undefined =
  | 'no-values'
  | 'one-region'
  | 'too-few-regions'
  | 'weight-missing'
  | 'zero-mean'
  | 'zero-minimum'
  | 'negative-values'
  | 'all-equal'
  | 'break-between'
  | 'not-converging'
  | 'overtaking';
export type NotMeasured = { value: null; reason: Undefined };
/** A statistic, or the reason why there is none; never NaN. */
export type Measured = { value: number } | NotMeasured;

export const notMeasured = (reason: Undefined): NotMeasured => ({ value: null, reason });
