import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Lookup } from '../../../schedule/outcome.ts';
import type { Channel, Target } from '../../../store/channel.ts';
import type { Chat } from '../../chat.ts';
import { carriesKey } from '../render/custom-id.ts';
import { NO_GUILD } from '../listen/interaction.ts';
import { DISCORD_LIMITS } from '../limits.ts';

const User = z.object({ id: z.string() });
const ChannelState = z.object({ type: z.number(), last_message_id: z.string().nullish() });
const Message = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.unknown().optional(),
});
const Threads = z.object({
  threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish() })),
});

/** Forums and media channels hold threads alone: https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
const FORUM_TYPES = new Set([15, 16]);

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const UNKNOWN_CHANNEL = 10003;

/** Clocks differ: messages that are a little too old are looked at as well. */
const CLOCK_SKEW_MS = 60_000;

/** Pages of 100 messages that are looked through before giving up. */
const MOST_PAGES = 10;

/** Looks for the message that carries a delivery's key, among the bot's own. */
export function createFind(rest: REST): Chat['find'] {
  let ownId: string | null = null;

  /** Looks through the messages of a channel that are newer than `after`. */
  async function search(channel: string, key: string, after: string): Promise<Lookup> {
    ownId ??= User.parse(await rest.get(Routes.user())).id;
    let last = after;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = new URLSearchParams({ after: last, limit: '100' });
      const answer = await rest.get(Routes.channelMessages(channel), { query });
      const messages = z.array(Message).parse(answer);
      const message = messages.find(
        ({ author, nonce, components }) =>
          author.id === ownId && (nonce === key || hasKey(components, key)),
      );
      if (message !== undefined) return { kind: 'found', messageId: message.id };
      if (messages.length < DISCORD_LIMITS.messagesInPage) {
        return { kind: page === 0 && messages.length === 0 ? 'unknown' : 'absent' };
      }
      // Whatever order the page has, the newest is where the next one begins.
      last = messages.map(({ id }) => id).reduce(newest, last);
    }
    return { kind: 'unknown' };
  }

  /** Without Read Message History there is nothing to see, although something is there. */
  async function searchChannel(
    { channel }: Channel,
    key: string,
    after: string,
    lastMessage: string,
  ): Promise<Lookup> {
    const found = await search(channel, key, after);
    const isEmpty = found.kind === 'unknown' && newest(lastMessage, after) === after;
    return isEmpty ? { kind: 'absent' } : found;
  }

  /** A forum's digests are threads of their own. */
  async function searchThreads(to: Channel, key: string, after: string): Promise<Lookup> {
    if (to.workspace === NO_GUILD) return { kind: 'absent' };
    const answer = await rest.get(Routes.guildActiveThreads(to.workspace));
    const threads = Threads.parse(answer).threads.filter(
      ({ id, parent_id }) => parent_id === to.channel && newest(id, after) !== after,
    );
    for (const { id } of threads) {
      const found = await search(id, key, after);
      if (found.kind === 'found') return found;
    }
    return { kind: 'absent' };
  }

  /** Messages of a thread that could not be opened stand in the channel. */
  async function channelOf({ channel, thread }: Target): Promise<string> {
    if (thread === undefined) return channel;
    try {
      await rest.get(Routes.channel(thread.under));
      return thread.under;
    } catch (error) {
      if (isUnknownChannel(error)) return channel;
      throw error;
    }
  }

  return async (target, key, since) => {
    try {
      const after = snowflakeAt(since - CLOCK_SKEW_MS);
      const to = { ...target, channel: await channelOf(target) };
      const { type, last_message_id } = ChannelState.parse(
        await rest.get(Routes.channel(to.channel)),
      );
      return FORUM_TYPES.has(type)
        ? await searchThreads(to, key, after)
        : await searchChannel(to, key, after, last_message_id ?? '0');
    } catch {
      return { kind: 'unknown' };
    }
  };
}

/** The least id of that moment: https://docs.discord.com/developers/reference#snowflakes */
function snowflakeAt(ms: number): string {
  return String(BigInt(Math.max(0, Math.floor(ms) - 1_420_070_400_000)) << 22n);
}

function isUnknownChannel(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === UNKNOWN_CHANNEL;
}

function newest(id: string, other: string): string {
  return BigInt(id) > BigInt(other) ? id : other;
}

function hasKey(components: unknown, key: string): boolean {
  if (Array.isArray(components)) return components.some((one: unknown) => hasKey(one, key));
  if (typeof components !== 'object' || components === null) return false;
  const id = 'custom_id' in components ? components.custom_id : null;
  if (typeof id === 'string' && carriesKey(id, key)) return true;
  return 'components' in components && hasKey(components.components, key);
}
