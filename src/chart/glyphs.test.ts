import { expect, test } from 'vitest';
import { missingStates, valueMarks } from './figureState.ts';
import { glyph, sprite, stateGlyphs } from './glyphs.ts';

test('the sprite draws every state and every mark once', () => {
  for (const name of [...missingStates, ...valueMarks]) {
    expect(sprite.split(`id="g-${name}"`)).toHaveLength(2);
  }
});
test('a glyph comes with its word, hidden from the eye if wished, and never as markup', () => {
  expect(glyph('late', '<12> days')).toMatch(/#g-late.*<span>&lt;12&gt; days<\/span>$/);
  expect(glyph('late', 'late', { hidden: true })).toContain('<span class="vh">late</span>');
  expect(glyph('late')).not.toContain('span');
});
test('a state gives the glyphs that are printed with it', () => {
  expect(stateGlyphs({ kind: 'late' })).toEqual(['late']);
  expect(stateGlyphs({ kind: 'value', marks: ['estimated', 'flag'] })).toEqual(['estimated', 'flag']);
});
test('the sprite is as reviewed', async () => {
  await expect(sprite).toMatchFileSnapshot('./snapshots/sprite.svg');
});
