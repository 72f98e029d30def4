import type { Shelf } from '../../briefings/library.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { buttons, BUTTONS_OF_ROW } from '../buttons.ts';
import type { SubscriptionCommand } from '../command/command.ts';
import { composeUnknown } from '../compose-answers.ts';
import { isLink } from '../links/find-links.ts';
import { lines, notice } from '../notice.ts';
import { composeSubscriptions, subscribeButtons } from './compose-subscriptions.ts';
import { titleOf, type Topic } from './find-topic.ts';

/** What changes something about what a channel gets. */
export type Changing = Exclude<SubscriptionCommand, { kind: 'status' | 'subscriptions' }>;

/** Only what the channel gets can be changed or ended: to subscribe is no answer to “unsubscribe”. */
export function askForTopic(
  command: Changing,
  {
    shelf: { briefings },
    subscriptions,
    words,
  }: { shelf: Shelf; subscriptions: readonly Subscription[]; words: Catalogue },
): Reply {
  const { kind } = command;
  if (kind === 'subscribe') {
    const offers = subscribeButtons(briefings, words, command.when);
    return notice(words.subscriptions.missingTopic, offers);
  }
  const [first] = subscriptions;
  if (first === undefined) return composeSubscriptions([], { briefings, words });
  const example = { kind: 'code', text: `/briefing ${kind} ${first.briefing}` } as const;
  return {
    ...lines([[words.subscriptions.whichOne, example]]),
    actions: buttons(
      subscriptions.slice(0, BUTTONS_OF_ROW).map(({ briefing }) => ({
        label: titleOf(briefing, briefings),
        command: `${kind} ${briefing}`,
      })),
    ),
  };
}

/** Nothing has that name: the same command with the nearest names as buttons. */
export function composeMeant(
  command: Changing,
  near: Extract<Topic, { kind: 'unknown' }>['near'],
  { shelf, words }: { shelf: Shelf; words: Catalogue },
): Reply {
  const rest = 'when' in command && command.when !== '' ? ` ${command.when}` : '';
  return composeUnknown(command.topic, near, shelf, words, {
    again: (slug) => `${command.kind} ${slug}${rest}`,
    // What a link shows comes again and again with a topic that follows it.
    meant: isLink(command.topic) ? `new ${command.topic}` : null,
  });
}
