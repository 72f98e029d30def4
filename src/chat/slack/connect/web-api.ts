import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../../../log.ts';
import { createSdkLog } from './sdk-log.ts';

/** How Slack is reached. */
export type WebApi = Readonly<{ apiUrl: string | null; fetch: typeof fetch; log: Log }>;

/** A call that takes longer counts as lost. */
export const CALL_WITHIN_MS = 10_000;

export const DEFAULT_API_URL = 'https://slack.com/api/';

/**
 * Options of every client: no call is repeated by itself, since a repeated post is a second message,
 * and a rate limit holds back nothing but the call that met it.
 */
export function webClientOptions({ apiUrl, fetch, log }: WebApi): WebClientOptions {
  return {
    slackApiUrl: withSlash(apiUrl ?? DEFAULT_API_URL),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_WITHIN_MS,
    fetch,
    logger: createSdkLog(log),
  };
}

export function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
