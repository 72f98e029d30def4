import type { Cast } from '../../../cast/cast.ts';
import type { Line } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import { countBefore } from './count-before.ts';
import { findTellers } from './find/find-tellers.ts';
import { nearestSubject } from './find/nearest-subject.ts';
import { subjectOfClause } from './find/subject-of-clause.ts';
import { findPhrases } from './find/find-phrases.ts';
import type { Phrase } from './phrase.ts';
import type { SpeechTerms } from './speech-terms.ts';

/** An article as the choice among phrases sees it. */
export type PhraseScene = Readonly<{
  lines: readonly Line[];
  blocks: readonly Block[];
  cast: Cast;
  terms: SpeechTerms;
  /** Whether "der Minister" is shown by the name that he bears, or as it is printed. */
  byName: boolean;
  /** By paragraph, in order. */
  phrases: readonly (readonly Phrase[])[];
  /** How many phrases there are for each key. */
  counts: ReadonlyMap<string, number>;
  /** Words outside of quotations by paragraph, up to 60. */
  unquoted: readonly number[];
  /** Whose words each sentence tells, by paragraph and sentence: the nearest subject, for the trees. */
  tellers: readonly (readonly (Phrase | null)[])[];
  /** The same by the clause of its verb, for the rules: surer, but the trees learn no more from it. */
  subjects: readonly (readonly (Phrase | null)[])[];
  /** Columns of phrases, filled as they are asked for. */
  described: Map<Phrase, readonly number[]>;
}>;

export function setPhraseScene(
  { lines, blocks, cast, byName }: Pick<PhraseScene, 'lines' | 'blocks' | 'cast' | 'byName'>,
  terms: SpeechTerms,
): PhraseScene {
  const phrases = findPhrases({ lines, blocks, cast, terms });
  const counts = new Map<string, number>();
  for (const { key } of phrases.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const unquoted = lines.map(({ tokens }) =>
    Math.min(MOST_WORDS, tokens.filter(({ quoted, shape }) => !quoted && shape !== 'mark').length),
  );
  const tellers = findTellers(lines, phrases, terms, nearestSubject);
  const subjects = findTellers(lines, phrases, terms, subjectOfClause);
  return {
    lines,
    blocks,
    cast,
    terms,
    byName,
    phrases,
    counts,
    unquoted,
    tellers,
    subjects,
    described: new Map(),
  };
}

/**
 * How many are weighed: before and behind the quotation, and of the paragraphs before; and up to how
 * many words of a paragraph are counted. Set by hand; the trees are trained on them.
 */
const MOST_WORDS = 60;
const BEFORE = 10;
const BEHIND = 7;
const EARLIER = 5;
const PARAGRAPHS = 2;

/** Who may have said a quotation: the nearest phrases around it, and who spoke before. */
export function phrasesFor(
  { blocks, phrases }: PhraseScene,
  index: number,
  previous: Phrase | null,
): Phrase[] {
  const block = blocks[index];
  if (block === undefined) return [];
  const found: Phrase[] = [];
  for (let back = 1; back <= PARAGRAPHS && found.length < EARLIER; back += 1) {
    const own = phrases[block.paragraph - back] ?? [];
    found.unshift(...own.slice(Math.max(0, own.length - (EARLIER - found.length))));
  }
  const first = phrases[block.paragraph] ?? [];
  const before = countBefore(first, block.before + 1);
  found.push(...first.slice(Math.max(0, before - BEFORE), before));
  const last = phrases[block.lastParagraph] ?? [];
  const behind = countBefore(last, block.after);
  found.push(...last.slice(behind, behind + BEHIND));
  const own = found.filter((phrase) => !isWithin(phrase, block));
  return previous === null || own.includes(previous) ? own : [previous, ...own];
}

/** A title in marks is no speaker of itself. */
function isWithin({ paragraph, last }: Phrase, block: Block): boolean {
  return paragraph === block.paragraph && last > block.before && last < block.after;
}
