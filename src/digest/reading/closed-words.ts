import { askedOnce } from './asked-once.ts';

const COMPARING = new Set(['later', 'further', 'more', 'less', 'much']);

/** Words that end a noun phrase: they belong to no description of a person. */
export const isClosed = askedOnce(({ is, lower }) => is.closed || COMPARING.has(lower));

/** "the", "a", "some", "three": a description may begin here. */
export const determiners: ReadonlySet<string> = new Set(
  (
    'the a an this that his her their its our my some many several most both few one two three four five six seven ' +
    'eight nine ten another other these those any each every dozens hundreds thousands'
  ).split(' '),
);
