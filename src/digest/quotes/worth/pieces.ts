import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Quote } from '../../digest.ts';
import { hangs, isPredicate } from './hangs.ts';
import { keyOf } from './scraps.ts';

/**
 * Words of a piece of a sentence that is left out beside whole ones, at most. Set by hand on digests
 * read one by one, as those below.
 */
const WORDS = 7;
/** The same where it hangs on what is before it: longer ones tell enough. */
const HANGING = 9;
/** The same of an indictment. */
const LEGALESE = 14;
/** So many whole quotes need no pieces. */
const ENOUGH = 3;

const LAW = either(
  oneOf('indictment complaint lawsuit suit filing affidavit warrant charges? charge_sheet'),
  oneOf('statute law act code bill constitution contract agreement petition subpoena'),
);
/** What speaks of somebody in the words of the law: its pieces are no statement of anybody. */
const LEGAL = regex.iu`\b${LAW}$`;

/** Leaves out pieces of sentences where there are whole ones: of the same speaker, or enough of others; predicates without subject always. */
export function withoutPieces(quotes: readonly Quote[]): Quote[] {
  const whole = quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker !== null);
  if (whole.length === 0) return [...quotes];
  const heard = new Set(whole.map(keyOf));
  return quotes.filter((quote) => {
    if (quote.kind !== 'partial') return true;
    const words = quote.text.split(/\s+/u, LEGALESE + 1).length;
    const isLegal = LEGAL.test(keyOf(quote));
    if (isPredicate(quote.text)) return false;
    if (hangs(quote.text) && words <= (isLegal ? LEGALESE : HANGING)) return false;
    const isShort = words <= WORDS;
    return !(
      isShort &&
      (LEGAL.test(keyOf(quote)) || whole.length >= ENOUGH || heard.has(keyOf(quote)))
    );
  });
}
