import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Line, Reply } from '../../chat/reply.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { titleOf } from './find-topic.ts';
import { rhythm } from './say-when.ts';
import { buttons, BUTTONS_OF_ROW } from '../buttons.ts';

/** Lines of a list that a reply can hold beside its buttons, on either platform. */
const MOST_LISTED = 20;

/** What a channel gets, and when. */
export function composeSubscriptions(
  subscriptions: readonly Subscription[],
  { briefings, words }: { briefings: readonly Briefing[]; words: Catalogue },
): Reply {
  const { list, buttons: labels } = words.subscriptions;
  if (subscriptions.length === 0) {
    const example = briefings[0]?.slug ?? 'topic';
    const command = `/briefing subscribe ${example} weekdays 08:00`;
    return {
      audience: 'private',
      parts: [
        { kind: 'text', line: [`${list.none} ${list.noneHint}`, { kind: 'code', text: command }] },
      ],
      actions: subscribeButtons(briefings, words),
    };
  }
  const hidden = subscriptions.length - MOST_LISTED;
  return {
    audience: 'private',
    parts: [
      { kind: 'heading', text: list.heading },
      {
        kind: 'list',
        items: subscriptions
          .slice(0, MOST_LISTED)
          .map((one) => subscriptionLine(one, { briefings, words })),
      },
      ...(hidden > 0 ? [{ kind: 'note', line: [list.more(hidden)] } as const] : []),
    ],
    actions: buttons([
      ...subscriptions.slice(0, 1).map(({ briefing }) => ({
        label: labels.sendNow,
        command: `send ${briefing}`,
      })),
      { label: labels.status, command: 'status' },
    ]),
  };
}

/** "nk-russia  weekdays 08:00 Asia/Seoul · next Wed 25 Nov, 08:00". */
export function subscriptionLine(
  subscription: Subscription,
  { briefings, words }: { briefings: readonly Briefing[]; words: Catalogue },
): Line {
  const { briefing, when, nextAt } = subscription;
  const { list, moment } = words.subscriptions;
  const title = titleOf(briefing, briefings);
  const isGone = briefings.every(({ slug }) => slug !== briefing);
  const state =
    nextAt === null
      ? pauseText(subscription, words)
      : isGone
        ? list.topicGone
        : list.next(moment(nextAt, when.zone), when.zone);
  return [
    { kind: 'code', text: briefing },
    ` ${title === briefing ? '' : `${title} · `}${rhythm(subscription)} · ${state}`,
  ];
}

function pauseText({ pause }: Subscription, { subscriptions: { list } }: Catalogue): string {
  return pause?.kind === 'trouble'
    ? list.pausedByTrouble(pause.reason, pause.remedy)
    : list.pausedByWish;
}

export function subscribeButtons(briefings: readonly Briefing[], words: Catalogue, when = '') {
  return buttons(
    briefings.slice(0, BUTTONS_OF_ROW).map(({ slug, title }) => ({
      label: words.subscriptions.buttons.subscribe(title),
      command: `subscribe ${slug} ${when}`.trim(),
    })),
  );
}
