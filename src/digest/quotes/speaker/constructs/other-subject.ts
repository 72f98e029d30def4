import { cuttingIn } from '../../../../languages/english/verbs/telling-verbs.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Candidate } from '../candidates.ts';
import {
  beginningAt,
  type Clause,
  isPassive,
  isToldBehind,
  verbBefore,
  verbBeside,
} from './clause.ts';
import { NOBODY, type Told } from './told.ts';

/**
 * Whoever is the subject right beside the words, where somebody else is nearer to hand: “…,” said | one
 * source who knew X; "X saying it was “…” and | Y | calling it “…”"; "After | X | said it was “…,” Y said";
 * "X said, and | her husband | cut in. “…”"; "It was left to | X | to point out that"; "| X | was no happier: “…”".
 */
export function otherSubject(clause: Clause): Told | null {
  return (
    saidBySomebody(clause) ??
    ofGerund(clause) ??
    inSubordinate(clause) ??
    leftTo(clause) ??
    ofMood(clause) ??
    ofCuttingIn(clause)
  );
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
    ({ kind, first, phraseFirst }) =>
      kind === 'name' &&
      // "said a beaming | Ada Roe"
      (Math.min(first, phraseFirst) <= candidate.phraseLast + 1 ||
        (first < most && /^[,:(–—-]$/.test(behind[first - 1]?.text ?? ''))),
  );
  // "said a tired | but happy Ada Roe"
  const goesOn = /^(?:and|but)$/.test(behind[candidate.phraseLast + 1]?.lower ?? '');
  return isNamed || goesOn ? null : { kind: 'speaker', candidate, rule: 'said-after' };
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

function inSubordinate(clause: Clause): Told | null {
  const { tokens, from, to, before } = clause;
  if (!SUBORDINATING.test(tokens[from]?.lower ?? '')) return null;
  const subject = beginningAt(before, from + 1);
  const verb = verbBefore(tokens, from, to);
  if (subject === null || verb - subject.phraseLast - 1 > BETWEEN || verb <= subject.phraseLast)
    return null;
  if (isPassive(tokens, verb) || isParted(tokens, verb, to)) return null;
  return isToldBehind(clause) ? { kind: 'speaker', candidate: subject, rule: 'said-before' } : null;
}

/** "It was left to | X | to point out that it was “…”": X does so. */
function leftTo({ tokens, from, to, before }: Clause): Told | null {
  if (tokens[from]?.lower !== 'it') return null;
  const lead = tokens
    .slice(from, from + LEFT_TO)
    .findIndex(({ lower }) => /^(?:left|fell|falls|up|down)$/.test(lower));
  if (lead < 0 || tokens[from + lead + 1]?.lower !== 'to') return null;
  const verb = verbBeside(tokens, from, to);
  const candidate = before.findLast(
    ({ last, kind }) => kind !== 'pronoun' && last > from + lead && last < verb,
  );
  if (candidate === undefined) return null;
  const rest = tokens.slice(candidate.phraseLast + 1, verb);
  const isOwn = rest.at(-1)?.lower === 'to' && rest.every(({ lower }) => /^(?:to|,)$/.test(lower));
  return isOwn ? { kind: 'speaker', candidate, rule: 'said-before' } : null;
}

/** Words of "It was left to" at most. Set by hand; not tuned. */
const LEFT_TO = 5;

/** Words of "was no less happy about it:", at most. Set by hand; not tuned. */
const MOOD = 7;
const BE = /^(?:is|was|remains|remained|sounds|sounded|seems|seemed|looks|looked)$/;

/** "| X | was no happier: “…”", "For | X |, it is simple: “…”": what follows the colon is X's. */
function ofMood(clause: Clause): Told | null {
  const { tokens, from, to, before } = clause;
  const colon = tokens[to - 1];
  if (colon?.text !== ':' || tokens[to + 1]?.shape !== 'capital') return null;
  // "Adele is back: “Easy On Me” | tops the chart"
  if (isToldBehind(clause) || clause.behind[clause.after]?.shape === 'lower') return null;
  const isFor = tokens[from]?.lower === 'for';
  const subject = whoOpens(clause, isFor ? from + 1 : from);
  if (subject === null) return null;
  const own = before.filter(({ first }) => first > subject.phraseLast);
  if (own.some(({ kind }) => kind === 'name')) return null;
  let be = to - 2;
  while (be > subject.phraseLast && !BE.test(tokens[be]?.lower ?? '')) be -= 1;
  const mood = tokens.slice(be + 1, to - 1);
  if (be <= subject.phraseLast || mood.length === 0 || mood.length > MOOD || mood.some(isOther))
    return null;
  const isBeside = isFor ? tokens[be - 1]?.lower === 'it' : tokens[be - 1]?.shape !== 'lower';
  return isBeside ? { kind: 'speaker', candidate: subject, rule: 'said-before' } : null;
}

/** The name that begins at `at`, or that is set off behind what somebody is: "Her opposite number, | X |, was". */
function whoOpens({ tokens, from, before }: Clause, at: number): Candidate | null {
  const opening = beginningAt(before, at);
  if (opening?.kind === 'name') return opening;
  const apposed = before.find((it) => isApposed(tokens, from, it));
  return apposed?.kind === 'name' ? apposed : null;
}

/** "Her opposite number, | X |, was", and not "the letter to the mayor, | X |, was". */
function isApposed(tokens: readonly Token[], from: number, { first, last }: Candidate): boolean {
  const isSet = tokens[first - 1]?.text === ',' && tokens[last + 1]?.text === ',';
  return (
    isSet &&
    !tokens.slice(from + 1, first - 1).some(({ is, shape }) => is.closed || shape === 'mark')
  );
}

/** "was | told", "is | a painter", "was asked": no mood. */
function isOther({ shape, is, lower, cue, quoted }: Token): boolean {
  return quoted || shape !== 'lower' || is.determiner || cue >= 1 || /(?:ed|ing)$/.test(lower);
}

/** Tokens of "cut in.", by definition; and words of who does so, at most: "her husband". Set by hand; not tuned. */
const CUT_IN = 3;
const WHO = 4;

function ofCuttingIn(clause: Clause): Told | null {
  const { tokens, from, to } = clause;
  if (from !== to || to < CUT_IN || isToldBehind(clause)) return null;
  const [verb, particle, stop] = tokens.slice(to - CUT_IN, to);
  if (stop?.shape !== 'mark' || particle === undefined) return null;
  const isIn = /^(?:in|up)$/.test(particle.lower) && cuttingIn.has(verb?.lower ?? '');
  return isIn && tokens.slice(Math.max(0, to - CUT_IN - WHO), to - CUT_IN).some(isOwned)
    ? NOBODY
    : null;
}

/** "her husband", "a man": somebody without a name. */
function isOwned({ lower }: Token): boolean {
  return /^(?:his|her|their|an?|another|one)$/.test(lower);
}
