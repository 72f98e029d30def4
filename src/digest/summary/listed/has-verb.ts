import type { Listed } from './listed-words.ts';

/** Longer ones without a verb that we know are sentences all the same. Set by hand; not tuned. */
const LONGEST_CAPTION = 120;

/** Whether a unit may have a verb: captions and headings with a full stop have none. */
export function mayHaveVerb(text: string, listed: Listed): boolean {
  return listed.verbs === null || text.length > LONGEST_CAPTION || hasVerb(text, listed, true);
}

/** Shorter lines without a full stop are headings, longer ones are lists. Set by hand; not tuned. */
const SHORTEST_UNFINISHED = 80;
const LONGEST_UNFINISHED = 300;

/** Whether a text is a sentence but for its full stop: "Zwei Mal ging sie leer aus, nun siegte Ilse Kern". */
export function isUnfinishedListed(text: string, listed: Listed): boolean {
  return (
    listed.verbs !== null &&
    text.length >= SHORTEST_UNFINISHED &&
    text.length <= LONGEST_UNFINISHED &&
    /^\p{Lu}[^|•/]*[\p{L}\d”"’)]$/u.test(text) &&
    !isCut(text, listed) &&
    hasVerb(text, listed, false)
  );
}

/** "gewähren", "traumatisierte Menschen": of a line without a full stop such words tell nothing. */
const MAY_BE_INFINITIVE = /e(?:n|rn|ln)$/u;

function hasVerb(text: string, { verbs, hasCapitalNouns }: Listed, isFinished: boolean): boolean {
  if (verbs === null) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => {
    const lower = word.toLowerCase();
    if (hasCapitalNouns && at > 0 && word !== lower) return false;
    if (verbs.known.has(lower)) return true;
    if (!isFinished && (MAY_BE_INFINITIVE.test(lower) || startsCapital(words[at + 1])))
      return false;
    return !verbs.none.has(lower) && (verbs.ends.test(lower) || isPrefixed(lower, verbs.known));
  });
}

/** Letters of what stands before a verb in one word: "be|schloss", "zusammen|brach". By definition. */
const PREFIX = { shortest: 2, longest: 9 } as const;
const SHORTEST_VERB = 3;

function isPrefixed(word: string, known: ReadonlySet<string>): boolean {
  for (let at: number = PREFIX.shortest; at <= PREFIX.longest; at += 1) {
    if (word.length - at < SHORTEST_VERB) return false;
    if (known.has(word.slice(at))) return true;
  }
  return false;
}

/** "in der ersten Lesung des": the rest is missing. */
function isCut(text: string, { verbs }: Listed): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return verbs?.small.has(last) === true;
}

function startsCapital(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}
