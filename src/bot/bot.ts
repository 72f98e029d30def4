import type { Answer, Complete, Request } from '../chat/chat.ts';
import { catalogueFor } from '../chat/words/catalogue.ts';
import type { Reply } from '../chat/reply.ts';
import type { Library, Shelf } from '../briefings/library.ts';
import { parseCommand, type Command, type SubscriptionCommand } from './command.ts';
import { brief } from './brief.ts';
import type { Showing } from './digest/compose-digest.ts';
import { composeSince, type From } from './digest/compose-since.ts';
import type { Digester } from './digest/digester.ts';
import { answerFilter } from './filter/answer-filter.ts';
import { completeCommand } from './complete-command.ts';
import { completeTopic, findBriefing } from './find-briefing.ts';
import { findLinks } from './links/find-links.ts';
import { LINK_NAME } from './links/link-shelf.ts';
import type { LinkDesk, LinkView } from './links/link-desk.ts';
import { narrowTopic, startOf } from './narrow.ts';
import type { Log } from '../log.ts';
import {
  composeHelp,
  composeList,
  composeUnknown,
  composeWithout,
  notice,
} from './compose-answers.ts';

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
  patienceMs = PATIENCE_MS,
}: {
  library: Library;
  digester: Digester;
  log: Log;
  answerSubscriptions: AnswerSubscriptions;
  /** Epoch ms. */
  clock: () => number;
  links: LinkDesk;
  patienceMs?: number;
}): Bot {
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
      case 'help':
        return composeHelp(await library.read({ patienceMs }), words);
      case 'list':
        return composeList(await library.read({ patienceMs }), words);
      case 'show':
        return showNarrowed(await library.read({ patienceMs }), command.topic, request);
      case 'quotes': {
        const { topic, from } = command;
        const showing = { view: 'quotes', audience: 'private', words, from } as const;
        return show(await library.read({ patienceMs }), topic, showing);
      }
      case 'sources':
        return show(await library.read({ patienceMs }), command.topic, {
          view: 'sources',
          audience: 'private',
          words,
        });
      case 'more': {
        const { topic, from } = command;
        const showing = { view: 'brief', audience: 'private', words, from } as const;
        return show(await library.read({ patienceMs }), topic, showing);
      }
      case 'filter':
        return answerFilter(await library.read({ patienceMs }), command.topic, words);
      case 'share': {
        if (request.direct) return notice(words.shareDirect);
        return show(await library.read({ patienceMs }), command.topic, {
          view: 'brief',
          audience: 'channel',
          words,
        });
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
  async function showNarrowed(shelf: Shelf, typed: string, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const showing = { view: 'brief', audience: 'private', words } as const;
    const narrowed =
      findBriefing(shelf.briefings, typed).kind === 'found' ? null : narrowTopic(typed);
    if (narrowed === null) return show(shelf, typed, showing);
    const { topic, narrowing } = narrowed;
    switch (narrowing.kind) {
      case 'story':
        return show(shelf, topic, { ...showing, story: narrowing.number });
      case 'since': {
        const zone = request.person.timeZone ?? 'UTC';
        const since = startOf(narrowing.day, clock(), zone);
        if (since === null) return notice(words.unknownDay(narrowing.day));
        return show(shelf, topic, showing, { since, zone });
      }
      default:
        return narrowing satisfies never;
    }
  }

  async function show(shelf: Shelf, topic: string, showing: Showing, from?: From): Promise<Reply> {
    const { words } = showing;
    const found = await brief(shelf.briefings, topic, digester);
    switch (found.kind) {
      case 'digest':
        return composeSince(found, showing, from);
      case 'empty':
        return composeWithout(found.briefing, found.digest, words);
      case 'unknown':
        return composeUnknown(topic, found.near, shelf, words);
      default:
        return found satisfies never;
    }
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
    async complete(typed, limit) {
      const { briefings } = await library.read({ patienceMs });
      return completeTopic(briefings, typed, limit);
    },
    async completeCommand(typed, limit) {
      const { briefings } = await library.read();
      return completeCommand(briefings, typed, limit);
    },
  };
}

/** What a button below a digest of links asks for; `null` where the topic is a briefing's. */
function linkAgain(command: Command): { name: string; view: LinkView } | null {
  switch (command.kind) {
    case 'show':
    case 'sources':
    case 'share':
    case 'quotes': {
      if (!LINK_NAME.test(command.topic)) return null;
      const from = command.kind === 'quotes' ? command.from : 1;
      return { name: command.topic, view: { ...linkView(command.kind), from } };
    }
    default:
      return null;
  }
}

function linkView(verb: 'show' | 'quotes' | 'sources' | 'share'): LinkView {
  const view = verb === 'quotes' || verb === 'sources' ? verb : 'brief';
  return { view, audience: verb === 'share' ? 'channel' : 'private', from: 1 };
}
