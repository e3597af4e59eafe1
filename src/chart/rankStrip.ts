import { axisStrip, percent, strip, track } from './strip.ts';

/** Ranks from the 5th to the 95th of a hundred calculations, and the middle one. */
export type RankSpan = { lo: number; median: number; hi: number };

/** Position of a rank among `of`, best left. Units: per cent of the strip. */
export const rankPosition = (rank: number, of: number) => ((rank - 0.5) / of) * 100;

/** Labels of the ranks above the strips: every one, or first, middle and last of more than twelve. */
export function rankAxis(of: number): string {
  const ranks = Array.from({ length: of }, (_, i) => i + 1);
  const shown = of <= 12 ? ranks : [...new Set([1, Math.ceil(of / 2), of])];
  return axisStrip(shown.map((rank) => ({ x: rankPosition(rank, of), label: String(rank) })), '', 20); // prettier-ignore
}

/** Strip of one place: a dot for each rank, the interval as a bar, its middle as a filled dot; only the track without an interval. */
export function rankStrip(span: RankSpan | null, of: number): string {
  const at = (rank: number) => percent(rankPosition(rank, of));
  const ranks = Array.from({ length: of }, (_, i) => i + 1);
  const dots = ranks.map((rank) => `<circle class="rank-dot" cx="${at(rank)}" cy="50%" r="1.75"/>`).join('');
  if (!span) return strip(track, 24, 'strip rank-strip');
  // A round end keeps an interval of one rank visible.
  const bar = `<line class="rank-bar" x1="${at(span.lo)}" x2="${at(span.hi)}" y1="50%" y2="50%"/>`;
  const middle = `<circle class="rank-mid" cx="${at(span.median)}" cy="50%" r="4.5"/>`;
  return strip(dots + bar + middle, 24, 'strip rank-strip');
}
