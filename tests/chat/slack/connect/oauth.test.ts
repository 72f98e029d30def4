import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  installationKey,
  type Installations,
} from '../../../../src/chat/slack/connect/installations.ts';
import type { Channel, Platform } from '../../../../src/store/channel.ts';
import { digestReply } from '../../digest-reply.ts';
import { freePort } from '../support/server/emulator.ts';
import { install } from '../support/install.ts';
import { CHANNEL, OAUTH, SIGNING_SECRET, TEAM, USER } from '../support/server/slack-server.ts';
import { startSlackBot } from '../support/start-bot.ts';

const wire: Channel = { platform: 'slack', workspace: TEAM, channel: CHANNEL };
const key = installationKey(TEAM);
const saved = new Map<string, string>();
const removed: [Platform, string][] = [];
const installations: Installations = {
  save: async (id, body) => void saved.set(id, body),
  find: async (id) => saved.get(id) ?? null,
  remove: async (id) => void saved.delete(id),
};
const Saved = z.object({
  bot: z.object({ token: z.string(), refreshToken: z.string().optional() }),
});

let bot: Awaited<ReturnType<typeof startSlackBot>>;
let home: string;

beforeAll(async () => {
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  bot = await startSlackBot({
    server: { botPort: port },
    delivery: { kind: 'http', port },
    connection: {
      kind: 'oauth',
      ...OAUTH,
      stateSecret: 'a-state-secret-of-the-tests',
      signingSecret: SIGNING_SECRET,
      port,
      allowed: null,
    },
    installations,
    handlers: { removed: async (...where) => void removed.push(where) },
  });
}, 30_000);
afterAll(() => bot.close());

const tokenOf = () => Saved.parse(JSON.parse(saved.get(key) ?? '{}')).bot;
const post = (name: string) => bot.chat.post(wire, digestReply(), name);
const refreshes = () =>
  bot.server.calls.filter(({ args }) => args['grant_type'] === 'refresh_token').length;

test('before anybody installs it, a post is refused for the workspace', async () => {
  expect(await post('key-0')).toMatchObject({ kind: 'refused', scope: 'workspace' });
});

test('somebody installs it, and it answers and posts there', async () => {
  expect((await install(bot.server, home)).status).toBe(200);
  expect(tokenOf().token).toMatch(/^xoxb-/);
  await (await bot.person.command('hello')).shown();
  expect(await post('key-1')).toMatchObject({ kind: 'sent' });
  expect(bot.server.calls.at(-1)?.token).toBe(tokenOf().token);
});

test('an installation that was not begun here is refused', async () => {
  const answer = await fetch(`${home}/slack/oauth_redirect?code=guessed&state=guessed`);
  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('an installation that somebody declines is their decision, and no fault', async () => {
  const answer = await fetch(`${home}/slack/oauth_redirect?error=access_denied&state=x`);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('declined');
});

test('a token that ends soon is refreshed once for all who need it, and kept', async () => {
  const body: unknown = JSON.parse(saved.get(key) ?? '{}');
  const now = Math.floor(Date.now() / 1000);
  const { bot: old } = z.looseObject({ bot: z.looseObject({}) }).parse(body);
  const rotating = { ...old, refreshToken: 'xoxe-1-first', expiresAt: now + 600 };
  saved.set(key, JSON.stringify({ ...z.looseObject({}).parse(body), bot: rotating }));
  const outcomes = await Promise.all(['key-2', 'key-3', 'key-4'].map(post));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent']);
  expect(refreshes()).toBe(1);
  expect(tokenOf().refreshToken).not.toBe('xoxe-1-first');
  const posts = bot.server.calls.filter(({ method }) => method === 'chat.postMessage').slice(-3);
  expect(new Set(posts.map(({ token }) => token))).toEqual(new Set([tokenOf().token]));
});

test('a fresh token is not refreshed', async () => {
  const before = refreshes();
  expect(await post('key-5')).toMatchObject({ kind: 'sent' });
  expect(refreshes()).toBe(before);
});

test('people’s own tokens that are revoked change nothing', async () => {
  await bot.server.event({ type: 'tokens_revoked', tokens: { oauth: [USER], bot: [] } });
  await sleep(100);
  expect(saved.has(key)).toBe(true);
});

test('when it is removed, so is its token, and the bot is told', async () => {
  await bot.server.event({ type: 'app_uninstalled' });
  for (let left = 50; left > 0 && removed.length === 0; left -= 1) await sleep(20);
  expect(removed).toEqual([['slack', TEAM]]);
  expect(saved.has(key)).toBe(false);
  expect(await post('key-6')).toMatchObject({ kind: 'refused', scope: 'workspace' });
});

test('a workspace that is not on the list is not installed, and its token is given back', async () => {
  const port = await freePort();
  const here = `http://127.0.0.1:${port}`;
  const picky = await startSlackBot({
    server: { botPort: port },
    delivery: { kind: 'http', port },
    connection: {
      kind: 'oauth',
      ...OAUTH,
      stateSecret: 'a-state-secret-of-the-tests',
      signingSecret: SIGNING_SECRET,
      port,
      allowed: new Set(['T999999999']),
    },
    installations,
  });
  const answer = await install(picky.server, here);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('SLACK_WORKSPACES');
  expect(saved.has(key)).toBe(false);
  expect(picky.server.calls.some(({ method }) => method === 'auth.revoke')).toBe(true);
  await picky.close();
}, 30_000);

test('what is said of a workspace without the bot names no setting that this way of running has', async () => {
  const outcome = await post('key-7');
  expect(JSON.stringify(outcome)).not.toContain('SLACK_BOT_TOKEN');
});

test('no secret is ever logged', () => {
  expect(bot.logged()).not.toMatch(/xox[bpe][.-]|a-client-secret|a-state-secret/);
});
