import type { Catalogue } from '../../chat/words/catalogue.ts';
import { lineText, type Reply } from '../../chat/reply.ts';
import type { Compose, Composed } from '../../schedule/message-port.ts';
import type { Delivery } from '../../store/deliveries/delivery.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { buttons } from '../buttons.ts';
import { lines } from '../notice.ts';

export type Context = Parameters<Compose<Reply>>[2];
export type Due = Readonly<{ delivery: Delivery; subscription: Subscription; words: Catalogue }>;

export function toChannel(
  reply: Reply,
  more: Partial<Extract<Composed<Reply>, { kind: 'message' }>> = {},
) {
  const message: Reply = { ...reply, audience: 'channel' };
  return { kind: 'message', message, shows: [], trouble: null, ...more } as const;
}

/** A line instead of a digest, unless the channel wants to hear nothing then. */
export function quietly({ delivery, subscription }: Due, reply: Reply): Composed<Reply> {
  if (!subscription.quiet || delivery.kind === 'now') return toChannel(reply);
  const [part] = reply.parts;
  const reason = part?.kind === 'text' ? lineText(part.line) : '';
  return { kind: 'silent', reason };
}

export function composeGone({ subscription: { briefing: slug }, words }: Due): Composed<Reply> {
  const { gone, goneReason, goneRemedy, buttons: labels } = words.subscriptions;
  const reason = goneReason(slug);
  const remedy = goneRemedy(slug);
  const actions = buttons([{ label: labels.unsubscribe, command: `unsubscribe ${slug}` }]);
  return toChannel(lines([gone(slug), remedy], actions), { trouble: { reason, remedy } });
}

export function composeMissed(
  { subscription: { briefing: slug }, words }: Due,
  { unsent }: Context,
): Composed<Reply> {
  if (unsent === 0) return { kind: 'silent', reason: words.subscriptions.status.none };
  const { missed, buttons: labels } = words.subscriptions;
  const actions = buttons([{ label: labels.sendNow, command: `send ${slug}`, primary: true }]);
  return toChannel(lines([missed(unsent, slug)], actions));
}

export function composeAlert({ subscription, words }: Due): Composed<Reply> {
  const { pause, briefing: slug, channel } = subscription;
  const text = words.subscriptions.alert(slug, channel.channel);
  const trouble = pause?.kind === 'trouble' ? [`${pause.reason} ${pause.remedy}`] : [];
  return toChannel(lines([text, ...trouble]));
}
