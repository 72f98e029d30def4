import type { Token } from '../../../../reading/tokens.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/**
 * What stands before and behind a phrase: kinds that are alike lie close; of before, the higher speaks likelier.
 * Set by hand; the trees are trained on them: who changes one trains again (tests/eval/train/phrases.ts).
 */
const PRECEDED = {
  preposition: 0,
  bracket: 1,
  name: 2,
  number: 3,
  closed: 3.5,
  opening: 4,
  word: 5,
  comma: 6,
  mark: 7,
  quotation: 8,
  nothing: 9,
  maybeSpeech: 10,
  speech: 10.5,
  according: 11,
  forWhom: 12,
} as const;
const FOLLOWED = {
  nothing: 0,
  quotation: 1,
  mark: 2,
  bracket: 3,
  comma: 4,
  closed: 5,
  name: 6,
  word: 7,
  colon: 9,
  maybeSpeech: 10,
  speech: 10.5,
  according: 11,
} as const;

/** What the word before makes of a phrase; higher is likelier to speak. */
export function precededBy(
  tokens: readonly Token[],
  { first }: Phrase,
  { according, prepositions, forWhom }: SpeechTerms,
): number {
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return PRECEDED.nothing;
  if (before.quoted) return PRECEDED.quotation;
  if (before.text === ',') return PRECEDED.comma;
  if (before.text === '(') return PRECEDED.bracket;
  if (before.shape === 'mark') return PRECEDED.mark;
  if (isVerbOfSpeech(before)) return before.cue > 1 ? PRECEDED.speech : PRECEDED.maybeSpeech;
  if (according.has(before.lower)) return PRECEDED.according;
  if (before.opens && forWhom.has(before.lower)) return PRECEDED.forWhom;
  if (prepositions.has(before.lower)) return PRECEDED.preposition;
  if (before.is.closed || before.is.link) return before.opens ? PRECEDED.opening : PRECEDED.closed;
  if (before.shape === 'capital' || before.shape === 'upper') return PRECEDED.name;
  return before.shape === 'number' ? PRECEDED.number : PRECEDED.word;
}

/** What stands behind a phrase. */
export function followedBy(
  tokens: readonly Token[],
  { last }: Phrase,
  accordingBehind: ReadonlySet<string>,
): number {
  const behind = tokens[last + 1];
  if (behind === undefined || behind.sentence !== tokens[last]?.sentence) return FOLLOWED.nothing;
  if (behind.quoted) return FOLLOWED.quotation;
  if (behind.text === ':') return FOLLOWED.colon;
  if (behind.text === ',') return FOLLOWED.comma;
  if (behind.text === '(') return FOLLOWED.bracket;
  if (behind.shape === 'mark') return FOLLOWED.mark;
  if (isVerbOfSpeech(behind)) return behind.cue > 1 ? FOLLOWED.speech : FOLLOWED.maybeSpeech;
  if (accordingBehind.has(behind.lower)) return FOLLOWED.according;
  if (behind.is.closed || behind.is.determiner || behind.is.link) return FOLLOWED.closed;
  return behind.shape === 'lower' ? FOLLOWED.word : FOLLOWED.name;
}
