import { NO_ARTICLES, type Library } from '../../briefings/library.ts';
import type { Harvest } from '../../harvest/harvest.ts';
import type { Store } from '../../store/store.ts';
import type { Terminal } from '../terminal.ts';

/** Fetches everything that is followed once, and says what came of it. 1 where something failed. */
export async function harvestOnce({
  harvest,
  store,
  library,
  terminal,
}: {
  harvest: Harvest;
  store: Store;
  library: Library;
  terminal: Terminal;
}): Promise<number> {
  const { briefings } = await library.read({ articlesOf: NO_ARTICLES });
  const before = await store.articles.count();
  for (const { slug } of briefings) await harvest.fetchNow(slug);
  await harvest.tick();
  await harvest.idle();
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
  await terminal.print(`${added} new articles.\n`);
  return failed === 0 ? 0 : 1;
}
