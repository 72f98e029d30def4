import { formatProblem } from '../../articles/problem.ts';
import { UserError } from '../../user-error.ts';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { english } from '../words/en.ts';
import type { Chat, Handlers } from '../chat.ts';
import { renderPlainText } from '../render/plain-text.ts';
import type { Reply } from '../reply.ts';
import type { Log } from '../../log.ts';
import { LOCAL_CHANNELS, LOCAL_WORKSPACE, findChannel } from './channels.ts';
import { createCompleteCommand } from './complete-command.ts';
import { createConversation, type History, type Previewer } from './conversation.ts';
import type { Explain } from './explanation.ts';
import { createHub } from './hub.ts';
import { DEFAULT_PORT, listen } from './server/listen.ts';
import { isLoopback } from './server/loopback.ts';
import { createRoutes, type Health } from './server/routes.ts';
import type { StatusPage } from './status-page.ts';
import type { TopicKeeper } from './topic-keeper.ts';

export type LocalChat = Chat &
  Readonly<{
    /** Where the page is. Known once `start` has resolved. */
    url: () => string;
    /** The default port, where it was in use and another one was taken; otherwise `null`. */
    movedFrom: () => number | null;
  }>;

/**
 * A chat with the bot on a page of this machine. `start` throws a UserError when it cannot
 * listen, or when others could reach the page and no token is set.
 */
export function createLocal({
  host,
  port,
  token,
  handlers,
  history,
  previews,
  explain,
  status,
  keeper,
  fetchNow,
  health = async () => ({ ok: true }),
  metrics = null,
  now,
  explainError = () => null,
  log,
}: {
  host: string;
  /** `null`: the default port or the next free one. */
  port: number | null;
  /** Asked of whoever opens the page. May be `null` on loopback alone. */
  token: string | null;
  handlers: Handlers;
  history: History;
  previews: readonly Previewer[];
  explain: Explain;
  status: () => Promise<StatusPage>;
  keeper: TopicKeeper;
  fetchNow: (briefing: string) => Promise<number>;
  health?: () => Promise<Health>;
  metrics?: (() => Promise<string>) | null;
  /** Epoch ms. */
  now: () => number;
  /** What an error of the store means, told to the log; `null` for any other. */
  explainError?: (error: unknown) => Error | null;
  log: Log;
}): LocalChat {
  const hub = createHub();
  const all = [...previews, { name: 'text', render: renderText }];
  const conversation = createConversation({
    handlers,
    history,
    hub,
    previews: all,
    now,
    explainError,
    log,
  });
  const where = { platform: 'local', workspace: LOCAL_WORKSPACE } as const;
  const topics = (typed: string, limit: number) => handlers.complete(typed, limit, where);
  const complete = createCompleteCommand(topics);
  const routes = createRoutes({
    token,
    conversation,
    hub,
    previews: all,
    complete,
    topics,
    explain,
    status,
    keeper,
    fetchNow,
    health,
    metrics,
    now,
    explainError,
    log,
  });
  let server: ServerType | null = null;
  let bound = port ?? DEFAULT_PORT;

  return {
    platform: 'local',
    url: () => `http://${nameOf(host)}:${bound}/`,
    movedFrom: () => (port === null && bound !== DEFAULT_PORT ? DEFAULT_PORT : null),
    async start() {
      if (!isLoopback(host) && token === null) throw exposed(host);
      const created = createAdaptorServer({ fetch: routes.fetch });
      bound = await listen(created, { host, port });
      server = created;
    },
    async stop() {
      hub.close();
      const closing = server;
      if (closing === null) return;
      server = null;
      await close(closing);
    },
    async post({ workspace, channel: id, thread }, reply, key) {
      const channel = workspace === LOCAL_WORKSPACE ? findChannel(id) : null;
      if (channel !== null) {
        const mark = { key, under: thread?.under ?? null };
        return { kind: 'sent', messageId: String(await conversation.post(channel, reply, mark)) };
      }
      const names = LOCAL_CHANNELS.map(({ id }) => id).join(', ');
      return { kind: 'refused', scope: 'channel', ...english.local.noChannel(id, names) };
    },
    async find({ channel }, key, since) {
      const id = await history.find(channel, key, new Date(since).toISOString());
      return id === null ? { kind: 'absent' } : { kind: 'found', messageId: String(id) };
    },
    health: () =>
      server === null
        ? { connected: false, detail: 'not listening' }
        : { connected: true, detail: `listening on ${host}, port ${bound}` },
  };
}

/** How an address is written in a URL; an address that stands for all of them is no place to go. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function renderText(reply: Reply): string {
  return renderPlainText(reply, { words: english });
}

/** Lets running answers end, up to a limit; connections go as soon as they are idle. */
async function close(server: ServerType): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  if (!('closeIdleConnections' in server)) return promise;
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const force = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
  await promise;
  clearInterval(sweep);
  clearTimeout(force);
  return undefined;
}

/** How often connections that have nothing on them any more are closed while the server ends. */
const SWEEP_MS = 50;
const LONGEST_GOODBYE_MS = 5000;

function exposed(host: string): UserError {
  const message = `Other machines can reach ${host}, and LOCAL_TOKEN is not set.`;
  const remedy = 'Set LOCAL_TOKEN to a long secret, or leave HOST out.';
  return new UserError(formatProblem({ where: 'HOST', line: null, message, remedy }));
}
