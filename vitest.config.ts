import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Many tests start whole processes and browsers, and a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tests/count-reporter.ts'],
  },
});
