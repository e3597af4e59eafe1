import { expect, test } from 'vitest';
import { exampleChanged, exampleReview } from './exampleReview.ts';
import { reviewDocument, type ReviewDocument } from './reviewDocument.ts';
import { commentLimit, reviewComment, reviewMarkdown } from './reviewMarkdown.ts';

const plain: ReviewDocument = {
  language: 'en',
  title: 'Review',
  kicker: '',
  headline: 'A <b>|</b> headline',
  about: 'by @minister, see #12 and https://example.org',
  decisionsTitle: 'Decisions',
  decisions: [{ level: 'stop', word: 'Stop', text: 'a_b*c `d` [e](javascript:f)' }],
  more: '',
  sections: [],
};
const long = (size: number): ReviewDocument => ({
  ...plain,
  sections: Array.from({ length: 5 }, (_, i) => ({
    id: `s${i}`,
    title: `Part ${i}`,
    count: '',
    blocks: [{ is: 'text', text: 'x'.repeat(size) }],
  })),
});

test('text stays text: no markup, no cell, no link, no mention, no reference', () => {
  const text = reviewMarkdown(plain);
  expect(text).toContain('A \\<b\\>\\|\\</b\\> headline');
  expect(text).toContain('a\\_b\\*c \\`d\\` \\[e\\](javascript:f)');
  expect(text).not.toMatch(/@minister|[^\\]#12|https:\/\//);
});
test('what does not fit is left out whole, with a note', () => {
  const text = reviewMarkdown(long(20_000));
  expect(text.length).toBeLessThanOrEqual(commentLimit);
  expect(text).toContain('Part 2');
  expect(text).not.toContain('Part 3');
  expect(text).toContain('The comment ends here');
});
test('two languages share the room, the first open, the second folded', () => {
  const text = reviewComment([long(9_000), { ...long(9_000), language: 'ru' }]);
  expect(text.length).toBeLessThanOrEqual(commentLimit);
  expect(text.indexOf('<summary><b>По-русски')).toBeGreaterThan(text.indexOf('Part 0'));
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
});
test('a comment on a change of every figure keeps below the limit', () => {
  const years = Array.from({ length: 90 }, (_, i) => 1930 + i);
  const year = exampleChanged({}).find(({ path }) => path === 'regions/osh/2023.json')?.text ?? '';
  const files = exampleChanged(
    Object.fromEntries(
      years.map((period) => [`regions/osh/${period}.json`, () => year.replace('2023', String(period))]),
    ),
  );
  const review = exampleReview(files);
  const text = reviewComment([reviewDocument(review, 'ky'), reviewDocument(review, 'ru')]);
  expect(text.length).toBeLessThanOrEqual(commentLimit);
});
