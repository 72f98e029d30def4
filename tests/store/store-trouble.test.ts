import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createStoreTrouble } from '../../src/store/store-trouble.ts';
import { UserError } from '../../src/user-error.ts';

const MINUTE = 60_000;

function createTold() {
  const lines: string[] = [];
  let now = 0;
  const trouble = createStoreTrouble({
    store: {
      explain: (error) =>
        error instanceof RangeError ? new UserError(`The store: ${error.message}`) : null,
    },
    log: createLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } }),
    monotonic: () => now,
  });
  return { lines, trouble, pass: (ms: number) => void (now += ms) };
}

test('the same fault is told once, then at growing distance, whoever meets it', () => {
  const { lines, trouble, pass } = createTold();
  const minutes: number[] = [];
  for (let second = 0; second < 10 * 60; second += 1) {
    const before = lines.length;
    trouble.failed(new RangeError('locked.'), second % 2 === 0 ? 'no look' : 'no fetch');
    if (lines.length > before) minutes.push(second / 60);
    pass(1000);
  }
  expect(minutes).toEqual([0, 1, 3, 7]);
  expect(lines[2]).toContain('"forSeconds":180');
});

test('another fault is told at once, and so is the end, once', () => {
  const { lines, trouble } = createTold();
  trouble.over();
  trouble.failed(new RangeError('locked.'), 'no look');
  trouble.failed(new RangeError('full.'), 'no look');
  expect(trouble.lasts()).toBe(true);
  trouble.over();
  trouble.over();
  expect(trouble.lasts()).toBe(false);
  expect(lines.map((line) => /"level":(\d+)/.exec(line)?.[1])).toEqual(['50', '50', '30']);
  trouble.failed(new RangeError('locked.'), 'no look');
  expect(lines).toHaveLength(4);
});

test('what nobody explains is told for each thing that it happened to', () => {
  const { lines, trouble, pass } = createTold();
  for (const task of ['a', 'b', 'a']) trouble.failed(new Error('odd'), 'a fetch failed', { task });
  expect(lines).toHaveLength(2);
  pass(MINUTE);
  trouble.failed(new Error('odd'), 'a fetch failed', { task: 'a' });
  expect(lines).toHaveLength(3);
});
