import { hideSecrets } from '../../hide-secrets.ts';
import type { Problem } from '../../articles/problem.ts';
import { formatWhen } from '../../schedule/when/format-when.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Library } from '../../briefings/library.ts';
import type { Channel, Platform } from '../../store/channel.ts';
import type { Delivery } from '../../store/deliveries/delivery.ts';
import type { Store } from '../../store/store.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import type { Chat } from '../../chat/chat.ts';
import { english } from '../../chat/words/en.ts';
import { PLATFORM_NAMES } from '../../chat/platforms.ts';
import type {
  StatusDelivery,
  StatusPage,
  StatusSource,
  StatusSubscription,
} from '../../chat/local/status-page.ts';
import { readSourceStatus, type SourceStatus } from './read-source-status.ts';

const words = english.local.status;

/** Rows that one page of status reads at most, so that it stays quick where thousands subscribe. */
const MOST_SUBSCRIPTIONS = 200;
const MOST_DELIVERIES = 50;

/** What the status view shows, read afresh. `chats` are the platforms that run. */
export async function readStatus({
  library,
  store,
  chats,
  keyOf = ({ slug }) => slug,
}: {
  library: Library;
  /** The name under which the store follows a briefing of the library. */
  keyOf?: (briefing: Briefing) => string;
  store: Pick<Store, 'subscriptions' | 'deliveries' | 'sources'>;
  chats: readonly Pick<Chat, 'platform' | 'health'>[];
}): Promise<StatusPage> {
  const [shelf, subscriptions] = await Promise.all([
    library.read({ stored: 'counted' }),
    store.subscriptions.all(MOST_SUBSCRIPTIONS),
  ]);
  const deliveries = await readDeliveries(store, subscriptions);
  const theirs = new Set<Problem>(shelf.briefings.flatMap(({ problems }) => problems));
  return {
    chats: PLATFORM_NAMES.map((platform) => connection(platform, chats)),
    briefings: await Promise.all(
      shelf.briefings.map(async (briefing) => {
        const { slug, title, articles, counted = 0, problems } = briefing;
        const sources = await readSourceStatus(store, keyOf(briefing));
        return {
          slug,
          title,
          articles: articles.length + counted,
          problems,
          sources: sources.map(sourceRow),
        };
      }),
    ),
    problems: shelf.problems.filter((problem) => !theirs.has(problem)),
    subscriptions: subscriptions.map((one) => subscriptionRow(one, deliveries)),
    deliveries: deliveries.slice(0, MOST_DELIVERIES).map(deliveryRow),
  };
}

function sourceRow(source: SourceStatus): StatusSource {
  const { url, title, health, lastFetchAt, lastNewAt, nextAt, rhythmMs } = source;
  const failure = 'since' in health ? health : null;
  return {
    url: hideSecrets(url),
    title,
    state: health.kind,
    lastFetch: lastFetchAt === null ? null : iso(lastFetchAt),
    lastNew: lastNewAt === null ? null : iso(lastNewAt),
    next: nextAt === null ? null : iso(nextAt),
    everyMinutes: Math.max(1, Math.round(rhythmMs / 60_000)),
    since: failure === null ? null : iso(failure.since),
    trouble: failure === null ? null : `${failure.message} ${failure.remedy}`,
  };
}

function connection(
  platform: Platform,
  chats: readonly Pick<Chat, 'platform' | 'health'>[],
): StatusPage['chats'][number] {
  const chat = chats.find((one) => one.platform === platform);
  if (chat === undefined) return { platform, state: 'off', detail: words.notSetUp };
  const { connected, detail } = chat.health();
  return { platform, state: connected ? 'connected' : 'disconnected', detail };
}

/** Those that ended, of subscriptions that are gone too, and those that wait; the newest first. */
async function readDeliveries(
  { deliveries }: Pick<Store, 'deliveries'>,
  subscriptions: readonly Subscription[],
): Promise<readonly Delivery[]> {
  const [ended, all] = await Promise.all([
    deliveries.recent(MOST_DELIVERIES),
    deliveries.of(
      subscriptions.map(({ id }) => id),
      MOST_SUBSCRIPTIONS,
    ),
  ]);
  const byId = new Map([...ended, ...all].map((delivery) => [delivery.id, delivery]));
  return [...byId.values()].toSorted((a, b) => b.slot - a.slot || (a.id < b.id ? -1 : 1));
}

function subscriptionRow(
  { id, channel, briefing, when, nextAt, pause }: Subscription,
  deliveries: readonly Delivery[],
): StatusSubscription {
  const last = deliveries.find((one) => one.subscription === id && one.state === 'sent');
  return {
    platform: channel.platform,
    channel: channelName(channel),
    topic: briefing,
    when: formatWhen(when),
    paused: pauseText(pause),
    next: nextAt === null ? null : iso(nextAt),
    last: last === undefined ? null : iso(last.finishedAt ?? last.slot),
  };
}

function pauseText(pause: Subscription['pause']): string | null {
  if (pause === null) return null;
  return pause.kind === 'wish' ? words.paused : words.pausedBy(pause.reason, pause.remedy);
}

function deliveryRow(delivery: Delivery): StatusDelivery {
  const { channel, briefing, slot, state, reason } = delivery;
  const waiting = state === 'pending' || state === 'sending';
  return {
    at: iso(slot),
    platform: channel.platform,
    channel: channelName(channel),
    topic: briefing,
    state: waiting ? 'waiting' : state,
    detail: state === 'sending' ? words.notConfirmed : reason,
  };
}

/** The local chat's channels have names; elsewhere only the platform knows them. */
function channelName({ platform, channel }: Channel): string {
  return platform === 'local' ? `#${channel}` : channel;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
