import { createHmac } from 'node:crypto';
import type { Acknowledged, Retry } from './socket-mode.ts';

export type HttpTarget = Readonly<{ url: string; signingSecret: string }>;

const ANSWER_WITHIN_MS = 3000;

/** Signs and sends a request as Slack does: commands as a form, the rest as a form's `payload`. */
export async function sendSigned(
  { url, signingSecret }: HttpTarget,
  type: string,
  payload: unknown,
  {
    retry,
    age = 0,
    secret = signingSecret,
  }: { retry?: Retry | undefined; age?: number; secret?: string } = {},
): Promise<Acknowledged & Readonly<{ status: number }>> {
  const body = encode(type, payload);
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const began = performance.now();
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type':
          type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
        ...(retry === undefined
          ? {}
          : { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason }),
      },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const text = await response.text();
    const ms = performance.now() - began;
    const acknowledged = response.status >= 200 && response.status < 300;
    return { acknowledged, ms, response: text, status: response.status };
  } catch {
    return { acknowledged: false, ms: performance.now() - began, response: null, status: 0 };
  }
}

function encode(type: string, payload: unknown): string {
  if (type === 'events_api') return JSON.stringify(payload);
  if (type === 'slash_commands') {
    const fields = Object.entries(payload ?? {}).map(([key, value]): [string, string] => [
      key,
      String(value),
    ]);
    return new URLSearchParams(fields).toString();
  }
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}
