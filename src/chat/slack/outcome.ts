import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Outcome } from '../../schedule/outcome.ts';
import { connectionCode, isNotConnected } from '../connection-code.ts';
import { NotInstalled } from './workspaces.ts';

type Refusal = Omit<Extract<Outcome, { kind: 'refused' }>, 'kind'>;

/** Where a message was to go, as a person would name it. */
export type Named = Readonly<{ channel: string; bot: string }>;

/**
 * What no second attempt helps against, by Slack's error code:
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const REFUSALS: Readonly<Record<string, (named: Named) => Refusal>> = {
  not_in_channel: ({ channel, bot }) => ({
    scope: 'channel',
    reason: `I'm not in ${channel}.`,
    remedy: `Type /invite @${bot} in ${channel}, then try again.`,
  }),
  channel_not_found: ({ channel, bot }) => ({
    scope: 'channel',
    reason: `I cannot see ${channel}: it is private, or it was deleted.`,
    remedy: `If it is private, type /invite @${bot} in it, then try again.`,
  }),
  is_archived: ({ channel }) => ({
    scope: 'channel',
    reason: `${channel} is archived.`,
    remedy: 'Unarchive it, or subscribe another channel.',
  }),
  ...sameFor(
    [
      'no_permission',
      'restricted_action',
      'restricted_action_read_only_channel',
      'restricted_action_thread_only_channel',
      'restricted_action_non_threadable_channel',
      'restricted_action_thread_locked',
      'ekm_access_denied',
    ],
    ({ channel }) => ({
      scope: 'channel',
      reason: `I may not write in ${channel}.`,
      remedy: `Ask a workspace admin to let me post in ${channel}, or subscribe another channel.`,
    }),
  ),
  messages_tab_disabled: () => ({
    scope: 'channel',
    reason: 'My Messages tab is switched off.',
    remedy: 'Switch it on under "App Home" in the app’s settings, then try again.',
  }),
  ...sameFor(
    ['account_inactive', 'token_revoked', 'invalid_auth', 'not_authed', 'team_access_not_granted'],
    () => ({
      scope: 'workspace',
      reason: 'Slack does not accept my token: I was removed from this workspace.',
      remedy: 'Install me again, set SLACK_BOT_TOKEN to the new token, and start me again.',
    }),
  ),
  missing_scope: () => ({
    scope: 'workspace',
    reason: 'My token lacks the scope chat:write.',
    remedy: 'Add it under "OAuth & Permissions" in the app’s settings and reinstall the app.',
  }),
};

function sameFor(
  codes: readonly string[],
  refusal: (named: Named) => Refusal,
): Readonly<Record<string, (named: Named) => Refusal>> {
  return Object.fromEntries(codes.map((code) => [code, refusal]));
}

/** Surely not posted, and gone after a while. */
const LATER = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'team_added_to_org',
  'org_login_required',
  'accesslimited',
  // The token is refreshed before the next attempt.
  'token_expired',
]);

/** "It's possible some aspect of the operation succeeded before the error was raised." */
const UNCERTAIN = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

/** How an attempt to post ended that was not answered with a message. */
export function toOutcome(error: unknown, named: Named): Outcome {
  if (error instanceof WebAPIRateLimitedError) {
    return delayed(error.retryAfter * 1000, 'Slack asks to wait (rate limit).');
  }
  if (error instanceof NotInstalled) return refused('account_inactive', named);
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error, named);
  if (error instanceof WebAPIHTTPError) {
    const reason = `Slack answered with status ${error.statusCode}.`;
    return error.statusCode >= 500 ? { kind: 'uncertain', reason } : delayed(null, reason);
  }
  const code = connectionCode(error instanceof WebAPIRequestError ? error.original : error);
  if (isNotConnected(code)) return delayed(null, `Slack cannot be reached (${code}).`);
  // A 429 without a time in it is an error without a class.
  if (error instanceof Error && error.message.startsWith('Retry header')) {
    return delayed(null, 'Slack asks to wait (rate limit).');
  }
  const reason = isTimeout(error)
    ? 'Slack did not answer in time.'
    : `The connection to Slack broke (${code === '' ? 'no reason given' : code}).`;
  return { kind: 'uncertain', reason };
}

/** Whether Slack did not like the message's length or form: another form may do. */
export function isFormRefused(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && /too_long|invalid_blocks/.test(outcome.reason);
}

/** The outcome for an error code of Slack's, also where it stands in a webhook's answer. */
export function fromCode(code: string, named: Named): Outcome {
  if (LATER.has(code)) return delayed(null, `Slack is busy (${code}).`);
  if (UNCERTAIN.has(code)) return { kind: 'uncertain', reason: `Slack failed (${code}).` };
  return refused(code, named);
}

function refused(code: string, named: Named): Outcome {
  const known = REFUSALS[code];
  if (known !== undefined) return { kind: 'refused', ...known(named) };
  const reason = `Slack refused the message (${code}).`;
  const remedy = 'Tell whoever runs me: this is a mistake in the bot.';
  return { kind: 'refused', scope: 'message', reason, remedy };
}

function delayed(retryAfterMs: number | null, reason: string): Outcome {
  return { kind: 'delayed', retryAfterMs, reason };
}

function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /timed? ?out|abort/i.test(`${error.name} ${error.message}`) || isTimeout(error.cause);
}
