import { english } from '../chat/words/en.ts';
import type { Article } from '../articles/article.ts';
import type { Quote, SummarySentence } from '../digest/digest.ts';
import type { ToldStory } from '../digest/tell-story.ts';
import type { TellStory } from './digest/digester.ts';
import type { Library } from '../briefings/library.ts';

const words = english.local.leftOut;

/** An article beside what was taken from it, and what was found but is not shown. */
export type Explained = Readonly<{
  article: Article;
  summary: readonly SummarySentence[];
  quotes: readonly Quote[];
  leftOut: readonly Readonly<{ text: string; reason: string }>[];
}>;

/** Shows how one article was worked through; null where there is no such article (any more). */
export async function explain(
  { library, tell }: { library: Library; tell: TellStory },
  articleId: string,
): Promise<Explained | null> {
  const { briefings } = await library.read();
  for (const { articles, sentences } of briefings) {
    const article = articles.find(({ id }) => id === articleId);
    if (article !== undefined) return explainArticle(article, await tell(article, sentences));
  }
  return null;
}

function explainArticle(article: Article, { story, withheld, passedOver }: ToldStory): Explained {
  return {
    article,
    summary: story.summary,
    quotes: story.quotes,
    leftOut: [
      ...withheld.map(({ text, reason }) => ({ text, reason: words.withheld(reason) })),
      ...passedOver.map(({ text }) => ({ text, reason: words.saysTooLittle })),
      ...article.leftOut.map((text) => ({ text, reason: words.ofThePage })),
    ],
  };
}
