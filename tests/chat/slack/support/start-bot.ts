import { Writable } from 'node:stream';
import type { Handlers, Request } from '../../../../src/chat/chat.ts';
import type { Reply } from '../../../../src/chat/reply.ts';
import { createSlack } from '../../../../src/chat/slack/app.ts';
import type { Installations } from '../../../../src/chat/slack/connect/installations.ts';
import type { Managers } from '../../../../src/chat/slack/answer/managers.ts';
import type { Receipts } from '../../../../src/chat/slack/post/receipts.ts';
import type { SlackConfig } from '../../../../src/chat/slack/slack-config.ts';
import { createLog } from '../../../../src/log.ts';
import { createPerson } from './person.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  SIGNING_SECRET,
  startSlackServer,
  type Delivery,
  type ServerOptions,
} from './server/slack-server.ts';

/** The default: admins and owners of the workspace. */
export const ADMINS: Managers = { admins: true, members: false, ids: new Set() };

/** A Slack with a bot in it that answers as `handlers` says, else by repeating what it hears. */
export async function startSlackBot({
  server: options = {},
  delivery = { kind: 'socket' },
  handlers = {},
  connection,
  installations = null,
  receipts = null,
  managers = ADMINS,
}: {
  server?: ServerOptions;
  delivery?: Delivery;
  handlers?: Partial<Handlers>;
  connection?: SlackConfig['connection'];
  installations?: Installations | null;
  receipts?: Receipts | null;
  managers?: Managers;
} = {}) {
  const server = await startSlackServer({ ...options, delivery });
  const requests: Request[] = [];
  const lines: string[] = [];
  const to = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  const { answer, ...others } = handlers;
  const chat = createSlack({
    config: {
      apiUrl: server.apiUrl,
      connection: connection ?? connectionFor(delivery),
      managers,
    },
    handlers: {
      async answer(request) {
        requests.push(request);
        return (await answer?.(request)) ?? says(`You said: ${request.text}`);
      },
      complete: () => Promise.resolve([{ label: 'North Korea and Russia', value: 'nk-russia' }]),
      home: () => Promise.resolve(says('All briefings')),
      added: () => Promise.resolve(),
      completeCommand: () => Promise.resolve([]),
      removed: () => Promise.resolve(),
      ...others,
    },
    log: createLog({ level: 'debug', to }),
    installations,
    receipts,
  });
  await chat.start();
  return {
    server,
    chat,
    requests,
    person: createPerson(server),
    /** What it has logged so far. */
    logged: () => lines.join(''),
    /** Throws if anything was shown that Slack would have refused, or that could act. */
    async close() {
      await chat.stop();
      await server.close();
      if (server.problems.length > 0) throw new Error(server.problems.join('\n'));
    },
  };
}

export function connectionFor(delivery: Delivery): SlackConfig['connection'] {
  switch (delivery.kind) {
    case 'socket':
      return { kind: 'socket', botToken: BOT_TOKEN, appToken: APP_TOKEN };
    case 'http':
      return {
        kind: 'http',
        botToken: BOT_TOKEN,
        signingSecret: SIGNING_SECRET,
        port: delivery.port,
      };
    default:
      return delivery satisfies never;
  }
}

export function says(text: string, change: Partial<Reply> = {}): Reply {
  return { audience: 'private', parts: [{ kind: 'text', line: [text] }], actions: [], ...change };
}
