import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from '../store/store.ts';
import type { Observe } from './observe.ts';

/** What the bot counts, for Prometheus. */
export type Metrics = Readonly<{
  observe: Observe;
  /** For those who count something beside the schedule. */
  registry: Registry;
  /** Prometheus' text format. Asks the store for what stands in it. */
  metrics: () => Promise<string>;
}>;

export function createMetrics({ store }: { store: Store }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const attempts = new Counter({
    name: 'briefing_delivery_attempts_total',
    help: 'Attempts at sending a digest, by how they went.',
    labelNames: ['platform', 'result'],
    registers,
  });
  const lag = new Histogram({
    name: 'briefing_delivery_lag_seconds',
    help: 'Time from a slot to its digest in the channel.',
    labelNames: ['platform'],
    buckets: [1, 5, 15, 60, 300, 900, 3600, 7200],
    registers,
  });
  const ticks = new Histogram({
    name: 'briefing_tick_seconds',
    help: 'Time that a look at what is due takes.',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  const failures = new Counter({
    name: 'briefing_tick_failures_total',
    help: 'Looks at what is due that failed because of the store.',
    registers,
  });
  const planned = new Counter({
    name: 'briefing_planned_total',
    help: 'Subscriptions whose slot has come.',
    registers,
  });
  // Read from the store when somebody asks, since other processes write to it as well.
  const subscriptions = new Gauge({
    name: 'briefing_subscriptions',
    help: 'Subscriptions by state.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      const { active, paused } = await store.subscriptions.count();
      this.set({ state: 'active' }, active);
      this.set({ state: 'paused' }, paused);
    },
  });
  const deliveries = new Gauge({
    name: 'briefing_deliveries',
    help: 'Deliveries of the last 90 days by state.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      this.reset();
      for (const [state, number] of await store.deliveries.count()) this.set({ state }, number);
    },
  });
  registry.registerMetric(subscriptions);
  registry.registerMetric(deliveries);

  return {
    observe: {
      attempt({ platform, kind, lagMs }) {
        attempts.inc({ platform, result: kind });
        if (kind === 'sent') lag.observe({ platform }, lagMs / 1000);
      },
      tick({ ms, planned: number, ok }) {
        ticks.observe(ms / 1000);
        planned.inc(number);
        if (!ok) failures.inc();
      },
    },
    registry,
    metrics: () => registry.metrics(),
  };
}
