import { z } from 'zod';
import { resolveAddress } from '../address/resolve-address.ts';
import type { DraftItem, DraftText } from '../draft-item.ts';
import { FEED_LIMITS } from '../limits.ts';
import { NO_HINTS } from '../syndication/read-hints.ts';
import type { ReadFeed } from '../syndication/read-syndication.ts';
import { parseCutJson } from './parse-cut-json.ts';

/** Each field by itself: a wrong one is a missing one, and the others stay. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const Person = z.object({ name: Text }).catch({ name: null });
const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  summary: Text,
  content_text: Text,
  content_html: Text,
  date_published: Text,
  date_modified: Text,
  language: Text,
  authors: z.array(Person).nullish().catch(null),
  author: Person.nullish().catch(null),
});
const JsonFeed = z.object({
  version: Text,
  title: Text,
  home_page_url: Text,
  feed_url: Text,
  language: Text,
  authors: z.array(Person).nullish().catch(null),
  author: Person.nullish().catch(null),
  hubs: z
    .array(z.object({ url: Text }))
    .nullish()
    .catch(null),
  items: z.array(z.unknown()),
});

/** JSON Feed 1 and 1.1 (jsonfeed.org); `null` for JSON that is something else. */
export function readJsonFeed(
  text: string,
  url: string,
): (ReadFeed & Readonly<{ cutOff: boolean }>) | null {
  const json = parseCutJson(text);
  const parsed = JsonFeed.safeParse(json?.value);
  if (json === null || !parsed.success) return null;
  const { data } = parsed;
  const named = data.version?.includes('jsonfeed') === true;
  // The title is required, but for a feed that has items to show for itself.
  if ((data.title ?? '') === '' && (!named || data.items.length === 0)) return null;
  const author = names(data.authors, data.author);
  const items = data.items.slice(0, FEED_LIMITS.items).flatMap((written) => {
    const item = Item.safeParse(written);
    return item.success ? [toDraft(item.data, { url, author })] : [];
  });
  // Without its name it must at least look like one: items that say where they are.
  if (!named && !items.some(({ id, link }) => id !== null && link !== null)) return null;
  return {
    cutOff: json.cutOff,
    feed: {
      title: data.title ?? null,
      link: resolveAddress(data.home_page_url, url),
      language: data.language ?? null,
    },
    items,
    hints: {
      ...NO_HINTS,
      hub: resolveAddress(data.hubs?.[0]?.url, url),
      self: resolveAddress(data.feed_url, url),
    },
  };
}

function toDraft(
  item: z.infer<typeof Item>,
  { url, author }: { url: string; author: string | null },
): DraftItem {
  return {
    id: item.id ?? null,
    link:
      resolveAddress(item.url, url) ?? resolveAddress(item.external_url, url) ?? idLink(item.id),
    original: null,
    title: item.title ?? null,
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    author: names(item.authors, item.author) ?? author,
    outlet: null,
    language: item.language ?? null,
    summary: draftText('text', item.summary),
    content: [...draftText('html', item.content_html), ...draftText('text', item.content_text)],
  };
}

function draftText(kind: DraftText['kind'], written: string | null | undefined): DraftText[] {
  return (written ?? '').trim() === '' ? [] : [{ kind, text: written ?? '' }];
}

/** JSON Feed: "the ideal id is the full address of the item". */
function idLink(id: string | null | undefined): string | null {
  return id !== null && id !== undefined && /^https?:\/\//i.test(id)
    ? resolveAddress(id, id)
    : null;
}

type People = readonly z.infer<typeof Person>[] | null | undefined;

function names(authors: People, author: z.infer<typeof Person> | null | undefined): string | null {
  const all = [...(authors ?? []), ...(author == null ? [] : [author])];
  const known = all.slice(0, 5).flatMap(({ name }) => (name == null || name === '' ? [] : [name]));
  return known.length === 0 ? null : [...new Set(known)].join(', ');
}
