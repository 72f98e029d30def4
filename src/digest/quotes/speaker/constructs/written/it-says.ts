import { letters } from '../../../../../languages/english/quotes/documents.ts';
import { verbsOfIt } from '../../../../../languages/english/verbs/of-papers.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { authorBefore } from '../../author-of.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

/** What is read out in court. */
const STATEMENTS = wordSet('statement statements');

/** Words back to the letter that "it" means, at most. Set by hand; not tuned. */
const REACH = 60;

/** "Y got a letter from X. “…,” it said": X's words, and not the letter's nor Y's. */
export function itSays(
  scene: Scene,
  { paragraph, lastParagraph }: Block,
  clause: Clause,
): Told | null {
  const { tokens, from, to, behind, after } = clause;
  const isBehind = isIt(behind, after);
  const isBefore = !isBehind && isIt(tokens, from) && to - from <= LONGEST;
  if (!isBehind && !isBefore) return null;
  const at = isBehind ? after : from;
  const own = isBehind ? lastParagraph : paragraph;
  const line = scene.lines[own]?.tokens ?? [];
  // the nearest letter in front, in the own paragraph or the one above
  const above = scene.lines[own - 1]?.tokens ?? [];
  const paper = nounBefore(line, at) ?? nounBefore(above, Infinity);
  if (paper === null) return null;
  const author = authorBefore(scene, { paragraph: own, first: at, noun: paper.noun.lower });
  if (author !== null) return { kind: 'speaker', candidate: author, rule: 'pronoun' };
  // "A letter | was read out. “…,” it said": the letter, and no court of the sentence before
  return isReleased(paper) ? NOBODY : null;
}

/** Words before a noun that opens its sentence, at most: "A second". Set by hand; not tuned. */
const BEFORE_NOUN = 3;

/** What is done to a statement that others hear or read: "was | read out". */
const RELEASED = wordSet('read issued sent published posted released handed circulated shared');

/** "A letter | was read out": but "The letter | came late" tells of it only. */
function isReleased({ tokens, at, noun }: Paper): boolean {
  const first = tokens.findIndex(({ sentence }) => sentence === noun.sentence);
  if (at - first > BEFORE_NOUN || tokens[first]?.is.determiner !== true) return false;
  const [be, released] = tokens.slice(at + 1, at + 3);
  return /^(?:is|was|were)$/.test(be?.lower ?? '') && RELEASED.has(released?.lower ?? '');
}

/** Words of "It went on to say:", at most. Set by hand; not tuned. */
const LONGEST = 6;

function isIt(tokens: readonly Token[], at: number): boolean {
  const [it, verb] = [tokens[at], tokens[at + 1]];
  return it?.lower === 'it' && !it.quoted && verbsOfIt.has(verb?.lower ?? '');
}

/** What "it" means, and where in its paragraph that stands. */
type Paper = Readonly<{ noun: Token; tokens: readonly Token[]; at: number }>;

function nounBefore(tokens: readonly Token[], at: number): Paper | null {
  const end = Math.min(at, tokens.length);
  for (let index = end - 1; index >= 0 && index > end - REACH; index -= 1) {
    const noun = tokens[index];
    if (noun === undefined || noun.quoted) continue;
    if (letters.has(noun.lower) || STATEMENTS.has(noun.lower)) return { noun, tokens, at: index };
  }
  return null;
}
