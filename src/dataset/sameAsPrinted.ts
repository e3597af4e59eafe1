/** Decimals of a number as it is written. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * Whether two numbers are the same where one of them is printed with fewer decimals.
 * Shape: whole numbers have to be equal; a whole number beside one with decimals counts as printed with one.
 */
export function sameAsPrinted(a: number, b: number): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  if (Number.isInteger(a) && Number.isInteger(b)) return a === b;
  // Half a unit of the last decimal, and a little for what binary fractions cannot hold.
  return Math.abs(a - b) <= 0.5 * 10 ** -Math.max(decimals, 1) + 1e-9 * Math.max(Math.abs(a), 1);
}
