import { NO_ARTICLES } from '../../briefings/library.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Request, Right } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import type { AnswerSubscriptions } from '../bot.ts';
import { composeStatus } from '../status/compose-status.ts';
import { askForTopic, type Changing, composeMeant } from './ask-for-topic.ts';
import { composeSubscriptions, subscribeButtons } from './compose-subscriptions.ts';
import { findTopic, titleOf, type Topic } from './find-topic.ts';
import { manageAll, pause, resume, send, unsubscribe, type Managed } from './manage.ts';
import { partTopic, plainTopic } from './part-topic.ts';
import type { SubscriptionPorts } from './ports.ts';
import { alreadySubscribed, change, subscribe } from './subscribe.ts';
import { notice } from '../notice.ts';
import { buttons } from '../buttons.ts';

/** Lines of the log that one answer shows. */
const MOST_DELIVERIES = 10;

/** In place of a topic: all that the channel gets. */
const ALL = /^(?:all|everything|\*)$/i;

/** Answers everything about what a channel gets. Only who may manage it may change it. */
export function createAnswerSubscriptions(ports: SubscriptionPorts): AnswerSubscriptions {
  const { store, library } = ports;

  async function answerChange(typed: Changing, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const right = await request.mayManage();
    const shelf = await library.read({ where: request.channel, articlesOf: NO_ARTICLES });
    if (right !== 'yes' && typed.topic === '') return refuse(right, typed, request);
    const subscriptions = await store.subscriptions.inChannel(request.channel);
    if (typed.topic === '') return askForTopic(typed, { shelf, subscriptions, words });
    const find = (topic: string): Topic =>
      findTopic(topic, { briefings: shelf.briefings, subscriptions });
    const isKnown = (topic: string): boolean => find(topic).kind !== 'unknown';
    const command =
      'when' in typed
        ? { ...typed, ...partTopic(typed, isKnown) }
        : { ...typed, topic: plainTopic(typed.topic, isKnown) };
    if (command.topic === '') return askForTopic(command, { shelf, subscriptions, words });
    const topic = find(command.topic);
    if (topic.kind === 'unknown' && ALL.test(command.topic)) {
      const may = subscriptions.filter(
        ({ createdBy }) => right === 'yes' || createdBy === request.person.id,
      );
      if (subscriptions.length === 0) {
        return composeSubscriptions([], { briefings: shelf.briefings, words });
      }
      const managed = may.map((subscription): Managed => {
        const title = titleOf(subscription.briefing, shelf.briefings);
        return { subscription, title, words, ports };
      });
      const done = await manageAll(command.kind, managed);
      if (done !== null) return done;
    }
    // Whoever set one up may change it, even where nobody can tell who else may.
    const own = topic.kind === 'subscribed' && topic.subscription.createdBy === request.person.id;
    if (right !== 'yes' && !own) return refuse(right, command, request);
    if (topic.kind === 'unknown' && command.kind === 'pause') {
      const parted = find(command.topic.replace(UNTIL, ''));
      if (parted.kind === 'subscribed') return pauseWithoutEnd(parted, words);
    }
    if (topic.kind === 'unknown') return composeMeant(command, topic.near, { shelf, words });
    return act(command, topic, { request, words, ports });
  }

  return async (command, request) => {
    switch (command.kind) {
      case 'subscriptions':
      case 'status': {
        const words = catalogueFor(request.person.locale);
        const { briefings } = await library.read({
          where: request.channel,
          articlesOf: NO_ARTICLES,
        });
        const subscriptions = await store.subscriptions.inChannel(request.channel);
        if (command.kind === 'subscriptions') {
          return composeSubscriptions(subscriptions, { briefings, words });
        }
        const ids = subscriptions.map(({ id }) => id);
        const deliveries = await store.deliveries.of(ids, MOST_DELIVERIES);
        return composeStatus({ subscriptions, deliveries, briefings, words });
      }
      case 'subscribe':
      case 'change':
      case 'unsubscribe':
      case 'pause':
      case 'resume':
      case 'send':
        return answerChange(command, request);
      default:
        return command satisfies never;
    }
  };
}

async function act(
  command: Changing,
  topic: Exclude<Topic, { kind: 'unknown' }>,
  { request, words, ports }: { request: Request; words: Catalogue; ports: SubscriptionPorts },
): Promise<Reply> {
  if (topic.kind === 'briefing') {
    const { briefing } = topic;
    if (command.kind === 'subscribe') {
      return subscribe({ briefing, typed: command.when }, { request, words, ports });
    }
    return notice(
      words.subscriptions.notSubscribed(briefing.title),
      subscribeButtons([briefing], words),
    );
  }
  const { subscription, title } = topic;
  const managed: Managed = { subscription, title, words, ports };
  switch (command.kind) {
    case 'subscribe':
      return alreadySubscribed(subscription, { title, typed: command.when, request, words });
    case 'change':
      return change(subscription, { title, typed: command.when, request, words, ports });
    case 'unsubscribe':
      return unsubscribe(managed);
    case 'pause':
      return pause(managed);
    case 'resume':
      return resume(managed);
    case 'send':
      return send(managed);
    default:
      return command satisfies never;
  }
}

/** Not knowing is said, and asked again; it is never taken for no. */
function refuse(right: Exclude<Right, 'yes'>, command: Changing, request: Request): Reply {
  const {
    mayNot,
    rightUnknown,
    rightUngranted,
    buttons: labels,
  } = catalogueFor(request.person.locale).subscriptions;
  switch (right) {
    case 'no':
      return notice(mayNot[request.channel.platform]);
    case 'unknown': {
      const again = [command.kind, command.topic, 'when' in command ? command.when : ''];
      const typed = again.filter((word) => word !== '').join(' ');
      return notice(rightUnknown, buttons([{ label: labels.tryAgain, command: typed }]));
    }
    case 'ungranted':
      return notice(rightUngranted);
    default:
      return right satisfies never;
  }
}

/** "until monday", "for two weeks". */
const UNTIL = / (?:until|till|til|for|to)\b.*$/i;

/** Nobody who asked for an end is left to find out that there is none. */
function pauseWithoutEnd(
  { subscription, title }: Extract<Topic, { kind: 'subscribed' }>,
  { subscriptions: words }: Catalogue,
): Reply {
  const command = `pause ${subscription.briefing}`;
  return notice(words.pauseHasNoEnd(title), buttons([{ label: words.buttons.pause, command }]));
}
