/** What a format says of an item, as written, before anything is put right. */
export type DraftItem = Readonly<{
  id: string | null;
  /** Absolute. */
  link: string | null;
  /** The article's own address, where `link` leads through a feed service. */
  original: string | null;
  title: string | null;
  published: string | null;
  updated: string | null;
  author: string | null;
  outlet: string | null;
  language: string | null;
  /** The first that holds text is taken. */
  summary: readonly DraftText[];
  content: readonly DraftText[];
}>;

export type DraftText = Readonly<{ kind: 'html' | 'text'; text: string }>;

/** What a format says of the feed, as written. Addresses are absolute. */
export type DraftFeed = Readonly<{
  title: string | null;
  link: string | null;
  language: string | null;
}>;
