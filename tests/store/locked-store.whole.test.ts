import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startBot } from '../bot-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-locked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Longer than one waits for a lock, several times over. */
const LOCKED_MS = 15_000;
/** As long as one waits for a lock (`open-store.ts`): who asks is answered before. */
const WAITED_FOR_LOCK_MS = 5000;
const WARNING_OR_WORSE = /^\{"level":[45]0/;

test('a bot whose store another process holds locked says so once, and once that it is over', async () => {
  await using bot = await startBot({ DATA_DIR: folder, LOG_LEVEL: 'info' });
  const other = new DatabaseSync(join(folder, 'briefings.sqlite'));
  other.exec('begin immediate');
  const before = bot.output().length;
  await bot.until(/Another process holds the store locked/);
  await sleep(LOCKED_MS);
  const lines = bot.output().slice(before).split('\n');
  expect(lines.filter((line) => WARNING_OR_WORSE.test(line))).toEqual([
    expect.stringContaining('locked'),
  ]);
  expect((await fetch(`${bot.url}healthz`)).status).toBe(503);
  // Nobody who asks waits behind what cannot be stored, or is sent to a log for what is known.
  const asked = performance.now();
  const answer = JSON.stringify(await bot.ask('/briefing nk-russia'));
  expect(performance.now() - asked).toBeLessThan(WAITED_FOR_LOCK_MS);
  expect(answer).toContain('North Korean Foreign Minister Concludes Moscow Visit');
  expect(answer).toMatch(/could not be kept\. .*End it \(a backup tool/);
  expect(JSON.stringify(await bot.ask('/briefing subscribe nk-russia'))).toContain(
    'this could not be done',
  );
  other.exec('rollback');
  other.close();
  await bot.until(/the store works again/);
  await sleep(2000);
  expect(bot.output().split('the store works again')).toHaveLength(2);
  expect(JSON.stringify(await bot.ask('/briefing list'))).toContain('nk-russia');
}, 60_000);
