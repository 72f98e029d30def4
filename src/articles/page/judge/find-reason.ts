import type { Article } from '../../article.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { NotArticleReason, Wall } from '../page-reading.ts';
import type { Block, Region } from '../tree/regions.ts';

export type Judged = Readonly<{
  facts: PageFacts;
  page: Region;
  body: readonly Block[];
  article: Article;
  wall: Wall | null;
  url: string | null;
}>;

/** Why a page is no article, or null: in doubt it is one. */
export function findReason({ wall }: Judged): NotArticleReason | null {
  if (wall === 'consent' || wall === 'script') return 'wall';
  return null;
}
