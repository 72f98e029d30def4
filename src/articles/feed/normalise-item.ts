import { cleanLine } from '../clean-text.ts';
import { canonicalAddress } from './address/canonical-address.ts';
import { parseFeedDate } from './date/parse-feed-date.ts';
import type { DraftItem, DraftText } from './draft-item.ts';
import type { FeedItem } from './feed.ts';
import { isFeedBoilerplate, trimEnd } from './text/feed-boilerplate.ts';
import { htmlText, splitLines } from './text/html-text.ts';
import { plainTitle } from './text/plain-title.ts';

type Body = Readonly<{ paragraphs: readonly string[]; cut: boolean }>;
const NO_BODY: Body = { paragraphs: [], cut: false };

/**
 * An item as a format wrote it → as the house knows items; `null` for one that says nothing.
 * @param language the feed's own
 */
export function normaliseItem(draft: DraftItem, language: string | null): FeedItem | null {
  const outlet = draft.outlet === null ? null : plainTitle(draft.outlet);
  const address = draft.original ?? draft.link;
  const aggregated = address !== null && isAggregator(address);
  const written = draft.title === null ? null : plainTitle(draft.title);
  const title = aggregated ? withoutOutlet(written, outlet) : written;
  // The description of an aggregator's item is a list of other outlets' headlines.
  const summary = aggregated ? NO_BODY : firstBody(draft.summary, title);
  const content = aggregated ? NO_BODY : firstBody(draft.content, title);
  const published = parseFeedDate(draft.published);
  const updated = parseFeedDate(draft.updated);
  const id = draft.id === null ? null : cleanLine(draft.id.slice(0, 2000));
  const facts = [title, address, id, published, updated, draft.author];
  if (facts.every((fact) => (fact ?? '') === '') && !hasText(summary) && !hasText(content)) return null;
  const longer = size(content) >= size(summary) ? content : summary;
  return {
    id: id === '' ? null : id,
    link: draft.link,
    url: address === null ? null : canonicalAddress(address),
    fetchPage: address !== null && !aggregated,
    title,
    date: published ?? updated,
    updated: published === null ? null : updated,
    author: draft.author,
    outlet,
    language: tidyLanguage(draft.language) ?? language,
    summary: summary.paragraphs,
    content: content.paragraphs,
    cut: longer.cut,
  };
}

/** `en_US` → `en-US`; `null` for what is no language tag. */
export function tidyLanguage(written: string | null): string | null {
  const tag = (written ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : null;
}

/** Addresses that only forward: the article's own address is not to be had from them. */
function isAggregator(link: string): boolean {
  return /^https?:\/\/news\.google\.[a-z.]{2,6}\/(?:rss\/)?(?:articles|read|stories)\//.test(link);
}

/** "Talks resume - Example Times" → "Talks resume", where the feed names that outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const end = ` - ${outlet}`;
  return title.endsWith(end) && title.length > end.length ? title.slice(0, -end.length) : title;
}

function firstBody(drafts: readonly DraftText[], title: string | null): Body {
  for (const draft of drafts) {
    const body = readBody(draft, title);
    if (hasText(body)) return body;
  }
  return NO_BODY;
}

function readBody({ kind, text }: DraftText, title: string | null): Body {
  const { paragraphs, readsOn } =
    kind === 'html' ? htmlText(text) : { paragraphs: splitLines(text), readsOn: false };
  // What was escaped twice still has its tags.
  const unescaped = paragraphs.some((line) => /<(?:p|br|a|b|i|div|img|em|strong)\b[^<>]{0,300}>/i.test(line))
    && kind === 'html' ? htmlText(paragraphs.join('\n\n')).paragraphs : paragraphs;
  const kept: string[] = [];
  let cut = readsOn;
  for (const paragraph of unescaped) {
    if (isFeedBoilerplate(paragraph)) continue;
    const end = trimEnd(paragraph);
    cut = readsOn || end.cut;
    if (end.text !== '') kept.push(end.text);
  }
  // A text that opens with its own headline says it twice.
  if (kept.length > 1 && kept[0] === title) kept.shift();
  return { paragraphs: kept, cut: kept.length > 0 && cut };
}

function hasText({ paragraphs }: Body): boolean {
  return paragraphs.length > 0;
}

function size({ paragraphs }: Body): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
