import { beforeEach, describe, expect, test } from 'vitest';
import { RATES } from '../../src/chat/platforms.ts';
import { createPacer, type Allotted, type Pacer } from '../../src/schedule/pacer.ts';
import type { Platform } from '../../src/store/channel.ts';
import type { Delivery } from '../../src/store/deliveries/delivery.ts';
import type { Store } from '../../src/store/store.ts';
import { newDelivery, SLOT, subscription } from '../store/sample.ts';
import { createWorld } from './world.ts';

function many(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `C${at}`);
}

/** When those may be sent that have a permit. */
function times(allotted: readonly Allotted[]): readonly number[] {
  return allotted.filter(({ permitted }) => permitted).map(({ at }) => at - SLOT);
}

describe('a pacer', () => {
  let store: Store;
  let pacer: Pacer;
  beforeEach(async () => {
    ({ store } = await createWorld());
    pacer = createPacer({ pace: store.pace, rates: RATES });
  });

  /** Deliveries as they are claimed, one for each channel. */
  async function claimed(platform: Platform, workspace: string, channels: readonly string[]) {
    const deliveries: Delivery[] = [];
    for (const [at, channel] of channels.entries()) {
      const one = subscription(`${platform}-${workspace}-${at}`, {
        channel: { platform, workspace, channel },
      });
      await store.planning.add(newDelivery(one));
    }
    const options = { now: SLOT, leaseMs: 1, limit: 1000, except: [] };
    deliveries.push(...(await store.outbox.claim(options)));
    return deliveries;
  }

  test('gives Discord fifty a second, over all servers', async () => {
    const deliveries = await claimed('discord', 'G1', many(120));
    const allotted = await pacer.allot(deliveries, SLOT);
    expect(times(allotted)).toEqual(Array.from({ length: 101 }, (_, at) => at * 20));
    const later = allotted.find(({ permitted }) => !permitted);
    expect(later?.at).toBe(SLOT + 101 * 20);
  });

  test('gives two processes together what one may have', async () => {
    const deliveries = await claimed('discord', 'G1', many(20));
    const second = createPacer({ pace: store.pace, rates: RATES });
    const [one, two] = [
      await pacer.allot(deliveries.slice(0, 10), SLOT),
      await second.allot(deliveries.slice(10), SLOT),
    ];
    expect(new Set([...times(one), ...times(two)]).size).toBe(20);
  });

  test('gives each Slack workspace its own rate', async () => {
    const deliveries = [
      ...(await claimed('slack', 'T1', many(3))),
      ...(await claimed('slack', 'T2', many(3))),
    ];
    const allotted = await pacer.allot(deliveries, SLOT + 1);
    for (const workspace of ['T1', 'T2']) {
      const own = allotted.filter(({ delivery }) => delivery.channel.workspace === workspace);
      expect(times(own).toSorted((a, b) => a - b)).toEqual([1, 301, 601]);
    }
  });

  test('gives one channel a message a second', async () => {
    const deliveries = await claimed('discord', 'G1', ['C1', 'C1', 'C1', 'C1']);
    const allotted = await pacer.allot(deliveries, SLOT);
    expect(times(allotted)).toEqual([0, 1000, 2000]);
    expect(allotted.at(-1)).toMatchObject({ permitted: false, at: SLOT + 3000 });
  });

  test('lets the local chat go at once', async () => {
    const deliveries = await claimed('local', 'w', ['general', 'general', 'random']);
    expect(times(await pacer.allot(deliveries, SLOT))).toEqual([0, 0, 0]);
  });
});
