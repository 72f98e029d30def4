import { ChannelType } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaults, type Fault } from './faults.ts';
import { createGatewayFront, type GatewayFront } from './gateway-front.ts';
import { createInteractions, type Asked } from './interactions.ts';
import { isRecord } from '../json.ts';
import { createPeople, type People } from './people.ts';
import type { Posted } from './posts-front.ts';
import { createRestFront, type RestFront } from './rest-front.ts';

/**
 * Discord for tests: the npm package discord-digital-twin with what it lacks added in front of it.
 * Everything that the bot sends is checked; what Discord would refuse is refused and is in `problems`.
 */
export type DiscordServer = Readonly<{
  /** For DISCORD_API_URL. */
  apiUrl: string;
  /** For DISCORD_TOKEN. */
  token: string;
  botId: string;
  guildId: string;
  channelId: string;
  /** A second text channel, a forum, a thread, and a conversation with the bot. */
  otherChannelId: string;
  forumId: string;
  threadId: string;
  dmId: string;
  userId: string;
  /** Messages that were posted into channels, oldest first; not the answers to interactions. */
  posted: readonly Posted[];
  /** What Discord would have refused, in words. Every test ends with none. */
  problems: readonly string[];
  /** "POST /channels/1/messages", in order. */
  requests: readonly string[];
  /** The commands that were registered last, as Discord tells them. */
  commands: () => readonly unknown[];
  gateway: GatewayFront;
  /** Somebody uses the bot. */
  people: People;
  /** Plans what goes wrong. Returns what ends it. */
  fail: (route: RegExp, fault: Fault, times?: number) => () => void;
  /** For how long a nonce is remembered; 2 minutes at first ("the past few minutes"). */
  rememberNonces: (ms: number) => void;
  /** The bot is thrown out of its server, or Discord has an outage there. */
  removeFromGuild: (unavailable?: boolean) => void;
  /** Forgets everything; throws where the bot sent what Discord would have refused. */
  reset: () => void;
  stop: () => Promise<void>;
}>;

/** As long as Discord's: shorter ones are not taken for ids everywhere. */
function snowflake(number: number): string {
  return `10000000000000${number}`;
}

export async function startDiscordServer({
  commandsListed = true,
}: {
  /** `false`: GET of the commands is answered with 404. */
  commandsListed?: boolean;
} = {}): Promise<DiscordServer> {
  const folder = await mkdtemp(join(tmpdir(), 'discord-'));
  const ids = {
    channelId: snowflake(2001),
    otherChannelId: snowflake(2002),
    forumId: snowflake(2003),
    dmId: snowflake(2005),
  };
  const userId = snowflake(3001);
  const twin = new DigitalDiscord({
    dbUrl: `file:${join(folder, 'twin.db')}`,
    botToken: 'twin-token',
    botUser: { id: snowflake(1001), username: 'Briefing' },
    guild: { id: snowflake(1000), name: 'Test Server', ownerId: snowflake(3000) },
    channels: [
      { id: ids.channelId, name: 'wire', type: ChannelType.GuildText },
      { id: ids.otherChannelId, name: 'other', type: ChannelType.GuildText },
      { id: ids.forumId, name: 'forum', type: ChannelType.GuildForum },
    ],
    users: [{ id: userId, username: 'Reader' }],
  });
  await twin.start();
  await twin.prisma.channel.create({ data: { id: ids.dmId, type: ChannelType.DM } });
  const threadId = snowflake(2004);
  await twin.prisma.channel.create({
    data: {
      id: threadId,
      guildId: twin.guildId,
      type: ChannelType.PublicThread,
      name: 'A thread',
      parentId: ids.channelId,
    },
  });

  const faults = createFaults();
  const interactions = createInteractions();
  const people = createPeople({ twin, interactions, ...ids, userId });
  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const rest: RestFront = createRestFront({
    twin,
    interactions,
    faults,
    forumId: ids.forumId,
    dmId: ids.dmId,
    gatewayUrl,
    commandsListed,
  });
  const server = createServer((request, response) => {
    rest.handle(request, response).catch((error: unknown) => {
      // Whoever is killed while it asks is no problem of ours; a twin that does not answer is.
      if (request.complete) rest.problems.push(`${request.method} ${request.url}: ${tell(error)}`);
      response.destroy();
    });
  });
  const gateway = createGatewayFront({
    server,
    twinUrl: twin.gatewayUrl,
    ownUrl: gatewayUrl,
    adapt: (event, data) => (event === 'INTERACTION_CREATE' ? people.place(data) : data),
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = isRecord(address) ? Number(address['port']) : 0;

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: twin.botToken,
    botId: twin.botUserId,
    guildId: twin.guildId,
    ...ids,
    threadId,
    userId,
    posted: rest.posted,
    problems: rest.problems,
    requests: rest.requests,
    commands: rest.commands,
    gateway,
    people,
    fail: (route, fault, times) => faults.plan(route, fault, times),
    rememberNonces: rest.rememberNonces,
    removeFromGuild(unavailable) {
      const outage = unavailable === undefined ? {} : { unavailable };
      gateway.dispatch('GUILD_DELETE', { id: twin.guildId, ...outage });
    },
    reset() {
      faults.clear();
      const problems = rest.problems.join('\n');
      rest.reset();
      if (problems !== '') throw new Error(`Discord would have refused:\n${problems}`);
    },
    async stop() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await twin.stop();
      await twin.prisma.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${tell(error.cause)}`;
}

export type { Asked, Posted };
