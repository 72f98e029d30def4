import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Channel } from '../../src/store/channel.ts';
import { startDiscordServer } from '../chat/discord/support/server/discord-server.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  startSlackServer,
  TEAM,
} from '../chat/slack/support/server/slack-server.ts';
import type { Press } from './press.ts';

const Keyed = z.object({
  metadata: z.object({ event_payload: z.object({ key: z.string() }) }),
});

/** A message in a channel; `at`: epoch ms. */
export type Copy = Readonly<{ key: string; platform: string; at: number }>;

/** Half of the topics follow the press, where there is one. */
const FOLLOWING = 4;

/** Both platforms with a few channels each, and briefings on disk. */
export async function openTownSquare({
  slackHistory,
  press,
}: {
  slackHistory: boolean;
  press: Press | null;
}) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-soak-'));
  const topics = Array.from({ length: 8 }, (_, at) => `topic-${at}`);
  for (const [at, topic] of topics.entries()) {
    mkdirSync(join(folder, 'briefings', topic), { recursive: true });
    if (press !== null && at < FOLLOWING) {
      const sources = press.feedsFor(at, FOLLOWING).map((url) => `  - ${url}\n`);
      const settings = `window: 1 hour\nsources:\n${sources.join('')}`;
      writeFileSync(join(folder, 'briefings', topic, 'briefing.yaml'), settings);
    }
    writeFileSync(
      join(folder, 'briefings', topic, 'one.txt'),
      `Council approves plan ${topic}\n\nRIVERTON – The council approved the plan ${topic} on Monday, the mayor said.\n\n“We begin at once and we finish in spring,” Mayor Ana Ruiz said at a press conference.`,
    );
  }
  const discord = await startDiscordServer();
  const slack = await startSlackServer({
    receipts: true,
    scopes: ['commands', 'chat:write', 'users:read', ...(slackHistory ? ['channels:history'] : [])],
  });
  const on = (channel: string): Channel => ({
    platform: 'discord',
    workspace: discord.guildId,
    channel,
  });

  return {
    folder,
    topics,
    channels: [
      on(discord.channelId),
      on(discord.otherChannelId),
      on(discord.threadId),
      { platform: 'slack', workspace: TEAM, channel: CHANNEL },
    ] satisfies readonly Channel[],
    discord,
    slack,
    environment: {
      BRIEFINGS_DIR: join(folder, 'briefings'),
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.token,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
    },
    /** The messages that stand in channels, by their delivery's key. */
    posted(): ReadonlyMap<string, readonly Copy[]> {
      const copies: Copy[] = [
        ...discord.posted.map(({ nonce, at }) => ({ key: nonce, platform: 'discord', at })),
        ...slack.messages.flatMap(({ via, payload, at }) => {
          const keyed = via === 'chat.postMessage' ? Keyed.safeParse(payload) : null;
          if (keyed?.success !== true) return [];
          const { key } = keyed.data.metadata.event_payload;
          return [{ key, platform: 'slack', at: performance.timeOrigin + at }];
        }),
      ];
      return Map.groupBy(copies, ({ key }) => key);
    },
    async close() {
      await Promise.all([discord.stop(), slack.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TownSquare = Awaited<ReturnType<typeof openTownSquare>>;
