import { partingParticiples } from '../../../../../languages/english/links/conjunctions.ts';
import { noises } from '../../../../../languages/english/quotes/outcries.ts';
import { irregularParticiples } from '../../../../../languages/english/verbs/verb-forms.ts';
import { drawingVerbs, feelings } from '../../../../../languages/english/verbs/done-in-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { type Clause, isPassive, isToldBehind, saysWords, startingAt } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';
import { pastTime } from './past-time.ts';

const IRREGULAR = wordSet(irregularParticiples);
const PARTICIPLE = /(?:[^e]ed|wn|en)$/;
/** What leads from the participle to the words: "lectured by Y | as “…”", "chided by Y | for being “…”". */
const LINKS = wordSet('as to for of with over on');
/** What others say of somebody: "faces | allegations | of “…”". */
const CHARGES = wordSet('accusations allegations claims charges complaints accusation allegation');
/** From the participle to the marks, in words at most ("was chided by the heads of both banks for being “…”"). Set by hand. */
const REACH = 14;

/**
 * "X was chided by Y for being “slow”", "X, hounded by Y as “a thief,”", "X was remembered as “a
 * saint”": whatever was done to X by words, X did not say them. A verb in the passive and a link to
 * the marks are enough; `passive` knows the verbs that need neither.
 */
export function doneTo(clause: Clause): Told | null {
  const { tokens, from, to } = clause;
  if (to <= from || saysWords(tokens, to - 1)) return null;
  const noise = tokens[to - 1]?.lower === 'of' ? (tokens[to - 2]?.lower ?? '') : '';
  const isNoise = noises.has(noise);
  const isGot = isNoise || CHARGES.has(noise);
  for (let verb = isNoise ? to - 3 : to - 2; verb >= from && to - verb <= REACH; verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.quoted || isParted(tokens, verb, to, isNoise)) return null;
    if (isGot && drawingVerbs.has(token.lower)) return NOBODY;
    if (isDone(tokens, verb, from)) return isNoise ? NOBODY : doerOf(clause, verb);
    if (saysWords(tokens, verb)) return null;
  }
  return null;
}

/** "X was seen | when | she", "X was seen|, | then": another clause begins; not at "insults | and | chants of". */
function isParted(tokens: readonly Token[], at: number, to: number, isNoise: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (partingParticiples.has(token.lower) && !(isNoise && token.lower === 'and')) return true;
  return /^[,;:]$/.test(token.text) && at < to - 1;
}

/** "chided | by Y | for being “…”", "remembered as “…” | by Y": by whom it is done; null where nothing leads to the marks. */
function doerOf(clause: Clause, verb: number): Told | null {
  const { tokens, from, to, before } = clause;
  const by = agentAt(tokens, verb, to);
  const agent = by < 0 ? null : startingAt(before, by + 1);
  const leads =
    by < 0 ? leadsAlone(tokens, from, verb, to) : leadsOn(tokens, to, agent?.phraseLast ?? by);
  const isFelt = feelings.has(tokens[verb]?.lower ?? '');
  if (!leads || (isFelt && !/^(?:as|to)$/.test(tokens[to - 1]?.lower ?? ''))) return null;
  if (agent !== null) return { kind: 'speaker', candidate: agent, rule: 'passive' };
  return by >= 0 ? NOBODY : doerBehind(clause, verb);
}

/** "remembered as “a gift” | by Y": who stands behind the marks; null where somebody there speaks. */
function doerBehind(clause: Clause, verb: number): Told | null {
  const { tokens, behind, after, following } = clause;
  const late = behind[after]?.lower === 'by' ? startingAt(following, after + 1) : null;
  if (late !== null) return { kind: 'speaker', candidate: late, rule: 'passive' };
  // "X, fined | for “sleeping,” did not reply"
  if (tokens[verb - 1]?.text === ',' && tokens[verb + 1]?.lower === 'for') return NOBODY;
  // "The dam was remembered as “a gift,” said Y"
  return isToldBehind(clause) ? null : NOBODY;
}

/** "was | chided", "X, | hounded by": a participle of what is done to somebody. */
function isDone(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape !== 'lower') return false;
  if (!PARTICIPLE.test(token.lower) && !IRREGULAR.has(token.lower)) return false;
  if (isPassive(tokens, at)) return true;
  const start = /^(?:once|long|often|widely|later|now|\p{Ll}+ly)$/u.test(
    tokens[at - 1]?.lower ?? '',
  )
    ? at - 1
    : at;
  const opens = start === from || /^(?:,|and|but|or|then)$/.test(tokens[start - 1]?.lower ?? '');
  // "written | off as"
  const particle = /^(?:off|out|up|down)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const link = pastTime(tokens, particle);
  if (!opens) return false;
  if (/^(?:by|as)$/.test(tokens[link]?.lower ?? '')) return true;
  // ", jailed | for", but "and called for"
  const isSet = tokens[start - 1]?.text === ',' && !saysWords(tokens, at);
  return isSet && tokens[link]?.lower === 'for';
}

/** "remembered | as", "jailed | for her", "forced | to": what leads to the marks where nobody is told who does it. */
function leadsAlone(tokens: readonly Token[], from: number, verb: number, to: number): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  if (last === 'as') return true;
  if (feelings.has(tokens[verb]?.lower ?? '')) return false;
  // "Y said X was reduced | to “…”": Y judges
  if (tokens.slice(from, verb).some(({ cue }) => cue >= 2)) return false;
  if (last === 'to' || last === 'with') return verb === to - 2;
  return tokens[verb + 1]?.lower === 'for' && to - verb <= TO_DEED;
}

/** "jailed for her part in the | “…”": words from the participle to the marks at most. Set by hand; not tuned. */
const TO_DEED = 6;

function agentAt(tokens: readonly Token[], verb: number, to: number): number {
  for (let at = verb + 1; at < to; at += 1) if (tokens[at]?.lower === 'by') return at;
  return -1;
}

/** Whether nothing but a link stands between who does it and the marks. */
function leadsOn(tokens: readonly Token[], to: number, agent: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (/^(?:being|having|his|her|their|its|the|an?)$/.test(last.lower))
    return LINKS.has(tokens[to - 2]?.lower ?? '');
  return LINKS.has(last.lower) || /^[,:]$/.test(last.text) || agent === to - 1;
}
