import type { Token } from '../../../reading/tokens.ts';
import { sentenceStart } from '../sentence-start.ts';

const PREPOSITIONS = new Set(
  'of with to from in at on for about against between under over after before like than into as'.split(
    ' ',
  ),
);
const ADDRESSING = new Set(
  'told tells telling asked asks asking urged reminded informed assured accused called criticized thanked'.split(
    ' ',
  ),
);
const CONJUNCTIONS = new Set([
  'and',
  'but',
  'or',
  'as',
  'that',
  'when',
  'while',
  'because',
  'if',
  'where',
  'what',
  'which',
  'so',
]);

/**
 * Values of the columns: kinds that are alike lie close, so that a tree parts them at one threshold.
 * They were set by hand; the trees are trained on them, and on the reaches below: who changes one
 * trains again (tests/eval/train/quotes.ts).
 */
export const CLAUSE = { within: 0, conjunction: 1, mark: 2, sentence: 3, quotation: 4 } as const;
export const PRECEDED = {
  preposition: 0,
  to: 1,
  addressed: 2,
  mark: 3,
  by: 4,
  word: 5,
  stating: 5.5,
  speech: 6,
  according: 7,
} as const;
export const FOLLOWED = {
  nothing: 0,
  mark: 1,
  bracket: 2,
  comma: 3,
  colon: 4,
  quotation: 5,
  who: 6,
  word: 7,
  speech: 8,
} as const;
/** Words that are looked at: of a sentence, behind "with X", behind a name's verb, of an aside, of what one has. */
const REACH = { sentence: 40, stating: 8, cue: 5, apposition: 40, owned: 6 } as const;
/** The distance of a verb of speech that does not stand behind the name. */
const NO_CUE = 9;

export function firstOfSentence(tokens: readonly Token[], at: number): number {
  return sentenceStart(tokens, at, { most: REACH.sentence });
}

export function clauseStart(prev: Token | undefined, opens: boolean): number {
  if (opens || prev === undefined) return CLAUSE.sentence;
  if (prev.quoted || (prev.shape === 'mark' && /^(?:["“”'‘’]|'')$/u.test(prev.text)))
    return CLAUSE.quotation;
  if (
    prev.text === ',' ||
    prev.text === ';' ||
    prev.text === ':' ||
    prev.text === '—' ||
    prev.text === '–' ||
    prev.text === '-'
  )
    return CLAUSE.mark;
  return CONJUNCTIONS.has(prev.lower) ? CLAUSE.conjunction : CLAUSE.within;
}

export function precededBy(tokens: readonly Token[], first: number): number {
  const prev = tokens[first - 1];
  if (prev === undefined || prev.shape === 'mark' || prev.quoted) return PRECEDED.mark;
  if (prev.lower === 'to' && tokens[first - 2]?.lower === 'according') return PRECEDED.according;
  if (prev.lower === 'of' && tokens[first - 2]?.lower === 'words') return PRECEDED.according;
  if (prev.lower === 'with' && isStating(tokens, first)) return PRECEDED.stating;
  if (prev.lower === 'by') return PRECEDED.by;
  if (prev.lower === 'to') return PRECEDED.to;
  if (PREPOSITIONS.has(prev.lower)) return PRECEDED.preposition;
  if (ADDRESSING.has(prev.lower)) return PRECEDED.addressed;
  return prev.cue >= 1 ? PRECEDED.speech : PRECEDED.word;
}

/** "with X saying": a clause of its own. */
function isStating(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 1; at < first + REACH.stating; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.cue > 0) return token.lower.endsWith('ing');
  }
  return false;
}

/** The surest verb of speech right behind the phrase, over adverbs and auxiliaries. */
export function cueBehind(
  tokens: readonly Token[],
  last: number,
): { strength: number; distance: number } {
  let best = { strength: 0, distance: NO_CUE };
  for (let step = 1; step <= REACH.cue; step += 1) {
    const token = tokens[last + step];
    if (token === undefined || token.quoted || (token.shape === 'mark' && token.lower !== "'s"))
      break;
    const strength = token.cue;
    if (strength > best.strength) best = { strength, distance: step };
    if (strength > 1) break;
  }
  return best;
}

/** "X, a spokeswoman for the city, said": the verb behind the comma that ends the apposition. */
export function cueAfterApposition(tokens: readonly Token[], last: number): number {
  const opening = tokens[last + 1]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return 0;
  const closing = opening === '(' ? ')' : opening;
  const sentence = tokens[last]?.sentence;
  let best = 0;
  for (let at = last + 3; at < last + REACH.apposition; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quoted) break;
    if (token.text !== closing) continue;
    best = Math.max(best, cueBehind(tokens, at).strength);
    if (best > 1) break;
  }
  return best;
}

/** "X's" alone is 0; of a thing ("X's book") 1; of somebody with a name ("Reuters' X") 2. */
export function possession(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next?.shape !== 'mark' || !/^['’]s?$/u.test(next.lower)) return 0;
  for (let at = last + 2; at < last + REACH.owned; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark' || token.cue > 1) break;
    if (token.shape === 'capital') return 2;
  }
  return 1;
}

export function followedBy(next: Token | undefined): number {
  if (next === undefined) return FOLLOWED.nothing;
  if (next.quoted || (next.shape === 'mark' && /^["“”'‘’]/u.test(next.text)))
    return FOLLOWED.quotation;
  if (next.text === ':') return FOLLOWED.colon;
  if (next.text === ',') return FOLLOWED.comma;
  if (next.text === '(') return FOLLOWED.bracket;
  if (next.shape === 'mark') return FOLLOWED.mark;
  if (next.lower === 'who') return FOLLOWED.who;
  return next.cue >= 1 ? FOLLOWED.speech : FOLLOWED.word;
}

/** "told reporters", "asked Mr. X": somebody else spoke. */
export function isAddressee(tokens: readonly Token[], first: number): boolean {
  const prev = tokens[first - 1]?.lower ?? '';
  return ADDRESSING.has(prev) || (prev === 'to' && (tokens[first - 2]?.cue ?? 0) >= 1);
}
