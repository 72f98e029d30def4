import type { FeedItem } from './feed.ts';

/** A paragraph in so many items of one feed is the feed's and not theirs. */
const LEAST_ITEMS = 3;
/** Some twelve words; what is shorter may be said of several things: "Storm ahead." */
const LEAST_SENTENCE = 80;

/**
 * Takes out the paragraphs that the items of one feed share: advertisements, appeals, sign-offs.
 * A paragraph goes where at least three items and half of those with text
 * have it. An item that would be left with nothing keeps its own, unless it is a whole sentence
 * below many different headlines, which tells of none of them.
 */
export function withoutRepeated(items: readonly FeedItem[]): readonly FeedItem[] {
  const withText = items.filter(({ summary, content }) => summary.length + content.length > 0);
  if (withText.length < LEAST_ITEMS) return items;
  const counts = new Map<string, number>();
  const headlines = new Map<string, Set<string>>();
  for (const { title, summary, content } of withText) {
    for (const line of new Set([...summary, ...content])) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
      if (title !== null) headlines.set(line, (headlines.get(line) ?? new Set()).add(title));
    }
  }
  const least = Math.max(LEAST_ITEMS, withText.length / 2);
  const repeated = new Set([...counts].flatMap(([line, count]) => (count >= least ? [line] : [])));
  if (repeated.size === 0) return items;
  const isOfFeed = (line: string): boolean =>
    line.length >= LEAST_SENTENCE && (headlines.get(line)?.size ?? 0) >= LEAST_ITEMS;
  const clean = (paragraphs: readonly string[]): readonly string[] => {
    if (!paragraphs.some((line) => repeated.has(line))) return paragraphs;
    const kept = paragraphs.filter((line) => !repeated.has(line));
    return kept.length === 0 && !paragraphs.every(isOfFeed) ? paragraphs : kept;
  };
  return items.map((item) => ({
    ...item,
    summary: clean(item.summary),
    content: clean(item.content),
  }));
}
