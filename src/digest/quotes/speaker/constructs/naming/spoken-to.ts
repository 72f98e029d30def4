import { beforeLoneParticiple } from '../../../../../languages/english/verbs/before-verbs.ts';
import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import { doneInWords } from '../../../../../languages/english/verbs/done-in-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isPassive, saysWords, verbBefore, verbBeside, type Clause } from '../clause.ts';
import { pastTime } from './past-time.ts';

/**
 * Words from a participle to the marks at most ("was ordered by Judge Mina Roy to “…”"), and back.
 * Set by hand; not tuned.
 */
export const BESIDE = 9;
/** Such words with a clause in between, or with who does it: "was warned by the head of the port that it was". */
const WITH_CLAUSE = 16;
/** A verb in between that belongs to what somebody is accused of: "accused of | telling". */
const ACCUSED = /^(?:accused|suspected|convicted)$/;
/** What may part a participle from the marks: "accused | of | “…”". */
export const LINKS = wordSet('of for with');
/** "described | as", "called a liar | by", "told | to", "praised | for": what follows a participle that stands without "be". */
export const FOLLOWS = wordSet('as by in to for');

/** "X was | branded | “a liar”", "X, | called | “a cheat” by Y": the participle of what is done to X by words; -1 without. */
export function spokenTo(clause: Clause): number {
  const { tokens, from, to } = clause;
  const done = participleBefore(tokens, from, to);
  if (done >= 0) return done;
  if (isDoneBehind(clause)) return to - 1;
  const verb = pastGerunds(tokens, from, to);
  if (verb < 0 || !doneInWords.has(tokens[verb]?.lower ?? '')) return -1;
  return isPassive(tokens, verb) || isLoneParticiple(clause, verb) ? verb : -1;
}

/** "X, | voted | “the kindest” by Y", "a file recently | labelled | “secret” by Y". */
function isDoneBehind({ tokens, to, behind, after }: Clause): boolean {
  const before = tokens[to - 2];
  if (before?.text !== ',' && !isAdverb(before)) return false;
  return doneInWords.has(tokens[to - 1]?.lower ?? '') && behind[after]?.lower === 'by';
}

/** "was | accused | of telling “…”": the verb that the marks depend on, or that governs its gerund; -1 without. */
function pastGerunds(tokens: readonly Token[], from: number, to: number): number {
  let verb = verbBeside(tokens, from, to);
  while (tokens[verb]?.lower.endsWith('ing') === true && LINKS.has(tokens[verb - 1]?.lower ?? ''))
    verb = verbBefore(tokens, from, verb);
  return verb;
}

/** "X, | called | “a cheat”", "X, once | described | as": a participle that stands without "be". */
function isLoneParticiple({ tokens, from, to, behind, after }: Clause, verb: number): boolean {
  const start = beforeLoneParticiple.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  if (start !== from && tokens[start - 1]?.text !== ',') return false;
  const done = tokens[verb]?.lower ?? '';
  // "X, called “a cheat” | by Y"
  if (verb === to - 1 && (namingVerbs.has(done) || behind[after]?.lower === 'by')) return true;
  const follows = tokens[pastTime(tokens, verb + 1)]?.lower ?? '';
  // "X, | accused last week of", but "X, who backs Y, | warned of"
  return FOLLOWS.has(follows) || (follows === 'of' && ACCUSED.test(done));
}

/** "recently | labelled", "once | called". */
function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined && (beforeLoneParticiple.has(token.lower) || /...ly$/.test(token.lower))
  );
}

/** Whoever does so gives the words too; who is asked or invited to say something finds his own. */
const ADVISED = /^(?:advised|told|coached)$/;

/** The participle that is nearest in front of `at`, a few words at most, with no verb of speech between. */
function participleBefore(tokens: readonly Token[], from: number, at: number): number {
  let isClause = false;
  let isTold = false;
  let mayBeLed = /^(?:to|as|for|of|that|,|:)$/.test(tokens[at - 1]?.text ?? '');
  for (let index = at - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.quoted) return -1;
    // "was named chief by Y in May | and | plans to “…”": another clause
    mayBeLed &&= !/^(?:and|but|has|have|had)$/.test(token.lower);
    isClause ||= token.lower === 'that' || (mayBeLed && token.lower === 'by');
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
export function isUnparted(tokens: readonly Token[]): boolean {
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
