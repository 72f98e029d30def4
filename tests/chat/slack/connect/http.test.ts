import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/server/emulator.ts';
import { sendSigned, type HttpTarget } from '../support/server/http-delivery.ts';
import { SIGNING_SECRET, TEAM, USER } from '../support/server/slack-server.ts';
import { startSlackBot } from '../support/start-bot.ts';

let bot: Awaited<ReturnType<typeof startSlackBot>>;
let port: number;
let target: HttpTarget;

beforeAll(async () => {
  port = await freePort();
  target = { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SIGNING_SECRET };
  bot = await startSlackBot({ delivery: { kind: 'http', port } });
}, 30_000);
afterAll(() => bot.close());

const command = (text: string) => {
  const { id: _, ...invocation } = bot.server.invoke('C1');
  return {
    command: '/briefing',
    text,
    user_id: USER,
    team_id: TEAM,
    channel_id: 'C1',
    channel_name: 'wire',
    ...invocation,
  };
};

test('a command with the right signature is acknowledged with nothing, and answered', async () => {
  const done = await bot.person.command('hello');
  expect(done).toMatchObject({ acknowledged: true, response: '' });
  await done.shown();
});

test('a wrong signature is refused and does nothing', async () => {
  const before = bot.requests.length;
  const answer = await sendSigned(target, 'slash_commands', command('forged'), {
    secret: 'guessed',
  });
  expect(answer.status).toBe(401);
  await sleep(100);
  expect(bot.requests).toHaveLength(before);
});

test('a signature that is 6 minutes old is refused and does nothing', async () => {
  const before = bot.requests.length;
  const answer = await sendSigned(target, 'slash_commands', command('replayed'), { age: 360 });
  expect(answer.status).toBe(401);
  await sleep(100);
  expect(bot.requests).toHaveLength(before);
});

test('an event that is delivered again with retry headers acts once', async () => {
  const event = { type: 'app_mention', user: USER, text: '<@U1> hi', ts: '1.2', channel: 'C1' };
  const before = bot.requests.length;
  await bot.server.event(event, { event_id: 'EvHTTP' });
  const retry = { attempt: 1, reason: 'http_timeout' };
  expect(await bot.server.event(event, { event_id: 'EvHTTP', retry })).toMatchObject({
    acknowledged: true,
  });
  await sleep(200);
  expect(bot.requests).toHaveLength(before + 1);
});

test('other paths are not there', async () => {
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await fetch(target.url)).status).toBe(404);
});

test('a port that is taken is reported and tried again', async () => {
  const taken = await freePort();
  const squatter = createServer().listen(taken);
  await once(squatter, 'listening');
  const second = await startSlackBot({ delivery: { kind: 'http', port: taken } });
  expect(second.chat.health()).toMatchObject({ connected: false });
  expect(second.chat.health().detail).toContain('SLACK_PORT');
  squatter.close();
  for (let left = 50; left > 0 && !second.chat.health().connected; left -= 1) await sleep(100);
  const done = await second.person.command('hello');
  await second.close();
  expect(done.acknowledged).toBe(true);
}, 30_000);
