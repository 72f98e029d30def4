import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { callDouble } from '../../../call-double.ts';
import type { Fault, Faults } from './faults.ts';
import { isRecord, textOf } from '../is-record.ts';
import type { MessageLog } from '../message-log.ts';

export type Call = Readonly<{
  method: string;
  token: string;
  args: Record<string, unknown>;
  at: number;
}>;
type Answer = Readonly<{ status: number; headers: Record<string, string>; body: unknown }>;

/** What the front does itself instead of the emulator, or before it. `null`: leave it to that. */
export type Own = (call: Call) => Record<string, unknown> | null;

/** The Web API in front of the emulator: faults, records and checks; the rest is passed on. */
export function createWebApiFront({
  emulator,
  faults,
  log,
  own,
  scopes,
  onPosted,
}: {
  emulator: string;
  faults: Faults;
  log: MessageLog;
  own: Own;
  scopes: readonly string[];
  onPosted: (message: Record<string, unknown>, channel: string, ts: string) => void;
}) {
  const calls: Call[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace(/^\/api\//, '').replace(/\?.*$/, '');
    const body = await text(request);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const call = { method, token, args: decode(body), at: performance.now() };
    calls.push(call);
    const fault = faults.take(method, String(call.args['channel']));
    const refusal = fault === null ? null : refuse(fault);
    if (refusal !== null) return send(response, refusal);
    if (fault?.kind === 'ignore') return;
    const answer = await perform(call, request, body);
    if (fault?.kind === 'swallow') return;
    if (fault?.kind === 'cut') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'slow') await sleep(fault.ms);
    send(response, answer);
  }

  async function perform(call: Call, request: IncomingMessage, body: string): Promise<Answer> {
    const mine = own(call);
    const answer = mine ?? (await forward(call, request, body));
    if (answer['ok'] === true) record(call, answer);
    return { status: 200, headers: { 'x-oauth-scopes': scopes.join(',') }, body: answer };
  }

  async function forward(
    { method, token, args }: Call,
    request: IncomingMessage,
    body: string,
  ): Promise<Record<string, unknown>> {
    const post = async (to: string, content: string, type: string): Promise<unknown> => {
      const answer = await callDouble(`${emulator}/api/${to}`, {
        method: 'POST',
        headers: {
          'content-type': type,
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        },
        body: content,
      });
      return answer.json();
    };
    let content = body;
    const channel = textOf(args, 'channel');
    // Slack takes a person's id for the conversation with them; the emulator does not.
    if (method === 'chat.postMessage' && channel.startsWith('U')) {
      const form = new URLSearchParams({ users: channel }).toString();
      const opened = await post('conversations.open', form, FORM);
      const im = isRecord(opened) && isRecord(opened['channel']) ? opened['channel']['id'] : '';
      const changed = new URLSearchParams(body);
      changed.set('channel', String(im));
      content = changed.toString();
    }
    const answer = await post(method, content, request.headers['content-type'] ?? FORM);
    return isRecord(answer) ? answer : { ok: false, error: 'no_json' };
  }

  function record({ method, args }: Call, answer: Record<string, unknown>): void {
    const channel = textOf(args, method === 'views.publish' ? 'user_id' : 'channel');
    const common = { channel, invocation: null };
    if (method === 'chat.postMessage') {
      const ts = String(answer['ts']);
      const audience = /^[UD]/.test(channel) ? 'private' : 'channel';
      log.add({ ...common, via: method, audience, ts, payload: args });
      onPosted(args, String(answer['channel']), ts);
    }
    if (method === 'chat.postEphemeral') {
      // Slack has no unfurling here.
      const payload = { ...args, unfurl_links: false, unfurl_media: false };
      log.add({ ...common, via: method, audience: 'private', ts: null, payload });
    }
    if ((method === 'views.open' || method === 'views.publish') && isRecord(args['view'])) {
      log.add({ ...common, via: method, audience: 'private', ts: null, payload: args['view'] });
    }
  }

  return { handle, calls };
}

const FORM = 'application/x-www-form-urlencoded';

function refuse(fault: Fault): Answer | null {
  switch (fault.kind) {
    case 'rate-limit':
      return {
        status: 429,
        headers: { 'retry-after': String(fault.seconds) },
        body: { ok: false, error: 'ratelimited' },
      };
    case 'error':
      return { status: 200, headers: {}, body: { ok: false, error: fault.error } };
    case 'status':
      return { status: fault.status, headers: {}, body: {} };
    case 'swallow':
    case 'cut':
    case 'ignore':
    case 'slow':
      return null;
    default:
      return fault satisfies never;
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The SDK sends a form whose objects are JSON. */
function decode(body: string): Record<string, unknown> {
  if (body.startsWith('{')) {
    const parsed: unknown = JSON.parse(body);
    return isRecord(parsed) ? parsed : {};
  }
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, decodeValue(key, value)]),
  );
}

function decodeValue(key: string, value: string): unknown {
  if (['blocks', 'view', 'metadata', 'attachments'].includes(key)) return JSON.parse(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
