import type { Answer, Complete, Request } from '../chat/chat.ts';
import { catalogueFor, type Catalogue } from '../chat/catalogue.ts';
import type { Action, Reply } from '../chat/reply.ts';
import type { Library, Shelf } from '../sources/library.ts';
import { parseCommand, type Command, type SubscriptionCommand } from './command.ts';
import { composeDigest, digestActions, type View } from './compose-digest.ts';
import { createDigester } from './digester.ts';
import { completeTopic, findBriefing } from './find-briefing.ts';
import type { Log } from '../log.ts';
import {
  composeHelp,
  composeList,
  composeUnknown,
  composeWithout,
  notice,
} from './compose-answers.ts';

export type Bot = Readonly<{ answer: Answer; complete: Complete }>;

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
  log,
  answerSubscriptions,
}: {
  library: Library;
  log: Log;
  answerSubscriptions: AnswerSubscriptions;
}): Bot {
  const digester = createDigester({ log });

  async function answerCommand(command: Command, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    switch (command.kind) {
      case 'help':
        return composeHelp(await library.read(), words);
      case 'list':
        return composeList(await library.read(), words);
      case 'show':
        return showDigest(await library.read(), command.topic, 'brief', words);
      case 'quotes':
      case 'sources':
        return showDigest(await library.read(), command.topic, command.kind, words);
      case 'share': {
        if (request.direct) return notice(words.shareDirect);
        const reply = showDigest(await library.read(), command.topic, 'brief', words);
        return reply.actions.length === 0 ? reply : share(reply);
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

  function showDigest(shelf: Shelf, topic: string, view: View, words: Catalogue): Reply {
    const found = findBriefing(shelf.briefings, topic);
    if (found.kind === 'unknown') return composeUnknown(topic, found.near, shelf, words);
    const { briefing } = found;
    const digest = digester.digest(briefing);
    if (digest.stories.length === 0) return composeWithout(briefing, words);
    return {
      audience: 'private',
      parts: composeDigest(digest, { view, mostQuotes: briefing.quotes, words }),
      actions: digestActions(digest, view, words),
    };
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
      const { briefings } = await library.read();
      return completeTopic(briefings, typed, limit);
    },
  };
}

/** The same for everybody: without the button that shared it. */
function share({ parts, actions }: Reply): Reply {
  const remaining: readonly Action[] = actions.filter(
    ({ command }) => !command.startsWith('share '),
  );
  return { audience: 'channel', parts, actions: remaining };
}
