import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';
import { canBeSubject, isPlain } from './can-be-subject.ts';

/**
 * Words between a verb and the subject behind it: "sagte am Montag auch | der Minister". All of these
 * are set by hand; not tuned.
 */
const BEHIND = 4;
/** Words between a verb and a subject that is in no clause with it, and words of a clause. */
const BEFORE = 16;
const REACH = 30;
/** Adjectives between a preposition and its noun. */
const ADJECTIVES = 3;
/** Words in a bracket behind a name: a party, an age. */
const LONGEST_BRACKET = 6;
/** Words of an aside between commas. */
const LONGEST_ASIDE = 25;

/** Who does what a verb says: in its clause before it or right behind it, else the nearest before. */
export function subjectOfClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  terms: SpeechTerms,
): Phrase | null {
  const speaking = phrases.filter(
    (one) => canBeSubject(tokens, one, terms) && !isBehindPreposition(tokens, one.first, terms),
  );
  const apposed = beforeAside(tokens, speaking, verb);
  if (apposed !== null) return apposed;
  const start = clauseStart(tokens, verb);
  const own = speaking.filter(({ first, last }) => first >= start && last < verb);
  const isSubordinate = tokens[start - 1]?.text === ',' && tokens[start]?.is.closed === true;
  const antecedent = antecedentOf(tokens, phrases, start, terms);
  if (antecedent !== null && !own.some((one) => isSomebody(tokens, one))) return antecedent;
  // "Die Menge jubelte und der Redner | rief"
  const beside = own.findLast((one) => one.last === verb - 1);
  const known =
    !isSubordinate && beside !== undefined && isSomebody(tokens, beside)
      ? beside
      : own.find((one) => isSomebody(tokens, one));
  if (known !== undefined) return apposedTo(tokens, speaking, known) ?? known;
  const behind = speaking.find((one) => one.first > verb);
  const isNear = behind !== undefined && behind.first - verb <= BEHIND;
  const next = isNear && isPlain(tokens, verb + 1, behind.first) ? behind : null;
  if (next !== null && (own.length === 0 || isSomebody(tokens, next))) return next;
  const [first] = own;
  if (first !== undefined) return first;
  return speaking.findLast(({ last }) => last < verb && verb - last <= BEFORE) ?? null;
}

/** "Lee |, ein Sprecher der Stadt sagte": whom an apposition is about that no comma closes. */
function apposedTo(
  tokens: readonly Token[],
  speaking: readonly Phrase[],
  { first, last }: Phrase,
): Phrase | null {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.is.role !== true) return null;
  const end = withoutBracket(tokens, first - 2);
  return speaking.find((one) => one.last === end && one.kind === 'name') ?? null;
}

/** "Lee, Leiter des Amtes, | sagte", "Der Leiter, Lee (Grüne), | sagte": whom the aside is about. */
function beforeAside(
  tokens: readonly Token[],
  speaking: readonly Phrase[],
  verb: number,
): Phrase | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  let found: Phrase | null = null;
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_ASIDE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.sentence !== tokens[verb]?.sentence) break;
    if (token.text !== ',') continue;
    const end = withoutBracket(tokens, at - 1);
    const ended = speaking.find(({ last }) => last === end) ?? null;
    if (ended?.kind === 'name') return ended;
    if (at < verb - 1) found ??= ended;
  }
  return found;
}

/** "der Verband |, der es als „…“ bezeichnete": whom a clause is about that its pronoun opens. */
function antecedentOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  start: number,
  { relatives }: SpeechTerms,
): Phrase | null {
  if (tokens[start - 1]?.text !== ',' || !relatives.has(tokens[start]?.lower ?? '')) return null;
  if (phrases.some(({ first }) => first === start)) return null;
  const end = withoutBracket(tokens, start - 2);
  const found = phrases.find(({ last }) => last === end);
  return found !== undefined && isSomebody(tokens, found) ? found : null;
}

/** "Karl Brandt | (SPD)": where what stands before a bracket ends. */
function withoutBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open > 0 && at - open <= LONGEST_BRACKET; open -= 1)
    if (tokens[open]?.text === '(') return open - 1;
  return at;
}

/** Where the clause of a verb begins. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  // "X hat keine Scheu, das offen | zu zeigen"
  const isToZu = tokens[verb - 1]?.lower === 'zu';
  while (at > 0 && verb - at < REACH) {
    const before = tokens[at - 1];
    if (before === undefined || before.sentence !== tokens[verb]?.sentence) break;
    if (/^[,;:–—]$/u.test(before.text) && !isToZu) break;
    at -= 1;
  }
  return at;
}

/** Somebody whom the cast knows, or who has an office. */
function isSomebody(tokens: readonly Token[], { figure, last, kind }: Phrase): boolean {
  const head = tokens[last];
  if (figure !== null || kind === 'pronoun') return true;
  return head !== undefined && (head.is.role || head.is.group || head.is.organisationHead);
}

/** "im | Herbst", "im letzten | Monat". */
export function isBehindPreposition(
  tokens: readonly Token[],
  first: number,
  { prepositions }: SpeechTerms,
): boolean {
  for (let at = first - 1; at >= Math.max(0, first - ADJECTIVES); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.sentence !== tokens[first]?.sentence)
      return false;
    if (prepositions.has(token.lower)) return true;
    if (token.shape !== 'lower' || token.is.closed || token.cue > 0) return false;
  }
  return false;
}
