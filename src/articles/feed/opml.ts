import { generateOpml, parseOpml } from 'feedsmith';
import { resolveAddress } from './address/resolve-address.ts';
import { decodeFeed } from './decode-feed.ts';
import { FEED_LIMITS } from './limits.ts';
import { plainTitle } from './text/plain-title.ts';

/** One feed in a list of feeds. */
export type OpmlFeed = Readonly<{
  /** The feed's address, absolute. */
  url: string;
  title: string | null;
  /** The site's address. */
  site: string | null;
  /** The names of the folders that it lies in, outermost first. */
  folders: readonly string[];
}>;

export type OpmlReading =
  | Readonly<{ kind: 'opml'; title: string | null; feeds: readonly OpmlFeed[] }>
  | Readonly<{ kind: 'unreadable'; message: string }>;

/** Bounds the work that a hostile page can ask for; readers’ exports have some hundreds. */
const MOST_FEEDS = 5_000;
/** Folders within folders; readers offer two or three levels. */
const DEEPEST = 20;

/** Bytes of an OPML file (what feed readers export) → its feeds, each address once. */
export function readOpml(bytes: Uint8Array): OpmlReading {
  if (bytes.length > FEED_LIMITS.bytes) return unreadable('it is too large');
  const decoded = decodeFeed(bytes, null);
  if (decoded.kind === 'binary' || !/<opml[\s>]/i.test(decoded.text.slice(0, 10_000))) {
    return unreadable('it has no <opml>');
  }
  try {
    const { head, body } = parseOpml(decoded.text);
    const feeds = new Map<string, OpmlFeed>();
    collect(body?.outlines ?? [], [], feeds);
    return { kind: 'opml', title: plainTitle(head?.title ?? ''), feeds: [...feeds.values()] };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** Feeds → an OPML file that every feed reader can import. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const root: Folder = { name: '', folders: new Map(), feeds: [] };
  for (const feed of feeds) {
    let at = root;
    for (const name of feed.folders.slice(0, DEEPEST)) {
      const inner = at.folders.get(name) ?? { name, folders: new Map(), feeds: [] };
      at.folders.set(name, inner);
      at = inner;
    }
    at.feeds.push(feed);
  }
  const outlines = toOutlines(root);
  // feedsmith writes no body without outlines; readers want one all the same.
  if (outlines.length === 0) return emptyOpml(title);
  return generateOpml({ head: { title }, body: { outlines } });
}

type Folder = { name: string; folders: Map<string, Folder>; feeds: OpmlFeed[] };
type Outline = {
  text: string;
  title?: string;
  type?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: Outline[];
};

function toOutlines({ folders, feeds }: Folder): Outline[] {
  return [
    ...feeds.map(({ url, title, site }): Outline => {
      const name = title ?? url;
      const outline = { text: name, title: name, type: 'rss', xmlUrl: url };
      return site === null ? outline : { ...outline, htmlUrl: site };
    }),
    ...[...folders.values()].map((folder) => ({ text: folder.name, outlines: toOutlines(folder) })),
  ];
}

type Parsed = Readonly<{
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  url?: string | undefined;
  htmlUrl?: string | undefined;
  outlines?: readonly Parsed[] | undefined;
}>;

function collect(
  outlines: readonly Parsed[],
  folders: readonly string[],
  into: Map<string, OpmlFeed>,
): void {
  if (folders.length > DEEPEST) return;
  for (const { text, title, xmlUrl, url, htmlUrl, outlines: inner } of outlines) {
    if (into.size >= MOST_FEEDS) return;
    const name = plainTitle(title ?? text ?? '');
    const address = resolveAddress(xmlUrl ?? url, 'about:blank');
    if (address !== null && !into.has(address)) {
      const site = resolveAddress(htmlUrl, 'about:blank');
      into.set(address, { url: address, title: name, site, folders });
    }
    if (inner !== undefined) collect(inner, name === null ? folders : [...folders, name], into);
  }
}

function emptyOpml(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>${escaped}</title></head><body></body></opml>\n`;
}

function unreadable(why: string): OpmlReading {
  return { kind: 'unreadable', message: `This is no list of feeds (OPML): ${why}.` };
}
