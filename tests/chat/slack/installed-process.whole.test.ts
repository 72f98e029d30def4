import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBot } from '../../bot-process.ts';
import { freePort } from './support/server/emulator.ts';
import { install } from './support/install.ts';
import { createPerson } from './support/person.ts';
import { shownTexts } from './support/shown-texts.ts';
import {
  OAUTH,
  SIGNING_SECRET,
  startSlackServer,
  type SlackServer,
} from './support/server/slack-server.ts';

let server: SlackServer;
let port: number;
let bot: Awaited<ReturnType<typeof startBot>>;
const dataDir = mkdtempSync(join(tmpdir(), 'briefing-slack-'));

beforeAll(async () => {
  port = await freePort();
  server = await startSlackServer({ delivery: { kind: 'http', port }, botPort: port });
  bot = await start();
}, 60_000);
afterAll(async () => {
  await bot.stop('SIGKILL');
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start() {
  const started = await startBot({
    DATA_DIR: dataDir,
    SLACK_CLIENT_ID: OAUTH.clientId,
    SLACK_CLIENT_SECRET: OAUTH.clientSecret,
    SLACK_STATE_SECRET: 'a-state-secret-of-the-tests',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_PORT: String(port),
    SLACK_API_URL: server.apiUrl,
  });
  await started.until(/Slack: waiting for requests/);
  return started;
}

/** Mentions the bot, which answers with the workspace's own token. */
async function mention(text: string): Promise<string> {
  const before = server.messages.length;
  await createPerson(server).write(`<@U000000009> ${text}`);
  const shown = await server.wait((message) => server.messages.indexOf(message) >= before);
  return shownTexts(shown.payload['blocks']).join('\n');
}

test('a workspace that installs the bot gets answers, also after kill -9', async () => {
  expect((await install(server, `http://127.0.0.1:${port}`)).status).toBe(200);
  expect(await mention('nk-russia')).toMatch(/“.+”/);
  await bot.kill();
  bot = await start();
  expect(await mention('nk-russia')).toMatch(/“.+”/);
  expect(server.problems).toEqual([]);
}, 60_000);

test('prints no secret', () => {
  expect(bot.output()).not.toMatch(/xox[bp]-|a-client-secret|a-state-secret/);
});
