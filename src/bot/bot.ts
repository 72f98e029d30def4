import type { Answer, Complete, Request } from '../chat/chat.ts';
import { catalogueFor } from '../chat/words/catalogue.ts';
import type { Reply } from '../chat/reply.ts';
import { parseCommand, type Command, type SubscriptionCommand } from './command.ts';
import { brief } from './brief.ts';
import type { Showing } from './digest/compose-digest.ts';
import { composeSince, type From } from './digest/compose-since.ts';
import type { Digester } from './digest/digester.ts';
import { answerFilter } from './filter/answer-filter.ts';
import { completeCommand } from './complete-command.ts';
import { completeTopic, findBriefing, meant } from './find-briefing.ts';
import { findLinks } from './links/find-links.ts';
import type { LinkDesk } from './links/link-desk.ts';
import { linkAgain, linkView } from './links/link-view.ts';
import { narrowTopic, startOf } from './narrow.ts';
import type { Briefing } from '../briefings/briefing.ts';
import { NO_ARTICLES } from '../briefings/library.ts';
import type { Log } from '../log.ts';
import type { Shelves } from './topics/shelves.ts';
import type { TopicDesk } from './topics/topic-desk.ts';
import {
  composeHelp,
  composeList,
  composeUnknown,
  composeWithout,
  notice,
} from './compose-answers.ts';

type OpenShelf = Awaited<ReturnType<Shelves['read']>>;

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
  patienceMs?: number;
}): Bot {
  /** The shelf with the articles of what somebody may mean by these; those of all are not looked at. */
  function shelfFor(request: Request, ...typed: readonly string[]): Promise<OpenShelf> {
    return library.read({ patienceMs, where: request.channel, articlesOf: meant(...typed) });
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
      case 'follow':
      case 'unfollow':
      case 'new':
        return topics.answer(command, request);
      case 'filter': {
        // Without new lines it is a question: what do those that are there take and refuse?
        const shelf = await shelfFor(request, command.topic);
        const isAsked = command.lines === '' && command.topic !== '';
        return isAsked && findBriefing(shelf.briefings, command.topic).kind === 'found'
          ? answerFilter(shelf, command.topic, words)
          : topics.answer(command, request);
      }
      case 'fetch': {
        const shelf = await shelfFor(request, command.topic);
        const found = findBriefing(shelf.briefings, command.topic);
        return found.kind === 'unknown'
          ? composeUnknown(command.topic, found.near, shelf, words)
          : topics.fetch(found.briefing, request);
      }
      case 'rename':
      case 'remove':
        return topics.answer(command, request);
      case 'help':
        return composeHelp(await shelfFor(request), words);
      case 'list':
        return composeList(await library.read({ patienceMs, where: request.channel }), words);
      case 'show':
        return showNarrowed(command.topic, request);
      case 'quotes': {
        const { topic, from } = command;
        const showing = { view: 'quotes', audience: 'private', words, from } as const;
        return show(await shelfFor(request, topic), topic, showing, request);
      }
      case 'sources': {
        const { topic } = command;
        const showing = { view: 'sources', audience: 'private', words } as const;
        return show(await shelfFor(request, topic), topic, showing, request);
      }
      case 'more': {
        const { topic, from } = command;
        const showing = { view: 'brief', audience: 'private', words, from } as const;
        return show(await shelfFor(request, topic), topic, showing, request);
      }
      case 'share': {
        if (request.direct) return notice(words.shareDirect);
        const { topic } = command;
        const showing = { view: 'brief', audience: 'channel', words } as const;
        return show(await shelfFor(request, topic), topic, showing, request);
      }
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

  /** "nk-russia", or "nk-russia 3", "nk-russia since monday" where no briefing is called that. */
  async function showNarrowed(typed: string, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const showing = { view: 'brief', audience: 'private', words } as const;
    const maybe = narrowTopic(typed);
    const shelf = await shelfFor(request, typed, ...(maybe === null ? [] : [maybe.topic]));
    const narrowed = findBriefing(shelf.briefings, typed).kind === 'found' ? null : maybe;
    if (narrowed === null) return show(shelf, typed, showing, request);
    const { topic, narrowing } = narrowed;
    switch (narrowing.kind) {
      case 'story':
        return show(shelf, topic, { ...showing, story: narrowing.story }, request);
      case 'since': {
        const zone = request.person.timeZone ?? 'UTC';
        const since = startOf(narrowing.day, clock(), zone);
        if (since === null) return notice(words.unknownDay(narrowing.day));
        return show(shelf, topic, showing, request, { since, zone });
      }
      default:
        return narrowing satisfies never;
    }
  }

  async function show(
    shelf: OpenShelf,
    topic: string,
    showing: Showing,
    request: Request,
    from?: From,
  ): Promise<Reply> {
    const { words, view } = showing;
    const zone = request.person.timeZone ?? 'UTC';
    const found = await brief(shelf.briefings, topic, digester);
    switch (found.kind) {
      case 'digest': {
        const shown = composeSince(found, { ...showing, zone }, from);
        const isOwn = shelf.hidden?.has(found.briefing.slug) === true;
        const reply = isOwn ? withNote(shown, words.topics.ownFirst) : shown;
        return view === 'sources' ? withFollowed(reply, found.briefing, request) : reply;
      }
      case 'empty': {
        const reply = composeWithout(found.briefing, found.digest, words, zone);
        return view === 'sources' ? withFollowed(reply, found.briefing, request) : reply;
      }
      case 'unknown':
        return composeUnknown(topic, found.near, shelf, words);
      default:
        return found satisfies never;
    }
  }

  /** Below the articles behind a topic stands what it follows. */
  async function withFollowed(
    reply: Reply,
    briefing: Pick<Briefing, 'slug' | 'title'>,
    request: Request,
  ): Promise<Reply> {
    const follows = await topics.follows(briefing, request);
    if (follows === null) return reply;
    return {
      ...reply,
      parts: [...reply.parts, ...follows.parts],
      actions: [...reply.actions, ...follows.actions],
    };
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
        return await answerCommand(parseCommand(request.text), request);
      } catch (error) {
        log.error({ err: error, request: request.id }, 'could not answer');
        return notice(catalogueFor(request.person.locale).failed(request.id));
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

function withNote(reply: Reply, text: string): Reply {
  return { ...reply, parts: [...reply.parts, { kind: 'note', line: [text] }] };
}
