import type { FeedItem } from '../feed.ts';

/**
 * What has to be kept of an item so that a later fetch can be compared with it. Plain data, small
 * (`REMEMBERED_CHARACTERS` of text at most), meant for the store.
 */
export type RememberedItem = Readonly<{
  id: string | null;
  url: string | null;
  title: string | null;
  date: string | null;
  /** The feed's own text, a line a paragraph, cut to `REMEMBERED_CHARACTERS`. */
  summary: string;
  content: string;
}>;

/** Text of one field that is compared. A change after that many characters is not seen. */
const REMEMBERED_CHARACTERS = 8_000;

export function rememberItem(item: FeedItem): RememberedItem {
  const { id, url, title, date, summary, content } = item;
  return { id, url, title, date, summary: capped(summary), content: capped(content) };
}

function capped(paragraphs: readonly string[]): string {
  return paragraphs.join('\n').slice(0, REMEMBERED_CHARACTERS).toWellFormed();
}
