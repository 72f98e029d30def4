import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { LOCAL_CHANNELS, findChannel } from '../channels.ts';
import type { CompleteCommand, CompleteTopic } from '../complete-command.ts';
import type { Conversation } from '../conversation.ts';
import type { Explain } from '../explanation.ts';
import type { Hub } from '../hub.ts';
import type { StatusPage } from '../status-page.ts';
import type { TopicKeeper } from '../topic-keeper.ts';
import { createTopicsApi } from './topics-api.ts';

export type ApiPorts = Readonly<{
  conversation: Conversation;
  hub: Hub;
  previews: readonly Readonly<{ name: string }>[];
  complete: CompleteCommand;
  topics: CompleteTopic;
  explain: Explain;
  status: () => Promise<StatusPage>;
  keeper: TopicKeeper;
  /** Fetches the sources of a briefing as soon as may be. Resolves to how many. */
  fetchNow: (briefing: string) => Promise<number>;
}>;

/** Longer messages are no command: the longest sensible one has about 100 characters. */
const LONGEST_TEXT = 2000;
const LARGEST_PAGE = 100;
/** Topics that an empty channel offers. */
const MOST_TOPICS = 4;
/** After that the page tries to connect again: a restart takes about as long. */
const RETRY_MS = 1000;
/** Messages on their way to one page: more than a burst of digests brings. */
const MOST_UNREAD = 100;

const Question = z.object({
  channel: z.string().max(100),
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  locale: z.string().max(35).catch('en'),
  timeZone: z.string().max(64).refine(isTimeZone).nullable().catch(null),
});

const Wish = z.object({ briefing: z.string().min(1).max(200) });

const PageQuery = z.object({
  channel: z.string(),
  // What could not be kept stands between two ids.
  before: z.coerce
    .number()
    .positive()
    .max(Number.MAX_SAFE_INTEGER)
    .transform(Math.ceil)
    .nullable()
    .catch(null),
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).catch(20),
});

/** What the page asks for. All answers are JSON, but for the stream of events. */
export function createApi(ports: ApiPorts): Hono {
  const { conversation, complete, topics, explain, status, previews, fetchNow } = ports;
  const api = new Hono();

  api.get('/start', async (context) =>
    context.json({
      channels: LOCAL_CHANNELS,
      previews: previews.map(({ name }) => name),
      topics: await topics('', MOST_TOPICS),
    }),
  );
  api.get('/messages', async (context) => {
    const {
      channel: id,
      before,
      limit,
    } = PageQuery.parse({
      channel: context.req.query('channel') ?? '',
      before: context.req.query('before') ?? null,
      limit: context.req.query('limit'),
    });
    const channel = findChannel(id);
    if (channel === null) return context.json({ error: 'There is no such channel.' }, 404);
    // One more than asked for tells whether there are earlier ones.
    const found = await conversation.page(channel, before, limit + 1);
    return context.json({ messages: found.slice(-limit), earlier: found.length > limit });
  });
  api.post('/ask', async (context) => {
    const question = Question.safeParse(await context.req.json().catch(() => null));
    if (!question.success) {
      const error = `A message needs a channel and 1 to ${LONGEST_TEXT} characters of text.`;
      return context.json({ error }, 400);
    }
    const channel = findChannel(question.data.channel);
    if (channel === null) return context.json({ error: 'There is no such channel.' }, 404);
    return context.json({ messages: await conversation.ask(channel, question.data) });
  });
  api.get('/complete', async (context) => {
    const timeZone = context.req.query('timeZone') ?? '';
    const text = (context.req.query('text') ?? '').slice(0, LONGEST_TEXT);
    return context.json({
      completions: await complete(text, isTimeZone(timeZone) ? timeZone : null),
    });
  });
  api.get('/article', async (context) => {
    const passage = context.req.query('passage')?.slice(0, LONGEST_TEXT) ?? null;
    const explanation = await explain(context.req.query('id') ?? '', passage);
    return explanation === null
      ? context.json({ error: 'This article is no longer among the briefings.' }, 404)
      : context.json(explanation);
  });
  api.route('/topics', createTopicsApi(ports.keeper));
  api.get('/status', async (context) => context.json(await status()));
  api.post('/fetch', async (context) => {
    const wish = Wish.safeParse(await context.req.json().catch(() => null));
    if (!wish.success) return context.json({ error: 'Say which briefing.' }, 400);
    return context.json({ sources: await fetchNow(wish.data.briefing) });
  });
  api.get('/events', (context) => {
    return streamSSE(context, async (stream) => {
      const gone = Promise.withResolvers<void>();
      stream.onAbort(gone.resolve);
      // Messages that the page has not read yet wait in memory, so that who stops reading is let go:
      // the page connects again and asks for what it missed.
      let unread = 0;
      const leave = ports.hub.join({
        tell: (message) => {
          if (unread >= MOST_UNREAD) return gone.resolve();
          unread += 1;
          stream
            .writeSSE({ event: 'message', data: JSON.stringify(message) })
            .then(() => (unread -= 1), gone.resolve);
        },
        close: gone.resolve,
      });
      await stream.writeSSE({ event: 'hello', data: '', retry: RETRY_MS });
      await gone.promise;
      leave();
    });
  });
  return api;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
