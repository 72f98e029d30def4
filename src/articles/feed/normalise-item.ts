import { regex } from '../../languages/regex.ts';
import { cleanLine } from '../clean-text.ts';
import { canonicalAddress, forwardedAddress } from './address/canonical-address.ts';
import { parseFeedDate } from './date/parse-feed-date.ts';
import type { DraftItem, DraftText } from './draft-item.ts';
import type { FeedItem } from './feed.ts';
import { isFeedBoilerplate, trimEnd } from './text/feed-boilerplate.ts';
import { htmlText, splitLines, type HtmlText } from './text/html-text.ts';
import { plainTitle } from './text/plain-title.ts';

type Body = Readonly<{ paragraphs: readonly string[]; cut: boolean }>;
const TAG = String.raw`<\/?(?:p|br|a|b|i|div|span|img|em|strong)\b[^<>]{0,300}>`;
const ENTITY = String.raw`&(?:[a-z]{2,8}|#x?[\da-f]{2,6});`;
/** What still shows its tags or entities was escaped once more than it should be: "&amp;", "<br>". */
const ESCAPED = regex.i`${TAG}|${ENTITY}`;
const CLOSED = /<\/(?:p|a|b|i|div|span|em|strong)>/i;
/** Text that was escaped once by its writer and again by the system. */
const ROUNDS = 2;
const NO_BODY: Body = { paragraphs: [], cut: false };

/**
 * An item as a format wrote it → as the house knows items; `null` for one that says nothing.
 * @param language the feed's own
 */
export function normaliseItem(draft: DraftItem, language: string | null): FeedItem | null {
  const outlet = draft.outlet === null ? null : plainTitle(draft.outlet);
  const given = draft.original ?? draft.link;
  const address = given === null ? null : (forwardedAddress(given) ?? given);
  const aggregated = address !== null && isAggregator(address);
  const written = draft.title === null ? null : plainTitle(draft.title);
  const title = aggregated ? withoutOutlet(written, outlet) : written;
  // The description of an aggregator's item is a list of other outlets' headlines.
  const summary = aggregated ? NO_BODY : firstBody(draft.summary, title);
  const content = aggregated ? NO_BODY : firstBody(draft.content, title);
  const published = parseFeedDate(draft.published);
  const updated = parseFeedDate(draft.updated);
  const id = draft.id === null ? null : cleanLine(draft.id.slice(0, 2000));
  const facts = [title, address, id, published, updated, draft.author, draft.language];
  if (facts.every((fact) => (fact ?? '') === '') && !hasText(summary) && !hasText(content))
    return null;
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
  let { paragraphs, readsOn } = kind === 'html' ? htmlText(text) : plainText(text);
  // Plain text may speak of tags; where it closes them it is HTML that is called plain.
  const rounds = kind === 'html' || CLOSED.test(text) ? ROUNDS : 0;
  for (let round = 0; round < rounds && paragraphs.some((line) => ESCAPED.test(line)); round += 1) {
    const again = paragraphs.map((line) => (ESCAPED.test(line) ? htmlText(line) : plainText(line)));
    paragraphs = again.flatMap((one) => one.paragraphs);
    readsOn ||= again.some((one) => one.readsOn);
  }
  const kept: string[] = [];
  let cut = readsOn;
  for (const paragraph of paragraphs) {
    if (isFeedBoilerplate(paragraph)) continue;
    const end = trimEnd(paragraph);
    cut = readsOn || end.cut;
    if (end.text !== '') kept.push(end.text);
  }
  // A text that opens with its own headline says it twice.
  if (kept.length > 1 && kept[0] === title) kept.shift();
  return { paragraphs: kept, cut: kept.length > 0 && cut };
}

function plainText(text: string): HtmlText {
  return { paragraphs: splitLines(text), readsOn: false };
}

function hasText({ paragraphs }: Body): boolean {
  return paragraphs.length > 0;
}

function size({ paragraphs }: Body): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
