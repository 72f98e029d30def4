import { unnamed, unnamedInOrder } from '../../../../../languages/english/people/anybody.ts';
import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { saysWords, startingAt, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

/**
 * "One resident called it brave; | another | said it was “…”", “…,” | others | added: somebody whom nobody
 * names, and never who spoke before. “…,” said | one of the divers, “…,” said one, | a diver: who is described.
 */
export function unnamedSays(clause: Clause): Told | null {
  return (isSaidBehind(clause) ? null : saysInFront(clause)) ?? saysBehind(clause);
}

/** "Some call the dam “a danger”, | X said": X says what they call it. */
function isSaidBehind({ behind, after, following: [first] }: Clause): boolean {
  if (first === undefined || first.kind === 'pronoun') return false;
  const isParted = behind.slice(Math.max(0, after - 2), after + 1).some(({ text }) => text === ',');
  const verb = behind[first.phraseLast + 1];
  return isParted && first.phraseFirst <= after + 1 && (verb?.cue ?? 0) >= 2;
}

/** "| Another | said: “…”", by the verb that is nearest in front of the marks. */
function saysInFront({ tokens, from, to }: Clause): Told | null {
  // "some called it “a joke”, | others | “a gift”"
  const isElliptic =
    /^[,;]$/.test(tokens[to - 2]?.text ?? '') && unnamed.has(tokens[to - 1]?.lower ?? '');
  if (isElliptic && tokens.slice(from, to - 2).some(({ quoted }) => quoted)) return NOBODY;
  for (let verb = to - 1; verb > from; verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.quoted) return null;
    const at = isAdverb(tokens[verb - 1]) ? verb - 2 : verb - 1;
    if (isSaying(token) && isUnnamed(tokens, at, from))
      return isNoun(tokens, verb + 1) ? null : NOBODY;
    if (saysWords(tokens, verb) || isOpinion(token)) return null;
  }
  return null;
}

/** “…,” | another added; “…,” said | another. */
function saysBehind({ behind, after, end, following }: Clause): Told | null {
  const first = behind[after];
  if (first === undefined || after >= end) return null;
  const subject = isSaying(first) ? after + 1 : after;
  const at = unnamedInOrder.has(behind[subject + 1]?.lower ?? '') ? subject + 1 : subject;
  if (!isUnnamed(behind, at, subject)) return null;
  if (!isSaying(first))
    return isSaying(behind[isAdverb(behind[at + 1]) ? at + 2 : at + 1]) ? NOBODY : null;
  const next = at + 1 < end ? behind[at + 1] : undefined;
  if (next !== undefined && next.shape !== 'mark' && !next.is.closed) return null;
  const isSaidWho = next?.text === ',' || next?.lower === 'of';
  const described = isSaidWho ? startingAt(following, at + 2) : null;
  if (described === null) return NOBODY;
  // "one of the jurors, | Tom Beck"
  const comma = described.phraseLast + 1;
  const named = behind[comma]?.text === ',' ? startingAt(following, comma + 1) : null;
  const candidate = named?.kind === 'name' ? named : described;
  return { kind: 'speaker', candidate, rule: 'said-after' };
}

/** "| Others | said", "while | the other | said": nothing but what opens a clause stands in front. */
function isUnnamed(tokens: readonly Token[], at: number, from: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const isInOrder =
    unnamedInOrder.has(lower) && /^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? '') && at > from;
  if (!isInOrder && !unnamed.has(lower)) return false;
  const start = isInOrder ? at - 1 : at;
  const lead = tokens[start - 1];
  return start === from || lead?.shape === 'mark' || OPENS.test(lead?.lower ?? '');
}

const OPENS = /^(?:but|while|and|or|as|though|although|whereas|because|that)$/;

function isAdverb(token: Token | undefined): boolean {
  return (
    token?.shape === 'lower' &&
    /^(?:also|even|later|then|just|have|has|had|\p{Ll}+ly)$/u.test(token.lower)
  );
}

function isSaying(token: Token | undefined): boolean {
  if (token?.shape !== 'lower') return false;
  return token.cue >= 2 || namingVerbs.has(token.lower) || isOpinion(token);
}

function isOpinion({ lower }: Token): boolean {
  return /^(?:agree|think|believe)d?$|^thought$/.test(lower);
}

/** "another | reported | case": the verb is none. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'lower' || tokens[at + 1]?.shape === 'mark') return false;
  return !token.is.closed && !token.is.determiner && !isAdverb(token);
}
