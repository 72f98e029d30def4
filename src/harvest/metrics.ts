import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Store } from '../store/store.ts';
import type { HarvestObserve } from './observe.ts';

/** Seconds. The harvest looks every two; a host with many sources, or a night switched off, takes longer. */
const LAG_BUCKETS = [2, 5, 15, 60, 300, 900, 3600, 21_600, 86_400] as const;

/** What the harvest counts, for Prometheus: "304 share" is `unchanged` of all fetches. */
export function observeHarvest(
  registry: Registry,
  store: Pick<Store, 'sources' | 'articles'>,
): HarvestObserve & Readonly<{ received: (bytes: number) => void }> {
  const registers = [registry];
  const fetches = new Counter({
    name: 'briefing_fetches_total',
    help: 'Fetches of sources, by how they went.',
    labelNames: ['result'],
    registers,
  });
  const articles = new Counter({
    name: 'briefing_articles_total',
    help: 'Articles that came in, new or with another text.',
    labelNames: ['what'],
    registers,
  });
  const pages = new Counter({
    name: 'briefing_pages_total',
    help: 'Pages that were read, by whose text is shown.',
    labelNames: ['text'],
    registers,
  });
  const received = new Counter({
    name: 'briefing_received_bytes_total',
    help: 'Bytes of feeds, sites and pages, unpacked.',
    registers,
  });
  const late = new Histogram({
    name: 'briefing_fetch_lag_seconds',
    help: 'How long a source was due when its fetch began.',
    buckets: [...LAG_BUCKETS],
    registers,
  });
  registry.registerMetric(
    new Gauge({
      name: 'briefing_sources',
      help: 'Sources that are followed, by how they do.',
      labelNames: ['state'],
      registers: [],
      async collect() {
        const counts = await store.sources.count();
        for (const [state, number] of Object.entries(counts)) this.set({ state }, number);
      },
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'briefing_kept_articles',
      help: 'Articles that the store holds.',
      registers: [],
      async collect() {
        this.set(await store.articles.count());
      },
    }),
  );
  return {
    fetched({ kind, added, changed }) {
      fetches.inc({ result: kind });
      articles.inc({ what: 'new' }, added);
      articles.inc({ what: 'changed' }, changed);
    },
    late: (ms) => late.observe(ms / 1000),
    received: (bytes) => received.inc(bytes),
    page: ({ kind }) => pages.inc({ text: kind }),
  };
}
