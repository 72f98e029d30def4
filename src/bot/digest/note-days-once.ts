import type { Story } from '../../digest/digest.ts';

/** "on Friday", "last Friday" and "Friday" are the same word for a day. */
const BARE = /^(?:on )?(?:last )?/i;

/**
 * The stories with the day of each "on Friday" said once: again only where the word has come to
 * mean another day since.
 */
export function noteDaysOnce(stories: readonly Story[]): readonly Story[] {
  const meant = new Map<string, string>();
  return stories.map((story) => ({
    ...story,
    summary: story.summary.map((sentence) => ({
      ...sentence,
      dates: sentence.dates.filter(({ text, date }) => {
        const word = text.replace(BARE, '').toLowerCase();
        if (meant.get(word) === date) return false;
        meant.set(word, date);
        return true;
      }),
    })),
  }));
}
