import { createGroups } from '../../../../src/digest/stories/group/create-groups.ts';
import type { Group } from '../../../../src/digest/stories/group/group.ts';
import type { ArticleTerms } from '../../../../src/digest/stories/group/words/article-terms.ts';

/** All at once. */
export function groupArticles(articles: readonly ArticleTerms[]): readonly Group[] {
  const groups = createGroups();
  for (const terms of articles) groups.add(terms);
  return groups.read();
}
