import { isAmong } from '../../reading/asked-once.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Token } from '../../reading/tokens.ts';

/** "along | with", "together | with". */
const ALONG = wordSet('along together accompanied joined flanked travelled traveled');
/** "beside | X", and behind the words of `ALONG` "with | X", "by | X". */
const isBeside = isAmong(wordSet('alongside beside'));
/** Words between "with" and the companion, at most: "along with Vice President | X". Set by hand; not tuned. */
const LONGEST_TITLE = 3;
/** Words of a clause in which its subject is looked for. Set by hand; not tuned. */
const CLAUSE = 30;

/** Words of an aside in brackets that are looked back over: a bound on time. */
const LONGEST_ASIDE = 30;

/** "the film (which has the voice of | X) is his third": somebody of whom only an aside tells. */
export function isInBrackets(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at > from - LONGEST_ASIDE && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.text === ')') return false;
    // a whole sentence in brackets is about whom it names
    if (token.text === '(') return tokens[at - 1]?.sentence === sentence;
  }
  return false;
}

/**
 * "took the oath along with | X", "spoke alongside | X", "flew with his son-in-law, | X", "X, with |
 * Y at his side": somebody who is only there with whoever the sentence is about.
 */
export function isCompanion(tokens: readonly Token[], phraseFrom: number): boolean {
  const sentence = tokens[phraseFrom]?.sentence;
  for (let at = phraseFrom - 1; at >= Math.max(1, phraseFrom - 1 - LONGEST_TITLE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quoted) return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (isBeside(token)) return hasSubject(tokens, at);
    if ((token.lower === 'with' || token.lower === 'by') && ALONG.has(before))
      return hasSubject(tokens, at);
    if (token.lower === 'with' && isKin(tokens, at)) return hasSubject(tokens, at);
    if (token.shape === 'mark' && token.text !== ',') return false;
  }
  return false;
}

/** "with | his son-in-law X". */
function isKin(tokens: readonly Token[], at: number): boolean {
  return /^(?:his|her)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Whether the sentence has words before the companion, who is so behind its subject. */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let word = at - 1; word >= Math.max(0, at - CLAUSE); word -= 1) {
    const token = tokens[word];
    if (token?.sentence !== sentence) return false;
    if (token?.opens) return !ALONG.has(token.lower) && word < at;
  }
  return true;
}
