/** The tables of what comes in. Moments are epoch ms. */
export type NewsTables = {
  source: {
    id: string;
    kind: string;
    /** As the briefing says it. */
    url: string;
    links: string | null;
    /** Of the address that is fetched. */
    host: string;
    /** JSON of SourceState. */
    state: string;
    created_at: number;
    /** Null where nobody wants it, or where it has ended. */
    next_at: number | null;
    lease_until: number | null;
    attempt: number;
  };
  briefing_source: {
    briefing: string;
    source: string;
    publisher: string | null;
    window_ms: number;
    position: number;
  };
  /** Hosts that asked to be left alone. */
  host_pause: { host: string; until: number };
  article: {
    id: string;
    url: string | null;
    host: string | null;
    /** The present one. */
    version: number;
    /** When it was published; when it was first seen, where nobody says or that lies ahead. */
    at: number;
    first_seen_at: number;
    changed_at: number;
    /** 1 where the present one has paragraphs, 0 where not: it is counted without its text. */
    has_text: number;
    /** Why the text is not the whole one. */
    note: string | null;
    /** When its page is to be fetched. Null where that is done, or not wanted. */
    page_at: number | null;
    /** Which of its source's pages it was, the newest first: lower ones of a host go first. */
    page_turn: number;
    page_tries: number;
    page_lease_until: number | null;
    page_attempt: number;
  };
  article_version: { article: string; version: number; cause: string; at: number; body: string };
  article_key: { key: string; article: string };
  source_article: {
    source: string;
    article: string;
    at: number;
    /** How far up the source had it, 1 for its first; null where its order says nothing. */
    prominence: number | null;
  };
  /** What a source showed, so that the next fetch can tell what is new. */
  source_item: {
    source: string;
    item: string;
    /** Null where it was too old to be kept. */
    article: string | null;
    /** JSON of whoever compares items. */
    memory: string;
    seen_at: number;
  };
  work: { article: string; version: number; kind: string; body: string };
};
