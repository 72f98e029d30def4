import { Counter, Gauge, type Registry } from 'prom-client';
import type { Store } from '../store/open-store.ts';
import type { HarvestObserve } from './observe.ts';

/** What the harvest counts, for Prometheus: "304 share" is `unchanged` of all fetches. */
export function observeHarvest(
  registry: Registry,
  store: Pick<Store, 'sources' | 'articles'>,
): HarvestObserve {
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
    page: ({ kind }) => pages.inc({ text: kind }),
  };
}
