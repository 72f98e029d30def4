import { resolveAddress } from '../address/resolve-address.ts';
import type { DraftFeed, DraftItem, DraftText } from '../draft-item.ts';
import type { FeedHints } from '../feed.ts';
import { childrenNamed, firstNamed, firstText, type Element } from '../xml/element.ts';
import type { Document } from '../xml/read-elements.ts';
import { elementText, textsNamed } from './element-text.ts';
import { itemAuthor } from './item-author.ts';
import { alternateLink, itemLink, originalLink } from './item-link.ts';
import { readHints } from './read-hints.ts';

/** Elements that stand for one item each: RSS and RDF, Atom. */
export const ITEM_NAMES: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry', 'rdf:item']);

const TITLES = ['title', 'atom:title', 'dc:title', 'itunes:title'];
const IDS = ['guid', 'id', 'atom:id'];
const LANGUAGES = ['language', 'dc:language'];
const PUBLISHED =
  'pubdate published issued dcterms:issued dc:date created dcterms:created dcterms:date date atom:published prism:publicationdate'.split(
    ' ',
  );
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastmodified'];
const SUMMARIES =
  'description summary atom:summary dc:description abstract dcterms:abstract itunes:subtitle'.split(
    ' ',
  );
/** The last is the long description of podcasts, where the other is a line. */
const CONTENTS =
  'content:encoded content xhtml:body body xhtml:div atom:content fullitem fulltext itunes:summary'.split(
    ' ',
  );

export type ReadFeed = Readonly<{
  feed: DraftFeed;
  items: readonly DraftItem[];
  hints: FeedHints;
}>;

/** RSS 0.9x, 1.0 and 2.0, RDF, Atom 0.3 and 1.0: one reading for all, as feeds mix them. */
export function readSyndication({ root, items }: Document): ReadFeed {
  const channel = firstNamed(root, ['channel', 'rdf:channel']) ?? unfinishedChannel(root) ?? root;
  const link =
    alternateLink(channel, channel.base) ??
    resolveAddress(channel.attributes.get('rdf:about'), channel.base);
  // RSS says nothing of relative links. The site is a better guess than a feed service's host.
  const base = root.name === 'feed' || channel.based || link === null ? channel.base : link;
  const author = itemAuthor(channel);
  return {
    feed: {
      title: titleText(channel),
      link,
      language: firstText(channel, LANGUAGES) ?? channel.language,
    },
    items: items.map((item) => readItem(item, base, root.name === 'feed' ? author : null)),
    hints: readHints(channel),
  };
}

function readItem(item: Element, base: string, feedAuthor: string | null): DraftItem {
  const source = firstNamed(item, ['source', 'atom:source']);
  const media = [item, ...childrenNamed(item, ['media:group', 'media:content'])];
  return {
    id: firstText(item, IDS) ?? item.attributes.get('rdf:about') ?? identifier(item),
    link: itemLink(item, base) ?? originalLink(item, base),
    original: originalLink(item, base),
    title:
      titleText(item) ?? media.flatMap((one) => firstText(one, ['media:title']) ?? [])[0] ?? null,
    published: firstText(item, PUBLISHED),
    updated: firstText(item, UPDATED),
    author: itemAuthor(item) ?? (source === null ? null : itemAuthor(source)) ?? feedAuthor,
    outlet: source === null ? firstText(item, ['dc:source']) : outletOf(source),
    language: firstText(item, LANGUAGES) ?? item.attributes.get('xml:lang') ?? null,
    summary: [
      ...textsNamed(item, SUMMARIES),
      ...media.flatMap((one): DraftText[] => textsNamed(one, ['media:description'])),
    ],
    content: textsNamed(item, CONTENTS),
  };
}

function titleText(element: Element): string | null {
  for (const name of TITLES) {
    const found = elementText(firstNamed(element, [name]));
    if (found !== null) return found.text;
  }
  return null;
}

/** RSS writes the outlet's name, Atom a feed with a title. */
function outletOf(source: Element): string | null {
  return titleText(source) ?? (source.text.trim() === '' ? null : source.text.trim());
}

function identifier(item: Element): string | null {
  return firstText(item, ['dc:identifier']);
}

/** The channel of a feed that was cut off is still open. */
function unfinishedChannel(root: Element): Element | null {
  return root.children.find(({ name }) => name === 'channel') ?? null;
}
