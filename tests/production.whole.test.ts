import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../src/store/deliveries/key-of.ts';
import { openStore } from '../src/store/open-store.ts';
import { startBot } from './bot-process.ts';
import { openTownSquare } from './soak/town-square.ts';
import { projectRoot } from './source-files.ts';

/** What a server gets: the project without its tests and without what it installed here. */
const COPIED = ['package.json', 'package-lock.json', '.npmrc', 'src', 'briefings'];

/** All packages from the network, where nothing is at hand. */
const INSTALL_WITHIN_MS = 300_000;

const run = promisify(execFile);

describe('a clean copy with production packages alone', () => {
  const root = mkdtempSync(join(tmpdir(), 'briefing-production-'));
  const installation = { root, node: join(root, 'node_modules', '.bin', 'node') };
  beforeAll(async () => {
    for (const name of COPIED) {
      if (existsSync(join(projectRoot, name))) {
        cpSync(join(projectRoot, name), join(root, name), { recursive: true });
      }
    }
    const words = ['ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund'];
    await run('npm', words, { cwd: root });
  }, INSTALL_WITHIN_MS);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('has nothing that only tests need', () => {
    const has = (name: string): boolean => existsSync(join(root, 'node_modules', name));
    expect(has('hono')).toBe(true);
    expect(['vitest', 'typescript', 'oxlint', 'emulate'].filter(has)).toEqual([]);
  });

  test('answers in the local chat', async () => {
    await using bot = await startBot({ DATA_DIR: join(root, 'data-local') }, installation);
    const shown = JSON.stringify(await bot.ask('/briefing nk-russia'));
    expect(shown).toContain('North Korean Foreign Minister Concludes Moscow Visit');
  }, 60_000);

  test('posts a digest on both platforms', async () => {
    const square = await openTownSquare({ slackHistory: true, press: null });
    try {
      const dataDir = join(root, 'data-platforms');
      const nextAt = Date.now();
      const wanted = await subscribe(square, join(dataDir, 'briefings.sqlite'), nextAt);
      await using bot = await startBot({ DATA_DIR: dataDir, ...square.environment }, installation);
      const deadline = performance.now() + 60_000;
      while (square.posted().size < wanted.length && performance.now() < deadline) await sleep(100);
      expect([...square.posted().keys()].toSorted()).toEqual(wanted.toSorted());
      expect([...square.discord.problems, ...square.slack.problems]).toEqual([]);
      expect(await bot.stop()).toEqual({ code: 0, signal: null });
    } finally {
      await square.close();
    }
  }, 120_000);
});

/** Every channel of the square is due for its first topic. Resolves to the keys of the deliveries. */
async function subscribe(
  { channels, topics }: Awaited<ReturnType<typeof openTownSquare>>,
  file: string,
  nextAt: number,
): Promise<string[]> {
  const store = await openStore({ kind: 'sqlite', file, clock: Date.now });
  for (const [at, channel] of channels.entries()) {
    await store.subscriptions.add({
      id: `${at}`,
      channel,
      briefing: topics[0] ?? '',
      when: { days: [0, 1, 2, 3, 4, 5, 6], minute: 0, zone: 'UTC' },
      quiet: false,
      style: 'full',
      locale: 'en',
      createdBy: 'U1',
      createdAt: 0,
      nextAt,
      pause: null,
    });
  }
  await store.close();
  return channels.map((_, at) => keyOf(`${at}`, 'digest', nextAt));
}
