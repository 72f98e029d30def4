import { REST, type RateLimitData } from 'discord.js';

/** A call that takes longer counts as lost. */
const CALL_WITHIN_MS = 10_000;

/** Pauses so short are waited out; they come from our own count of calls a second, above all. */
const SHORT_PAUSE_MS = 1000;

/** https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const WARN_EVERY = 500;

/** Interactions are exempt: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
const NO_GLOBAL_LIMIT = 1_000_000;

/** For posting, reading and registering. Never retries: who calls knows what that would do. */
export function createRest(token: string, apiUrl: string | null): REST {
  return new REST({
    ...address(apiUrl),
    retries: 0,
    timeout: CALL_WITHIN_MS,
    invalidRequestWarningInterval: WARN_EVERY,
    // A channel that has to wait is told so, and holds nobody else up.
    rejectOnRateLimit: ({ global, method, timeToReset }: RateLimitData) =>
      timeToReset > SHORT_PAUSE_MS || (method !== 'GET' && !global),
  }).setToken(token);
}

/** For answering people: never behind a queue of digests. */
export function createAnswerRest(apiUrl: string | null): REST {
  return new REST({
    ...address(apiUrl),
    retries: 0,
    timeout: CALL_WITHIN_MS,
    globalRequestsPerSecond: NO_GLOBAL_LIMIT,
    rejectOnRateLimit: () => true,
  });
}

function address(apiUrl: string | null) {
  return apiUrl === null ? {} : { api: apiUrl };
}
