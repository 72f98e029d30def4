import { termsOf } from '../../src/digest/stories/group/words/article-terms.ts';
import { createGroups } from '../../src/digest/stories/group/create-groups.ts';
import { rankStories, type RankedStory } from '../../src/digest/stories/rank/rank-stories.ts';
import type { Group } from '../../src/digest/stories/group/group.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { madeArticle, NOW, OUTLETS } from './measure/made-articles.ts';

const ARTICLES = 2000;

/** Made-up reports of five outlets on 400 events, in words that come as often as words do. */
export function measureStories(): readonly Figure[] {
  const articles = Array.from({ length: ARTICLES + 1 }, (_, at) => madeArticle(at));
  const begun = performance.now();
  const terms = articles.map(termsOf);
  const counted = performance.now();
  const groups = createGroups();
  for (const one of terms.slice(0, ARTICLES)) groups.add(one);
  rank(groups.read());
  const grouped = performance.now();
  const [last] = terms.slice(ARTICLES);
  if (last !== undefined) groups.add(last);
  const stories = groups.read();
  rank(stories);
  const done = performance.now();
  return [
    told(
      'terms of an article, once when it comes in',
      `${((counted - begun) / ARTICLES).toFixed(2)} ms`,
    ),
    below(`${ARTICLES} articles grouped and ranked, cold`, grouped - counted, 1500, 'ms'),
    below('one more', done - grouped, 30, 'ms'),
    told('stories', String(stories.length)),
  ];
}

function rank(groups: readonly Group[]): void {
  const stories = groups.map(({ articles, reports }): RankedStory => ({
    id: articles[0] ?? '',
    novelty: 'new',
    reports: reports.map(({ main }) => ({
      outlet: `outlet ${Number(main.slice(1)) % OUTLETS}`,
      at: NOW,
      isAside: false,
      prominence: null,
      closeness: 1,
    })),
  }));
  rankStories(stories, NOW);
}
