import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { SLACK_LIMITS } from '../../../../../src/chat/slack/limits.ts';
import type { Faults } from './faults.ts';
import { isRecord } from '../is-record.ts';
import type { MessageLog } from '../message-log.ts';

/** Addresses that take five answers within 30 minutes. */
export function createResponseUrls({ faults, log }: { faults: Faults; log: MessageLog }) {
  const known = new Map<string, { uses: number; since: number; channel: string }>();
  let serial = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const invocation = (request.url ?? '').replace('/response/', '');
    const payload: unknown = JSON.parse(await text(request));
    const address = known.get(invocation);
    const fault = faults.take('response_url');
    if (fault?.kind === 'rate-limit') {
      response.writeHead(429, { 'retry-after': String(fault.seconds) }).end('ratelimited');
      return;
    }
    if (address === undefined || fault?.kind === 'error') {
      response.writeHead(404).end('expired_url');
      return;
    }
    address.uses += 1;
    const isOld = performance.now() - address.since > SLACK_LIMITS.responseUrlLastsMs;
    if (address.uses > SLACK_LIMITS.responseUrlUses || isOld) {
      response.writeHead(404).end(isOld ? 'expired_url' : 'used_url');
      return;
    }
    if (isRecord(payload)) {
      const audience = payload['response_type'] === 'in_channel' ? 'channel' : 'private';
      serial += 1;
      const ts = audience === 'channel' ? `1000.${serial}` : null;
      const { channel } = address;
      log.add({ via: 'response_url', audience, channel, ts, invocation, payload });
    }
    if (fault?.kind === 'cut') request.socket.destroy();
    else response.end('ok');
  }

  return {
    handle,
    /** The path of an address for this invocation. */
    open(invocation: string, channel: string): string {
      known.set(invocation, { uses: 0, since: performance.now(), channel });
      return `/response/${invocation}`;
    },
    /** Half an hour passes for all addresses. */
    expire: () => known.clear(),
  };
}
