import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from '../bot-process.ts';
import {
  startDiscordServer,
  type DiscordServer,
} from '../chat/discord/support/server/discord-server.ts';
import { createPerson } from '../chat/slack/support/person.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  startSlackServer,
  type SlackServer,
} from '../chat/slack/support/server/slack-server.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { percentile } from './measure/median.ts';
import { residentMegabytes } from './measure/resident.ts';

const COMMANDS = 500;
const PER_SECOND = 50;
const PEOPLE = 200;
const TYPED = ['nk-russia', 'quotes nk-russia', 'sources nk-russia', 'nk-rusia'] as const;

/** Milliseconds from the command on. */
type Asked = Readonly<{ acknowledged: number; answered: number }>;

/** The whole bot as a process on both platforms, where people type 50 commands a second. */
export async function measurePlatforms(): Promise<readonly Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const slack = await startSlackServer();
  const discord = await startDiscordServer();
  const bot = await startBot({
    DATA_DIR: dataDir,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  });
  await bot.until(/"open":2/);
  await bot.until(/Discord: the commands are registered/);
  const onSlack = await rush(slackPeople(slack));
  const onDiscord = await rush((index) => askDiscord(discord, index));
  const resident = residentMegabytes(bot.pid);
  await bot.stop();
  const refused = slack.problems.length + discord.problems.length;
  await Promise.all([slack.close(), discord.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
  return [
    ...figures('Slack', onSlack),
    ...figures('Discord', onDiscord),
    told('payloads that either would refuse', String(refused)),
    below('resident memory with both platforms, after both rushes', resident, 250, 'MB'),
  ];
}

async function rush(ask: (index: number) => Promise<Asked>): Promise<readonly Asked[]> {
  await ask(0);
  const asked: Promise<Asked>[] = [];
  for (let index = 0; index < COMMANDS; index += 1) {
    asked.push(ask(index));
    await sleep(1000 / PER_SECOND);
  }
  return Promise.all(asked);
}

function slackPeople(server: SlackServer): (index: number) => Promise<Asked> {
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    createPerson(server, { user: `U${String(index).padStart(9, '1')}` }),
  );
  return async (index) => {
    const began = performance.now();
    const person = people[index % PEOPLE] ?? createPerson(server);
    const done = await person.command(typed(index));
    if (!done.acknowledged) throw new Error('Slack had to wait for longer than 3 s.');
    const { at } = await done.shown(20_000);
    return { acknowledged: done.ms, answered: at - began };
  };
}

async function askDiscord({ people }: DiscordServer, index: number): Promise<Asked> {
  const began = performance.now();
  const asked = await people.type(typed(index));
  await people.until(
    asked,
    ({ original, ackMs }) => original !== undefined && ackMs !== null,
    20_000,
  );
  return { acknowledged: asked.ackMs ?? Number.NaN, answered: performance.now() - began };
}

function typed(index: number): string {
  return TYPED[index % TYPED.length] ?? 'help';
}

function figures(platform: string, asked: readonly Asked[]): readonly Figure[] {
  const name = `${platform}, ${PER_SECOND} commands a second`;
  return [
    below(
      `${name}: acknowledgement, p99`,
      percentile(
        asked.map((one) => one.acknowledged),
        99,
      ),
      300,
      'ms',
    ),
    below(
      `${name}: full answer, p99`,
      percentile(
        asked.map((one) => one.answered),
        99,
      ),
      1000,
      'ms',
    ),
  ];
}
