import type { Story, StoryQuote } from '../../../digest/digest.ts';
import { MOST_SHOWN } from '../most-shown.ts';

/** Quotes from a number on, by story. `from`: how many come before; `rest`: these and all behind them. */
export type QuotePage = Readonly<{
  stories: readonly Readonly<{ story: Story; quotes: readonly StoryQuote[] }>[];
  from: number;
  rest: number;
}>;

type Numbered = Readonly<{ story: Story; quote: StoryQuote }>;

/**
 * The quotes from the `first`th on (from 1). A page goes through a few stories, in their order of
 * weight: the best quote of each, then the second best. What a platform has no room for is the end of
 * that order (`fitReply` leaves out the fullest story's quotes first, the last story's before the
 * first's), so that the next page goes on where it ends.
 */
export function quotePage(stories: readonly Story[], first: number): QuotePage {
  const speaking = stories.filter(({ quotes }) => quotes.length > 0);
  const total = speaking.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const from = first > total ? 0 : first - 1;
  let before = 0;
  for (let at = 0; at < speaking.length; at += MOST_SHOWN.storiesOfQuotes) {
    const few = speaking.slice(at, at + MOST_SHOWN.storiesOfQuotes);
    const quotes = byRank(few);
    if (from < before + quotes.length) {
      return { stories: byStory(quotes.slice(from - before)), from, rest: total - from };
    }
    before += quotes.length;
  }
  return { stories: [], from: 0, rest: 0 };
}

/** The best of each story, then the second best of each that has one. */
function byRank(stories: readonly Story[]): readonly Numbered[] {
  const most = Math.max(...stories.map(({ quotes }) => quotes.length));
  return Array.from({ length: most }, (_, rank) =>
    stories.flatMap((story): readonly Numbered[] => {
      const quote = story.quotes[rank];
      return quote === undefined ? [] : [{ story, quote }];
    }),
  ).flat();
}

/** Whose turn is next comes first. */
function byStory(quotes: readonly Numbered[]): QuotePage['stories'] {
  const groups = Map.groupBy(quotes, ({ story }) => story);
  return [...groups].map(([story, all]) => ({ story, quotes: all.map(({ quote }) => quote) }));
}
