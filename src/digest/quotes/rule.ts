import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/**
 * The families of evidence by which a speaker is found. Precision: measured on held-out articles,
 * see `speaker.weights.json`.
 */
export type Rule =
  /** "We go," Ann Lee said. */
  | 'said-after'
  /** Ann Lee said: "We go." */
  | 'said-before'
  /** According to Ann Lee, "we go". */
  | 'according-to'
  /** "We go," she said. */
  | 'pronoun'
  /** "We go," Ann Lee said. "It is late." */
  | 'carried-on'
  /** Ann Lee was angry. "We go." */
  | 'same-paragraph'
  /** Ann Lee was angry.¶ "We go." */
  | 'earlier-paragraph'
  /** The ministry said that they met. Their talks included "new contacts". */
  | 'reported-on'
  /** "We go." — Ann Lee */
  | 'signed'
  /** ANN LEE: We go. */
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
