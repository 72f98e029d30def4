import type { Answer, Complete, Request } from '../chat/chat.ts';
import { catalogueFor } from '../chat/words/catalogue.ts';
import type { Reply } from '../chat/reply.ts';
import type { Library, Shelf } from '../briefings/library.ts';
import { parseCommand, type Command, type SubscriptionCommand } from './command.ts';
import { brief } from './brief.ts';
import { composeBrief, type Showing } from './digest/compose-digest.ts';
import type { Digester } from './digest/digester.ts';
import { completeCommand } from './complete-command.ts';
import { completeTopic } from './find-briefing.ts';
import { findLinks } from './links/find-links.ts';
import { LINK_NAME } from './links/link-shelf.ts';
import type { LinkDesk, LinkView } from './links/link-desk.ts';
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
  links,
  patienceMs = PATIENCE_MS,
}: {
  library: Library;
  digester: Digester;
  log: Log;
  answerSubscriptions: AnswerSubscriptions;
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
        return show(await library.read({ patienceMs }), command.topic, {
          view: 'brief',
          audience: 'private',
          words,
        });
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

  async function show(shelf: Shelf, topic: string, showing: Showing): Promise<Reply> {
    const { words } = showing;
    const found = await brief(shelf.briefings, topic, digester);
    switch (found.kind) {
      case 'digest':
        return composeBrief(found, showing);
      case 'empty':
        return composeWithout(found.briefing, words);
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
