import type { Log } from '../../log.ts';
import type { Messages, StoredMessage } from '../../store/messages.ts';
import { catalogueFor } from '../words/catalogue.ts';
import { english } from '../words/en.ts';
import type { Handlers } from '../chat.ts';
import { settle } from '../fit/fit-reply.ts';
import { type Reply, withNote } from '../reply.ts';
import { createProgress } from '../progress.ts';
import { LOCAL_WORKSPACE, type LocalChannel } from './channels.ts';
import type { Hub } from './hub.ts';
import {
  readContent,
  type Content,
  type Message,
  type Preview,
  type ShownMessage,
} from './message.ts';

/** Where the messages are kept. */
export type History = Pick<Messages, 'append' | 'before' | 'find'>;

/** Reply → what another platform would be sent for it; for text, a string. */
export type Previewer = Readonly<{ name: string; render: (reply: Reply) => unknown }>;

export type Asked = Readonly<{
  text: string;
  locale: string;
  timeZone: string | null;
}>;

/** Marks what is posted: the delivery's key, and below which message it stands. */
export type Mark = Readonly<{ key: string; under: string | null }>;

/** What is said in the channels: kept, then told to the open pages. */
export type Conversation = Readonly<{
  /** Resolves to the question and its answer, as shown. */
  ask: (channel: LocalChannel, asked: Asked) => Promise<readonly ShownMessage[]>;
  /** Resolves to the message's id. */
  post: (channel: LocalChannel, reply: Reply, mark: Mark) => Promise<number>;
  page: (
    channel: LocalChannel,
    before: number | null,
    limit: number,
  ) => Promise<readonly ShownMessage[]>;
}>;

export function createConversation({
  handlers,
  history,
  hub,
  previews,
  now,
  explainError,
  log,
}: {
  handlers: Handlers;
  history: History;
  hub: Hub;
  previews: readonly Previewer[];
  now: () => number;
  /** What an error of the store means, told to the log; `null` for any other. */
  explainError: (error: unknown) => Error | null;
  log: Log;
}): Conversation {
  /** The highest id that was given; what cannot be kept stands behind it. */
  let last = 0;

  /** Somebody waits: what cannot be kept is shown all the same, and an answer says that it goes. */
  async function sayAnyway(channel: string, content: Content): Promise<ShownMessage> {
    try {
      return await say(channel, content, null);
    } catch (error) {
      const explained = explainError(error);
      if (explained === null) throw error;
      const at = new Date(now()).toISOString();
      last += BETWEEN_IDS;
      const told =
        content.kind === 'answer'
          ? { ...content, reply: withNote(content.reply, english.local.notKept(explained.message)) }
          : content;
      const shown = show({ id: last, channel, at, content: told });
      hub.publish(shown);
      return shown;
    }
  }

  async function say(channel: string, content: Content, key: string | null) {
    const at = new Date(now()).toISOString();
    const id = await history.append({ channel, key, at, body: JSON.stringify(content) });
    last = Math.max(last, id);
    const shown = show({ id, channel, at, content });
    hub.publish(shown);
    return shown;
  }

  function show(message: Message): ShownMessage {
    const { content } = message;
    switch (content.kind) {
      case 'typed':
      case 'lost':
        return { ...message, previews: [] };
      case 'answer':
      case 'posted':
        return {
          ...message,
          content: { ...content, reply: settle(content.reply) },
          previews: previews.map((one) => preview(one, content.reply)),
        };
      default:
        return content satisfies never;
    }
  }

  /** A renderer that fails must not hide the answer itself. */
  function preview({ name, render }: Previewer, reply: Reply): Preview {
    try {
      return { name, payload: render(reply) };
    } catch (error) {
      log.error({ err: error, preview: name }, 'could not draw a preview');
      return { name, payload: null };
    }
  }

  async function answer(
    channel: LocalChannel,
    { text, locale, timeZone }: Asked,
    id: string,
  ): Promise<Reply> {
    const progress = createProgress({
      say: (told) => sayAnyway(channel.id, { kind: 'answer', reply: notice(told) }),
      otherwise: null,
    });
    try {
      return await handlers.answer({
        id,
        text: text.replace(/^\/briefing(?:\s+|$)/i, ''),
        person: { id: 'local', locale, timeZone },
        mayManage: () => Promise.resolve('yes'),
        channel: { platform: 'local', workspace: LOCAL_WORKSPACE, channel: channel.id },
        direct: channel.direct,
        progress: progress.tell,
      });
    } catch (error) {
      log.error({ err: error, request: id }, 'could not answer');
      return notice(catalogueFor(locale).failed(id));
    } finally {
      await progress.end();
    }
  }

  return {
    async ask(channel, asked) {
      const typed = await sayAnyway(channel.id, { kind: 'typed', text: asked.text });
      const reply = await answer(channel, asked, `local-${typed.id}`);
      return [typed, await sayAnyway(channel.id, { kind: 'answer', reply })];
    },
    async post(channel, reply, { key, under }) {
      const content = { kind: 'posted', reply, ...(under === null ? {} : { under }) } as const;
      const { id } = await say(channel.id, content, key);
      return id;
    },
    async page(channel, before, limit) {
      const kept = await history.before(channel.id, before, limit);
      last = Math.max(last, kept.at(-1)?.id ?? 0);
      return kept.map((message) => show(read(message)));
    },
  };
}

/** Less than one, and as much as still tells many messages between two ids apart. */
const BETWEEN_IDS = 2 ** -20;

function notice(text: string): Reply {
  return { audience: 'private', parts: [{ kind: 'text', line: [text] }], actions: [] };
}

function read({ id, channel, at, body }: StoredMessage): Message {
  return { id, channel, at, content: readContent(body) };
}
