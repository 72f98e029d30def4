import { describe, expect, it } from 'vitest';
import { createGroups } from '../../../../src/digest/stories/group/create-groups.ts';
import { groupArticles } from './group-articles.ts';
import { termsOf } from '../../../../src/digest/stories/group/words/article-terms.ts';
import { article } from '../../article.ts';
import { ONE_EVENT, ONE_NAME, OTHER_EVENTS, type Alike } from './alike.ts';

function groupsOf({ language = 'en', a, b }: Alike): number {
  const articles = [a, b].map(([title, ...paragraphs], at) =>
    article(`${at}`, title, paragraphs, { language }),
  );
  return groupArticles(articles.map(termsOf)).length;
}

describe('two articles are two stories', () => {
  it.each(OTHER_EVENTS)('in the same words: $name', (pair) => {
    expect(groupsOf(pair)).toBe(2);
  });

  it.each(ONE_NAME)('that have a name alone in common: $name', (pair) => {
    expect(groupsOf(pair)).toBe(2);
  });
});

describe('two articles are one story', () => {
  it.each(ONE_EVENT)('in other words or with other figures: $name', (pair) => {
    expect(groupsOf(pair)).toBe(1);
  });
});

it.each(OTHER_EVENTS)(
  'copies of reports stay with their own event: $name',
  ({ a, b, language = 'en' }) => {
    const groups = createGroups();
    for (const [at, [title, ...paragraphs]] of [a, b].entries()) {
      for (const outlet of ['x', 'y']) {
        groups.add(termsOf(article(`${at}${outlet}`, title, paragraphs, { language })));
      }
    }
    expect(groups.read().map(({ articles }) => articles)).toEqual([
      ['0x', '0y'],
      ['1x', '1y'],
    ]);
  },
);
