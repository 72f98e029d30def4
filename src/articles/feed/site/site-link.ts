/** An article that a site names without a feed: from a news sitemap, a JSON-LD list or a link. */
export type SiteLink = Readonly<{
  /** Absolute, without tracking parameters. */
  url: string;
  title: string | null;
  /** As `FeedItem.date`. */
  date: string | null;
  outlet: string | null;
  language: string | null;
}>;

/** The newest first; those without a date after them, in the site's order. */
export function newestFirst<Link extends Readonly<{ date: string | null }>>(
  links: readonly Link[],
): Link[] {
  return links.toSorted((a, b) => moment(b) - moment(a));
}

function moment({ date }: Readonly<{ date: string | null }>): number {
  return date === null ? 0 : Date.parse(date);
}
