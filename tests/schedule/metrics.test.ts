import { expect, test } from 'vitest';
import { createMetrics } from '../../src/schedule/metrics.ts';
import { createWorld } from './world.ts';

test('metrics tell what was sent, how late, and what stands in the store', async () => {
  const { store, subscribe } = await createWorld();
  await subscribe('a');
  await subscribe('b', { nextAt: null, pause: { kind: 'wish' } });
  const { observe, metrics } = createMetrics({ store });
  observe.attempt({ platform: 'slack', kind: 'sent', lagMs: 4000 });
  observe.attempt({ platform: 'slack', kind: 'delayed', lagMs: 0 });
  observe.tick({ ms: 2, planned: 7, ok: false });
  const text = await metrics();
  for (const line of [
    'briefing_delivery_attempts_total{platform="slack",result="sent"} 1',
    'briefing_delivery_lag_seconds_sum{platform="slack"} 4',
    'briefing_planned_total 7',
    'briefing_tick_failures_total 1',
    'briefing_subscriptions{state="active"} 1',
    'briefing_subscriptions{state="paused"} 1',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).toContain('process_resident_memory_bytes');
});
