import { createSlack } from '../../../../src/chat/slack/app.ts';
import type { Handlers } from '../../../../src/chat/chat.ts';
import { createLog } from '../../../../src/log.ts';
import type { ChatHarness, Shown } from '../../chat-contract.ts';
import { buttonsOf, labelOf, type LoggedMessage } from './message-log.ts';
import { createPerson } from './person.ts';
import { shownTexts } from './shown-texts.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  CLOSED_CHANNEL,
  SIGNING_SECRET,
  TEAM,
  startSlackServer,
  type Delivery,
} from './server/slack-server.ts';
import { ADMINS } from './start-bot.ts';

/** A Slack chat with these handlers, from the outside. */
export async function startHarness(
  handlers: Handlers,
  delivery: Delivery = { kind: 'socket' },
): Promise<ChatHarness> {
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
