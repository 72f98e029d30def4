import { Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Outcome } from '../../../schedule/outcome.ts';
import type { Chat } from '../../chat.ts';
import { shorten } from '../../cut-text.ts';
import type { Reply } from '../../reply.ts';
import { discordWords as words } from '../../words/en/discord.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { TOKEN_PAUSE_MS, TOKEN_REFUSED, toOutcome } from '../outcome.ts';
import { renderDiscord, type Layout } from '../render/render.ts';

const Posted = z.object({ id: z.string() });

/** "Cannot send messages in a forum channel": surely not posted, a thread is wanted. */
const FORUM = 40058;

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

  return async ({ channel }, reply, key) => {
    if (Date.now() - refusedAt < TOKEN_PAUSE_MS) {
      const reason = TOKEN_REFUSED;
      return { kind: 'delayed', retryAfterMs: TOKEN_PAUSE_MS, reason };
    }
    const { message, shown } = renderDiscord(reply, layout, { key });
    try {
      // Discord returns the first message for a nonce that it has seen in the last minutes.
      const body = { ...message, nonce: key.slice(0, DISCORD_LIMITS.nonce), enforce_nonce: true };
      return sent(await rest.post(Routes.channelMessages(channel), { body }), shown);
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
  const name = heading?.kind === 'heading' ? heading.text : '';
  return shorten(name.trim() === '' ? words.threadName : name, DISCORD_LIMITS.threadName);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : null;
}
