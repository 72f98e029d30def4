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

/**
 * Shows how one article was worked through, in the text that `passage` stands in: what a message
 * showed days ago may read otherwise by now, and its article may not be among the briefings any
 * more. `null` where no text of it is kept.
 */
export async function explain(
  {
    library,
    tell,
    everyText,
  }: {
    library: Library;
    tell: TellStory;
    /** The kept texts of an article, the present one first. */
    everyText: (articleId: string) => Promise<readonly Article[]>;
  },
  articleId: string,
  passage: string | null = null,
): Promise<Explained | null> {
  const { briefings } = await library.read();
  const present = briefings
    .flatMap(({ articles, sentences }) => articles.map((article) => ({ article, sentences })))
    .find(({ article }) => article.id === articleId);
  const holds = (article: Article): boolean => passage !== null && contains(article, passage);
  const isPresent = present !== undefined && (passage === null || holds(present.article));
  const kept = isPresent ? [] : await everyText(articleId);
  const article = kept.find(holds) ?? present?.article ?? kept[0];
  if (article === undefined) return null;
  return explainArticle(article, await tell(article, present?.sentences ?? 'medium'));
}

/** Marks that a message sets around a quote. */
const MARKS = 3;

function contains({ title, paragraphs }: Article, passage: string): boolean {
  const text = passage.length > 4 * MARKS ? passage.slice(MARKS, -MARKS) : passage;
  return [title ?? '', ...paragraphs].some((part) => part.includes(text));
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
