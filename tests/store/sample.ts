import type { Channel } from '../../src/store/channel.ts';
import type { NewDelivery } from '../../src/store/deliveries/new-delivery.ts';
import type { Subscription } from '../../src/store/subscriptions/subscription.ts';
import type { Topic } from '../../src/store/topics/topic.ts';

export const CHANNEL: Channel = { platform: 'slack', workspace: 'T1', channel: 'C1' };

/** 24 November 2026, 08:00 UTC, a Tuesday. */
export const SLOT = Date.UTC(2026, 10, 24, 8);

export function subscription(id: string, change: Partial<Subscription> = {}): Subscription {
  return {
    id,
    channel: CHANNEL,
    briefing: `topic-${id}`,
    when: { days: [1, 2, 3, 4, 5], minute: 480, zone: 'Asia/Seoul' },
    quiet: false,
    style: 'full',
    locale: 'en',
    createdBy: 'U1',
    createdAt: SLOT - 1000,
    nextAt: SLOT,
    pause: null,
    ...change,
  };
}

/** A topic of the same workspace, which follows nothing yet. */
export function topic(slug: string, change: Partial<Topic> = {}): Topic {
  return {
    platform: CHANNEL.platform,
    workspace: CHANNEL.workspace,
    slug,
    title: slug,
    about: [],
    not: [],
    sources: [],
    windowMs: 1,
    createdBy: 'U1',
    createdAt: 0,
    ...change,
  };
}

export function newDelivery(
  subscription: Subscription,
  change: Partial<NewDelivery> = {},
): NewDelivery {
  return {
    subscription: subscription.id,
    kind: 'digest',
    channel: subscription.channel,
    briefing: subscription.briefing,
    slot: SLOT,
    dueAt: SLOT,
    at: SLOT,
    reason: null,
    ...change,
  };
}
