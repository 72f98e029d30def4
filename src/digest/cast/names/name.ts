import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';

/** One proper name: its tokens, what bears it, and the capitalised title before it. */
export type Name = Range &
  Readonly<{
    /** `title`: an office without a name ("the Foreign Minister"); `thing`: what is no one. */
    kind: 'person' | 'organisation' | 'toponym' | 'thing' | 'title' | 'unknown';
    /** First token of the title within the capitals, `from` where there is none. */
    titleFrom: number;
    /** How sure the kind is (0–1). */
    sure: number;
  }>;

/** A run of capitals that may be a name, with its first and last word. */
export type Span = Range &
  Readonly<{
    tokens: readonly Token[];
    first: Token;
    last: Token;
    /** Behind "the" or "a". */
    article: boolean;
  }>;

/** The name of a span, by default of all of it, else of what begins at `start`. */
export function makeName(
  { from, to }: Range,
  kind: Name['kind'],
  sure: number,
  start: number = from,
): Name[] {
  return start < to ? [{ kind, sure, from: start, to, titleFrom: from }] : [];
}
