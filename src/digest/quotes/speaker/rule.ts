import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/**
 * The families of evidence by which a speaker is found, each with one example and its measured
 * precision: right answers among those sure enough to be shown, on 120 articles of polnear.train,
 * by a ranker that was trained on the others (printed by tests/eval/train/quotes.ts; of everything
 * that is shown, 95 of 100 are right).
 */
export type Rule =
  /** "We go," X said. 386 of 398. */
  | 'said-after'
  /** X said: "We go." Also pieces in her sentence: X called it "a mess". 322 of 353. */
  | 'said-before'
  /** According to X, "we go". 3 of 4. */
  | 'according-to'
  /** "We go," she said. 353 of 369 for the pronoun; times the cast's confidence in whom it means. */
  | 'pronoun'
  /** "We go," X said. "It is late." 191 of 197. */
  | 'carried-on'
  /** X was angry. "We go." 1 of 1. */
  | 'same-paragraph'
  /** X was angry.¶ "We go." 10 of 13. */
  | 'earlier-paragraph'
  /** The ministry said that they met. Their talks included "new contacts". Too rare to measure. */
  | 'reported-on'
  /** "We go." — X. Also a line of its own above or below the words. Too rare to measure. */
  | 'signed'
  /** Y was called "a liar" by X. Too rare to measure. */
  | 'passive'
  /** Y said X told him: "We go." Too rare to measure. */
  | 'retold'
  /** ANN LEE: We go. Too rare to measure. */
  | 'transcript'
  | 'not-attributed';

export function ruleOf({ lines, blocks }: Scene, index: number, candidate: Candidate | null): Rule {
  const block = blocks[index];
  if (candidate === null || block === undefined) return 'not-attributed';
  if (candidate.kind === 'pronoun') return 'pronoun';
  const tokens = lines[candidate.paragraph]?.tokens ?? [];
  const isBehind = candidate.paragraph === block.lastParagraph && candidate.first >= block.after;
  if (
    tokens[candidate.phraseFirst - 1]?.lower === 'to' &&
    tokens[candidate.phraseFirst - 2]?.lower === 'according'
  ) {
    return 'according-to';
  }
  if (isBehind) return 'said-after';
  if (candidate.paragraph !== block.paragraph) return 'earlier-paragraph';
  if (tokens[candidate.first]?.sentence === tokens[block.before + 1]?.sentence)
    return 'said-before';
  return blocks[index - 1]?.lastParagraph === block.paragraph ? 'carried-on' : 'same-paragraph';
}
