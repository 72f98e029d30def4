import type { Channel, Platform } from '../store/channel.ts';
import type { Delivery } from '../store/deliveries/delivery.ts';
import type { Pace } from '../store/deliveries/pace.ts';

/** What a platform permits. */
export type Rate = Readonly<{
  /** Who shares one limit. */
  scope: 'bot' | 'workspace';
  /** Ms between two messages within it. */
  everyMs: number;
  /** Ms between two messages to one channel. */
  channelMs: number;
}>;

export type Allotted = Readonly<{
  delivery: Delivery;
  /** When it may be sent; without a permit, when to ask for one again. Epoch ms. */
  at: number;
  permitted: boolean;
}>;

/** Gives deliveries their turn within the rates of their platforms. */
export type Pacer = Readonly<{
  allot: (deliveries: readonly Delivery[], now: number) => Promise<readonly Allotted[]>;
}>;

/** Permits are taken at most this far ahead, so that a process that dies takes few with it. */
const AHEAD_MS = 2000;

export function createPacer({
  pace,
  rates,
}: {
  pace: Pace;
  rates: Readonly<Partial<Record<Platform, Rate>>>;
}): Pacer {
  // The rate of one channel is kept by each process alone: a second one seldom writes to it.
  const channelFree = new Map<string, number>();

  function allotChannel(allotted: Allotted, rate: Rate, now: number): Allotted {
    const key = keyOf(allotted.delivery.channel);
    const at = Math.max(allotted.at, Math.min(channelFree.get(key) ?? 0, now + FURTHEST_MS));
    if (at > now + AHEAD_MS) return { ...allotted, at, permitted: false };
    channelFree.set(key, at + rate.channelMs);
    return { ...allotted, at };
  }

  async function allotGroup(
    deliveries: readonly Delivery[],
    { now, rate, id }: { now: number; rate: Rate; id: string },
  ): Promise<readonly Allotted[]> {
    const { everyMs } = rate;
    const count = deliveries.length;
    const { from, granted } = await pace.take(id, { now, count, everyMs, withinMs: AHEAD_MS });
    return deliveries.map((delivery, index) => {
      const at = Math.round(from + index * everyMs);
      const allotted = { delivery, at, permitted: index < granted };
      return allotted.permitted ? allotChannel(allotted, rate, now) : allotted;
    });
  }

  return {
    async allot(deliveries, now) {
      for (const [key, free] of channelFree) if (free <= now) channelFree.delete(key);
      const groups = Map.groupBy(deliveries, ({ channel }) => limitOf(channel, rates));
      const allotted: (readonly Allotted[])[] = [];
      for (const [id, group] of groups) {
        const rate = rates[group[0]?.channel.platform ?? 'local'];
        allotted.push(
          id === null || rate === undefined
            ? group.map((delivery) => ({ delivery, at: now, permitted: true }))
            : await allotGroup(group, { now, rate, id }),
        );
      }
      return allotted.flat();
    },
  };
}

/** A channel that is busy for longer than this is one of a clock that was set back. */
const FURTHEST_MS = 120_000;

function keyOf({ platform, workspace, channel }: Channel): string {
  return `${platform} ${workspace} ${channel}`;
}

function limitOf({ platform, workspace }: Channel, rates: Partial<Record<Platform, Rate>>) {
  const rate = rates[platform];
  if (rate === undefined) return null;
  return rate.scope === 'bot' ? platform : `${platform} ${workspace}`;
}
