import { count } from '../../chat/words/en/count.ts';
import { discover, type Offer } from '../../sources/discover.ts';
import type { SourcePorts } from '../../sources/source.ts';
import type { Terminal } from '../terminal.ts';

/** Prints what could be followed at an address. Resolves to the exit status: 1 where nothing. */
export async function find(
  url: string,
  { ports, terminal, now }: { ports: SourcePorts; terminal: Terminal; now: number },
): Promise<number> {
  const found = await discover(ports, url, { now });
  if (found.kind === 'trouble') {
    await terminal.complain(`${found.message} ${found.remedy}\n`);
    return 1;
  }
  if (found.offers.length === 0) {
    await terminal.complain(`Nothing to follow was found at ${url}.\n`);
    return 1;
  }
  for (const offer of found.offers) await terminal.print(describe(offer));
  await terminal.print('\nFollow one with  npm run briefing -- follow TOPIC ADDRESS\n');
  return 0;
}

const WAYS: Readonly<Record<Offer['way'], string>> = {
  feed: 'Feed',
  sitemap: 'News sitemap',
  page: 'Links of the page',
};

function describe({ way, url, title, articles, newest, headlines, teasers }: Offer): string {
  const facts = [
    count(articles, 'article'),
    newest === null ? 'no dates' : `the newest of ${newest.slice(0, 10)}`,
    ...(teasers > 0 ? [`${teasers} without their whole text`] : []),
  ];
  return [
    `${WAYS[way]}: ${title ?? 'without a title'}`,
    `  ${url}`,
    `  ${facts.join(', ')}`,
    ...headlines.map((headline) => `  - ${headline}`),
    '',
  ].join('\n');
}
