import type { Token } from '../../../../reading/tokens.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';

/**
 * What stands beside a quotation: what is alike lies close, so that a tree parts it at one threshold.
 * Set by hand; the trees are trained on them: who changes one trains again (tests/eval/train/phrases.ts).
 */
const BESIDE = {
  nothing: 0,
  end: 2,
  mark: 3,
  determiner: 4,
  closed: 5,
  word: 6,
  number: 7,
  name: 8,
  dash: 9,
  comma: 10,
  maybeSpeech: 11,
  speech: 11.5,
  colon: 12,
} as const;

export function codeOf(token: Token | undefined): number {
  if (token === undefined) return BESIDE.nothing;
  if (token.text === ':') return BESIDE.colon;
  if (token.text === ',') return BESIDE.comma;
  if (/^[–—-]$/u.test(token.text)) return BESIDE.dash;
  if (/^[.!?;…]/u.test(token.text)) return BESIDE.end;
  if (token.shape === 'mark') return BESIDE.mark;
  if (isVerbOfSpeech(token)) return token.cue > 1 ? BESIDE.speech : BESIDE.maybeSpeech;
  if (token.is.determiner) return BESIDE.determiner;
  if (token.is.closed) return BESIDE.closed;
  if (token.shape === 'lower') return BESIDE.word;
  return token.shape === 'number' ? BESIDE.number : BESIDE.name;
}
