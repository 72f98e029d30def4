import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInteractions } from '../../../../src/chat/slack/listen/interactions.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import type { Store } from '../../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-redelivery-'));
let store: Store;

beforeAll(async () => {
  store = await openStore({ kind: 'sqlite', file: join(folder, 'b.sqlite'), clock: Date.now });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What one process of several on the same store makes of a message, and what it answers. */
function createProcess() {
  const answered: string[] = [];
  const work: Promise<void>[] = [];
  const interactions = createInteractions({
    ask: async ({ text }) => void answered.push(text),
    openForm: async () => false,
    showHome: async () => {},
    forget: async () => {},
    names: { learn: () => {}, nameOf: () => 'this channel' },
    claim: (key) => store.seen.claim(key, Date.now()),
    meet: () => {},
    track: (one) => void work.push(one),
    clock: Date.now,
  });
  return { interactions, answered, done: () => Promise.all(work) };
}

const message = (ts: string) =>
  ({
    id: `Ev${ts}`,
    workspace: 'T1',
    type: 'app_mention',
    user: 'U1',
    text: '<@U9> harbour',
    ts,
    channel: 'C1',
  }) as const;

test('a message that Slack delivers again, to another process, is answered once', async () => {
  const [first, second] = [createProcess(), createProcess()];
  for (const one of [first, second, first]) one.interactions.write(message('1.5'));
  second.interactions.write(message('1.6'));
  await Promise.all([first.done(), second.done()]);
  expect([...first.answered, ...second.answered]).toEqual(['harbour', 'harbour']);
});

test('what was taken up is forgotten after a while', async () => {
  expect(await store.seen.claim('old', 1000)).toBe(true);
  expect(await store.seen.claim('old', 2000)).toBe(false);
  await store.seen.prune(1500);
  expect(await store.seen.claim('old', 3000)).toBe(true);
});
