import { editDistance } from '../../text/similarity.ts';

/** The one of `words` that a mistyped word comes nearest to; `null` where it is one, or like none. */
export function nearestWord(typed: string, words: Iterable<string>): string | null {
  const wanted = typed.toLowerCase();
  const known = [...words];
  if (wanted.length < SHORTEST_MISTYPED || known.includes(wanted)) return null;
  const allowed = wanted.length < LONG_WORD ? 1 : 2;
  const near = known
    .map((word) => ({ word, typos: editDistance(wanted, word, allowed) }))
    .filter(({ typos }) => typos <= allowed)
    .toSorted((a, b) => a.typos - b.typos);
  return near[0]?.word ?? null;
}

/** By judgement: a word of three letters may have one mistake, one of five or more two. */
const SHORTEST_MISTYPED = 3;
const LONG_WORD = 5;
