import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const colours = (text: string) =>
  new Map(
    Array.from(text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g), ([, name = '', hex = '']) => [name, hex]),
  );
const light = colours(lightCss);
const dark = new Map([...light, ...colours(darkCss.split('@media')[0] ?? '')]);

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [a, b].map((name) => luminance(theme.get(name) ?? '')).sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  test.each(['paper', 'wash'])('text can be read on %s', (ground) => {
    for (const name of ['ink', 'ink-2']) expect(contrast(name, ground), name).toBeGreaterThanOrEqual(7);
    for (const name of ['ink-3', 'accent', 'better', 'worse']) {
      expect(contrast(name, ground), name).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('lines can be seen on paper', () => {
    for (let i = 1; i <= 6; i += 1)
      expect(contrast(`cat-${i}`, 'paper'), `cat-${i}`).toBeGreaterThanOrEqual(3);
  });
  test('values can be read on the classes of a map', () => {
    for (let i = 1; i <= 5; i += 1)
      expect(contrast(`on-${i}`, `seq-${i}`), `on-${i}`).toBeGreaterThanOrEqual(4.5);
  });
});
