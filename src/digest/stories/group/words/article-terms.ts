import type { Article } from '../../../../articles/article.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import { hash } from './hash.ts';
import { isRoundUp } from '../round-up.ts';
import { rarityIn } from './rarity.ts';
import { shinglesOf } from './shingles.ts';
import { termKinds } from './term-kinds.ts';
import { wordsOf, type Word } from './words.ts';
import { momentOf } from '../../../../articles/date/time-of.ts';

/** Of terms that were stored by another way of counting, nothing can be compared: count again. By definition. */
export const TERMS_VERSION = 4;

/**
 * How many words open an article: its title and what the first paragraphs report. Set by hand; the
 * weights of a pair are trained on them (tests/eval/train/stories.ts), as on the two below.
 */
const LEAD_WORDS = 60;
const FIRST_WORDS = 25;
/** Below this a word tells nothing ("the", "on"). */
const FLOOR = 0.3;
/** A bound on hostile texts: no news report is longer. */
const MOST_WORDS = 6000;
/** A headline may not be the whole text twice over: a bound on time. */
const MOST_TITLE_WORDS = 60;
/** What a word of the title counts beside one of the text. Set by hand; trained on as above. */
const TITLE_WEIGHT = 2;
/** Digits of a weight that are kept: three. */
const THOUSANDTHS = 1000;

/**
 * What grouping needs to know of an article, counted once when it comes in. Plain numbers and
 * texts: it can be stored as JSON. All lists of numbers about terms run side by side.
 */
export type ArticleTerms = Readonly<{
  version: number;
  id: string;
  /** Milliseconds since 1970; null where the article has no date. */
  at: number | null;
  language: string;
  /** Joins no story and glues none together: a live blog, a round-up, a newsletter. */
  isRoundUp: boolean;
  /** Words of title and text. */
  length: number;
  /** Hashes of the terms, ascending. */
  terms: readonly number[];
  /** How much each term weighs in the whole text, as a name or number, and in the opening. */
  weights: readonly number[];
  names: readonly number[];
  lead: readonly number[];
  first: readonly number[];
  /** Of `TERM_KINDS`. */
  kinds: readonly number[];
  /** Some of the text's runs of three words, as hashes, ascending; see `shingles.ts`. */
  shingles: Readonly<{ every: number; hashes: readonly number[] }>;
}>;

export function termsOf(article: Article): ArticleTerms {
  const { id, paragraphs, date } = article;
  const title = article.title ?? '';
  const language = languageOfTag(article.language);
  const titleWords = wordsOf(title, language).slice(0, MOST_TITLE_WORDS);
  const bodyWords = readWords(paragraphs, language);
  const titleHasNames = !isTitleCase(title);
  const counts = count(titleWords, bodyWords, titleHasNames);
  const kindOf = termKinds(titleWords, bodyWords, { language, titleHasNames });
  const rarity = rarityIn(language);
  const sorted = [...counts].sort(([, a], [, b]) => a.hash - b.hash);
  const weigh = (pick: (one: Count) => number): number[] =>
    sorted.map(([term, one]) => weightOf(pick(one), rarity(term)));
  return {
    version: TERMS_VERSION,
    id,
    at: momentOf(date),
    language,
    isRoundUp: isRoundUp(article),
    length: titleWords.length + bodyWords.length,
    terms: sorted.map(([, one]) => one.hash),
    weights: weigh(({ all }) => all),
    names: weigh(({ named }) => named),
    lead: weigh(({ lead }) => lead),
    first: weigh(({ first }) => first),
    kinds: sorted.map(([term]) => kindOf(term)),
    shingles: shinglesOf(bodyWords.length === 0 ? titleWords : bodyWords),
  };
}

type Count = { hash: number; all: number; named: number; lead: number; first: number };

function count(
  title: readonly Word[],
  body: readonly Word[],
  titleHasNames: boolean,
): Map<string, Count> {
  const counts = new Map<string, Count>();
  let at = 0;
  const add = ({ term, isName }: Word, weight: number, mayBeName: boolean): void => {
    let one = counts.get(term);
    if (one === undefined) {
      one = { hash: hash(term), all: 0, named: 0, lead: 0, first: 0 };
      counts.set(term, one);
    }
    one.all += weight;
    if (isName && mayBeName) one.named += 1;
    if (at < LEAD_WORDS) one.lead += 1;
    if (at < FIRST_WORDS) one.first += 1;
    at += 1;
  };
  for (const word of title) add(word, TITLE_WEIGHT, titleHasNames);
  for (const word of body) add(word, 1, true);
  return counts;
}

/** Counts tell less and less: twice as often is not twice as much. Kept to three digits. */
function weightOf(times: number, rarity: number): number {
  if (times === 0 || rarity <= FLOOR) return 0;
  return Math.round((1 + Math.log(times)) * (rarity - FLOOR) * THOUSANDTHS) / THOUSANDTHS;
}

function readWords(paragraphs: readonly string[], language: string): Word[] {
  const words: Word[] = [];
  for (const paragraph of paragraphs) {
    if (words.length >= MOST_WORDS) break;
    for (const word of wordsOf(paragraph, language)) words.push(word);
  }
  return words.slice(0, MOST_WORDS);
}

/** "Fire Closes the Bridge" has a capital everywhere, so that none of them marks a name. */
function isTitleCase(title: string): boolean {
  return !title.split(' ').some((word) => /^\p{Ll}{4}/u.test(word));
}
