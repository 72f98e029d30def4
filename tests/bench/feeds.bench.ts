import { parseRssFeed } from 'feedsmith';
import { readFeed } from '../../src/articles/feed/read-feed.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { median } from './measure/median.ts';

const ITEMS = 1000;
const WARM_UP = 20;
const RUNS = 60;
const URL_OF_FEED = 'https://news.example.org/feed.xml';

/** A feed of a thousand items as newsrooms make them: HTML in the description, a guid, an author. */
function makeFeed(): string {
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const link = `https://news.example.org/world/2026/story-${index}?utm_source=rss&amp;p=${index}`;
    return `<item><title>Harbour council &amp; union meet again, day ${index}</title><link>${link}</link>
<guid isPermaLink="false">story-${index}</guid><dc:creator>Ann Example</dc:creator>
<pubDate>Fri, 20 Nov 2026 08:${String(index % 60).padStart(2, '0')}:00 GMT</pubDate>
<description>&lt;p&gt;Both sides met for the ${index}th time and left the harbour office late in the evening.&lt;/p&gt;</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Example News</title><link>https://news.example.org/</link><description>News</description>${items.join('\n')}</channel></rss>`;
}

/** Bytes of a feed → its normalised items, beside a library that parses alone, in the same run. */
export function measureFeeds(): readonly Figure[] {
  const text = makeFeed();
  const bytes = new TextEncoder().encode(text);
  const ours = time(() =>
    readFeed(bytes, { url: URL_OF_FEED, contentType: 'application/rss+xml' }),
  );
  const peer = time(() => parseRssFeed(text));
  return [
    below(`feed of ${ITEMS} items, parsed and normalised, median`, ours, 25, 'ms'),
    told('feedsmith on the same feed, parsing alone', `${peer.toFixed(2)} ms`),
  ];
}

function time(work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const begun = performance.now();
    work();
    if (run >= WARM_UP) times.push(performance.now() - begun);
  }
  return median(times);
}
