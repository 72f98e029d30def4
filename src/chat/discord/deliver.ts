import { Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Lookup, Outcome } from '../../schedule/outcome.ts';
import type { Channel } from '../../store/channel.ts';
import type { Reply } from '../reply.ts';
import { shorten } from '../cut-text.ts';
import { carriesKey } from './custom-id.ts';
import { NO_GUILD } from './interaction.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { TOKEN_PAUSE_MS, TOKEN_REFUSED, TOKEN_REMEDY, toOutcome } from './outcome.ts';
import { renderDiscord, type Layout } from './render.ts';

export type Deliver = Readonly<{
  post: (to: Channel, reply: Reply, key: string) => Promise<Outcome>;
  find: (to: Channel, key: string, since: number) => Promise<Lookup>;
}>;

const Posted = z.object({ id: z.string() });
const Message = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.unknown().optional(),
});
const Threads = z.object({
  threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish() })),
});

/** "Cannot send messages in a forum channel": surely not posted, a thread is wanted. */
const FORUM = 40058;

/** Clocks differ: messages that are a little too old are looked at as well. */
const CLOCK_SKEW_MS = 60_000;

/** Pages of 100 messages that are looked through before giving up. */
const MOST_PAGES = 10;

/** `rest` must not retry by itself: after a lost answer that posts twice. */
export function createDeliver({
  rest,
  token,
  layout,
}: {
  rest: REST;
  token: string;
  layout: Layout;
}): Deliver {
  let refusedAt = Number.NEGATIVE_INFINITY;
  let ownId: string | null = null;

  async function post(to: Channel, reply: Reply, key: string): Promise<Outcome> {
    if (Date.now() - refusedAt < TOKEN_PAUSE_MS) {
      const reason = `${TOKEN_REFUSED} ${TOKEN_REMEDY}`;
      return { kind: 'delayed', retryAfterMs: TOKEN_PAUSE_MS, reason };
    }
    const message = renderDiscord(reply, layout, { key });
    try {
      // Discord returns the first message for a nonce that it has seen in the last minutes.
      const body = { ...message, nonce: key.slice(0, DISCORD_LIMITS.nonce), enforce_nonce: true };
      return sent(await rest.post(Routes.channelMessages(to.channel), { body }));
    } catch (error) {
      if (codeOf(error) !== FORUM) return failed(error);
    }
    try {
      const body = { name: threadName(reply), message };
      return sent(await rest.post(Routes.threads(to.channel), { body }));
    } catch (error) {
      return failed(error);
    }
  }

  function failed(error: unknown): Outcome {
    if (statusOf(error) === 401) {
      refusedAt = Date.now();
      // The client forgets a token that was refused; after the pause it is tried again.
      rest.setToken(token);
    }
    return toOutcome(error);
  }

  async function search(channel: string, key: string, after: string): Promise<Lookup> {
    ownId ??= Posted.parse(await rest.get(Routes.user())).id;
    let last = after;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = new URLSearchParams({ after: last, limit: '100' });
      const found = z
        .array(Message)
        .parse(await rest.get(Routes.channelMessages(channel), { query }));
      const message = found.find(({ author, nonce, components }) => {
        return author.id === ownId && (nonce === key || hasKey(components, key));
      });
      if (message !== undefined) return { kind: 'found', messageId: message.id };
      if (found.length < DISCORD_LIMITS.messagesInPage) return { kind: 'absent' };
      // Whatever order the page has, the newest is where the next one begins.
      last = found.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), last);
    }
    return { kind: 'unknown' };
  }

  /** A forum's digests are threads of their own. */
  async function searchThreads(to: Channel, key: string, after: string): Promise<Lookup> {
    if (to.workspace === NO_GUILD) return { kind: 'absent' };
    const answer = await rest.get(Routes.guildActiveThreads(to.workspace));
    const threads = Threads.parse(answer).threads.filter(
      ({ id, parent_id }) => parent_id === to.channel && BigInt(id) > BigInt(after),
    );
    for (const { id } of threads) {
      const found = await search(id, key, after);
      if (found.kind !== 'absent') return found;
    }
    return { kind: 'absent' };
  }

  return {
    post,
    async find(to, key, since) {
      try {
        const after = snowflakeAt(since - CLOCK_SKEW_MS);
        const found = await search(to.channel, key, after);
        return found.kind === 'absent' ? await searchThreads(to, key, after) : found;
      } catch {
        return { kind: 'unknown' };
      }
    },
  };
}

/** The least id of that moment: https://docs.discord.com/developers/reference#snowflakes */
function snowflakeAt(ms: number): string {
  return String(BigInt(Math.max(0, Math.floor(ms) - 1_420_070_400_000)) << 22n);
}

function sent(answer: unknown): Outcome {
  const { success, data } = Posted.safeParse(answer);
  if (success) return { kind: 'sent', messageId: data.id };
  return { kind: 'uncertain', reason: 'Discord’s answer has no message id.' };
}

function hasKey(components: unknown, key: string): boolean {
  if (Array.isArray(components)) return components.some((one: unknown) => hasKey(one, key));
  if (typeof components !== 'object' || components === null) return false;
  const id = 'custom_id' in components ? components.custom_id : null;
  if (typeof id === 'string' && carriesKey(id, key)) return true;
  return 'components' in components && hasKey(components.components, key);
}

function threadName({ parts }: Reply): string {
  const heading = parts.find(({ kind }) => kind === 'heading');
  const name = heading?.kind === 'heading' ? heading.text : '';
  return shorten(name.trim() === '' ? 'Briefing' : name, DISCORD_LIMITS.threadName);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : null;
}
