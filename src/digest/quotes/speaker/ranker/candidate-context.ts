import type { Token } from '../../../reading/tokens.ts';

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

export function firstOfSentence(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (
    first > 0 &&
    at - first < 40 &&
    tokens[first - 1]?.sentence === sentence &&
    tokens[first - 1]?.quoted === false
  )
    first -= 1;
  return first;
}

export function clauseStart(prev: Token | undefined, opens: boolean): number {
  if (opens || prev === undefined) return 3;
  if (prev.quoted || /^["“”'‘’]$/u.test(prev.text) || prev.text === "''") return 4;
  if (
    prev.text === ',' ||
    prev.text === ';' ||
    prev.text === ':' ||
    prev.text === '—' ||
    prev.text === '–' ||
    prev.text === '-'
  )
    return 2;
  return CONJUNCTIONS.has(prev.lower) ? 1 : 0;
}

export function precededBy(tokens: readonly Token[], first: number): number {
  const prev = tokens[first - 1];
  if (prev === undefined || prev.shape === 'mark' || prev.quoted) return 3;
  if (prev.lower === 'to' && tokens[first - 2]?.lower === 'according') return 7;
  if (prev.lower === 'of' && tokens[first - 2]?.lower === 'words') return 7;
  if (prev.lower === 'with' && isStating(tokens, first)) return 5.5;
  if (prev.lower === 'by') return 4;
  if (prev.lower === 'to') return 1;
  if (PREPOSITIONS.has(prev.lower)) return 0;
  if (ADDRESSING.has(prev.lower)) return 2;
  return prev.cue >= 1 ? 6 : 5;
}

/** "with X saying": a clause of its own. */
function isStating(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 1; at < first + 8; at += 1) {
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
  let best = { strength: 0, distance: 9 };
  for (let step = 1; step <= 5; step += 1) {
    const token = tokens[last + step];
    if (token === undefined || token.quoted || (token.shape === 'mark' && token.lower !== "'s"))
      break;
    const strength = token.cue;
    if (strength > best.strength) best = { strength, distance: step };
    if (strength > 1) break;
  }
  return best;
}

const APPOSITION = 40;

/** "X, a spokeswoman for the city, said": the verb behind the comma that ends the apposition. */
export function cueAfterApposition(tokens: readonly Token[], last: number): number {
  const opening = tokens[last + 1]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return 0;
  const closing = opening === '(' ? ')' : opening;
  const sentence = tokens[last]?.sentence;
  let best = 0;
  for (let at = last + 3; at < last + APPOSITION; at += 1) {
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
  if (!/^['’]s?$/u.test(tokens[last + 1]?.lower ?? '')) return 0;
  for (let at = last + 2; at < last + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark' || token.cue > 1) break;
    if (token.shape === 'capital') return 2;
  }
  return 1;
}

export function followedBy(next: Token | undefined): number {
  if (next === undefined) return 0;
  if (next.quoted || /^["“”'‘’]/u.test(next.text)) return 5;
  if (next.text === ':') return 4;
  if (next.text === ',') return 3;
  if (next.text === '(') return 2;
  if (next.shape === 'mark') return 1;
  if (next.lower === 'who') return 6;
  return next.cue >= 1 ? 8 : 7;
}

/** "told reporters", "asked Mr. X": somebody else spoke. */
export function isAddressee(tokens: readonly Token[], first: number): boolean {
  const prev = tokens[first - 1]?.lower ?? '';
  return ADDRESSING.has(prev) || (prev === 'to' && (tokens[first - 2]?.cue ?? 0) >= 1);
}
