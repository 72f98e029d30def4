import { judgingVerbs } from '../../../languages/english/verbs/judging-verbs.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import type { Block } from '../marks/blocks.ts';
import { countBefore, type Candidate } from './candidates.ts';

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
/** What X called "a whitewash", a plan which (or that) X described as "dead". */
const FRAMES = new Set(['what', 'which', 'whom']);
/** What they say of something, beside the verbs of speech that need no further sign. */
const NAMING = judgingVerbs.union(
  wordSet('terms termed praises praised blasts blasted accuses accused'),
);
/**
 * Words from a subject to its verb at most, and from the verb to the mark: "X also described it as". Set
 * by hand; not tuned.
 */
const BESIDE = 2;
const TO_MARK = 4;
/** Words before the mark that are looked at: a bound on time. */
const REACH = 60;

/**
 * Who takes the word before a quotation, so that whoever stands before is no longer meant: in one
 * sentence with another quotation (X called it "a whitewash", while | Y said it was "too little"),
 * or within another's clause (X left, in what | Y called "a shame"). Too rare to measure: 3 of 4
 * in polnear.train, the fourth by a sentence wrongly cut.
 */
export function takesOver(
  { lines, blocks, candidates }: TakeOver,
  index: number,
): Candidate | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const previous = blocks[index - 1];
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const sentence = tokens[block.before]?.sentence;
  const start = previous?.lastParagraph === block.paragraph ? previous.after : -1;
  const isWithin = !/^[.!?]$/.test(tokens[block.before]?.text ?? '');
  const isShared = isWithin && start >= 0 && tokens[start]?.sentence === sentence;
  const own = candidates[block.paragraph] ?? [];
  for (let at = countBefore(own, block.before + 1) - 1; at >= 0; at -= 1) {
    const it = own[at];
    if (it === undefined || it.phraseFirst < start) return null;
    if (tokens[it.first]?.sentence !== sentence || block.before - it.first > REACH) return null;
    if (isFramed(tokens, it, block.before) || (isShared && opensClause(tokens, it))) return it;
  }
  return null;
}

type TakeOver = Readonly<{
  lines: readonly Line[];
  blocks: readonly Block[];
  candidates: readonly (readonly Candidate[])[];
}>;

function opensClause(tokens: readonly Token[], it: Candidate): boolean {
  const opener = tokens[pastOwner(tokens, it.phraseFirst) - 1]?.lower ?? '';
  return it.kind !== 'pronoun' && CLAUSE_OPENERS.has(opener) && verbOf(tokens, it) >= 0;
}

/** "and | Germany's X": where the owner of a name begins. */
function pastOwner(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.text === "'s" ? first - 2 : first;
}

function isFramed(tokens: readonly Token[], it: Candidate, before: number): boolean {
  const frame = tokens[it.phraseFirst - 1]?.lower ?? '';
  if (it.kind === 'pronoun' || (!FRAMES.has(frame) && frame !== 'that')) return false;
  const verb = verbOf(tokens, it);
  // "a plan that X called", not "they say that X said"
  if (frame === 'that' && !NAMING.has(tokens[verb]?.lower ?? '')) return false;
  return verb >= 0 && before - verb < TO_MARK;
}

/** Index of the verb of speech that follows a subject; -1 without one. */
function verbOf(tokens: readonly Token[], { phraseLast }: Candidate): number {
  for (let at = phraseLast + 1; at <= phraseLast + BESIDE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape !== 'lower') return -1;
    if (token.lower === 'who' || token.lower.endsWith('ing')) return -1;
    if (token.cue >= 2 || NAMING.has(token.lower)) return at;
  }
  return -1;
}
