import type { NotOffered } from '../once.ts';

/** Why what was typed is no time for digests. */
export type Problem = Readonly<{
  kind: 'problem';
  /** What is wrong with `text`, a piece of what was typed. */
  problem: 'time' | 'times' | 'zone' | 'vague zone' | 'zones' | 'rhythm' | NotOffered | 'unknown';
  text: string;
  /** What was typed, mended: the most likely first. */
  near: readonly string[];
}>;

/** "8 zzz": what is wrong with which piece, and what may have been meant. */
export function problem(kind: Problem['problem'], text: string, near: readonly string[]): Problem {
  return { kind: 'problem', problem: kind, text, near };
}
