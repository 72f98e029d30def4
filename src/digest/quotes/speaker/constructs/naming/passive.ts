import { halls } from '../../../../../languages/english/venues.ts';
import { doneInWords } from '../../../../../languages/english/verbs/done-in-words.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { type Clause, doerAt, isPassive, startingAt } from '../clause.ts';
import { quotingAside } from '../retold.ts';
import { NOBODY, type Told } from '../told.ts';
import { BESIDE, FOLLOWS, isUnparted, LINKS, spokenTo } from './spoken-to.ts';

/**
 * "X was branded “a liar” by Y", "X, described in the report as “slow”": the words are those of
 * whoever stands behind "by" (or of the paper behind "in"), and of nobody where nobody does.
 */
export function passive(clause: Clause): Told | null {
  const { from, to, behind, after, end, before, following } = clause;
  const verb = spokenTo(clause);
  if (verb >= 0) {
    const told = agent(clause, verb) ?? accordingTo(clause);
    return told ?? (isSaidBehind(clause) ? null : NOBODY);
  }
  if (isLabel(clause) || isAskedIf(clause)) return agent(clause, from) ?? NOBODY;
  // “Go home,” X was told by Y
  if (from < to || !/^["”’']+$/u.test(behind[after - 1]?.text ?? '') || !endsSpeech(behind, after))
    return null;
  for (let at = after; at < end && at < after + BESIDE; at += 1) {
    const token = behind[at];
    if (token === undefined || token.quoted) return null;
    if (doneInWords.has(token.lower) && isPassive(behind, at))
      return by(behind, at, end, [...following, ...before]) ?? NOBODY;
    if (token.cue >= 1) return null;
  }
  return null;
}

/** "The dam was described as “a danger,” | Y said": Y says how it is described, in Y's words. */
function isSaidBehind({ behind, after, end, following }: Clause): boolean {
  if (!quotedEnd(behind, after).endsWith(',')) return false;
  const [first] = following;
  if ((behind[after]?.cue ?? 0) >= 2) return true;
  const verb = behind[(first?.phraseLast ?? end) + 1];
  return first?.kind !== 'pronoun' && first?.phraseFirst === after && (verb?.cue ?? 0) >= 2;
}

function quotedEnd(tokens: readonly Token[], after: number): string {
  const last = tokens[after - 1];
  return /^["”’']+$/u.test(last?.text ?? '') ? (tokens[after - 2]?.text ?? '') : (last?.text ?? '');
}

/** “Go home,” ends a speech, and “Go Home” may be a title. */
function endsSpeech(tokens: readonly Token[], after: number): boolean {
  for (let at = after - 1; at >= 0 && at > after - 4; at -= 1) {
    if (/[,.?!…]$/u.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/**
 * "Dubbed “the Bear” in the papers, X won", "Hailed by Y as “the Bear,” X won": the sentence opens
 * with what is done to whoever is named behind.
 */
function isLabel({ tokens, from, to, behind, after }: Clause): boolean {
  if (!doneInWords.has(tokens[from]?.lower ?? '')) return false;
  if (to - from === 1) return /^(?:by|in|for|on|,)$/.test(behind[after]?.text ?? '');
  // "Asked about it, | X said it was “…”": another clause
  return (
    to - from <= BESIDE &&
    (FOLLOWS.has(tokens[from + 1]?.lower ?? '') || LINKS.has(tokens[from + 1]?.lower ?? '')) &&
    tokens.slice(from + 1, to).every(({ text, quoted }) => !quoted && !/^[,:;–—]$/.test(text))
  );
}

/** "Asked whether the pact was “dead,” X said it slept": nobody says so but who asks. */
function isAskedIf({ tokens, from, to, behind, after }: Clause): boolean {
  if (!/^(?:asked|pressed|quizzed|questioned)$/.test(tokens[from]?.lower ?? '')) return false;
  const own = tokens.slice(from, to);
  const isClause = own.some(({ lower }) => /^(?:whether|if)$/.test(lower));
  return isClause && isUnparted(own) && quotedEnd(behind, after).endsWith(',');
}

function agent(
  { tokens, to, behind, after, before, following }: Clause,
  verb: number,
): Told | null {
  const named = by(tokens, verb, to, before);
  if (named !== null) return named;
  const isIn = tokens[verb + 1]?.lower === 'in';
  const paper = isIn ? startingAt(before, verb + 2) : null;
  if (paper !== null && !halls.has(tokens[paper.last]?.lower ?? ''))
    return { kind: 'speaker', candidate: paper, rule: 'passive' };
  if (behind[after]?.lower !== 'by') return null;
  const candidate = doerAt(behind, following, after + 1);
  return candidate === null ? null : { kind: 'speaker', candidate, rule: 'passive' };
}

/** "According to | the playbook, they were told “…”". */
function accordingTo({ tokens, from, before }: Clause): Told | null {
  const cited = tokens[from]?.lower === 'according' ? startingAt(before, from + 2) : null;
  if (cited === null) return null;
  // "According to the Post, | quoting Y, | they were told"
  return (
    quotingAside(tokens, cited.phraseLast + 2, before) ?? {
      kind: 'speaker',
      candidate: cited,
      rule: 'according-to',
    }
  );
}

function by(
  tokens: readonly Token[],
  verb: number,
  to: number,
  candidates: Clause['before'],
): Told | null {
  for (let at = verb + 1; at < to; at += 1) {
    if (tokens[at]?.lower !== 'by' || tokens[at]?.quoted) continue;
    const candidate = doerAt(tokens, candidates, at + 1);
    if (candidate !== null) return { kind: 'speaker', candidate, rule: 'passive' };
  }
  return null;
}
