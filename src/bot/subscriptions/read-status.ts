import type { Chat } from '../../chat/chat.ts';
import type {
  StatusDelivery,
  StatusPage,
  StatusSubscription,
} from '../../chat/local/status-page.ts';
import type { Library } from '../../briefings/library.ts';
import type { Platform } from '../../store/channel.ts';
import type { Delivery } from '../../store/delivery.ts';
import type { Store } from '../../store/open-store.ts';
import type { Subscription } from '../../store/subscription.ts';
import { rhythm } from './say-when.ts';

const MOST_SUBSCRIPTIONS = 200;
const MOST_DELIVERIES = 50;
const PLATFORMS: readonly Platform[] = ['slack', 'discord', 'local'];

/** The whole bot's state, for whoever runs it: next runs, last results, failures with reasons. */
export async function readStatus({
  store,
  library,
  chats,
}: {
  store: Pick<Store, 'subscriptions' | 'deliveries'>;
  library: Library;
  /** Those that are set up. */
  chats: readonly Pick<Chat, 'platform' | 'health'>[];
}): Promise<StatusPage> {
  const { briefings, problems } = await library.read();
  const subscriptions = await store.subscriptions.all(MOST_SUBSCRIPTIONS);
  const ids = subscriptions.map(({ id }) => id);
  // What waits or is under way first, since that is what people ask about.
  const waiting = await store.deliveries.waiting(MOST_DELIVERIES);
  const ended = await store.deliveries.recent(MOST_DELIVERIES - waiting.length);
  const last = await store.deliveries.lastSent(ids);
  const ofBriefings = new Set(briefings.flatMap((briefing) => briefing.problems));
  return {
    chats: PLATFORMS.map((platform) => {
      const chat = chats.find((one) => one.platform === platform);
      if (chat === undefined) return { platform, state: 'off', detail: 'not set up' };
      const { connected, detail } = chat.health();
      return { platform, state: connected ? 'connected' : 'disconnected', detail };
    }),
    briefings: briefings.map(({ slug, title, articles, problems }) => ({
      slug,
      title,
      articles: articles.length,
      problems,
    })),
    problems: problems.filter((problem) => !ofBriefings.has(problem)),
    subscriptions: subscriptions.map((one) => subscriptionState(one, last.get(one.id) ?? null)),
    deliveries: [...waiting, ...ended].map(deliveryState),
  };
}

function subscriptionState(subscription: Subscription, last: number | null): StatusSubscription {
  const { channel, briefing, nextAt, pause } = subscription;
  return {
    platform: channel.platform,
    channel: channel.channel,
    topic: briefing,
    when: rhythm(subscription),
    paused:
      pause === null
        ? null
        : pause.kind === 'wish'
          ? 'Somebody paused it.'
          : `${pause.reason} ${pause.remedy}`,
    next: iso(nextAt),
    last: iso(last),
  };
}

function deliveryState(delivery: Delivery): StatusDelivery {
  const { channel, briefing, slot, state, reason } = delivery;
  return {
    at: new Date(slot).toISOString(),
    platform: channel.platform,
    channel: channel.channel,
    topic: briefing,
    state: state === 'pending' || state === 'sending' ? 'waiting' : state,
    detail: reason,
  };
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
