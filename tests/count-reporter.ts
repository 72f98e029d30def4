import { globSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends every run with one line that machines can read: `N passed, N failed, N skipped`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    // What takes a browser, Postgres, processes or minutes is left to a run of its own.
    const left = modules.some(({ project }) => project.name === 'whole')
      ? 0
      : globSync('tests/**/*.whole.test.ts').length;
    if (left > 0) {
      process.stdout.write(
        `\nNot run: ${left} files that need a browser, Postgres, processes or minutes. Run them with: npm run test:all\n`,
      );
    }
    const { passed, failed, skipped } = counts;
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}
