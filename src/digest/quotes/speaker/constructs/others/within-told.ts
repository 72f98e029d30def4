import {
  beforeTelling,
  showingVerbs,
  tellingVerbs,
  urgingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { isPassive, nearMarks, saysWords, verbBefore, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';
import { retoldBy } from './retold-by.ts';
import { isSpokenAloud } from './spoken-aloud.ts';
import { doerBefore } from './told-doer.ts';
import { BEFORE_THAT, HEARER, heardOf, isTell, toldAside, toldOnward } from './told-onward.ts';

/** What nobody but its subject does: he speaks. */
const SUBJECTS = /^(?:said|says|warned|wrote|admitted|claimed|promised|insisted|joked)$/;

/** Words like "had often" before a verb, at most. Set by hand; not tuned. */
const LONGEST_AUXILIARY = 4;

/** Words of whom somebody orders: "ordered | the whole night staff | to". Set by hand; not tuned. */
const ORDERED = 6;

/** "ordered | staff to | “…”": no verb of speech elsewhere; -1 without. */
function urgingBefore(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to - 1]?.lower !== 'to') return -1;
  for (let at = to - 2; at > from && at >= to - ORDERED; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return -1;
    if (urgingVerbs.has(token.lower)) return isPassive(tokens, at) ? -1 : at;
  }
  return -1;
}

/** "X said | his boss had told him", "according to X, Y shouted", "critics who call X". */
export function withinTold(clause: Clause): Told | null {
  const { tokens, from, to, before } = clause;
  const speaking = verbBefore(tokens, from, to);
  const beside = nearMarks(speaking, to);
  const told =
    toldOnward(clause, speaking) ?? toldAside(clause, beside) ?? heardOf(clause, speaking);
  if (told !== null) return told;
  const verb = Math.max(beside, urgingBefore(tokens, from, to));
  if (verb < 0 || !isSpeaking(clause, verb)) return null;
  // "X said | Y looked at her and | said"
  const doer = doerBefore(clause, verb);
  if (doer !== null) return retoldBy(doer);
  const at = beforeAuxiliaries(tokens, from, verb);
  const end = beforeAside(tokens, from, at, verb);
  const subject = before.findLast(
    ({ first, last, kind }) => last === end && first <= end && kind !== 'pronoun',
  );
  if (subject === undefined) return null;
  const isWho = tokens.slice(at + 1, verb).some(({ lower }) => lower === 'who');
  return isWho ? whoSaid(clause, subject) : isToldOf(clause, subject) ? retoldBy(subject) : null;
}

/** "his boss had | told | him, “…”": a finite verb by which the words themselves are said. */
function isSpeaking({ tokens, from, to }: Clause, verb: number): boolean {
  const said = tokens[verb]?.lower ?? '';
  const isKept = /^(?:keeps?|kept)$/.test(tokens[verb - 1]?.lower ?? '');
  if (said.endsWith('ing') && !isKept) return false;
  const isCited = tokens[from]?.lower === 'according' && SUBJECTS.test(said);
  return isCited || isSpokenAloud(tokens, verb, to);
}

/** "his boss | had often | told", "what his mother | used to | say": the last word before such words. */
function beforeAuxiliaries(tokens: readonly Token[], from: number, verb: number): number {
  const isUsed = tokens[verb - 1]?.lower === 'to' && tokens[verb - 2]?.lower === 'used';
  let at = isUsed ? verb - 3 : verb - 1;
  while (at > from && verb - at <= LONGEST_AUXILIARY && beforeTelling.has(tokens[at]?.lower ?? ''))
    at -= 1;
  return at;
}

/** "confronted by | pensioners | who called her": the speaker is told of; nobody is in "say | pensioners | who call it". */
function whoSaid({ tokens, from }: Clause, subject: Candidate): Told | null {
  const at = subject.phraseFirst - 1;
  const lead = tokens[at];
  if (lead?.lower === 'by') return retoldBy(subject);
  if (lead === undefined || subject.kind !== 'description') return null;
  // "ignored a colleague who | told her it was"
  if (isVerb(lead) && !BE.test(lead.lower) && lead.cue < 2) return retoldBy(subject);
  return at >= from && saysWords(tokens, at) && lead.cue >= 2 ? NOBODY : null;
}

const BE = /^(?:is|are|was|were|be|been|being|became|becomes?|remain(?:s|ed)?)$/;

/** "according to X, | his boss | shouted", "X told the court | his boss | had told him". */
function isToldOf({ tokens, from }: Clause, { phraseFirst }: Candidate): boolean {
  const lead = tokens[phraseFirst - 1]?.lower ?? '';
  if (lead === ',' && tokens[from]?.lower === 'according') return true;
  const outer = verbBefore(tokens, from, phraseFirst);
  const between = phraseFirst - 1 - outer;
  // "X remembered | what | his mother used to say"
  if (lead === 'what' && between === 1) return true;
  const telling = tokens[outer]?.lower ?? '';
  const isHow = lead === 'how' && showingVerbs.has(telling);
  if (!isHow && !isTell(telling) && !tellingVerbs.has(telling)) return false;
  // "told | the court | his boss had told him"
  if (between === 0 || (isTell(telling) && between <= HEARER)) return true;
  return /^(?:that|how)$/.test(lead) && between <= BEFORE_THAT + 1;
}

/** Words of "a whaler" and "who treated her son" at most. Set by hand; not tuned. */
const ASIDE = 10;

/** "his grandfather|, a whaler, | would tell", "the doctor | who treated her | had assured": where the subject ends. */
function beforeAside(tokens: readonly Token[], from: number, at: number, verb: number): number {
  const isParted = tokens[at]?.text === ',';
  if (!isParted && !/^(?:had|has)$/.test(tokens[verb - 1]?.lower ?? '')) return at;
  for (let open = at - 1; open > from && open > at - ASIDE; open -= 1) {
    const token = tokens[open];
    if (token === undefined || token.quoted || (!isParted && token.shape === 'mark')) return at;
    if (isParted ? token.text === ',' : token.lower === 'who') return open - 1;
  }
  return at;
}
