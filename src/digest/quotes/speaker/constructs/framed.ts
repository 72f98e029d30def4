import {
  answersOfSomebody,
  wordsOfSomebody,
} from '../../../../languages/english/quotes/remarks.ts';
import { puttingVerbs } from '../../../../languages/english/verbs/naming-verbs.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isAmong } from '../../../reading/asked-once.ts';
import { isPossessive } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Candidate } from '../candidates.ts';
import { type Clause, doerAt, isToldBehind, saysWords, startingAt } from './clause.ts';
import { NOBODY, type Told } from './told.ts';

const BE = wordSet('is was are were');
/** From the noun to the marks ("response to the critics of the plan: | “…”"), and to its owner, in words at most. Set by hand. */
const TO_MARKS = 8;
const TO_OWNER = 2;

/**
 * Words that are said by what they are called, and no verb of speech: "X's verdict: “…”", "her words,
 * said X, were “…”", "“…” was how X put it", "“…,” is X's advice".
 */
export function framed(clause: Clause): Told | null {
  return putSo(clause) ?? setBetween(clause) ?? calledSo(clause) ?? calledSoBehind(clause);
}

function speaker(candidate: Candidate | null | undefined, isBehind: boolean): Told | null {
  if (candidate === null || candidate === undefined) return null;
  return { kind: 'speaker', candidate, rule: isBehind ? 'said-after' : 'said-before' };
}

/** “…” was how | X put it; “…” is the way X describes it. */
export function putSo(clause: Clause): Told | null {
  const { behind, end, following } = clause;
  const start = pastHow(clause);
  if (start < 0) return null;
  // "how | she | put it"
  const pronoun = following.find(({ first }) => first === start);
  const putter = doerAt(behind, following, start) ?? pronoun;
  if (putter === undefined) return null;
  const last = putter.phraseLast;
  const [be, ...done] = behind.slice(last + 1, Math.min(end, last + 4));
  const isPut = done.some(isPutting);
  // "is how X | was described by Y": Y did so
  if (isPut && BE.has(be?.lower ?? '')) return agentBehind(clause, last);
  return isPut || isPutting(be) ? speaker(putter, true) : null;
}

const isPutting = isAmong(puttingVerbs);

/** “…” was | how | X put it, “…,” is | the way | X describes it: where its subject begins; -1 without. */
function pastHow({ behind, after }: Clause): number {
  const at = behind[after]?.text === ',' ? after + 1 : after;
  if (!BE.has(behind[at]?.lower ?? '')) return -1;
  if (behind[at + 1]?.lower === 'how') return at + 2;
  return behind[at + 1]?.lower === 'the' && behind[at + 2]?.lower === 'way' ? at + 3 : -1;
}

/** "is how X was described | by Y": nobody where nobody is named behind "by". */
function agentBehind({ behind, end, following }: Clause, last: number): Told {
  const by = behind.findIndex(({ lower }, index) => index > last && lower === 'by');
  const agent = by < 0 || by >= end ? null : startingAt(following, by + 1);
  return agent === null ? NOBODY : { kind: 'speaker', candidate: agent, rule: 'passive' };
}

/** "Her comments, | said X, | were “…”". */
function setBetween({ tokens, from, to, before }: Clause): Told | null {
  const mark = to - 2;
  if (!BE.has(tokens[to - 1]?.lower ?? '') || tokens[mark]?.text !== ',') return null;
  const candidate = before.findLast(({ phraseLast }) => phraseLast < mark);
  if (candidate === undefined || candidate.phraseLast !== mark - 1) return null;
  const verb = Math.min(candidate.phraseFirst, candidate.first) - 1;
  const isAside = verb > from && saysWords(tokens, verb) && tokens[verb - 1]?.text === ',';
  return isAside ? speaker(candidate, false) : null;
}

/** "X's answer to them | was “…”", "Her motto: “…”", "X's view is simple: “…”". */
function calledSo(clause: Clause): Told | null {
  const { tokens, from, to, before } = clause;
  const last = to - 1;
  const mark = tokens[last]?.text ?? '';
  const isThat = mark === 'that' && BE.has(tokens[last - 1]?.lower ?? '');
  const isBe = BE.has(tokens[last]?.lower ?? '');
  if (!/^[:?]$/.test(mark) && !isThat && !isBe) return null;
  // "Her answer was “weak,” said Y"
  if (isToldBehind(clause)) return null;
  for (let noun = last - 1; noun > from && noun >= last - TO_MARKS; noun -= 1) {
    const token = tokens[noun];
    if (
      token === undefined ||
      token.quoted ||
      (saysWords(tokens, noun) && !wordsOfSomebody.has(token.lower))
    )
      return null;
    if (!wordsOfSomebody.has(token.lower) || (isBe && !answersOfSomebody.has(token.lower)))
      continue;
    const owner = ownerOf(tokens, noun, before);
    if (owner !== null) return opensClause(tokens, owner, from) ? speaker(owner, false) : null;
  }
  return null;
}

/** "Asked about it, | X's answer was"; not "Y said of | X's answer". */
function opensClause(
  tokens: readonly Token[],
  { phraseFirst, first }: Candidate,
  from: number,
): boolean {
  const start = Math.min(phraseFirst, first);
  if (start === from) return true;
  const lead = tokens[start - 1];
  if (/^(?:and|but|so)$/.test(lead?.lower ?? '')) return true;
  const isSet = /^[,;:–—-]$/.test(lead?.text ?? '');
  return isSet && !tokens.slice(from + 1, start).some(({ cue, quoted }) => cue >= 2 || quoted);
}

/** “…,” was X's | summary. */
function calledSoBehind({ behind, after, end, following }: Clause): Told | null {
  if (!BE.has(behind[after]?.lower ?? '')) return null;
  for (let noun = after + 2; noun < end && noun < after + TO_MARKS; noun += 1) {
    if (!wordsOfSomebody.has(behind[noun]?.lower ?? '')) continue;
    const owner = ownerOf(behind, noun, following);
    if (owner !== null) return speaker(owner, true);
  }
  return null;
}

/** Whose words they are: "X's first | thought", "his | motto". */
function ownerOf(
  tokens: readonly Token[],
  noun: number,
  candidates: readonly Candidate[],
): Candidate | null {
  for (let at = noun - 1; at >= noun - 1 - TO_OWNER && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return null;
    if (isPossessive(token)) return candidates.findLast(({ last }) => last === at - 1) ?? null;
    if (/^(?:his|her)$/.test(token.lower))
      return candidates.find(({ first, kind }) => first === at && kind === 'pronoun') ?? null;
    if (token.shape !== 'lower' || token.is.closed) return null;
  }
  return null;
}
