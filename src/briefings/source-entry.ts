import { z } from 'zod';

const address = z
  .string()
  .trim()
  .max(2000)
  // Without a name and a password: those are never sent.
  .regex(/^https?:\/\/[^\s/@?#]+(?:[/?#]\S*)?$/i)
  .meta({ description: 'an address such as https://www.example.org/rss.xml' });

const publisher = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .optional()
  .meta({ description: 'who publishes there, as digests name them' });

/** One entry of `sources` in briefing.yaml. */
export const SourceEntry = z
  .union([
    address.meta({ description: 'a feed, or the address of a site: found out by itself' }),
    z.strictObject({ feed: address, publisher }).meta({ description: 'a feed' }),
    z
      .strictObject({
        site: address,
        links: z
          .string()
          .trim()
          .regex(/^\//)
          .max(500)
          .optional()
          .meta({ description: 'what the paths of its articles begin with, such as /press/2026/' }),
        publisher,
      })
      .meta({ description: 'a page that lists articles' }),
    z
      .strictObject({
        opml: z
          .string()
          .trim()
          .regex(/^[^/\\]+$/)
          .max(200)
          .meta({ description: 'a file of the folder, as feed readers export it' }),
      })
      .meta({ description: 'a list of feeds (OPML)' }),
  ])
  .meta({
    description:
      'an address such as https://www.example.org/rss.xml, or "feed:", "site:" or "opml:" with what belongs to it',
  });
export type SourceEntry = z.infer<typeof SourceEntry>;

/** A place that a briefing follows. */
export type BriefingSource = Readonly<{
  /** `feed`: a feed, or a page that leads to one. `site`: the articles that a page lists. */
  kind: 'feed' | 'site';
  url: string;
  links: string | null;
  publisher: string | null;
}>;

/** An entry as a place; `null` for a list of feeds, which is a file of its own. */
export function toBriefingSource(entry: SourceEntry): BriefingSource | null {
  if (typeof entry === 'string') return feedAt(entry, null);
  if ('feed' in entry) return feedAt(entry.feed, entry.publisher ?? null);
  if ('opml' in entry) return null;
  const { site, links = null, publisher: name = null } = entry;
  return { kind: 'site', url: tidy(site), links, publisher: name };
}

export function feedAt(url: string, publisher: string | null): BriefingSource {
  return { kind: 'feed', url: tidy(url), links: null, publisher };
}

/**
 * One spelling, so that the same place is one source: `HTTPS://Example.org#top` is
 * `https://example.org/`.
 */
export function tidy(url: string): string {
  const read = URL.parse(url.trim());
  if (read === null) return url.trim();
  read.hash = '';
  return read.href;
}
