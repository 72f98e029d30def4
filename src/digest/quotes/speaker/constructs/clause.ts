import { beforeParticiple } from '../../../../languages/english/verbs/before-verbs.ts';
import { ofPassives } from '../../../../languages/english/verbs/helping-verbs.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { namingVerbs } from '../../../../languages/english/verbs/naming-verbs.ts';
import { askedOnce } from '../../../reading/asked-once.ts';
import { isNounHere, isPossessive } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import { countBefore, type Candidate } from '../candidates.ts';
import type { Scene } from '../scene.ts';

/** The sentence around a quotation, in token indices of its paragraphs. */
export type Clause = Readonly<{
  tokens: readonly Token[];
  /** The words in front of the marks in the quotation's own sentence: [from, to). */
  from: number;
  to: number;
  /** The words behind it: [after, end) of `behind`, the tokens of its last paragraph. */
  behind: readonly Token[];
  after: number;
  end: number;
  /** Those who may have spoken, in front and behind. */
  before: readonly Candidate[];
  following: readonly Candidate[];
}>;

/** Words of a sentence that are looked at, on either side: a bound on time. */
const REACH = 60;

export function clauseOf({ lines, candidates }: Scene, block: Block): Clause {
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const behind = lines[block.lastParagraph]?.tokens ?? [];
  const to = block.before + 1;
  const own = tokens[to]?.sentence;
  let from = to;
  while (from > 0 && to - from < REACH && tokens[from - 1]?.sentence === own) from -= 1;
  const { after } = block;
  const last = behind[after - 1]?.sentence;
  let end = after;
  while (end < behind.length && end - after < REACH && behind[end]?.sentence === last) end += 1;
  const inFront = candidates[block.paragraph] ?? [];
  const onward = candidates[block.lastParagraph] ?? [];
  return {
    tokens,
    from,
    to,
    behind,
    after,
    end,
    before: within(inFront, from, to),
    following: within(onward, after, end),
  };
}

/** The candidates, which are in order, that begin within [from, to). */
export function within(
  candidates: readonly Candidate[],
  from: number,
  to: number,
): readonly Candidate[] {
  return candidates.slice(countBefore(candidates, from), countBefore(candidates, to));
}

/**
 * Words from a verb of speech to the marks at most ("called the plan for the bay “…”"), and from a
 * form of "be" to its participle. Set by hand; not tuned.
 */
const BESIDE = 6;
const TO_PARTICIPLE = 4;

/** Whether a word, where it stands, is a verb by which words are said. */
export function saysWords(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!canSay(token) || token?.quoted !== false) return false;
  return !isNounHere(tokens, at) || isGerund(tokens, at);
}

/** "stopped short of | calling | the deal": a verb, since it has an object; "of | warnings" is none. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const [verb, object] = [tokens[at], tokens[at + 1]];
  const hasObject = object?.is.determiner === true || /^(?:it|him|them)$/.test(object?.lower ?? '');
  if (verb?.lower.endsWith('ing') !== true || !hasObject) return false;
  return /^(?:of|from|by|for|with|about|at)$/.test(tokens[at - 1]?.lower ?? '');
}

const canSay = askedOnce(
  ({ shape, cue, lower }) => shape === 'lower' && (cue >= 2 || namingVerbs.has(lower)),
);

/** The verb of speech that is nearest in front of `at`; -1 without one. */
export function verbBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let index = at - 1; index >= from; index -= 1) if (saysWords(tokens, index)) return index;
  return -1;
}

/** The verb of speech that the marks at `at` depend on: the nearest one, a few words in front at most. */
export function verbBeside(tokens: readonly Token[], from: number, at: number): number {
  return nearMarks(verbBefore(tokens, from, at), at);
}

/** A verb in front of the marks at `at`, where it is near enough that they depend on it; -1 else. */
export function nearMarks(verb: number, at: number): number {
  return at - verb - 1 <= BESIDE ? verb : -1;
}

const BE = wordSet(ofPassives);

const SEEING = /^(?:f(?:ound|inds?)|s(?:aw|ees?)|hears?|heard|felt|feels?)$/;

/** Whether the participle at `at` is the passive of a form of "be": "was | later | called". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - TO_PARTICIPLE; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.quoted) return false;
    if (BE.has(token.lower)) return true;
    // "found himself | labelled"
    if (/sel(?:f|ves)$/.test(token.lower)) return SEEING.test(tokens[index - 1]?.lower ?? '');
    if (!beforeParticiple.has(token.lower) && !token.lower.endsWith('ly')) return false;
  }
  return false;
}

/** Whose name or phrase begins at `at`; no pronoun. */
export function beginningAt(candidates: readonly Candidate[], at: number): Candidate | null {
  return (
    candidates.find(
      ({ kind, phraseFirst, first }) => kind !== 'pronoun' && (phraseFirst === at || first === at),
    ) ?? null
  );
}

/** Whoever's phrase begins at `at`, or one word behind it. "by her landlord" is not "her". */
export function startingAt(candidates: readonly Candidate[], at: number): Candidate | null {
  return (
    beginningAt(candidates, at) ??
    candidates.find(({ kind, phraseFirst }) => kind !== 'pronoun' && phraseFirst === at + 1) ??
    null
  );
}

/** Whose words begin at `at`, by the name behind an owner: "by | a doctor", "by Labour's | Ada Quill". */
export function doerAt(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  const owner = startingAt(candidates, at);
  if (owner === null || !isPossessive(tokens[owner.last + 1])) return owner;
  return candidates.find(({ kind, first }) => kind === 'name' && first === owner.last + 2) ?? owner;
}

/** “…,” | said X: whether somebody is said to say it behind the marks. */
export function isToldBehind({ behind, after, end }: Clause): boolean {
  return behind.slice(after, end).some(({ cue, quoted }) => cue >= 2 && !quoted);
}
