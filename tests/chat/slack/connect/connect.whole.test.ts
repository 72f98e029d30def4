import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSlack } from '../../../../src/chat/slack/app.ts';
import { createLog } from '../../../../src/log.ts';
import { APP_TOKEN, BOT_TOKEN, type SlackServer } from '../support/server/slack-server.ts';
import { ADMINS, startSlackBot } from '../support/start-bot.ts';

/** Without a connection for longer than this, a person notices. */
const LONGEST_GAP_MS = 500;

let bot: Awaited<ReturnType<typeof startSlackBot>>;
let server: SlackServer;

beforeAll(async () => {
  bot = await startSlackBot();
  ({ server } = bot);
  await connections(2);
}, 30_000);
afterAll(() => bot.close());

async function connections(count: number, withinMs = 10_000): Promise<void> {
  for (let waited = 0; server.sockets.open() !== count; waited += 10) {
    if (waited > withinMs) throw new Error(`${server.sockets.open()} connections, not ${count}.`);
    await sleep(10);
  }
}

async function answers(): Promise<boolean> {
  const done = await bot.person.command('are you there');
  await done.shown();
  return done.acknowledged;
}

describe('a lost connection', () => {
  test('of two: commands come over the other at once', async () => {
    server.sockets.drop(0);
    expect(await answers()).toBe(true);
    await connections(2);
  });

  test('that Slack refreshes: no moment without one', async () => {
    await sleep(5100);
    const before = server.sockets.gaps().length;
    server.sockets.refresh(0);
    expect(await answers()).toBe(true);
    await connections(2);
    expect(server.sockets.gaps()).toHaveLength(before);
  }, 20_000);

  test.each(['drop', 'refresh'] as const)(
    'both at the same moment (%s): back within half a second',
    async (way) => {
      await sleep(5100);
      const before = server.sockets.gaps().length;
      server.sockets[way](null);
      await connections(2);
      expect(await answers()).toBe(true);
      const gaps = server.sockets.gaps().slice(before);
      expect(gaps).toHaveLength(1);
      expect(Math.max(...gaps)).toBeLessThan(LONGEST_GAP_MS);
      expect(bot.chat.health().connected).toBe(true);
    },
    20_000,
  );

  test('that only seems to be there: noticed and made anew', async () => {
    server.sockets.freeze();
    await connections(2);
    expect(await answers()).toBe(true);
  }, 20_000);

  test('with Slack refusing new ones: reported, tried again, and back', async () => {
    await sleep(5100);
    server.faults.add('apps.connections.open', { kind: 'status', status: 503 }, { times: 4 });
    server.sockets.drop(null);
    await sleep(300);
    expect(bot.chat.health()).toMatchObject({ connected: false });
    await connections(2, 15_000);
    expect(await answers()).toBe(true);
    expect(bot.logged()).toContain('not connected');
  }, 30_000);
});

test('a rate limit for new connections is waited for', async () => {
  await sleep(5100);
  server.faults.add('apps.connections.open', { kind: 'rate-limit', seconds: 3 }, { times: 2 });
  const before = server.sockets.gaps().length;
  server.sockets.drop(null);
  await connections(2);
  expect(await answers()).toBe(true);
  expect(server.sockets.gaps()[before]).toBeGreaterThan(2900);
}, 30_000);

describe('a Slack that cannot be reached', () => {
  test.each([
    ['refuses the token', 'invalid_auth', 'SLACK_APP_TOKEN'],
    ['has Socket Mode switched off', 'forbidden_team', 'Socket Mode'],
  ])('because it %s: start does not throw, health says what to do', async (_, error, remedy) => {
    server.faults.add('apps.connections.open', { kind: 'error', error }, { times: 1 });
    const chat = other(server.apiUrl);
    await chat.start();
    expect(chat.health().connected).toBe(false);
    expect(chat.health().detail).toContain(remedy);
    await chat.stop();
  });

  test('because nothing is there: start does not throw, and stop is quick', async () => {
    const chat = other('http://127.0.0.1:9/api/');
    await chat.start();
    expect(chat.health().connected).toBe(false);
    const began = performance.now();
    await chat.stop();
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

function other(apiUrl: string) {
  return createSlack({
    config: {
      apiUrl,
      managers: ADMINS,
      connection: { kind: 'socket', botToken: BOT_TOKEN, appToken: APP_TOKEN },
    },
    handlers: {
      answer: () => Promise.reject(new Error('Nobody asks.')),
      complete: () => Promise.resolve([]),
      home: () => Promise.reject(new Error('Nobody looks.')),
      added: () => Promise.resolve(),
      completeCommand: () => Promise.resolve([]),
      removed: () => Promise.resolve(),
    },
    log: createLog({ level: 'silent', to: process.stderr }),
    installations: null,
    receipts: null,
  });
}
