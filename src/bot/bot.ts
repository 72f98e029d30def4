import type { Answer, Complete, Request } from '../chat/chat.ts';
import { catalogueFor } from '../chat/words/catalogue.ts';
import type { Reply } from '../chat/reply.ts';
import type { Library, Shelf } from '../briefings/library.ts';
import { parseCommand, type Command, type SubscriptionCommand } from './command.ts';
import { brief } from './brief.ts';
import { composeBrief, type Showing } from './digest/compose-digest.ts';
import type { Digester } from './digest/digester.ts';
import { completeTopic } from './find-briefing.ts';
import type { Log } from '../log.ts';
import {
  composeHelp,
  composeList,
  composeUnknown,
  composeWithout,
  notice,
} from './compose-answers.ts';

export type Bot = Readonly<{ answer: Answer; complete: Complete }>;

/**
 * How long somebody who asks waits for articles that are still being read, as after a start with a
 * large folder: short of the three seconds that Slack and Discord give an answer.
 */
const PATIENCE_MS = 1_500;

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
  patienceMs = PATIENCE_MS,
}: {
  library: Library;
  digester: Digester;
  log: Log;
  answerSubscriptions: AnswerSubscriptions;
  patienceMs?: number;
}): Bot {
  async function answerCommand(command: Command, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    switch (command.kind) {
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

  return {
    async answer(request) {
      try {
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
  };
}
