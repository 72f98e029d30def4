import { halls } from '../../../../../languages/english/venues.ts';
import { beforeLoneParticiple } from '../../../../../languages/english/verbs/before-verbs.ts';
import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import { doneInWords } from '../../../../../languages/english/verbs/done-in-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { isPossessive } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import {
  isPassive,
  saysWords,
  startingAt,
  verbBefore,
  verbBeside,
  type Clause,
} from '../clause.ts';
import { quotingAside } from '../retold.ts';
import { NOBODY, type Told } from '../told.ts';
import { pastTime } from './past-time.ts';

/**
 * Words from a participle to the marks at most ("was ordered by Judge Mina Roy to “…”"), and back.
 * Set by hand; not tuned.
 */
const BESIDE = 9;
/** Such words with a clause in between, or with who does it: "was warned by the head of the port that it was". */
const WITH_CLAUSE = 16;
/** A verb in between that belongs to what somebody is accused of: "accused of | telling". */
const ACCUSED = /^(?:accused|suspected|convicted)$/;
const LINKS = wordSet('of for with');
/** "described | as", "called a liar | by", "told | to", "praised | for": what follows a participle that stands without "be". */
const FOLLOWS = wordSet('as by in to for');

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

/** Whoever does so gives the words too; who is asked or invited to say something finds his own. */
const ADVISED = /^(?:advised|told|coached)$/;

/** The participle that is nearest in front of `at`, a few words at most, with no verb of speech between. */
function participleBefore(tokens: readonly Token[], from: number, at: number): number {
  let isClause = false;
  let isTold = false;
  const isLed = /^(?:to|as|for|of|that|,|:)$/.test(tokens[at - 1]?.text ?? '');
  for (let index = at - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.quoted) return -1;
    isClause ||= token.lower === 'that' || (isLed && token.lower === 'by');
    if (at - index > WITH_CLAUSE) return -1;
    if (doneInWords.has(token.lower)) {
      if (at - index > BESIDE && !isClause) return -1;
      if (isTold && !ADVISED.test(token.lower)) return -1;
      return isDone(tokens, index, from) || isSetAside(tokens, index, at) ? index : -1;
    }
    // "whistles and cries | of"
    const isNoun = token.lower === 'terms' || tokens[index + 1]?.lower === 'of';
    if (!saysWords(tokens, index) || isNoun) continue;
    // "was advised by Y to | say “…”"
    isTold = index === at - 1 && tokens[index - 1]?.lower === 'to';
    if (!isTold) return -1;
  }
  return -1;
}

/** "X, | hailed in a profile of last year as | “…”": set off by a comma, with no other clause in between. */
function isSetAside(tokens: readonly Token[], at: number, to: number): boolean {
  const isLed = /^(?:in|by|on|at|for)$/.test(tokens[pastTime(tokens, at + 1)]?.lower ?? '');
  if (
    tokens[at - 1]?.text !== ',' ||
    !isLed ||
    !/^(?:as|to|of|for)$/.test(tokens[to - 1]?.lower ?? '')
  )
    return false;
  return isUnparted(tokens.slice(at, to));
}

/** Whether no mark stands among these words. */
function isUnparted(tokens: readonly Token[]): boolean {
  return tokens.every(({ shape, text }) => shape !== 'mark' || text === "'s");
}

/** "was booed and | called": by the form of "be" of the participle before it. */
function isDone(tokens: readonly Token[], at: number, from: number): boolean {
  if (isPassive(tokens, at)) return true;
  const joint = tokens[at - 1]?.lower;
  return (
    (joint === 'and' || joint === 'or') &&
    at - 2 > from &&
    /(?:ed|en|ld)$/.test(tokens[at - 2]?.lower ?? '') &&
    isPassive(tokens, at - 2)
  );
}

function spokenTo({ tokens, from, to, behind, after }: Clause): number {
  const done = participleBefore(tokens, from, to);
  if (done >= 0) return done;
  // "X, | voted | “the kindest” by Y", "a file recently | labelled | “secret” by Y"
  const isSet = tokens[to - 2]?.text === ',' || isAdverb(tokens[to - 2]);
  if (isSet && doneInWords.has(tokens[to - 1]?.lower ?? '') && behind[after]?.lower === 'by')
    return to - 1;
  let verb = verbBeside(tokens, from, to);
  while (
    verb >= 0 &&
    tokens[verb]?.lower.endsWith('ing') &&
    LINKS.has(tokens[verb - 1]?.lower ?? '')
  )
    verb = verbBefore(tokens, from, verb);
  if (verb < 0 || !doneInWords.has(tokens[verb]?.lower ?? '')) return -1;
  if (isPassive(tokens, verb)) return verb;
  const start = beforeLoneParticiple.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const opens = start === from || tokens[start - 1]?.text === ',';
  // "X, called “a cheat” | by Y"
  const isAlone =
    verb === to - 1 &&
    (namingVerbs.has(tokens[verb]?.lower ?? '') || behind[after]?.lower === 'by');
  const follows = tokens[pastTime(tokens, verb + 1)]?.lower ?? '';
  // "X, | accused last week of", but "X, who backs Y, | warned of"
  const isOf = follows === 'of' && ACCUSED.test(tokens[verb]?.lower ?? '');
  return opens && (isAlone || isOf || FOLLOWS.has(follows)) ? verb : -1;
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined && (beforeLoneParticiple.has(token.lower) || /...ly$/.test(token.lower))
  );
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

/** Who stands behind "by": "by | a doctor", "by Labour's | Ada Quill". */
function doerAt(
  tokens: readonly Token[],
  candidates: Clause['before'],
  at: number,
): Clause['before'][number] | null {
  const owner = startingAt(candidates, at);
  const mark = tokens[(owner?.last ?? -1) + 1];
  if (owner === null || mark === undefined || !isPossessive(mark)) return owner;
  return candidates.find(({ kind, first }) => kind === 'name' && first === owner.last + 2) ?? owner;
}
