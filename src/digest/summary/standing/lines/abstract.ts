import { anyOf, regex } from '../../../../languages/regex.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';

/** What stands over an abstract, and over the text behind it. */
const ABSTRACT = regex.i`^${anyOf('abstract summary synopsis')}[.:]?$`;
const FULL_TEXT = regex.i`^(?:full|main) ${anyOf('text article story')}[.:]?$`;
/** Paragraphs before an abstract, and of it, at most; and sentences at the start of the text that say it again. Set by hand; not tuned. */
const MOST_BEFORE = 6;
const MOST_OF_IT = 6;
const MOST_BEHIND = 8;
/** So many of its words in one sentence of the text are that sentence. Set by hand on abstracts that were read. */
const SAME = 0.85;
const WORD = /[\p{L}\d]{4,}/gu;

/** The sentences of an abstract that the text below says again, with what they take for known. */
export function toldAgainBelow(units: readonly Unit[], { paragraphs }: Reading): ReadonlySet<Unit> {
  const from = paragraphs.slice(0, MOST_BEFORE).findIndex(({ text }) => ABSTRACT.test(text.trim()));
  if (from === -1) return new Set();
  const to = paragraphs
    .slice(from, from + MOST_OF_IT)
    .findIndex(({ text }) => FULL_TEXT.test(text.trim()));
  if (to === -1) return new Set();
  const below = units
    .filter(({ paragraph }) => paragraph > from + to)
    .slice(0, MOST_BEHIND)
    .map(({ text }) => wordsOf(text));
  return new Set(
    units.filter(({ paragraph, text }) => {
      if (paragraph <= from || paragraph >= from + to) return false;
      const words = wordsOf(text);
      return below.some(
        (other) => words.intersection(other).size >= SAME * Math.max(1, words.size),
      );
    }),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD));
}
