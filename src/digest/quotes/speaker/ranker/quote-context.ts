import type { Token } from '../../../reading/tokens.ts';

const ARTICLES = new Set(
  'the a an his her their its my our your this these some any no "'.split(' '),
);
const PREPOSITIONS = new Set(
  'of with to from in at on for about against by between under over into like called named titled entitled dubbed than after'.split(
    ' ',
  ),
);

/**
 * How a quotation ends, and what stands before and behind it: what is alike lies close, so that a tree
 * parts it at one threshold. Set by hand; the trees are trained on them: who changes one trains again
 * (tests/eval/train/quotes.ts).
 */
const ENDS: Readonly<Record<string, number>> = {
  ',': 1,
  ';': 2,
  '.': 3,
  '?': 4,
  '!': 4,
  '…': 5,
  '-': 5,
  '—': 5,
};
const TOKEN_BEFORE = {
  article: 0,
  word: 1,
  preposition: 2,
  as: 3,
  quotation: 4,
  conjunction: 4,
  maybeSpeech: 5,
  mark: 6,
  that: 7,
  speech: 7.5,
  comma: 8,
  colon: 9,
  nothing: 10,
  sentence: 11,
} as const;
const TOKEN_BEHIND = {
  word: 0,
  comma: 2,
  quotation: 3,
  mark: 3,
  nothing: 5,
  sentence: 6,
  name: 7,
  pronoun: 8,
  speech: 9,
} as const;

export function endCode(text: string): number {
  const last = text.at(-1) ?? '';
  return ENDS[last] ?? 0;
}

export function beforeCode(before: Token | undefined, mark: Token | undefined): number {
  if (before === undefined) return TOKEN_BEFORE.nothing;
  if (before.quoted) return TOKEN_BEFORE.quotation;
  if (before.text === ':') return TOKEN_BEFORE.colon;
  if (before.text === ',') return TOKEN_BEFORE.comma;
  if (mark !== undefined && mark.sentence !== before.sentence) return TOKEN_BEFORE.sentence;
  if (before.shape === 'mark') return TOKEN_BEFORE.mark;
  if (ARTICLES.has(before.lower)) return TOKEN_BEFORE.article;
  if (before.lower === 'as') return TOKEN_BEFORE.as;
  if (before.lower === 'that') return TOKEN_BEFORE.that;
  if (PREPOSITIONS.has(before.lower)) return TOKEN_BEFORE.preposition;
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'but')
    return TOKEN_BEFORE.conjunction;
  if (before.cue > 1) return TOKEN_BEFORE.speech;
  return before.cue > 0 ? TOKEN_BEFORE.maybeSpeech : TOKEN_BEFORE.word;
}

export function behindCode(behind: Token | undefined, before: Token | undefined): number {
  if (behind === undefined) return TOKEN_BEHIND.nothing;
  if (/^(?:he|she|they|i|we)$/u.test(behind.lower)) return TOKEN_BEHIND.pronoun;
  if (behind.cue > 1) return TOKEN_BEHIND.speech;
  if (behind.quoted) return TOKEN_BEHIND.quotation;
  if (behind.text === ',') return TOKEN_BEHIND.comma;
  if (behind.shape === 'mark') return TOKEN_BEHIND.mark;
  if (before !== undefined && behind.sentence !== before.sentence && behind.shape === 'capital')
    return TOKEN_BEHIND.sentence;
  const isName = behind.shape === 'capital' || behind.shape === 'upper';
  return isName ? TOKEN_BEHIND.name : TOKEN_BEHIND.word;
}
