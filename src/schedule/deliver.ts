import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Platform, Target } from '../store/channel.ts';
import type { Delivery } from '../store/deliveries/delivery.ts';
import type { Store } from '../store/store.ts';
import type { Subscription } from '../store/subscriptions/subscription.ts';
import type { Compose, Composed, MessagePort } from './message-port.ts';
import type { Outcome } from './outcome.ts';
import { createLedger, type Attempt } from './ledger.ts';
import { REASONS } from './reasons.ts';
import { RETRY } from './retry.ts';

/** One attempt at a delivery that this process has claimed. Rejects when the store fails. */
export type Deliver = (delivery: Delivery) => Promise<Attempt>;

export type DeliverOptions<Message> = Readonly<{
  store: Store;
  chats: ReadonlyMap<Platform, MessagePort<Message>>;
  compose: Compose<Message>;
  /** A slot that is older is given up. */
  graceMs: number;
  leaseMs: number;
  /** A message that is not answered for within this time may have been posted or not. */
  callWithinMs: number;
  /** After an uncertain attempt: how long the message may still be on its way. */
  settleMs: number;
  /** How long the platform is asked for a message before it is posted again. */
  lookUpForMs: number;
  /** Ms that only grow, whatever the clock does. */
  monotonic: () => number;
  log: Log;
}>;

export function createDeliver<Message>(options: DeliverOptions<Message>): Deliver {
  const { store, chats, compose, leaseMs, monotonic, log } = options;
  const { giveUpAt, postpone, end, sent } = createLedger(options);

  /** An earlier attempt may have posted it. `null`: it did not, as far as can be known. */
  async function lookUp(
    chat: MessagePort<Message>,
    delivery: Delivery,
    to: Target,
  ): Promise<Attempt | null> {
    const since = delivery.startedAt ?? delivery.slot;
    const found = await within(chat.find(to, delivery.id, since), options.callWithinMs);
    switch (found?.kind) {
      case 'found':
        return sent(delivery, found.messageId);
      case 'absent':
        return null;
      case 'unknown':
      case undefined: {
        const now = await store.now();
        const reason = REASONS.cannotSay;
        // Long after a crash the first look may fail just by itself.
        if (now - since < options.lookUpForMs || delivery.tries < RETRY.leastLooks) {
          return postpone(delivery, { kind: 'uncertain', afterMs: options.settleMs, reason });
        }
        if (delivery.begun >= RETRY.mostBegun) return end(delivery, 'failed', reason);
        log.warn({ delivery: delivery.id }, 'posting again what may have been posted');
        return null;
      }
      default:
        return found satisfies undefined;
    }
  }

  async function post(
    chat: MessagePort<Message>,
    delivery: Delivery,
    { to, composed }: { to: Target; composed: Extract<Composed<Message>, { kind: 'message' }> },
  ): Promise<Attempt> {
    const began = monotonic();
    const ids = new Set(chat.shows?.(composed.message) ?? composed.shows.map(({ story }) => story));
    // A story that the platform's limits cut off is news the next time.
    const shows = composed.shows.filter(({ story }) => ids.has(story));
    const now = await store.now();
    // Committed before the call: whoever comes after a crash knows that there may be a message.
    const thread = delivery.kind === 'thread' ? undefined : (composed.thread ?? null);
    if (!(await store.outbox.begin(delivery, { now, leaseMs, shows, thread }))) return 'lost';
    // Whoever slept through half of the lease leaves the delivery to the next.
    if (monotonic() - began > leaseMs / 2) return 'lost';
    const posted = await within(
      chat.post(to, composed.message, delivery.id),
      options.callWithinMs,
    ).catch((error: unknown) => {
      log.error({ err: error, delivery: delivery.id }, 'posting failed in a way it must not');
      return null;
    });
    const attempt = await settle(delivery, posted);
    if (attempt === 'sent' && composed.trouble !== null) {
      const pause = { kind: 'trouble', ...composed.trouble } as const;
      await store.subscriptions.change(delivery.subscription, { pause, nextAt: null });
    }
    return attempt;
  }

  async function settle(delivery: Delivery, outcome: Outcome | null): Promise<Attempt> {
    switch (outcome?.kind) {
      case undefined: {
        const reason = REASONS.noAnswer;
        return postpone(delivery, { kind: 'uncertain', afterMs: options.settleMs, reason });
      }
      case 'sent':
        return sent(delivery, outcome.messageId, outcome.shown);
      case 'delayed': {
        const { retryAfterMs, reason } = outcome;
        return postpone(delivery, { kind: 'delayed', afterMs: retryAfterMs ?? 0, reason });
      }
      case 'uncertain': {
        const { reason } = outcome;
        return postpone(delivery, { kind: 'uncertain', afterMs: options.settleMs, reason });
      }
      case 'refused': {
        const { scope, reason, remedy } = outcome;
        if (scope === 'message' || delivery.kind === 'alert') {
          return end(delivery, 'failed', `${reason} ${remedy}`);
        }
        const refusal = { scope, reason, remedy };
        const paused = await store.refusals.refuse(delivery, refusal, await store.now());
        const { channel } = delivery;
        log.error({ channel, paused: paused?.length ?? 0, reason, remedy }, 'paused: refused');
        return paused === null ? 'lost' : 'failed';
      }
      default:
        return outcome satisfies never;
    }
  }

  return async (delivery) => {
    const { platform } = delivery.channel;
    const chat = chats.get(platform);
    if (chat === undefined) {
      const reason = REASONS.notSetUp(platform);
      return postpone(delivery, { kind: 'delayed', afterMs: RETRY.notConnectedMs, reason });
    }
    const subscription = await store.subscriptions.get(delivery.subscription);
    const to = await target(chat, delivery, subscription);
    if (to === null) return end(delivery, 'failed', REASONS.noDirect);
    if (delivery.state === 'sending') {
      const known = await lookUp(chat, delivery, to);
      if (known !== null) return known;
    }
    const unwanted = whyUnwanted(delivery, subscription);
    if (unwanted !== null || subscription === null) {
      return end(delivery, 'missed', unwanted ?? REASONS.unsubscribed);
    }
    const now = await store.now();
    if (now > giveUpAt(delivery) && (delivery.kind === 'digest' || delivery.kind === 'thread')) {
      return end(delivery, 'missed', delivery.reason ?? REASONS.tooLate);
    }
    const composed = await composeSafely();
    if (composed.kind === 'silent') return end(delivery, 'silent', composed.reason);
    if (composed.kind === 'failed') {
      return postpone(delivery, { kind: 'delayed', afterMs: 0, reason: composed.reason });
    }
    return post(chat, delivery, { to, composed });

    async function composeSafely() {
      // Word of missed slots counts the one that it stands for as well.
      const before = delivery.kind === 'missed' ? delivery.slot + 1 : delivery.slot;
      const unsent = await store.deliveries.unsent(delivery.subscription, before);
      try {
        if (subscription === null) throw new Error('nothing to compose for');
        return await compose(delivery, subscription, { now, unsent });
      } catch (error) {
        log.error({ err: error, delivery: delivery.id }, 'could not compose a digest');
        return { kind: 'failed' as const, reason: REASONS.notComposed };
      }
    }
  };
}

/** Why a delivery that was planned is not wanted any more. */
function whyUnwanted({ kind }: Delivery, subscription: Subscription | null): string | null {
  if (subscription === null) return REASONS.unsubscribed;
  // A digest that has begun is told to its end.
  if (kind === 'now' || kind === 'thread') return null;
  if (kind === 'alert') return subscription.pause?.kind === 'trouble' ? null : REASONS.mended;
  return subscription.pause === null ? null : REASONS.paused;
}

async function target<Message>(
  chat: MessagePort<Message>,
  { kind, channel, thread }: Delivery,
  subscription: Subscription | null,
): Promise<Target | null> {
  if (thread !== null) return { ...channel, thread: { under: thread.under, name: thread.name } };
  if (kind !== 'alert' || subscription === null) return channel;
  return (await chat.direct?.(channel.workspace, subscription.createdBy)) ?? null;
}

/** What a call comes to; `null` when it takes longer. */
async function within<T>(call: Promise<T>, ms: number): Promise<T | null> {
  const timer = new AbortController();
  try {
    return await Promise.race([call, sleep(ms, null, { signal: timer.signal }).catch(() => null)]);
  } finally {
    timer.abort();
  }
}
