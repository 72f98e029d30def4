import type { Compared } from './compared.ts';

/** Texts so short on average are headlines: in words. All of these are set by hand; not tuned. */
const HEADLINE_WORDS = 30;
/** So many headlines say together what one of them leaves open. */
const FEWEST = 3;
/** Cosine of all words of two groups of headlines from which on they are one story. */
const ONE_THREAD = 0.2;

/** Whether a text of so many words is hardly more than its headline. */
export function isHeadline(words: number): boolean {
  return words < HEADLINE_WORDS;
}

type Thread = { members: number[]; words: Map<number, number>; norm: number };

/**
 * Joins groups of headlines whose words are alike taken together. Two headlines on one event may
 * have no word in common ("Fruit rivals to merge", "Chiquita buys Fyffes"), a dozen of each have.
 * Groups of longer texts, and small ones, stay as they are.
 */
export function joinThreads(
  groups: readonly (readonly number[])[],
  articles: readonly Compared[],
): readonly (readonly number[])[] {
  const isThread = (group: readonly number[]): boolean =>
    group.length >= FEWEST &&
    isHeadline(group.reduce((sum, at) => sum + (articles[at]?.length ?? 0), 0) / group.length);
  const threads = groups.filter(isThread).map((group) => threadOf(group, articles));
  for (;;) {
    const found = closest(threads);
    if (found === null) break;
    const [kept, gone] = found;
    const [a, b] = [threads[kept], threads[gone]];
    if (a === undefined || b === undefined) break;
    threads[kept] = join(a, b);
    threads.splice(gone, 1);
  }
  return [...groups.filter((group) => !isThread(group)), ...threads.map(({ members }) => members)];
}

function threadOf(group: readonly number[], articles: readonly Compared[]): Thread {
  const words = new Map<number, number>();
  for (const at of group) {
    const article = articles[at];
    if (article === undefined) continue;
    for (const [index, term] of article.terms.entries()) {
      const weight = (article.weights[index] ?? 0) / article.norms.weights;
      if (weight > 0) words.set(term, (words.get(term) ?? 0) + weight);
    }
  }
  return { members: [...group], words, norm: normOf(words) };
}

function join(a: Thread, b: Thread): Thread {
  const words = new Map(a.words);
  for (const [term, weight] of b.words) words.set(term, (words.get(term) ?? 0) + weight);
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    words,
    norm: normOf(words),
  };
}

function closest(threads: readonly Thread[]): readonly [number, number] | null {
  let most = ONE_THREAD;
  let found: readonly [number, number] | null = null;
  for (const [i, a] of threads.entries()) {
    for (let j = i + 1; j < threads.length; j += 1) {
      const b = threads[j];
      const value = b === undefined ? 0 : cosine(a, b);
      if (value > most) [most, found] = [value, [i, j]];
    }
  }
  return found;
}

function cosine(a: Thread, b: Thread): number {
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum / (a.norm * b.norm || 1);
}

function normOf(words: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
