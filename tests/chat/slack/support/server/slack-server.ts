import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort, startEmulator } from './emulator.ts';
import { createFaults } from './faults.ts';
import { sendSigned } from './http-delivery.ts';
import { createMessageLog } from '../message-log.ts';
import { createResponseUrls } from './response-urls.ts';
import { createSocketMode, type Acknowledged, type Retry } from './socket-mode.ts';
import { createOwnMethods } from './own-methods.ts';
import { createRepeating } from './repeating.ts';
import { createWebApiFront } from './web-api-front.ts';

export const TEAM = 'T000000001';
export const USER = 'U000000001';
export const CHANNEL = 'C000000001';
/** Exists nowhere: posting there is refused. */
export const CLOSED_CHANNEL = 'C000000404';
export const BOT_TOKEN = 'xoxb-000000001-000000001-harbour';
/** Of a person, not of the bot. */
export const USER_TOKEN = 'xoxp-000000001-000000001-harbour';
export const APP_TOKEN = 'xapp-1-A000000001-000000001-harbour';
export const SIGNING_SECRET = 'a-signing-secret-of-the-tests';
export const OAUTH = { clientId: '1.000000001', clientSecret: 'a-client-secret-of-the-tests' };
export const APP_ID = 'A000000001';
const BOT_USER = 'U000000009';
const BOT = 'B000000009';

export type SlackServer = Awaited<ReturnType<typeof startSlackServer>>;

/** How the bot is reached: over its sockets, or at its URL with signatures. */
export type Delivery =
  | Readonly<{ kind: 'socket' }>
  | Readonly<{ kind: 'http'; port: number; path?: string }>;

export type ServerOptions = Readonly<{
  receipts?: boolean;
  scopes?: readonly string[];
  /** Where OAuth leads back to. */
  botPort?: number;
}>;

/**
 * A Slack of one workspace: the emulator, and in front of it what that lacks. `receipts` sends
 * `message_metadata_posted` for each message with metadata, as a subscribed app gets it.
 */
export async function startSlackServer({
  delivery = { kind: 'socket' },
  receipts = false,
  scopes = ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read'],
  botPort = 3000,
}: ServerOptions & Readonly<{ delivery?: Delivery }> = {}) {
  const emulator = await startEmulator({
    team: { name: 'Harbour' },
    tokens: [
      { token: BOT_TOKEN, user_id: BOT_USER, bot_id: BOT, bot_user_id: BOT_USER },
      { token: USER_TOKEN, user_id: USER },
    ],
    oauth_apps: [
      {
        app_id: APP_ID,
        client_id: OAUTH.clientId,
        client_secret: OAUTH.clientSecret,
        name: 'Briefing',
        bot_name: 'briefing',
        bot_id: BOT,
        bot_user_id: BOT_USER,
        redirect_uris: [`http://127.0.0.1:${botPort}/slack/oauth_redirect`],
        scopes: [...scopes],
      },
    ],
  });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const faults = createFaults();
  const log = createMessageLog();
  const sockets = createSocketMode();
  const triggers = new Map<string, number>();
  const responses = createResponseUrls({ faults, log });
  const people = new Map<string, Record<string, unknown>>();
  const revoked = new Set<string>();
  const repeating = createRepeating();
  let serial = 0;

  const own = createOwnMethods({
    scopes,
    people,
    triggers,
    nextId,
    isRevoked: (token) => revoked.has(token),
    openSocket: () => sockets.ticket(origin),
  });

  function nextId(prefix: string): string {
    serial += 1;
    return `${prefix}${String(serial).padStart(9, '0')}`;
  }

  function onPosted({ metadata }: Record<string, unknown>, channel: string, ts: string): void {
    if (!receipts || metadata === undefined) return;
    const type = 'message_metadata_posted';
    const event_id = nextId('Ev');
    const receipt = { type, app_id: APP_ID, channel_id: channel, message_ts: ts, metadata };
    repeating.send(async (retry) => event(receipt, { event_id, ...retry }));
  }

  const front = createWebApiFront({
    emulator: emulator.origin,
    faults,
    log,
    own,
    scopes,
    onPosted,
  });

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const work = path.startsWith('/response/') ? responses.handle : front.handle;
    if (path.startsWith('/api/') || path.startsWith('/response/')) {
      work(request, response).catch((error: unknown) => response.destroy(toError(error)));
    } else {
      response.writeHead(404).end();
    }
  });
  server.on('upgrade', sockets.upgrade);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  async function deliver(
    type: string,
    payload: unknown,
    options: { retry?: Retry | undefined; age?: number; secret?: string } = {},
  ): Promise<Acknowledged> {
    if (delivery.kind === 'socket') return sockets.send(type, payload, options.retry);
    const url = `http://127.0.0.1:${delivery.port}${delivery.path ?? '/slack/events'}`;
    return sendSigned({ url, signingSecret: SIGNING_SECRET }, type, payload, options);
  }

  /** An id that opens a view within 3 s, and an address that takes five answers. */
  function invoke(channel: string): { trigger_id: string; response_url: string; id: string } {
    const id = nextId('I');
    const trigger_id = `${id}.${randomBytes(8).toString('hex')}`;
    triggers.set(trigger_id, performance.now());
    return { trigger_id, response_url: `${origin}${responses.open(id, channel)}`, id };
  }

  function event(
    what: Record<string, unknown>,
    { retry, event_id = nextId('Ev') }: { retry?: Retry; event_id?: string } = {},
  ): Promise<Acknowledged> {
    const envelope = { type: 'event_callback', team_id: TEAM, api_app_id: APP_ID, event_id };
    return deliver('events_api', { ...envelope, event: what }, { retry });
  }

  return {
    origin,
    apiUrl: `${origin}/api/`,
    emulatorOrigin: emulator.origin,
    faults,
    sockets,
    calls: front.calls,
    messages: log.all,
    problems: log.problems,
    wait: log.wait,
    deliver,
    event,
    invoke,
    expireResponses: responses.expire,
    /** What users.info says about somebody, beside an admin in Seoul. */
    describe: (user: string, info: Record<string, unknown>) => people.set(user, info),
    revoke: (token: string) => revoked.add(token),
    restore: (token: string) => revoked.delete(token),
    async close() {
      repeating.stop();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await emulator.stop();
    },
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
