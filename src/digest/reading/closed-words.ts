import { is } from './word-classes.ts';
import type { Token } from './tokens.ts';

const COMPARING = new Set(['later', 'further', 'more', 'less', 'much']);

/** Words that end a noun phrase: they belong to no description of a person. */
export function isClosed({ classes, lower }: Token): boolean {
  return (classes & is.closed) !== 0 || COMPARING.has(lower);
}

/** "the", "a", "some", "three": a description may begin here. */
export const determiners: ReadonlySet<string> = new Set(
  (
    'the a an this that his her their its our my some many several most both few one two three four five six seven ' +
    'eight nine ten another other these those any each every dozens hundreds thousands'
  ).split(' '),
);
