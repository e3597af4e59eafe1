import { defineConfig } from 'vitest/config';

/** What reads the built site: run after a build. */
const built = ['src/report/roundTrip.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'modules',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: built,
          // A laptop that builds at the same time is slow, not wrong.
          testTimeout: 20_000,
        },
      },
      { test: { name: 'site', include: built, testTimeout: 120_000 } },
    ],
  },
});
