import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Outcome } from '../../schedule/outcome.ts';
import { connectionCode, isNotConnected } from '../connection-code.ts';
import { slackWords as words } from '../words/en/slack.ts';
import { NotInstalled } from './connect/workspaces.ts';

type Refusal = Omit<Extract<Outcome, { kind: 'refused' }>, 'kind'>;

/**
 * Where a message was to go, as a person would name it. `installs`: people install the bot by
 * themselves, so that no setting holds a token.
 */
export type Named = Readonly<{ channel: string; bot: string; installs: boolean }>;

/**
 * What no second attempt helps against, by Slack's error code:
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const REFUSALS: Readonly<Record<string, (named: Named) => Refusal>> = {
  not_in_channel: ({ channel, bot }) => ({
    scope: 'channel',
    ...words.notInChannel(channel, bot),
  }),
  channel_not_found: ({ channel, bot }) => ({ scope: 'channel', ...words.notFound(channel, bot) }),
  is_archived: ({ channel }) => ({ scope: 'channel', ...words.archived(channel) }),
  user_not_in_channel: ({ channel }) => ({ scope: 'message', ...words.notAMember(channel) }),
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
    ({ channel }) => ({ scope: 'channel', ...words.mayNotWrite(channel) }),
  ),
  messages_tab_disabled: () => ({ scope: 'channel', ...words.messagesTabOff }),
  ...sameFor(
    ['account_inactive', 'token_revoked', 'invalid_auth', 'not_authed', 'team_access_not_granted'],
    ({ installs }) => ({
      scope: 'workspace',
      ...(installs ? words.notInstalled : words.tokenRefused),
    }),
  ),
  missing_scope: () => ({ scope: 'workspace', ...words.mayNotPost }),
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
    return delayed(error.retryAfter * 1000, words.rateLimit);
  }
  if (error instanceof NotInstalled) return refused('account_inactive', named);
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error, named);
  if (error instanceof WebAPIHTTPError) {
    const reason = words.status(error.statusCode);
    return error.statusCode >= 500 ? { kind: 'uncertain', reason } : delayed(null, reason);
  }
  const code = connectionCode(error instanceof WebAPIRequestError ? error.original : error);
  if (isNotConnected(code)) return delayed(null, words.unreachable(code));
  // A 429 without a time in it is an error without a class.
  if (error instanceof Error && error.message.startsWith('Retry header')) {
    return delayed(null, words.rateLimit);
  }
  const reason = isTimeout(error) ? words.timeout : words.broke(code);
  return { kind: 'uncertain', reason };
}

/** Whether Slack did not like the message's length or form: another form may do. */
export function isFormRefused(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && /too_long|invalid_blocks/.test(outcome.reason);
}

/** The outcome for an error code of Slack's, also where it stands in a webhook's answer. */
function fromCode(code: string, named: Named): Outcome {
  if (LATER.has(code)) return delayed(null, words.busy(code));
  if (UNCERTAIN.has(code)) return { kind: 'uncertain', reason: words.failed(code) };
  return refused(code, named);
}

function refused(code: string, named: Named): Outcome {
  const known = REFUSALS[code];
  if (known !== undefined) return { kind: 'refused', ...known(named) };
  return { kind: 'refused', scope: 'message', ...words.refused(code) };
}

function delayed(retryAfterMs: number | null, reason: string): Outcome {
  return { kind: 'delayed', retryAfterMs, reason };
}

function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /timed? ?out|abort/i.test(`${error.name} ${error.message}`) || isTimeout(error.cause);
}
