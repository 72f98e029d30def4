import { NO_ARTICLES, type Library } from '../../briefings/library.ts';
import { count } from '../../chat/words/en/count.ts';
import type { Harvest } from '../../harvest/harvest.ts';
import { UNOBSERVED, type HarvestObserve } from '../../harvest/observe.ts';
import type { Store } from '../../store/store.ts';
import type { Terminal } from '../terminal.ts';

/** Pages of one host are read a second apart: who waits is told after so many. */
const PAGES_A_LINE = 10;

/**
 * Fetches everything that is followed once, says how far it is, and what came of it. 1 where
 * something failed.
 */
export async function harvestOnce({
  open,
  store,
  library,
  terminal,
}: {
  open: (observe: HarvestObserve) => Harvest;
  store: Store;
  library: Library;
  terminal: Terminal;
}): Promise<number> {
  const { briefings } = await library.read({ articlesOf: NO_ARTICLES });
  const followed = briefings.reduce((sum, { sources }) => sum + sources.length, 0);
  if (followed === 0) {
    await terminal.print(
      'No briefing follows anything yet. Begin with  npm run briefing -- follow TOPIC https://…\n',
    );
    return 0;
  }
  await terminal.print(`Fetching ${count(followed, 'feed or site', 'feeds and sites')} …\n`);
  const before = await store.articles.count();
  const { observe, printed } = tellPages(terminal);
  const harvest = open(observe);
  try {
    for (const { slug } of briefings) await harvest.fetchNow(slug);
    await harvest.tick();
    await harvest.idle();
  } finally {
    await harvest.stop();
    await printed();
  }
  let failed = 0;
  for (const { slug, sources } of briefings) {
    if (sources.length === 0) continue;
    await terminal.print(`${slug}\n`);
    for (const { url, state } of await store.sources.ofBriefing(slug)) {
      const { problem, title } = state;
      failed += problem === null ? 0 : 1;
      const outcome =
        problem === null ? (title ?? 'fetched') : `${problem.message} ${problem.remedy}`;
      await terminal.print(`  ${problem === null ? '✓' : '✗'} ${url}: ${outcome}\n`);
    }
  }
  const added = (await store.articles.count()) - before;
  await terminal.print(`${count(added, 'new article')}.\n`);
  return failed === 0 ? 0 : 1;
}

/** Prints now and then how many pages were read. */
function tellPages(terminal: Terminal): { observe: HarvestObserve; printed: () => Promise<void> } {
  let pages = 0;
  let printing = Promise.resolve();
  return {
    observe: {
      ...UNOBSERVED,
      page() {
        pages += 1;
        const line = `  ${count(pages, 'page')} read …\n`;
        if (pages % PAGES_A_LINE === 0) printing = printing.then(() => terminal.print(line));
      },
    },
    printed: () => printing,
  };
}
