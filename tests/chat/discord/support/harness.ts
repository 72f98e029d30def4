import { createLog } from '../../../../src/log.ts';
import { createDiscord } from '../../../../src/chat/discord/app.ts';
import type { Layout } from '../../../../src/chat/discord/render/render.ts';
import type { Chat, Handlers } from '../../../../src/chat/chat.ts';
import type { Reply } from '../../../../src/chat/reply.ts';
import type { Channel } from '../../../../src/store/channel.ts';
import type { ChatHarness, Shown } from '../../chat-contract.ts';
import { itemsOf } from './server/call.ts';
import { startDiscordServer, type Asked, type DiscordServer } from './server/discord-server.ts';
import { buttonsOf, readableText } from './shown.ts';

/** A log that can be read. */
export function createLines() {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', to: { write: (line) => void lines.push(line) } });
  return { log, lines };
}

export function privately(shown: string, change: Partial<Reply> = {}): Reply {
  const parts = [{ kind: 'text', line: [shown] }] as const;
  return { audience: 'private', parts, actions: [], ...change };
}

/** Handlers that repeat what was typed, with what a test changes. */
export function createHandlers(change: Partial<Handlers> = {}): Handlers {
  return {
    answer: ({ text }) => Promise.resolve(privately(`You said: ${text}`)),
    complete: () => Promise.resolve([{ label: 'North Korea and Russia', value: 'nk-russia' }]),
    home: () => Promise.resolve(privately('All briefings')),
    added: () => Promise.resolve(),
    completeCommand: () => Promise.resolve([]),
    removed: () => Promise.resolve(),
    ...change,
  };
}

export function createChat(
  server: DiscordServer,
  handlers: Partial<Handlers> = {},
  { token = server.token, layout = 'components' }: { token?: string; layout?: Layout } = {},
): Readonly<{ chat: Chat; lines: readonly string[] }> {
  const { log, lines } = createLines();
  const config = { token, layout, apiUrl: server.apiUrl };
  return { chat: createDiscord({ config, handlers: createHandlers(handlers), log }), lines };
}

export function channelOf(server: DiscordServer, channel = server.channelId): Channel {
  return { platform: 'discord', workspace: server.guildId, channel };
}

export async function startHarness(handlers: Handlers, layout: Layout): Promise<ChatHarness> {
  const server = await startDiscordServer();
  const { chat } = createChat(server, handlers, { layout });
  await chat.start();
  let last: Asked | null = null;

  async function seen(asked: Asked): Promise<Shown> {
    last = asked;
    await server.people.until(asked, ({ original }) => original !== null);
    return toShown(asked.original?.body, asked.original?.ephemeral === true);
  }

  return {
    chat,
    channel: channelOf(server),
    closed: channelOf(server, '100000000000009999'),
    type: async (text) => seen(await server.people.type(text)),
    async press(label) {
      const message = last?.original;
      const button = buttonsOf(message?.body).find((one) => one.label === label);
      if (message == null || button === undefined)
        throw new Error(`There is no button "${label}".`);
      return seen(await server.people.press(message.messageId, button.customId));
    },
    async posted() {
      const response = await fetch(
        `${server.apiUrl}/v10/channels/${server.channelId}/messages?after=0&limit=100`,
        { headers: { authorization: `Bot ${server.token}` } },
      );
      return itemsOf(await response.json()).map((message) => toShown(message, false));
    },
    async close() {
      await chat.stop();
      await server.stop();
      if (server.problems.length > 0) throw new Error(server.problems.join('\n'));
    },
  };
}

function toShown(body: unknown, ephemeral: boolean): Shown {
  return {
    text: readableText(body),
    audience: ephemeral ? 'private' : 'channel',
    buttons: buttonsOf(body).map(({ label }) => label),
  };
}
