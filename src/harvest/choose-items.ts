import type { NewsItem } from '../articles/feed/read-news.ts';
import { lengthOf } from '../articles/length-of.ts';
import type { KeptItem, NewArticle } from '../store/news/kept-item.ts';
import { isAhead, momentOf } from '../articles/date/time-of.ts';

/** Items without a date that a first contact takes: there is no telling how old they are. */
const MOST_UNDATED = 20;
/** Of one fetch. A feed that is fetched in time has never so many new ones. */
const MOST_NEW = 500;

export type Choosing = Readonly<{
  /** Epoch ms. */
  now: number;
  /** How far back the digests look that rest on the source, ms. */
  windowMs: number;
  /** The source was never read before: what it shows is not new just because we are. */
  first: boolean;
  newId: () => string;
  /** How far up the source has the item of that number; `null` where its order says nothing. */
  prominence: (at: number) => number | null;
}>;

export type ChosenItems = Readonly<{
  items: readonly KeptItem[];
  /** New articles among them. */
  added: number;
}>;

/**
 * Which items of a fetch become articles: those within the window. The others are remembered, so
 * that they are known when they are shown again; a flood of old ones is none of news.
 */
export function chooseItems(items: readonly NewsItem[], choosing: Choosing): ChosenItems {
  // What has no turn is not wanted.
  const turns = new Map(wantedItems(items, choosing).map((item, turn) => [item, turn]));
  const kept = items.map((item, at): KeptItem => {
    const memory = JSON.stringify(item.memory);
    switch (item.kind) {
      case 'same':
        return { kind: 'same', item: item.item, memory: item.memory === null ? null : memory };
      case 'updated':
        return { kind: 'changed', item: item.item, memory, article: toArticle(item, choosing) };
      case 'new': {
        const pageTurn = turns.get(item);
        const article =
          pageTurn === undefined
            ? null
            : { ...toArticle(item, choosing), prominence: choosing.prominence(at), pageTurn };
        return { kind: 'new', item: choosing.newId(), memory, article };
      }
      default:
        return item satisfies never;
    }
  });
  return { items: kept, added: turns.size };
}

type Told = Extract<NewsItem, { kind: 'new' | 'updated' }>;

function wantedItems(
  items: readonly NewsItem[],
  { now, windowMs, first }: Choosing,
): readonly NewsItem[] {
  const fresh = items.filter((item) => item.kind === 'new');
  const dated = fresh.filter(({ text }) => momentOf(text.article.date) !== null);
  const recent = dated
    .filter(({ text }) => (momentOf(text.article.date) ?? 0) >= now - windowMs)
    .toSorted((a, b) => (momentOf(b.text.article.date) ?? 0) - (momentOf(a.text.article.date) ?? 0))
    .slice(0, MOST_NEW);
  const undated = fresh
    .filter(({ text }) => momentOf(text.article.date) === null)
    .slice(0, first ? MOST_UNDATED : MOST_NEW);
  return [...recent, ...undated].filter(hasSomething);
}

/** An item with neither title nor text tells nothing, but where its page does. */
function hasSomething({ text: { article, hasPage } }: Told): boolean {
  return article.title !== null || article.paragraphs.length > 0 || hasPage;
}

function toArticle({ text }: Told, { now, newId }: Choosing): NewArticle {
  const { article, key, hasPage, cut } = text;
  const at = momentOf(article.date);
  const whole = !cut || lengthOf(article.paragraphs) === 0;
  return {
    id: newId(),
    key,
    // What lies ahead came now, and no day is shown.
    article: isAhead(article.date, now) ? { ...article, date: null } : article,
    at: at === null ? now : Math.min(at, now),
    pageAt: hasPage && cut ? now : null,
    note: hasPage || whole ? null : 'The feed gives only the beginning of the text.',
  };
}
