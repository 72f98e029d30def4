import type { Outcome } from '../../../schedule/outcome.ts';
import { connectionCode, isNotConnected } from '../../connection-code.ts';
import { slackWords as words } from '../../words/en/slack.ts';
import { CALL_WITHIN_MS } from '../connect/web-api.ts';

/** Sends a message to a response_url once. Never rejects. */
export type SendResponse = (
  url: string,
  message: Readonly<Record<string, unknown>>,
) => Promise<Outcome>;

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export function createSendResponse(fetch: typeof globalThis.fetch): SendResponse {
  return async (url, message) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(CALL_WITHIN_MS),
      });
      return toOutcome(response.status, response.headers.get('retry-after'), await response.text());
    } catch (error) {
      const code = connectionCode(error);
      if (isNotConnected(code)) {
        return {
          kind: 'delayed',
          retryAfterMs: null,
          reason: words.unreachable(code),
        };
      }
      return { kind: 'uncertain', reason: words.noAnswer };
    }
  };
}

function toOutcome(status: number, retryAfter: string | null, body: string): Outcome {
  if (status >= 200 && status < 300) return { kind: 'sent', messageId: 'response' };
  const reason = words.status(status, body.slice(0, 100));
  if (status === 429) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return {
      kind: 'delayed',
      retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : null,
      reason,
    };
  }
  if (status >= 500) return { kind: 'uncertain', reason };
  return { kind: 'refused', scope: 'message', reason, remedy: words.askAgain };
}
