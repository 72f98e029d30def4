import { defineConfig } from 'vitest/config';

/** Tests that need a browser, Postgres, processes of their own, or minutes. */
const WHOLE = 'tests/**/*.whole.test.ts';

export default defineConfig({
  test: {
    // Many tests start whole processes and browsers, and a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of the time goes by in waiting: on two processors three files at a time take half as long.
    maxWorkers: 3,
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        extends: true,
        // No test leaves anything behind in a module, so that files may share what they import: that
        // halves the time.
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: [WHOLE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'whole', include: [WHOLE] } },
    ],
  },
});
