import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Line, Reply } from '../../chat/reply.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Delivery } from '../../store/deliveries/delivery.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { subscriptionLine } from '../subscriptions/compose-subscriptions.ts';
import { buttons } from '../buttons.ts';

/** Lines that a reply in a channel shows; the rest is counted. */
const MOST_SUBSCRIPTIONS = 10;

/** When a channel is written to next, and what became of what was due: "why was it not sent?" */
export function composeStatus({
  subscriptions,
  deliveries,
  briefings,
  words,
}: {
  subscriptions: readonly Subscription[];
  /** The newest first. */
  deliveries: readonly Delivery[];
  briefings: readonly Briefing[];
  words: Catalogue;
}): Reply {
  const { status, list, buttons: labels } = words.subscriptions;
  const zones = new Map(subscriptions.map(({ id, when }) => [id, when.zone]));
  const hidden = subscriptions.length - MOST_SUBSCRIPTIONS;
  return {
    audience: 'private',
    parts: [
      { kind: 'heading', text: list.heading },
      subscriptions.length === 0
        ? { kind: 'text', line: [list.none] }
        : {
            kind: 'list',
            items: subscriptions
              .slice(0, MOST_SUBSCRIPTIONS)
              .map((one) => subscriptionLine(one, { briefings, words })),
          },
      ...(hidden > 0 ? [{ kind: 'note', line: [list.more(hidden)] } as const] : []),
      { kind: 'heading', text: status.heading },
      deliveries.length === 0
        ? { kind: 'text', line: [status.none] }
        : {
            kind: 'list',
            items: deliveries.map((delivery) =>
              deliveryLine(delivery, { zone: zones.get(delivery.subscription) ?? 'UTC', words }),
            ),
          },
      { kind: 'note', line: [status.forOthers] },
    ],
    actions: buttons([{ label: labels.list, command: 'subscriptions' }]),
  };
}

/** "Wed 25 Nov, 08:00 (Asia/Seoul) nk-russia, digest: sent". */
export function deliveryLine(
  delivery: Delivery,
  { zone, words }: { zone: string; words: Catalogue },
): Line {
  const { moment, status } = words.subscriptions;
  const when = `${moment(delivery.slot, zone)} (${zone}) `;
  const kind = delivery.kind === 'digest' ? '' : `, ${status.kinds[delivery.kind]}`;
  return [
    when,
    { kind: 'code', text: delivery.briefing },
    `${kind}: ${stateText(delivery, words)}`,
  ];
}

function stateText({ state, reason, tries, dueAt }: Delivery, words: Catalogue): string {
  const { status, moment } = words.subscriptions;
  switch (state) {
    case 'sent':
      return status.sent;
    case 'silent':
      return status.silent(reason ?? '');
    case 'missed':
      return status.missed(reason ?? '');
    case 'failed':
      return status.failed(reason ?? '');
    case 'sending':
      return status.checking;
    case 'pending':
      return reason === null
        ? status.waiting
        : status.retrying(tries, reason, moment(dueAt, 'UTC'));
    default:
      return state satisfies never;
  }
}
