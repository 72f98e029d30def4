import type { Token } from './tokens.ts';

const COMPARING = new Set(['later', 'further', 'more', 'less', 'much']);

/** Words that end a noun phrase: they belong to no description of a person. */
export function isClosed(token: Token): boolean {
  return token.is.closed || COMPARING.has(token.lower);
}

/** "the", "a", "some", "three": a description may begin here. */
export const determiners: ReadonlySet<string> = new Set(
  (
    'the a an this that his her their its our my some many several most both few one two three four five six seven ' +
    'eight nine ten another other these those any each every dozens hundreds thousands'
  ).split(' '),
);
