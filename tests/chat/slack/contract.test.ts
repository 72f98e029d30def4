import { ADMINS } from './support/start-bot.ts';
import { createLog } from '../../../src/log.ts';
import { createSlack } from '../../../src/chat/slack/app.ts';
import type { Handlers } from '../../../src/chat/chat.ts';
import { describeChat, type ChatHarness, type Shown } from '../chat-contract.ts';
import { freePort } from './support/emulator.ts';
import { buttonsOf, labelOf, type LoggedMessage } from './support/message-log.ts';
import { createPerson } from './support/person.ts';
import { shownTexts } from './support/shown-texts.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  CLOSED_CHANNEL,
  SIGNING_SECRET,
  TEAM,
  startSlackServer,
  type Delivery,
} from './support/slack-server.ts';

describeChat('Slack (Socket Mode)', (handlers) => start(handlers, { kind: 'socket' }));
describeChat('Slack (HTTP)', async (handlers) =>
  start(handlers, { kind: 'http', port: await freePort() }),
);

async function start(handlers: Handlers, delivery: Delivery): Promise<ChatHarness> {
  const server = await startSlackServer({
    delivery,
    receipts: true,
    scopes: ['commands', 'chat:write', 'users:read', 'channels:history', 'metadata.message:read'],
  });
  const connection =
    delivery.kind === 'socket'
      ? ({ kind: 'socket', botToken: BOT_TOKEN, appToken: APP_TOKEN } as const)
      : ({
          kind: 'http',
          botToken: BOT_TOKEN,
          signingSecret: SIGNING_SECRET,
          port: delivery.port,
        } as const);
  const chat = createSlack({
    config: { apiUrl: server.apiUrl, connection, managers: ADMINS },
    handlers,
    log: createLog({ level: 'silent', to: process.stderr }),
    installations: null,
    receipts: null,
  });
  await chat.start();
  const person = createPerson(server);
  let last: LoggedMessage | null = null;

  async function show(message: Promise<LoggedMessage>): Promise<Shown> {
    last = await message;
    return shown(last);
  }

  return {
    chat,
    channel: { platform: 'slack', workspace: TEAM, channel: CHANNEL },
    closed: { platform: 'slack', workspace: TEAM, channel: CLOSED_CHANNEL },
    type: async (text) => show((await person.command(text)).shown()),
    async press(label) {
      if (last === null) throw new Error('Nothing was shown yet.');
      return show((await person.press(last, label)).shown());
    },
    posted: () =>
      Promise.resolve(server.messages.filter(({ audience }) => audience === 'channel').map(shown)),
    async close() {
      await chat.stop();
      await server.close();
      if (server.problems.length > 0) throw new Error(server.problems.join('\n'));
    },
  };
}

function shown(message: LoggedMessage): Shown {
  return {
    text: shownTexts(message.payload['blocks']).join('\n'),
    audience: message.audience,
    buttons: buttonsOf(message).map(labelOf),
  };
}
