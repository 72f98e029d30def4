import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Outcome } from '../../schedule/outcome.ts';
import { connectionCode, isNotConnected } from '../connection-code.ts';

/** What is in the way, and what to do about it. */
export type Refusal = Omit<Extract<Outcome, { kind: 'refused' }>, 'kind'>;

const PERMISSIONS =
  'In the channel’s settings, under Permissions, give me View Channel, Send Messages, Embed Links and Read Message History (and Send Messages in Threads for threads), then try again.';
const MESSAGE_REMEDY = 'Tell whoever runs me: this is a mistake in the bot.';

export const NOT_IN_SERVER: Refusal = {
  scope: 'workspace',
  reason: 'I am not in this server.',
  remedy: 'Add me with the invite link (“npm run briefing -- doctor” shows it), then try again.',
};

export const NOT_ALLOWED: Refusal = {
  scope: 'channel',
  reason: 'I may not write in this channel.',
  remedy: PERMISSIONS,
};

/**
 * What no second attempt helps against, by Discord's error code:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  10003: {
    scope: 'channel',
    reason: 'The channel is gone.',
    remedy: 'Subscribe another channel; a deleted one does not come back.',
  },
  10004: NOT_IN_SERVER,
  40060: {
    scope: 'message',
    reason: 'Discord says that this was answered already.',
    remedy: MESSAGE_REMEDY,
  },
  40067: {
    scope: 'channel',
    reason: 'This forum asks for a tag on every post.',
    remedy:
      'Turn "Require people to select tags" off in the forum’s settings, or choose another channel.',
  },
  50001: {
    scope: 'channel',
    reason: 'I cannot see this channel.',
    remedy: `If I am not in this server, add me with the invite link. If I am: ${PERMISSIONS}`,
  },
  50007: {
    scope: 'channel',
    reason: 'This person does not take direct messages from me.',
    remedy: 'Allow direct messages under the server’s Privacy Settings, then try again.',
  },
  50008: {
    scope: 'channel',
    reason: 'This kind of channel takes no messages.',
    remedy: 'Choose a text, announcement or forum channel, or a thread.',
  },
  50013: NOT_ALLOWED,
  50083: {
    scope: 'channel',
    reason: 'The thread is archived.',
    remedy: 'Open the thread again, then try again.',
  },
  160005: {
    scope: 'channel',
    reason: 'The thread is locked.',
    remedy: 'Unlock the thread, then try again.',
  },
  240000: {
    scope: 'message',
    reason: 'Discord’s link filter refused an address in the digest.',
    remedy: 'Take the article with that address out of the briefing.',
  },
};

/** Discord says no to everything for a while: its own overload, or a slow channel. */
const BUSY = new Set([20016, 20022, 20028, 130000]);

/** The only code that means that a message with this nonce was posted and deleted since. */
const UNKNOWN_MESSAGE = 10008;

export const TOKEN_REFUSED = 'Discord refuses the bot’s token.';
export const TOKEN_REMEDY =
  'Reset the token under "Bot" in the Developer Portal, set DISCORD_TOKEN to it, and start me again.';

/** While the token is refused, nothing is tried more often than this. */
export const TOKEN_PAUSE_MS = 15 * 60_000;

/** How an attempt to post ended that was not answered with a message. */
export function toOutcome(error: unknown): Outcome {
  if (error instanceof RateLimitError) {
    const { timeToReset, retryAfter } = error;
    return delayed(Math.max(timeToReset, retryAfter), 'Discord asks to wait (rate limit).');
  }
  if (error instanceof DiscordAPIError) return fromApi(error);
  if (error instanceof HTTPError && error.status < 500) {
    return delayed(null, `Discord answered with status ${error.status}.`);
  }
  const code = connectionCode(error);
  if (isNotConnected(code)) return delayed(null, `Discord cannot be reached (${code}).`);
  return { kind: 'uncertain', reason: describe(error, code) };
}

function fromApi({ code, status, message }: DiscordAPIError): Outcome {
  if (status === 401) return delayed(TOKEN_PAUSE_MS, `${TOKEN_REFUSED} ${TOKEN_REMEDY}`);
  if (BUSY.has(Number(code))) return delayed(null, `Discord is busy (${code}).`);
  if (status >= 500)
    return { kind: 'uncertain', reason: `Discord answered with status ${status}.` };
  if (Number(code) === UNKNOWN_MESSAGE) return { kind: 'sent', messageId: 'deleted' };
  const known = REFUSALS[Number(code)];
  if (known !== undefined) return { kind: 'refused', ...known };
  if (status === 403) {
    const reason = `Discord does not let me post here (${code}).`;
    return { kind: 'refused', scope: 'channel', reason, remedy: PERMISSIONS };
  }
  const reason = `Discord refused the message (${code}: ${message.slice(0, 200)}).`;
  return { kind: 'refused', scope: 'message', reason, remedy: MESSAGE_REMEDY };
}

function delayed(retryAfterMs: number | null, reason: string): Outcome {
  return { kind: 'delayed', retryAfterMs, reason };
}

function describe(error: unknown, code: string): string {
  if (error instanceof HTTPError) return `Discord answered with status ${error.status}.`;
  if (error instanceof Error && error.name === 'AbortError')
    return 'Discord did not answer in time.';
  return `The connection to Discord broke (${code === '' ? 'no reason given' : code}).`;
}
