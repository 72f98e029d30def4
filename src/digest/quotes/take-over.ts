import type { Line, Token } from '../cast/tokens.ts';
import type { Block } from './blocks.ts';
import type { Candidate } from './candidates.ts';

const CLAUSE_OPENERS = new Set([
  ',',
  ';',
  'while',
  'whereas',
  'but',
  'and',
  'though',
  'although',
  'as',
  'when',
]);
/** Words from a subject to its verb at most: "X also said". */
const BESIDE = 2;

/**
 * Who takes the word between a quotation and the one before it, in one sentence: X called it
 * "a whitewash", while | Y said it was "too little". Whoever stands before is no longer meant then.
 * Too rare to measure (3 of 4 in polnear.train, the fourth by a sentence wrongly cut).
 */
export function takesOver(
  { lines, blocks, candidates }: TakeOver,
  index: number,
): Candidate | null {
  const block = blocks[index];
  const previous = blocks[index - 1];
  if (block === undefined || previous?.lastParagraph !== block.paragraph) return null;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  if (tokens[previous.before]?.sentence !== tokens[block.before]?.sentence) return null;
  const own = candidates[block.paragraph] ?? [];
  return own.findLast((it) => isBetween(it, previous, block) && takesTheWord(tokens, it)) ?? null;
}

type TakeOver = Readonly<{
  lines: readonly Line[];
  blocks: readonly Block[];
  candidates: readonly (readonly Candidate[])[];
}>;

function isBetween(
  { kind, phraseFirst, first }: Candidate,
  previous: Block,
  block: Block,
): boolean {
  return (
    kind !== 'pronoun' && Math.min(phraseFirst, first) >= previous.after && first <= block.before
  );
}

/** Opens a clause, and its verb of speech follows. */
function takesTheWord(tokens: readonly Token[], { phraseFirst, phraseLast }: Candidate): boolean {
  if (!CLAUSE_OPENERS.has(tokens[phraseFirst - 1]?.lower ?? '')) return false;
  return tokens
    .slice(phraseLast + 1, phraseLast + 1 + BESIDE)
    .some(({ cue, shape, lower }) => cue >= 1 && shape === 'lower' && !lower.endsWith('ing'));
}
