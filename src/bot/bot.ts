import type { Answer, Complete, Request } from '../chat/chat.ts';
import { catalogueFor } from '../chat/words/catalogue.ts';
import type { Reply } from '../chat/reply.ts';
import { parseCommand, type Command, type SubscriptionCommand } from './command/command.ts';
import type { Digester } from './digest/digester.ts';
import type { Showing } from './digest/showing.ts';
import { answerFilter } from './filter/answer-filter.ts';
import { completeCommand } from './command/complete-command.ts';
import { completeTopic, findBriefing, findNamed, meant } from './command/find-briefing.ts';
import { findLinks } from './links/find-links.ts';
import type { LinkDesk } from './links/link-desk.ts';
import { linkAgain, linkView } from './links/link-view.ts';
import { NO_ARTICLES } from '../briefings/library.ts';
import type { Log } from '../log.ts';
import type { Shelves } from './topics/shelves.ts';
import { partTitle, type TopicCommand } from './topics/topic-command.ts';
import type { TopicDesk } from './topics/topic-desk.ts';
import { composeSeveral } from './compose-several.ts';
import { composeHelp, composeList, composeUnknown } from './compose-answers.ts';
import { createShow, type OpenShelf } from './show-briefing.ts';
import { notice } from './notice.ts';
import { severalCommands } from './command/several-commands.ts';

export type Bot = Readonly<{ answer: Answer; complete: Complete; completeCommand: Complete }>;

/**
 * How long somebody who asks waits for articles that are still being read, as after a start with a
 * large folder. Slack and Discord have been told by then that an answer comes.
 */
const PATIENCE_MS = 5_000;

/** Answers the commands about subscriptions. */
export type AnswerSubscriptions = (
  command: SubscriptionCommand,
  request: Request,
) => Promise<Reply>;

/**
 * The use cases of reading: show, quotes, sources, share, list, help. What goes wrong is logged
 * with the request's id and answered in words; nothing is thrown at a platform.
 */
export function createBot({
  library,
  digester,
  log,
  answerSubscriptions,
  clock,
  links,
  topics,
  explainError = () => null,
  patienceMs = PATIENCE_MS,
}: {
  library: Shelves;
  digester: Digester;
  log: Log;
  answerSubscriptions: AnswerSubscriptions;
  /** Epoch ms. */
  clock: () => number;
  links: LinkDesk;
  topics: TopicDesk;
  /** What an error of the store means, told to the log; `null` for any other. */
  explainError?: (error: unknown) => Error | null;
  patienceMs?: number;
}): Bot {
  /** The shelf with the articles of what somebody may mean by these; those of all are not looked at. */
  function shelfFor(request: Request, ...typed: readonly string[]): Promise<OpenShelf> {
    return library.read({ patienceMs, where: request.channel, articlesOf: meant(...typed) });
  }

  const { show, showNarrowed } = createShow({ shelfFor, digester, topics, clock });

  /** "quotes nk-russia": a briefing by its name alone, which nothing narrows. */
  async function showWhole(topic: string, showing: Showing, request: Request): Promise<Reply> {
    return show(await shelfFor(request, topic), topic, showing, request);
  }

  async function answerCommand(command: Command, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const again = linkAgain(command);
    if (again !== null) {
      if (command.kind === 'share' && request.direct) return notice(words.shareDirect);
      return links.again(again.name, again.view, request);
    }
    switch (command.kind) {
      case 'link': {
        const { urls, view } = command;
        if (view === 'share' && request.direct) return notice(words.shareDirect);
        return links.brief(urls, linkView(view), request);
      }
      case 'new':
        return topics.answer(command, request);
      case 'follow':
      case 'unfollow':
      case 'filter':
      case 'rename':
      case 'remove':
        return answerTopic(command, request);
      case 'fetch': {
        const shelf = await shelfFor(request, command.topic);
        const found = findBriefing(shelf.briefings, command.topic);
        return found.kind === 'unknown'
          ? composeUnknown(command.topic, found.near, shelf, words, {
              again: (slug) => `fetch ${slug}`,
            })
          : topics.fetch(found.briefing, request);
      }
      case 'help':
        return composeHelp(await shelfFor(request), words);
      case 'list':
        return composeList(
          await library.read({ patienceMs, where: request.channel, stored: 'counted' }),
          words,
        );
      case 'show':
        return showNarrowed(command.topic, request);
      case 'quotes':
      case 'more': {
        const { topic, from } = command;
        const view = command.kind === 'quotes' ? 'quotes' : 'brief';
        return showWhole(topic, { view, audience: 'private', words, from }, request);
      }
      case 'sources':
        return showWhole(command.topic, { view: 'sources', audience: 'private', words }, request);
      case 'share':
        if (request.direct) return notice(words.shareDirect);
        return showWhole(command.topic, { view: 'brief', audience: 'channel', words }, request);
      case 'status':
      case 'subscriptions':
      case 'subscribe':
      case 'change':
      case 'unsubscribe':
      case 'pause':
      case 'resume':
      case 'send':
        return answerSubscriptions(command, request);
      default:
        return command satisfies never;
    }
  }

  async function answerTopic(
    typed: Exclude<TopicCommand, { kind: 'new' }>,
    request: Request,
  ): Promise<Reply> {
    const { briefings } = await shelfFor(request);
    const isKnown = (name: string): boolean => findNamed(briefings, name) !== null;
    const command = partTitle(typed, isKnown);
    // Without new lines it is a question: what do those that are there take and refuse?
    if (command.kind !== 'filter' || command.lines !== '' || !isKnown(command.topic)) {
      return topics.answer(command, request);
    }
    const shelf = await shelfFor(request, command.topic);
    return answerFilter(shelf, command.topic, catalogueFor(request.person.locale));
  }

  /** "Brief this": the links of a message, else its own text. */
  function briefMessage(text: string, request: Request): Promise<Reply> {
    const urls = findLinks(text);
    return urls.length === 0
      ? links.briefText(text, request)
      : links.brief(urls, linkView('show'), request);
  }

  return {
    async answer(request) {
      try {
        if (request.message !== undefined) return await briefMessage(request.message, request);
        const several = severalCommands(request.text);
        return several === null
          ? await answerCommand(parseCommand(request.text), request)
          : composeSeveral(several, catalogueFor(request.person.locale));
      } catch (error) {
        const words = catalogueFor(request.person.locale);
        if (explainError(error) !== null) return notice(words.storeFailed);
        log.error({ err: error, request: request.id }, 'could not answer');
        return notice(words.failed(request.id));
      }
    },
    async complete(typed, limit, where) {
      const { briefings } = await library.read({ patienceMs, where, articlesOf: NO_ARTICLES });
      return completeTopic(briefings, typed, limit);
    },
    async completeCommand(typed, limit, where) {
      const { briefings } = await library.read({ patienceMs, where, articlesOf: NO_ARTICLES });
      return completeCommand(briefings, typed, limit);
    },
  };
}
