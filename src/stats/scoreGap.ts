/** What follows from the gap between views: they agree, are talked about, or go to the round of verification. */
export type ScoreGrade = 'agree' | 'discuss' | 'verify';

/**
 * How far apart the views of one matter are on the scale from 0 to 4, and what follows: 0–1 agree, 2 discuss, 3 and more verify.
 * Missing: null views are left out; null with fewer than two, which cannot differ. Views are never averaged.
 */
export function scoreGap(views: readonly (number | null)[]): { gap: number; grade: ScoreGrade } | null {
  const given = views.filter((one) => one !== null);
  if (given.length < 2) return null;
  const gap = Math.max(...given) - Math.min(...given);
  return { gap, grade: gap <= 1 ? 'agree' : gap < 3 ? 'discuss' : 'verify' };
}

/**
 * How much Krippendorff's α is worth: firm from 0.8, tentative from 0.667, weak below.
 * Source: Krippendorff 2004, Content Analysis, chapter 11.
 */
export const alphaGrade = (alpha: number): 'firm' | 'tentative' | 'weak' =>
  alpha >= 0.8 ? 'firm' : alpha >= 0.667 ? 'tentative' : 'weak';
