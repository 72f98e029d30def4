import type { Catalogue } from '../../chat/words/catalogue.ts';
import { formatWhen } from '../../schedule/when/format-when.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import type { When } from '../../store/subscriptions/when.ts';

/** The next run in the subscription's own zone and in UTC. */
export function nextRun(at: number, { zone }: When, { subscriptions: words }: Catalogue): string {
  return words.next(words.moment(at, zone), zone, words.moment(at, 'UTC'));
}

/** How it was set up, in the words in which it can be typed. */
export function rhythm({
  when,
  quiet,
  style,
}: Pick<Subscription, 'when' | 'quiet' | 'style'>): string {
  const wishes = [...(style === 'full' ? [] : [style]), ...(quiet ? ['quiet'] : [])];
  return [formatWhen(when), ...wishes].join(' ');
}
