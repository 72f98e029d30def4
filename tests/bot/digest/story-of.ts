import type { ArticleStory, Story } from '../../../src/digest/digest.ts';

/** A story of one article. */
export function storyOf({ headline, source, summary, quotes }: ArticleStory): Story {
  const { articleId } = source;
  return {
    id: articleId,
    headline,
    source,
    summary: summary.map((sentence) => ({ ...sentence, articleId, disputed: false })),
    quotes: quotes.map((one) => ({ ...one, articleId, alsoIn: [], variants: [] })),
    reports: [{ source, copies: [] }],
    isRoundUp: false,
    rank: {
      id: articleId,
      score: 1,
      outlets: 1,
      reports: 1,
      hoursOld: null,
      newestAt: null,
      closeness: 1,
      prominence: null,
      novelty: 'new',
      isAside: false,
      behindOwn: 0,
    },
  };
}
