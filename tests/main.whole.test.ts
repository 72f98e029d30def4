import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runBot, startBot } from './bot-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'briefing-data-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const environment = { DATA_DIR: dataDir };

/** Takes a free port of this machine for as long as it lives. */
async function occupyPort() {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, [Symbol.dispose]: () => void server.close() };
}

describe('npm start with no settings', () => {
  it('says where to go and what to type, and answers there', async () => {
    await using bot = await startBot(environment);
    expect(new URL(bot.url).hostname).toBe('127.0.0.1');
    await bot.until(/Type\s+\/briefing nk-russia/);
    await bot.until(/Slack and Discord are not connected/);
    const shown = JSON.stringify(await bot.ask('/briefing nk-russia'));
    expect(shown).toContain('North Korean Foreign Minister Concludes Moscow Visit');
    expect(shown).toContain('Discussions are still underway through diplomatic channels.');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves at once and cleanly on %s', async (signal) => {
    await using bot = await startBot(environment);
    expect(await bot.stop(signal)).toEqual({ code: 0, signal: null });
    expect(bot.output()).not.toContain('Error');
  });
});

describe('npm start with settings', () => {
  it('refuses a port that is in use, names it and says what to do', async () => {
    using taken = await occupyPort();
    await using bot = runBot({ ...environment, PORT: String(taken.port) });
    expect(await bot.exited).toMatchObject({ code: 1 });
    expect(bot.output()).toContain(`Port ${taken.port} is in use on 127.0.0.1`);
    expect(bot.output()).not.toContain('    at ');
  });

  it('does not open itself to other machines without a token', async () => {
    await using bot = runBot({ ...environment, HOST: '0.0.0.0' });
    expect(await bot.exited).toMatchObject({ code: 1 });
    expect(bot.output()).toContain('Set LOCAL_TOKEN to a long secret, or leave HOST out.');
  });

  it('tells everything that is wrong at once', async () => {
    await using bot = runBot({ ...environment, PORT: 'x', SLACK_APP_TOKEN: 'xapp-1' });
    expect(await bot.exited).toMatchObject({ code: 1 });
    expect(bot.output()).toContain('PORT says "x"');
  });
});
