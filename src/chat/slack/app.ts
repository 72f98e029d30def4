import { App } from '@slack/bolt';
import type { SlackConfig } from './slack-config.ts';
import type { Log } from '../../log.ts';
import { catalogueFor } from '../words/catalogue.ts';
import type { Chat, Handlers } from '../chat.ts';
import { createAnswer } from './answer/answer.ts';
import { createChannelNames } from './listen/channel-names.ts';
import { connect } from './connect/connect.ts';
import { createFind } from './post/find.ts';
import { createPost } from './post/post.ts';
import { installationKey, type Installations } from './connect/installations.ts';
import { createInteractions } from './listen/interactions.ts';
import { listen } from './listen/listen.ts';
import { createOpenForm } from './forms/open-form.ts';
import { createPeople } from './answer/people.ts';
import { createReceipts, type Receipts } from './post/receipts.ts';
import { renderHome, renderSlack } from './render/render.ts';
import { createSendResponse } from './answer/response-url.ts';
import { saveReceipts } from './post/save-receipts.ts';
import { createSdkLog } from './connect/sdk-log.ts';
import { createSpeak } from './answer/speak.ts';
import { webClientOptions, type WebApi } from './connect/web-api.ts';
import { createWorkspaces } from './connect/workspaces.ts';
import { within } from '../within.ts';

/** Whether nobody had taken up what has that key. `at`: epoch ms. */
type ClaimEvent = Readonly<{ claim: (key: string, at: number) => Promise<boolean> }>;

/** How long `stop` waits for what is being answered, of the 10 s that it has. */
const FINISH_WITHIN_MS = 8000;

/**
 * Slack: commands, buttons and mentions over Socket Mode or HTTP, digests over the Web API.
 * `installations` is needed where people install the bot by OAuth, and only there. Without `receipts`
 * those are forgotten when the process ends, and a digest that it was posting may be posted again.
 */
export function createSlack({
  config: { apiUrl, connection: config, managers },
  handlers,
  log,
  installations,
  receipts: kept,
  seen = null,
  fetch = globalThis.fetch,
  clock = Date.now,
}: {
  config: SlackConfig;
  handlers: Handlers;
  log: Log;
  installations: Installations | null;
  receipts: Receipts | null;
  /** Shared by all processes: events that were taken up. Without it each process knows its own. */
  seen?: ClaimEvent | null;
  fetch?: typeof globalThis.fetch;
  clock?: () => number;
}): Chat {
  const api: WebApi = { apiUrl, fetch, log };
  const { connection, findToken } = connect({
    config,
    api,
    installations,
    installed: (workspace) => track(handlers.added('slack', workspace)),
  });
  const workspaces = createWorkspaces({ api, findToken, clock });
  const names = createChannelNames();
  const receipts = kept ?? createReceipts();
  const people = createPeople({ workspaces, clock });
  const post = createPost({
    workspaces,
    names,
    installs: config.kind === 'oauth',
    log,
  });
  const speak = createSpeak({ post, sendResponse: createSendResponse(fetch) });
  const running = new Set<Promise<void>>();

  function track(work: Promise<void>): void {
    const tracked = work.catch((error: unknown) => {
      log.error({ err: error }, 'Slack: something was not finished');
    });
    running.add(tracked);
    void tracked.finally(() => running.delete(tracked));
  }

  async function showHome(workspace: string, user: string): Promise<void> {
    const person = await people.find(workspace, user);
    const reply = await handlers.home(person, 'slack', workspace);
    const blocks = renderHome(reply, catalogueFor(person.locale));
    const client = await workspaces.client(workspace);
    await client.apiCall('views.publish', { user_id: user, view: { type: 'home', blocks } });
  }

  async function forget(workspace: string): Promise<void> {
    met.delete(workspace);
    log.info({ workspace }, 'Slack: removed from a workspace');
    await installations?.remove(installationKey(workspace));
    await handlers.removed('slack', workspace);
  }

  /** A store that fails must not silence the bot: better twice than never. */
  async function claim(key: string): Promise<boolean> {
    try {
      return seen === null || (await seen.claim(key, clock()));
    } catch (error) {
      log.warn({ err: error }, 'Slack: could not note that an event is taken up');
      return true;
    }
  }

  const met = new Set<string>();
  /** Whoever writes from a workspace shows that the bot is in it; once a process is enough. */
  function meet(workspace: string): void {
    if (met.has(workspace)) return;
    met.add(workspace);
    track(handlers.added('slack', workspace));
  }

  const bolt = new App({
    // Tokens are looked up where they are needed: nothing comes before the acknowledgement.
    authorize: () => Promise.resolve({}),
    receiver: {
      init: (app) => connection.receiver.init(app),
      start: connection.start,
      stop: connection.stop,
    },
    // Receipts for our own messages are events of our own.
    ignoreSelf: false,
    convoStore: false,
    logger: createSdkLog(log),
    clientOptions: webClientOptions(api),
  });
  const ask = createAnswer({ handlers, people, managers, workspaces, speak, log });
  const openForm = createOpenForm({
    complete: handlers.complete,
    people,
    managers,
    workspaces,
    log,
  });
  const interactions = createInteractions({
    ask,
    openForm,
    showHome,
    forget,
    names,
    claim,
    meet,
    track,
    clock,
  });
  listen(bolt, interactions, log);
  saveReceipts(bolt, receipts, clock);

  return {
    platform: 'slack',
    start: connection.start,
    async stop() {
      await connection.stop();
      await within(FINISH_WITHIN_MS, Promise.all(running));
    },
    post: post.post,
    shows: (reply) => renderSlack(reply).shown,
    find: createFind({ workspaces, receipts }),
    // Slack takes a person's id for the conversation with them.
    direct: (workspace, person) =>
      Promise.resolve({ platform: 'slack', workspace, channel: person }),
    health: connection.health,
  };
}
