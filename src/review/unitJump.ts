import { median } from '../stats/median.ts';

/** How near a power of ten a ratio must be, in decimal orders: a value that replaces another, and one that follows another. */
const near = { replaced: 0.03, followed: 0.15 };
/** A series that moves threefold by itself, or with the places beside it, jumps for other reasons than its unit. */
const lively = Math.log10(3);
/** From a million on, a ratio says nothing about units. */
const furthest = 6;

/**
 * The power of ten by which a value differs from the one before, as when a decimal point is lost or thousands become millions.
 * Shape: 1 for about ten times more, −3 for a thousandth; `beside` gives ratios of the same step, `own` those of other years.
 * Missing: null where the ratio is near no power, or where the series moves like that by itself; zero and signs have no ratio.
 */
export function unitJump(
  from: number,
  to: number,
  step: { own: readonly number[]; beside: readonly number[] } | null,
): number | null {
  const order = Math.log10(to / from);
  if (!Number.isFinite(order)) return null;
  const power = Math.round(order);
  if (power === 0 || Math.abs(power) > furthest) return null;
  if (Math.abs(order - power) > (step ? near.followed : near.replaced)) return null;
  if (!step) return power;
  const orders = (list: readonly number[]) =>
    list.filter((ratio) => ratio > 0 && Number.isFinite(ratio)).map((ratio) => Math.abs(Math.log10(ratio)));
  const [own, beside] = [orders(step.own), orders(step.beside)];
  const isLively = own.some((size) => size > lively) || (beside.length > 0 && median(beside) > lively);
  return isLively ? null : power;
}
