import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBot } from '../../bot-process.ts';
import { buttonsOf, labelOf, type LoggedMessage } from './support/message-log.ts';
import { createPerson } from './support/person.ts';
import { shownTexts } from './support/shown-texts.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  startSlackServer,
  type SlackServer,
} from './support/server/slack-server.ts';

let server: SlackServer;
let bot: Awaited<ReturnType<typeof startBot>>;
let person: ReturnType<typeof createPerson>;
const dataDir = mkdtempSync(join(tmpdir(), 'briefing-slack-'));

beforeAll(async () => {
  server = await startSlackServer();
  person = createPerson(server);
  bot = await start();
}, 60_000);
afterAll(async () => {
  await bot.stop('SIGKILL');
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
  if (server.problems.length > 0) throw new Error(server.problems.join('\n'));
});

async function start() {
  const started = await startBot({
    DATA_DIR: dataDir,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: server.apiUrl,
  });
  await started.until(/"open":2/);
  return started;
}

const textOf = ({ payload }: LoggedMessage) => shownTexts(payload['blocks']).join('\n');
const isInterim = (message: LoggedMessage) => textOf(message).startsWith('Still working on it');

/** The answer to a command: on a busy machine a word that it takes a while comes before it. */
async function ask(text: string): Promise<LoggedMessage> {
  const first = await (await person.command(text)).shown();
  const { invocation } = first;
  if (!isInterim(first)) return first;
  return server.wait((one) => one.invocation === invocation && !isInterim(one));
}

describe('the bot as a process, in Slack', () => {
  test('shows nk-russia with quotes, speakers and buttons, to the person alone', async () => {
    const shown = await ask('nk-russia');
    expect(shown).toMatchObject({ via: 'response_url', audience: 'private' });
    expect(textOf(shown)).toMatch(/“.+”/);
    expect(JSON.stringify(shown.payload['blocks'])).toContain('rich_text_quote');
    expect(buttonsOf(shown).map(labelOf)).toContain('Share to channel');
  });

  test.each(['NK-RUSSIA', 'nk-rusia', ' Nk-Russia '])('understands %j', async (typed) => {
    expect(textOf(await ask(typed))).toMatch(/“.+”|Did you mean/);
  });

  test.each([
    '',
    'help',
    'list',
    'quotes nk-russia',
    'sources nk-russia',
    'nonsense',
    '<!channel>',
  ])('answers %j, whatever it is', async (typed) => {
    const shown = await ask(typed);
    expect(shown.audience).toBe('private');
    expect(textOf(shown)).not.toBe('');
  });

  test('shares to everybody at the press of a button', async () => {
    const shown = await (await person.press(await ask('nk-russia'), 'Share to channel')).shown();
    expect(shown).toMatchObject({ audience: 'channel' });
    expect(buttonsOf(shown).map(labelOf)).not.toContain('Share to channel');
  });

  test('answers what is running at SIGTERM, and leaves within 10 s', async () => {
    const running = Array.from({ length: 20 }, () => person.command('quotes nk-russia'));
    const done = await Promise.all(running);
    expect(done.every(({ acknowledged }) => acknowledged)).toBe(true);
    expect(await bot.stop('SIGTERM')).toMatchObject({ code: 0 });
    const shown = await Promise.all(done.map((one) => one.shown(1000)));
    expect(shown).toHaveLength(20);
  });

  test('is back after kill -9', async () => {
    bot = await start();
    await bot.kill();
    bot = await start();
    expect(textOf(await ask('help'))).not.toBe('');
  }, 60_000);

  test('prints no token', () => {
    expect(bot.output()).not.toMatch(/xox[bp]-|xapp-/);
  });
});
