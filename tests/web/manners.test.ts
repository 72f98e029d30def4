import { describe, expect, test } from 'vitest';
import { createManners } from '../../src/web/manners.ts';

/** Time that passes only by being slept through. */
function createWorld() {
  let now = 0;
  const slept: number[] = [];
  const manners = createManners({
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  });
  const running = new Set<string>();
  let most = 0;
  const order: string[] = [];
  const visit = (
    host: string,
    name: string,
    how: { urgent?: boolean; signal?: AbortSignal } = {},
  ) =>
    manners.inTurn(
      host,
      { urgent: false, gapMs: 1000, signal: new AbortController().signal, ...how },
      async () => {
        running.add(name);
        most = Math.max(most, running.size);
        order.push(name);
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        running.delete(name);
      },
    );
  return { visit, order, slept, most: () => most };
}

describe('a host', () => {
  test('gets one request at a time, with a pause between two', async () => {
    const { visit, order, slept, most } = createWorld();
    await Promise.all(['a', 'b', 'c'].map((name) => visit('news.test', name)));
    expect(order).toEqual(['a', 'b', 'c']);
    expect(most()).toBe(1);
    expect(slept).toEqual([1000, 1000]);
  });

  test('does not hold up another', async () => {
    const { visit, slept, most } = createWorld();
    await Promise.all([visit('one.test', 'a'), visit('two.test', 'b')]);
    expect(most()).toBe(2);
    expect(slept).toEqual([]);
  });

  test('serves first whom somebody waits for, without the pause', async () => {
    const { visit, order, slept } = createWorld();
    await Promise.all([
      visit('news.test', 'a'),
      visit('news.test', 'b'),
      visit('news.test', 'urgent', { urgent: true }),
      visit('news.test', 'urgent too', { urgent: true }),
    ]);
    expect(order).toEqual(['a', 'urgent', 'urgent too', 'b']);
    expect(slept).toEqual([1000]);
  });

  test('goes on when one gives up waiting, or fails', async () => {
    const { visit, order } = createWorld();
    const giveUp = new AbortController();
    const first = visit('news.test', 'a');
    const second = visit('news.test', 'b', { signal: giveUp.signal });
    const third = visit('news.test', 'c');
    giveUp.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    await Promise.all([first, third]);
    expect(order).toEqual(['a', 'c']);
  });
});
