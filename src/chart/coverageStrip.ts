import { percent, strip, upright } from './strip.ts';

/** Share of the weight that has a figure, with the least share that gives a score as an upright. Units: shares from 0 to 1. */
export function coverageStrip(coverage: number, required: number): string {
  const whole = '<rect class="cover-whole" width="100%" y="7" height="10"/>';
  const part = `<rect class="cover" width="${percent(100 * coverage)}" y="6" height="12"/>`;
  return strip(whole + part + upright(100 * required), 24, 'strip cover-strip');
}
