import rarities from '../../../src/digest/stories/group/words/rarity.words.json' with { type: 'json' };
import type { Article } from '../../../src/articles/article.ts';

export const OUTLETS = 5;
export const NOW = Date.UTC(2026, 0, 8);
const WORDS = 350;
const EVENT_WORDS = 40;

/** One of five outlets' reports on an event, in words that come as often as words do. */
export function madeArticle(at: number): Article {
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
