import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { watchPeakMemory } from './peakMemory.ts';

test.skipIf(!existsSync('/proc/self/status'))('gives at least what a process holds (needs /proc)', () => {
  const held = process.memoryUsage().rss;
  expect(watchPeakMemory(process.pid)()).toBeGreaterThanOrEqual(held * 0.9);
});

test('gives null where nothing can be read', () => {
  expect(watchPeakMemory(-1)()).toBeNull();
});
