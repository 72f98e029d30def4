import { NO_ARTICLES, type Library } from '../../briefings/library.ts';
import { count } from '../../chat/words/en/count.ts';
import type { Harvest } from '../../harvest/harvest.ts';
import { UNOBSERVED, type HarvestObserve } from '../../harvest/observe.ts';
import type { FollowedSource } from '../../store/news/sources.ts';
import type { Store } from '../../store/store.ts';
import { printTime } from '../print-time.ts';
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
  const began = await store.now();
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
    for (const source of await store.sources.ofBriefing(slug)) {
      failed += source.state.problem === null ? 0 : 1;
      await terminal.print(`  ${outcomeOf(source, began)}\n`);
    }
  }
  const added = (await store.articles.count()) - before;
  await terminal.print(`${count(added, 'new article')}.\n`);
  return failed === 0 ? 0 : 1;
}

/** What came of a source; one that was fetched before `began` (epoch ms) was too soon for another time. */
function outcomeOf({ url, state }: FollowedSource, began: number): string {
  const { problem, title, lastFetchAt } = state;
  if (problem !== null) return `✗ ${url}: ${problem.message} ${problem.remedy}`;
  if (lastFetchAt === null) {
    return `– ${url}: not fetched yet; its server asks to be left alone, and it is tried again while the bot runs`;
  }
  const when = lastFetchAt < began ? ` (fetched ${printTime(lastFetchAt)})` : '';
  return `✓ ${url}: ${title ?? 'fetched'}${when}`;
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
