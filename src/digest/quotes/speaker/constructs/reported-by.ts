import { beforeReported } from '../../../../languages/english/verbs/before-verbs.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Candidate } from '../candidates.ts';
import { verbBeside, verbBefore, type Clause } from './clause.ts';
import { NOBODY, type Told } from './told.ts';

/** "…, the Post | reported": through whom it came. */
const REPORTING = wordSet('reported reports reporting');
/** Words between a subject and its verb. Set by hand. */
const BESIDE = 3;

/**
 * What somebody says in front of the marks is said by him, whoever reports it behind them: "X left,
 * saying it was “…,” the Post reported". What is alleged of somebody, nobody has said for sure:
 * "She alleges that X told her, “…”".
 */
export function reportedBy(clause: Clause): Told | null {
  const { tokens, from, to, behind, after, end, following } = clause;
  const verb = verbBeside(tokens, from, to);
  if (verb < 0) return null;
  if (isAlleged(tokens, from, verb)) return NOBODY;
  const reporter = following.find(
    ({ phraseLast, kind }) =>
      kind !== 'pronoun' && REPORTING.has(behind[phraseLast + 1]?.lower ?? '') && phraseLast < end,
  );
  if (reporter === undefined) return null;
  if (behind.slice(after, reporter.phraseFirst).some(({ cue, quoted }) => cue >= 2 && quoted))
    return null;
  const candidate = subjectOf(clause, verb);
  return candidate === null ? null : { kind: 'speaker', candidate, rule: 'said-before' };
}

const ALLEGES = new Set(['allege', 'alleges', 'alleged', 'alleging']);
const ACCUSES = new Set(['accuse', 'accuses', 'accused', 'accusing']);

/** "alleges that when they met, X | told her", "accused X of | telling her": another's report of X's words. */
function isAlleged(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (ALLEGES.has(token.lower) && before !== 'who')
      return tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.shape === 'capital';
    if (ACCUSES.has(token.lower) && tokens[verb]?.lower.endsWith('ing'))
      return tokens[verb - 1]?.lower === 'of';
  }
  return false;
}

/** Whoever the verb's subject is; of "saying", whoever its sentence opens with. */
function subjectOf({ tokens, from, before }: Clause, verb: number): Candidate | null {
  if (tokens[verb]?.lower.endsWith('ing')) {
    const [opening] = before;
    const isFirst = opening !== undefined && opening.phraseFirst <= from + 1;
    // "X said Y left, | saying": Y may be meant
    return isFirst && verbBefore(tokens, from, verb) < 0 ? opening : null;
  }
  const subject = before.findLast(({ phraseLast }) => phraseLast < verb);
  if (subject === undefined || verb - subject.phraseLast > BESIDE) return null;
  const between = tokens.slice(subject.phraseLast + 1, verb);
  return between.every(({ lower }) => beforeReported.has(lower)) ? subject : null;
}
