import { askedOnce } from './asked-once.ts';
import type { Token } from './tokens.ts';
import { wordSet } from '../../languages/word-set.ts';
import { finite } from '../../languages/english/verbs/helping-verbs.ts';

/** "'s" after an owner. */
export function isPossessive(token: Pick<Token, 'text'> | undefined): boolean {
  return token?.text === "'s";
}

export function isRoleWord(token: Pick<Token, 'is'> | undefined): boolean {
  return token !== undefined && (token.is.role || token.is.shortTitle);
}

/** A small word that may be a verb: a known form, an auxiliary, or any in -ed or with "n't". */
export const isVerb = askedOnce(({ shape, is, lower }) => {
  if (shape !== 'lower') return false;
  if (is.speech || is.verb || AUXILIARIES.has(lower)) return true;
  if (lower.endsWith('ed')) return lower.length > LONGEST_WITH_STEM_ED;
  return lower.endsWith("n't") || lower.endsWith('n’t');
});

/** "red", "bed": in letters, the longest whose -ed is no ending. Set by hand; not tuned. */
const LONGEST_WITH_STEM_ED = 3;

const AUXILIARIES = wordSet(finite);

/** A verb of speech in small letters. */
export function isTelling(token: Pick<Token, 'shape' | 'is'> | undefined): boolean {
  return token?.shape === 'lower' && token.is.speech;
}

/** Whether `token` has a capital letter that may make it part of a name. */
export function isCapital(token: Pick<Token, 'shape'> | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper';
}

/** "in the | report", "during | protests": what may be a verb of speech is a noun here. */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  return isAheadOfNoun(tokens[at - 1]);
}

const isAheadOfNoun = askedOnce(
  (word) => word.is.determiner || isPossessive(word) || AHEAD.has(word.lower),
);

/** What a noun follows and no finite verb. */
const AHEAD = new Set(
  'in by of on from at for with about during after amid over whose official recent'.split(' '),
);
