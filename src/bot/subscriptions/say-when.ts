import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Action, Line, Part, Reply } from '../../chat/reply.ts';
import { formatWhen } from '../../schedule/when/format-when.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import type { When } from '../../store/subscriptions/when.ts';

/** The next run in the subscription's own zone and in UTC. */
export function nextRun(at: number, { zone }: When, { subscriptions: words }: Catalogue): string {
  return words.next(words.moment(at, zone), zone, words.moment(at, 'UTC'));
}

/** A private answer of several lines. */
export function lines(texts: readonly (Line | string)[], actions: readonly Action[] = []): Reply {
  return {
    audience: 'private',
    parts: texts.map((line): Part => ({
      kind: 'text',
      line: typeof line === 'string' ? [line] : line,
    })),
    actions,
  };
}

/** Discord's custom_id holds 100 units, of which some are its own: see `Action`. */
const LONGEST_COMMAND = 90;

/** Buttons whose commands fit; those that don't are left out. */
export function buttons(
  actions: readonly Readonly<{ label: string; command: string; primary?: boolean }>[],
): readonly Action[] {
  return actions
    .filter(({ command }) => command.length <= LONGEST_COMMAND)
    .map(({ label, command, primary = false }) => ({
      label,
      command,
      style: primary ? 'primary' : 'plain',
    }));
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
