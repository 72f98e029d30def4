import { Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Outcome } from '../../../schedule/outcome.ts';
import { TOKEN_PAUSE_MS, TOKEN_REFUSED, toOutcome } from '../outcome.ts';
import type { Chat } from '../../chat.ts';
import { shorten } from '../../fit/cut-text.ts';
import type { Rendered, Reply } from '../../reply.ts';
import { discordWords as words } from '../../words/en/discord.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { renderDiscord, type Layout } from '../render/render.ts';
import type { Target } from '../../../store/channel.ts';
import type { DiscordMessage } from '../render/message.ts';

const Posted = z.object({ id: z.string() });

/** "Cannot send messages in a forum channel": surely not posted, a thread is wanted. */
const FORUM = 40058;

/** There is no thread below that message yet: its id would be the message's. */
const UNKNOWN_CHANNEL = 10003;
/** Somebody has opened the thread in the meantime. */
const THREAD_THERE = 160004;
/** Conversations, and threads themselves, have no threads: what follows stands below in the same place. */
const NO_THREADS = 50024;
/** Without Create Public Threads, or Send Messages in Threads. */
const NOT_ALLOWED = new Set([50001, 50013]);
/** Minutes without a message after which a thread leaves the channel's list. */
const THREAD_SHOWN_FOR = 1440;

/** Posts a digest, once. `rest` must not retry by itself: after a lost answer that posts twice. */
export function createPost({
  rest,
  token,
  layout,
}: {
  rest: REST;
  token: string;
  layout: Layout;
}): Chat['post'] {
  let refusedAt = Number.NEGATIVE_INFINITY;

  function failed(error: unknown): Outcome {
    if (statusOf(error) === 401) {
      refusedAt = Date.now();
      // The client forgets a token that was refused; after the pause it is tried again.
      rest.setToken(token);
    }
    return toOutcome(error);
  }

  /** Discord returns the first message for a nonce that it has seen in the last minutes. */
  async function send(
    channel: string,
    { message, shown }: Rendered<DiscordMessage>,
    key: string,
  ): Promise<Outcome> {
    const body = { ...message, nonce: key.slice(0, DISCORD_LIMITS.nonce), enforce_nonce: true };
    return sent(await rest.post(Routes.channelMessages(channel), { body }), shown);
  }

  /** Posts into the thread below a message, which is opened with the first message in it. */
  async function sendBelow(
    { channel, thread: { under, name } }: Target & { thread: NonNullable<Target['thread']> },
    rendered: Rendered<DiscordMessage>,
    key: string,
  ): Promise<Outcome> {
    try {
      return await send(under, rendered, key);
    } catch (error) {
      if (codeOf(error) !== UNKNOWN_CHANNEL) return failedBelow(error);
    }
    try {
      const body = { name: nameOf(name), auto_archive_duration: THREAD_SHOWN_FOR };
      await rest.post(Routes.threads(channel, under), { body });
    } catch (error) {
      const code = codeOf(error);
      if (code === NO_THREADS) return send(channel, rendered, key).catch(failed);
      if (code !== THREAD_THERE) return failedBelow(error);
    }
    return send(under, rendered, key).catch(failedBelow);
  }

  /** What may not be said in a thread may be said in the channel: only this message is lost. */
  function failedBelow(error: unknown): Outcome {
    if (!NOT_ALLOWED.has(Number(codeOf(error)))) return failed(error);
    return { kind: 'refused', scope: 'message', ...words.noThreads };
  }

  return async (to, reply, key) => {
    const { channel, thread } = to;
    if (Date.now() - refusedAt < TOKEN_PAUSE_MS) {
      const reason = TOKEN_REFUSED;
      return { kind: 'delayed', retryAfterMs: TOKEN_PAUSE_MS, reason };
    }
    const rendered = renderDiscord(reply, layout, { key });
    if (thread !== undefined) return sendBelow({ ...to, thread }, rendered, key);
    const { message, shown } = rendered;
    try {
      return await send(channel, rendered, key);
    } catch (error) {
      if (codeOf(error) !== FORUM) return failed(error);
    }
    try {
      const body = { name: threadName(reply), message };
      return sent(await rest.post(Routes.threads(channel), { body }), shown);
    } catch (error) {
      return failed(error);
    }
  };
}

function sent(answer: unknown, shown: readonly string[]): Outcome {
  const { success, data } = Posted.safeParse(answer);
  if (success) return { kind: 'sent', messageId: data.id, shown };
  return { kind: 'uncertain', reason: words.noMessageId };
}

function threadName({ parts }: Reply): string {
  const heading = parts.find(({ kind }) => kind === 'heading');
  return nameOf(heading?.kind === 'heading' ? heading.text : '');
}

function nameOf(name: string): string {
  return shorten(name.trim() === '' ? words.threadName : name, DISCORD_LIMITS.threadName);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : null;
}
