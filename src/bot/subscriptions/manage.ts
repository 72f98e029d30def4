import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Action, Part, Reply } from '../../chat/reply.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import type { SubscriptionPorts } from './ports.ts';
import { nextRun, rhythm } from './say-when.ts';
import { goOn, sayNext } from './set-slot.ts';
import { lines, notice } from '../notice.ts';
import { buttons, BUTTONS_OF_ROW } from '../buttons.ts';

/** What is done to a subscription, and with what. */
export type Managed = Readonly<{
  subscription: Subscription;
  title: string;
  words: Catalogue;
  ports: SubscriptionPorts;
}>;

export async function unsubscribe({ subscription, title, words, ports }: Managed): Promise<Reply> {
  await ports.store.subscriptions.remove(subscription.id);
  const { buttons: labels, unsubscribed } = words.subscriptions;
  const offer = buttons([{ label: labels.again, command: asBefore(subscription) }]);
  return notice(unsubscribed(title), offer);
}

/** What sets it up once more. */
function asBefore(subscription: Subscription): string {
  return `subscribe ${subscription.briefing} ${rhythm(subscription)}`;
}

export async function pause({ subscription, title, words, ports }: Managed): Promise<Reply> {
  const command = `resume ${subscription.briefing}`;
  const offer = buttons([{ label: words.subscriptions.buttons.resume, command, primary: true }]);
  if (subscription.pause !== null) return notice(words.subscriptions.pausedAlready(title), offer);
  await ports.store.subscriptions.change(subscription.id, {
    pause: { kind: 'wish' },
    nextAt: null,
  });
  return notice(words.subscriptions.paused(title), offer);
}

export async function resume({ subscription, title, words, ports }: Managed): Promise<Reply> {
  const { briefing, nextAt: present } = subscription;
  const { runningAlready, resumed, buttons: labels } = words.subscriptions;
  const offer = buttons([{ label: labels.sendNow, command: `send ${briefing}` }]);
  if (subscription.pause === null && present !== null) {
    const next = nextRun(present, subscription.when, words);
    return lines([runningAlready(title, rhythm(subscription)), next], offer);
  }
  const { slot, when } = await goOn(subscription, ports.store);
  const said = resumed(title, rhythm({ ...subscription, when }));
  return lines([said, sayNext(slot, when, words)], offer);
}

/** What can be done to all that a channel gets. */
const FOR_ALL: Partial<Record<string, (one: Managed) => Promise<Reply>>> = {
  unsubscribe,
  pause,
  resume,
};

/** Does it to each subscription and says so, with what takes it back; `null` where it is done one by one, or there is none. */
export async function manageAll(kind: string, all: readonly Managed[]): Promise<Reply | null> {
  const manage = Object.hasOwn(FOR_ALL, kind) ? FOR_ALL[kind] : undefined;
  const [first] = all;
  if (manage === undefined || first === undefined) return null;
  const parts: Part[] = [];
  for (const one of all) parts.push(...(await manage(one)).parts);
  return { audience: 'private', parts, actions: backFrom(kind, all, first.words) };
}

function backFrom(
  kind: string,
  all: readonly Managed[],
  { subscriptions: { buttons: labels } }: Catalogue,
): readonly Action[] {
  switch (kind) {
    case 'unsubscribe':
      return buttons(
        all.slice(0, BUTTONS_OF_ROW).map(({ subscription, title }) => ({
          label: labels.subscribe(title),
          command: asBefore(subscription),
        })),
      );
    case 'pause':
      return buttons([{ label: labels.resume, command: 'resume all', primary: true }]);
    default:
      return buttons([{ label: labels.list, command: 'subscriptions' }]);
  }
}

/** Whoever presses twice within a minute means one digest. */
const AT_ONCE_MS = 60_000;

/** Sends a digest at once, besides those of the slots. */
export async function send({ subscription, title, words, ports }: Managed): Promise<Reply> {
  const { id, channel, briefing } = subscription;
  const now = await ports.store.now();
  const recorded = await ports.store.planning.add({
    subscription: id,
    kind: 'now',
    channel,
    briefing,
    slot: Math.floor(now / AT_ONCE_MS) * AT_ONCE_MS,
    dueAt: now,
    at: now,
    reason: null,
  });
  ports.wake();
  const { onItsWay, onItsWayAlready, buttons: labels } = words.subscriptions;
  return notice(
    recorded ? onItsWay(title) : onItsWayAlready(title),
    buttons([{ label: labels.status, command: 'status' }]),
  );
}
