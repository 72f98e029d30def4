import { cuttingIn } from '../../../../languages/english/verbs/telling-verbs.ts';
import type { Token } from '../../../reading/tokens.ts';
import { beginningAt, isPassive, verbBefore, verbBeside, type Clause } from './clause.ts';
import { NOBODY, type Told } from './told.ts';

/**
 * Whoever is the subject right beside the words, where somebody else is nearer to hand: “…,” said | one
 * source who knew X; "X saying it was “…” and | Y | calling it “…”"; "After | X | said it was “…,” Y said";
 * "X said, and | her husband | cut in. “…”".
 */
export function otherSubject(clause: Clause): Told | null {
  return saidBySomebody(clause) ?? ofGerund(clause) ?? inSubordinate(clause) ?? ofCuttingIn(clause);
}

/** Words of "said a veteran of the party, X" at most. Set by hand; not tuned. */
const TO_NAME = 10;

function saidBySomebody({ behind, after, end, following }: Clause): Told | null {
  if (!/^(?:said|says)$/.test(behind[after]?.lower ?? '')) return null;
  if (!/^(?:an?|one|another)$/.test(behind[after + 1]?.lower ?? '')) return null;
  const candidate = beginningAt(following, after + 1);
  if (candidate?.kind !== 'description') return null;
  // "said a teacher, | May Lund": she is named
  const most = Math.min(end, candidate.phraseLast + TO_NAME);
  const isNamed = following.some(
    ({ kind, first }) => kind === 'name' && first < most && behind[first - 1]?.text === ',',
  );
  return isNamed ? null : { kind: 'speaker', candidate, rule: 'said-after' };
}

/** Words of "taking to Twitter to call" at most. Set by hand; not tuned. */
const DOING = 6;

function ofGerund({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  if (verb < 0 || isParted(tokens, verb, to)) return null;
  const doing = isGerund(tokens[verb]) ? verb : gerundBefore(tokens, verb);
  const subject = before.findLast(({ kind, last }) => kind === 'name' && last === doing - 1);
  if (subject === undefined) return null;
  const start = Math.min(subject.first, subject.phraseFirst);
  const lead = tokens[start - 1]?.lower;
  const isSecond =
    lead === 'and' && doing === verb && tokens.slice(from, start).some((token) => isTelling(token));
  return isSecond || lead === 'with'
    ? { kind: 'speaker', candidate: subject, rule: 'said-before' }
    : null;
}

/** "taking | to Twitter to | call": where it stands; -1 without. */
function gerundBefore(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.lower !== 'to') return -1;
  for (let at = verb - 2; at > 0 && at >= verb - DOING; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return -1;
    if (isGerund(token)) return at;
  }
  return -1;
}

function isGerund(token: Token | undefined): boolean {
  return token?.shape === 'lower' && /..ing$/.test(token.lower);
}

function isTelling(token: Token): boolean {
  return !token.quoted && token.cue >= 2 && isGerund(token);
}

/** Whether a mark parts the words from the verb. */
function isParted(tokens: readonly Token[], verb: number, to: number): boolean {
  return tokens.slice(verb, to).some(({ text }) => /^[,;:–—]$/.test(text));
}

const SUBORDINATING = /^(?:after|when|while|although|though|because|since|once|before|as)$/;
/** Words between a subject and its verb: "had publicly". Set by hand; not tuned. */
const BETWEEN = 2;

function inSubordinate({ tokens, from, to, behind, after, end, before }: Clause): Told | null {
  if (!SUBORDINATING.test(tokens[from]?.lower ?? '')) return null;
  const subject = beginningAt(before, from + 1);
  const verb = verbBefore(tokens, from, to);
  if (subject === null || verb - subject.phraseLast - 1 > BETWEEN || verb <= subject.phraseLast)
    return null;
  if (isPassive(tokens, verb) || isParted(tokens, verb, to)) return null;
  const isSaidBehind = behind.slice(after, end).some(({ cue, quoted }) => cue >= 2 && !quoted);
  return isSaidBehind ? { kind: 'speaker', candidate: subject, rule: 'said-before' } : null;
}

/** Tokens of "cut in.", by definition; and words of who does so, at most: "her husband". Set by hand; not tuned. */
const CUT_IN = 3;
const WHO = 4;

function ofCuttingIn({ tokens, from, to }: Clause): Told | null {
  const [verb, particle, stop] = tokens.slice(to - CUT_IN, to);
  if (from !== to || stop?.shape !== 'mark' || particle === undefined) return null;
  const isIn = /^(?:in|up)$/.test(particle.lower) && cuttingIn.has(verb?.lower ?? '');
  return isIn && tokens.slice(to - CUT_IN - WHO, to - CUT_IN).some(isOwned) ? NOBODY : null;
}

/** "her husband", "a man": somebody without a name. */
function isOwned({ lower }: Token): boolean {
  return /^(?:his|her|their|an?|another|one)$/.test(lower);
}
