import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';
import { canBeSubject, isPlain } from './can-be-subject.ts';

/**
 * Words between a verb and the subject behind it: "sagte am Montag auch | der Minister". Set by hand;
 * not tuned.
 */
const BEHIND = 4;
/** Words between a subject and its verb, with what is told of it between commas. */
const BEFORE = 16;

/** The nearest phrase that can be the subject of a verb: by it the trees were trained. */
export function nearestSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  terms: SpeechTerms,
): Phrase | null {
  const before = phrases.findLast(
    (one) => one.last < verb && verb - one.last <= BEFORE && canBeSubject(tokens, one, terms),
  );
  if (before !== undefined && opensSentence(tokens, before)) return before;
  const behind = phrases.find((one) => one.first > verb && canBeSubject(tokens, one, terms));
  const isNear = behind !== undefined && behind.first - verb <= BEHIND;
  if (isNear && isPlain(tokens, verb + 1, behind.first)) return behind;
  return before ?? null;
}

function opensSentence(tokens: readonly Token[], { first }: Phrase): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.sentence !== tokens[first]?.sentence || before.opens;
}
