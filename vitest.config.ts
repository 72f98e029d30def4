import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Many tests start whole processes and browsers, and a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of the time goes by in waiting: on two processors three files at a time take half as long.
    maxWorkers: 3,
    reporters: ['default', './tests/count-reporter.ts'],
  },
});
