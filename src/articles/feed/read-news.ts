import { lengthOf } from '../length-of.ts';
import type { Article } from '../article.ts';
import { findDatelineAmong } from '../dateline.ts';
import { genreOf, NO_SIGNS } from '../genre.ts';
import { languageOf, mayBeIn, sureLanguage } from '../../text/language.ts';
import { addressKey } from './address/canonical-address.ts';
import { compareFetch, rememberChange } from './changes/compare-fetch.ts';
import { keysOf } from './changes/item-keys.ts';
import type { RememberedItem } from './changes/remembered-item.ts';
import type { Feed, FeedHints, FeedItem, FeedReading } from './feed.ts';
import { readFeed } from './read-feed.ts';

/** An item that was seen before, and the name under which it is kept. */
export type KnownItem = RememberedItem & Readonly<{ item: string }>;

/** What an item is, beside what is known of its source. */
export type NewsItem =
  | Readonly<{ kind: 'new'; memory: RememberedItem; text: ItemText }>
  | Readonly<{ kind: 'updated'; item: string; memory: RememberedItem; text: ItemText }>
  /** `memory` only where it is another than before. */
  | Readonly<{ kind: 'same'; item: string; memory: RememberedItem | null }>;

/** An item as an article, made of what the feed itself gives. */
export type ItemText = Readonly<{
  article: Article;
  /** What stands for this article alone, in whatever source: its address, spelled one way. */
  key: string | null;
  /** Its page may be read: it has one, and the link does not go through an aggregator. */
  hasPage: boolean;
  /** The feed gives only the beginning of the text, as far as that can be seen. */
  cut: boolean;
}>;

export type FeedNews =
  | Readonly<{
      kind: 'feed';
      feed: Feed;
      hints: FeedHints;
      damaged: boolean;
      /** In document order, without those that stand in the document twice. */
      items: readonly NewsItem[];
      /** Publication dates of all items, ISO, for learning how often something comes. */
      dates: readonly string[];
    }>
  | Exclude<FeedReading, { kind: 'feed' }>;

/** Bytes of a feed, and what is known of it → what is new there. Pure, never throws. */
export function readNews(
  bytes: Uint8Array,
  about: Readonly<{
    url: string;
    contentType: string | null;
    known: readonly KnownItem[];
  }>,
): FeedNews {
  const reading = readFeed(bytes, about);
  if (reading.kind !== 'feed') return reading;
  const { feed, hints, damaged, items } = reading;
  return {
    kind: 'feed',
    feed,
    hints,
    damaged,
    items: newsOf(items, { feed, known: about.known }),
    dates: items.flatMap(({ date }) => date ?? []),
  };
}

/** What is new among items, wherever they were found. */
export function newsOf(
  items: readonly FeedItem[],
  { feed, known }: { feed: Feed; known: readonly KnownItem[] },
): readonly NewsItem[] {
  const { changes } = compareFetch(known, items);
  // most fetches bring nothing new, and most feeds declare their language
  const isAsked = changes.some(
    (change) =>
      (change.kind === 'new' || change.kind === 'updated') &&
      (change.item.language ?? feed.language) === null,
  );
  const language = isAsked ? languageOfAll(items) : null;
  const source: Source = { feed, alone: aloneKeys(items), language };
  return changes.flatMap((change): readonly NewsItem[] => {
    switch (change.kind) {
      case 'repeat':
        return [];
      case 'same': {
        const memory = change.differences.length === 0 ? null : rememberChange(change);
        return [{ kind: 'same', item: change.known.item, memory }];
      }
      case 'new':
        return [{ kind: 'new', memory: rememberChange(change), text: textOf(change.item, source) }];
      case 'updated': {
        const memory = rememberChange(change);
        const text = textOf(change.item, source);
        return [{ kind: 'updated', item: change.known.item, memory, text }];
      }
      default:
        return change satisfies never;
    }
  });
}

/** Addresses that one item of a fetch has: one that several share says nothing. */
function aloneKeys(items: readonly FeedItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { url } of items) {
    if (url === null) continue;
    const key = addressKey(url);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([key]) => key));
}

/** A text of at least so many letters is an article, though its summary may be longer. */
const WHOLE_TEXT = 600;

/** What is known of all items of a fetch together. */
type Source = Readonly<{
  feed: Feed;
  /** Addresses that one item alone has. */
  alone: ReadonlySet<string>;
  /** What all their words together are plainly written in, where nobody declares it. */
  language: string | null;
}>;

function languageOfAll(items: readonly FeedItem[]): string | null {
  const texts = items.map(({ title, summary, content }) =>
    [title ?? '', ...longerOf(content, summary)].join('\n').slice(0, LETTERS_OF_EACH),
  );
  return sureLanguage(texts.join('\n'));
}

/** Of an item, so that many of them have a say. */
const LETTERS_OF_EACH = 200;

/**
 * A headline and a line below it seldom make their language sure, and the tables of a detector cost a
 * new thread half a second: where nothing speaks against it, it is that of the other items.
 */
function languageIn(text: string, item: FeedItem, { feed, language }: Source): string {
  const declared = item.language ?? feed.language;
  if (declared === null && language !== null && mayBeIn(text, language)) return language;
  return languageOf(text, declared).language;
}

function textOf(item: FeedItem, source: Source): ItemText {
  const { feed, alone } = source;
  const paragraphs = longerOf(item.content, item.summary);
  const address = item.url === null ? null : addressKey(item.url);
  const isArticles = keysOf({ ...NOTHING, url: item.url }).length > 0;
  const key = address !== null && isArticles && alone.has(address) ? address : null;
  const text = [item.title ?? '', ...paragraphs].join('\n').slice(0, 4000);
  return {
    article: {
      id: item.url ?? item.id ?? item.title ?? '',
      title: item.title,
      dateline: findDatelineAmong(paragraphs, item.title),
      paragraphs,
      leftOut: [],
      date: item.date,
      publisher: item.outlet ?? feed.title,
      author: item.author,
      url: item.url,
      language: languageIn(text, item, source),
      genre: genreOf({ title: item.title, url: item.url, paragraphs }, NO_SIGNS),
    },
    key,
    hasPage: item.fetchPage && key !== null,
    cut: item.cut || lengthOf(paragraphs) < WHOLE_TEXT,
  };
}

const NOTHING: RememberedItem = {
  id: null,
  url: null,
  title: null,
  date: null,
  summary: '',
  content: '',
};

function longerOf(content: readonly string[], summary: readonly string[]): readonly string[] {
  return lengthOf(content) >= lengthOf(summary) ? content : summary;
}
