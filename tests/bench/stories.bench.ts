import rarities from '../../src/digest/stories/group/rarity.words.json' with { type: 'json' };
import type { Article } from '../../src/articles/article.ts';
import { termsOf } from '../../src/digest/stories/group/article-terms.ts';
import { createGroups } from '../../src/digest/stories/group/create-groups.ts';
import { rankStories, type RankedStory } from '../../src/digest/stories/rank/rank-stories.ts';
import type { Group } from '../../src/digest/stories/group/group.ts';
import { below, told, type Figure } from './figure.ts';

const ARTICLES = 2000;
const OUTLETS = 5;
const WORDS = 350;
const EVENT_WORDS = 40;
const NOW = Date.UTC(2026, 0, 8);

/** Made-up reports of five outlets on 400 events, in words that come as often as words do. */
export function measureStories(): readonly Figure[] {
  const articles = Array.from({ length: ARTICLES + 1 }, (_, at) => articleAt(at));
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

function articleAt(at: number): Article {
  const event = Math.floor(at / OUTLETS);
  const random = randomFrom(at + 1);
  const own = Array.from({ length: EVENT_WORDS }, (_, word) =>
    spell(9000 + event * EVENT_WORDS + word),
  );
  // Zipf: the word of rank r comes 1/r as often as the first.
  const word = (): string =>
    random() < 0.2
      ? (own[Math.floor(random() ** 2 * EVENT_WORDS)] ?? '')
      : (COMMON[Math.floor(COMMON.length ** random()) - 1] ?? spell(Math.floor(8000 * random())));
  const sentences = Array.from(
    { length: WORDS / 20 },
    () => `${Array.from({ length: 20 }, word).join(' ')}.`,
  );
  return {
    id: `a${at}`,
    title: Array.from({ length: 8 }, word).join(' '),
    dateline: null,
    paragraphs: sentences,
    leftOut: [],
    date: new Date(NOW - (at % 48) * 3_600_000).toISOString(),
    publisher: null,
    author: null,
    url: null,
    language: 'en',
    genre: 'report',
  };
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ye zi'.split(' ');

/** The common words of English, the commonest first, and as many again that are in no table. */
const COMMON = [
  ...Object.values(rarities.en).flatMap((words) => words.split(' ')),
  ...Array.from({ length: 2500 }, (_, rank) => spell(rank)),
];

function spell(rank: number): string {
  let rest = rank + SYLLABLES.length;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** The same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
