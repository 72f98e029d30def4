import type { Quote } from '../../digest.ts';
import { keyOf } from './scraps.ts';

/** Words of a piece of a sentence that is left out beside whole ones, at most. */
const WORDS = 7;
/** The same where it hangs on what is before it: longer ones tell enough. */
const HANGING = 9;
/** So many whole quotes need no pieces. */
const ENOUGH = 3;

/** "been secretly indicted", "to rely on wind alone", "on multiple occasions": it hangs on a sentence that is not shown. */
const HANGS =
  /^\P{L}{0,3}(?:be|been|being|is|are|was|were|has|have|had|to|of|on|in|at|for|from|by|with|without|as|than|that|which|who|whose|and|or|but|because|into|about|over|under|against|between|through|like|et|de|y|und)(?![\p{L}’'-])/u;
/** What speaks of somebody in the words of the law: its pieces are no statement of anybody. */
const LEGAL =
  /\b(?:indictment|complaint|lawsuit|suit|filing|affidavit|warrant|charges?|charge sheet|statute|law|act|code|bill|constitution|contract|agreement|petition|subpoena)$/iu;

/** Whether a quote is a piece of a sentence that says little without the rest. */
export function hangs({ kind, text }: Quote): boolean {
  return kind === 'partial' && HANGS.test(text);
}

/** Leaves out pieces of sentences where there are whole ones: of the same speaker, or enough of others. */
export function withoutPieces(quotes: readonly Quote[]): Quote[] {
  const whole = quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker !== null);
  if (whole.length === 0) return [...quotes];
  const heard = new Set(whole.map(keyOf));
  return quotes.filter((quote) => {
    if (quote.kind !== 'partial') return true;
    const words = quote.text.split(/\s+/u, HANGING + 1).length;
    if (hangs(quote) && words <= HANGING) return false;
    const isShort = words <= WORDS;
    return !(
      isShort &&
      (LEGAL.test(keyOf(quote)) || whole.length >= ENOUGH || heard.has(keyOf(quote)))
    );
  });
}
