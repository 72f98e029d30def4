import type { Candidate } from '../candidates.ts';
import type { Rule } from '../rule.ts';

/**
 * What a construct of the sentence tells about a quotation, whatever the ranker would guess:
 * who spoke it, or that nobody who is named did, or that nobody said it at all.
 */
export type Told =
  /** `role` is what a credit says of its bearer, which may be a word that nobody knows as a role. */
  | Readonly<{ kind: 'speaker'; candidate: Candidate; rule: Rule; role?: string | null }>
  | Readonly<{ kind: 'nobody' }>
  | Readonly<{ kind: 'unsaid' }>;

export const NOBODY: Told = { kind: 'nobody' };
export const UNSAID: Told = { kind: 'unsaid' };
