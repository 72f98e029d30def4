import type { Channel } from '../channel.ts';
import type { When } from './when.ts';

/** Why nothing is sent: somebody's wish, or what has to be mended first. */
export type Pause =
  | Readonly<{ kind: 'wish' }>
  | Readonly<{ kind: 'trouble'; reason: string; remedy: string }>;

export const SUBSCRIPTION_STYLES = ['full', 'headlines', 'thread'] as const;
export type SubscriptionStyle = (typeof SUBSCRIPTION_STYLES)[number];

/** A channel wants a briefing at a local time on some weekdays. At most one for each briefing. */
export type Subscription = Readonly<{
  id: string;
  channel: Channel;
  /** The briefing's slug. */
  briefing: string;
  when: When;
  /** Says nothing when there is nothing new. */
  quiet: boolean;
  /** The stories in full, a line each, or a line each with the stories in full in the thread below. */
  style: SubscriptionStyle;
  /** BCP 47: the language that the channel is spoken to in. */
  locale: string;
  /** The platform's id of who set it up: told when something has to be mended. */
  createdBy: string;
  /** Epoch ms. */
  createdAt: number;
  /** The next slot, epoch ms; `null` while it is paused. */
  nextAt: number | null;
  pause: Pause | null;
}>;
