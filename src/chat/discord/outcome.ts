import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Outcome } from '../../schedule/outcome.ts';
import { connectionCode, isNotConnected } from '../connection-code.ts';
import { discordWords as words } from '../words/en/discord.ts';

/** What is in the way, and what to do about it. */
export type Refusal = Omit<Extract<Outcome, { kind: 'refused' }>, 'kind'>;

/**
 * What no second attempt helps against, by Discord's error code:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  10003: { scope: 'channel', ...words.channelGone },
  10004: { scope: 'workspace', ...words.notInServer },
  40060: { scope: 'message', ...words.answered },
  40067: { scope: 'channel', ...words.tagWanted },
  50001: { scope: 'channel', ...words.notSeen },
  50007: { scope: 'channel', ...words.noDirect },
  50008: { scope: 'channel', ...words.noMessages },
  50013: { scope: 'channel', ...words.notAllowed },
  50083: { scope: 'channel', ...words.threadArchived },
  160005: { scope: 'channel', ...words.threadLocked },
  240000: { scope: 'message', ...words.linkFiltered },
};

/** Discord says no to everything for a while: its own overload, or a slow channel. */
const BUSY = new Set([20016, 20022, 20028, 130000]);

/** The only code that means that a message with this nonce was posted and deleted since. */
const UNKNOWN_MESSAGE = 10008;

export const TOKEN_REFUSED = `${words.tokenRefused.reason} ${words.tokenRefused.remedy}`;

/** While the token is refused, nothing is tried more often than this. */
export const TOKEN_PAUSE_MS = 15 * 60_000;

/** How an attempt to post ended that was not answered with a message. */
export function toOutcome(error: unknown): Outcome {
  if (error instanceof RateLimitError) {
    const { timeToReset, retryAfter } = error;
    return delayed(Math.max(timeToReset, retryAfter), words.rateLimit);
  }
  if (error instanceof DiscordAPIError) return fromApi(error);
  if (error instanceof HTTPError && error.status < 500) {
    return delayed(null, words.status(error.status));
  }
  const code = connectionCode(error);
  if (isNotConnected(code)) return delayed(null, words.unreachable(code));
  return { kind: 'uncertain', reason: describe(error, code) };
}

function fromApi({ code, status, message }: DiscordAPIError): Outcome {
  if (status === 401) return delayed(TOKEN_PAUSE_MS, TOKEN_REFUSED);
  if (BUSY.has(Number(code))) return delayed(null, words.busy(code));
  if (status >= 500) return { kind: 'uncertain', reason: words.status(status) };
  if (Number(code) === UNKNOWN_MESSAGE) return { kind: 'sent', messageId: 'deleted' };
  const known = REFUSALS[Number(code)];
  if (known !== undefined) return { kind: 'refused', ...known };
  if (status === 403) {
    return { kind: 'refused', scope: 'channel', ...words.forbidden(code) };
  }
  return { kind: 'refused', scope: 'message', ...words.refused(code, message.slice(0, 200)) };
}

function delayed(retryAfterMs: number | null, reason: string): Outcome {
  return { kind: 'delayed', retryAfterMs, reason };
}

function describe(error: unknown, code: string): string {
  if (error instanceof HTTPError) return words.status(error.status);
  if (error instanceof Error && error.name === 'AbortError') return words.timeout;
  return words.broke(code);
}
