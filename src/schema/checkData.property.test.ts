import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkData } from './checkData.ts';
import { exampleFiles } from './exampleFiles.ts';
import { fixedFile } from './fixedFile.ts';

const files = exampleFiles();
const place = fc.nat({ max: files.length - 1 });
const edit = fc.record({
  place,
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
});
const junk = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('null', '[]', '{}', '"', ',', '-1', 'true', '\r', '\uFEFF'),
);

/** The example with some letters of one file taken out and others put in. */
function edited({ place, at, length }: { place: number; at: number; length: number }, put: string) {
  return files.map((file, index) => {
    if (index !== place) return file;
    const start = Math.floor(at * file.text.length);
    return { path: file.path, text: file.text.slice(0, start) + put + file.text.slice(start + length) };
  });
}

test('whatever is cut out of or put into a file, the check answers and names a file', () => {
  fc.assert(
    fc.property(edit, junk, (where, put) => {
      const { problems, parts } = checkData(edited(where, put));
      expect(parts === null).toBe(problems.length > 0);
      for (const { file, line } of problems) {
        expect(file.startsWith('data/')).toBe(true);
        expect(line === null || line >= 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever stands in a place of a file, the check answers', () => {
  const key = fc.record({ place, nth: fc.nat({ max: 40 }), value: fc.jsonValue() });
  fc.assert(
    fc.property(key, ({ place, nth, value }) => {
      const mutated = files.map((file, index) => {
        if (index !== place) return file;
        let count = 0;
        const text = JSON.stringify(
          JSON.parse(file.text, (_, inner: unknown) => (count++ === nth ? value : inner)),
        );
        return { path: file.path, text };
      });
      const { problems, parts } = checkData(mutated);
      expect(parts === null).toBe(problems.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('fixing a fixed file changes nothing', () => {
  fc.assert(
    fc.property(edit, junk, (where, put) => {
      for (const { path, text } of edited(where, put)) {
        const once = fixedFile({ path, text });
        expect(fixedFile({ path, text: once })).toBe(once);
      }
    }),
    { numRuns: 100 },
  );
});
