import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import {
  assuringVerbs,
  beforeTelling,
  loudVerbs,
  showingVerbs,
  tellingVerbs,
  urgingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { isPassive, nearMarks, startingAt, verbBefore, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';
import { retoldBy } from './retold-by.ts';
import { HEARER, heardOf, toldAside, toldOnward } from './told-onward.ts';

/** What nobody but its subject does: he speaks. */
const SUBJECTS = /^(?:said|says|warned|wrote|admitted|claimed|promised|insisted|joked)$/;

/** Words like "had often" before a verb, at most. Set by hand; not tuned. */
const LONGEST_AUXILIARY = 4;

/** "wrote | in her diary | that X": words in between at most. Set by hand; not tuned. */
const BEFORE_THAT = 4;

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
  const verb = Math.max(beside, urgingBefore(tokens, from, to));
  const isKept = /^keeps?$|^kept$/.test(tokens[verb - 1]?.lower ?? '');
  const isGerund = tokens[verb]?.lower.endsWith('ing') === true && !isKept;
  const isCited = tokens[from]?.lower === 'according' && SUBJECTS.test(tokens[verb]?.lower ?? '');
  const radioed = toldOnward(clause, speaking) ?? toldAside(clause, beside);
  if (radioed !== null) return radioed;
  const heard = heardOf(clause, speaking);
  if (heard !== null || verb < 0 || isGerund || !(isCited || isSpokenAloud(tokens, verb, to)))
    return heard;
  let at = verb - 1;
  // "what his mother used to | say"
  if (tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'used') at -= 2;
  while (at > from && verb - at <= LONGEST_AUXILIARY && beforeTelling.has(tokens[at]?.lower ?? ''))
    at -= 1;
  // "X said | Y looked at her and | said"
  const doer =
    tokens[verb - 1]?.lower === 'and'
      ? (toldDoer(tokens, from, verb, before) ?? citedDoer(tokens, from, verb, before))
      : null;
  if (doer !== null) return retoldBy(doer);
  const isRelative = tokens.slice(at + 1, verb).some(({ lower }) => lower === 'who');
  const end = beforeAside(tokens, from, at, verb);
  const subject = before.findLast(
    ({ first, last, kind }) => last === end && first <= end && kind !== 'pronoun',
  );
  if (subject === undefined) return null;
  const outer = verbBefore(tokens, from, subject.phraseFirst);
  const lead = tokens[subject.phraseFirst - 1]?.lower ?? '';
  if (isRelative) {
    // "confronted by pensioners who | called her"
    if (lead === 'by') return retoldBy(subject);
    // "ignored a colleague who | told her it was"
    const does = tokens[subject.phraseFirst - 1];
    const isObject = isVerb(does) && !BE.test(does?.lower ?? '') && (does?.cue ?? 0) < 2;
    if (isObject && subject.kind === 'description') return retoldBy(subject);
    const isBare =
      outer >= 0 && outer === subject.phraseFirst - 1 && (tokens[outer]?.cue ?? 0) >= 2;
    return isBare && subject.kind === 'description' ? NOBODY : null;
  }
  if (lead === ',' && tokens[from]?.lower === 'according') return retoldBy(subject);
  if (lead === 'what' && outer === subject.phraseFirst - 2) return retoldBy(subject);
  const telling = tokens[outer]?.lower ?? '';
  const isTelling = /^tells?$|^told$/.test(telling);
  // "told the court | his boss had told him"
  const isBeside = isTelling && outer >= subject.phraseFirst - 1 - HEARER;
  const isSub =
    tellingVerbs.has(telling) || isTelling || (lead === 'how' && showingVerbs.has(telling));
  const isAfterThat =
    (isBeside && outer < subject.phraseFirst - 1) ||
    (/^(?:that|how)$/.test(lead) && outer >= subject.phraseFirst - 2 - BEFORE_THAT);
  const isDirect = outer === subject.phraseFirst - 1 || isAfterThat;
  return isSub && isDirect ? retoldBy(subject) : null;
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

/** "According to people in the room, | the president | banged the table and | said". */
function citedDoer(
  tokens: readonly Token[],
  from: number,
  verb: number,
  before: readonly Candidate[],
): Candidate | null {
  if (tokens[from]?.lower !== 'according') return null;
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (comma < 0 || comma > verb || verb - comma > DOING + BEFORE_THAT) return null;
  const doer = startingAt(before, comma + 1);
  const isOnly = !tokens.slice(comma + 1, verb).some(({ text }) => text === ',');
  return isOnly && doer !== null && isVerb(tokens[doer.phraseLast + 1]) ? doer : null;
}

const BE = /^(?:is|are|was|were|be|been|being|became|becomes?|remain(?:s|ed)?)$/;

/** Words of what somebody does before he speaks: "the doctor | looked at her and | said". Set by hand; not tuned. */
const DOING = 10;

/** Whoever does something behind a verb of telling, and then speaks; null without. */
function toldDoer(
  tokens: readonly Token[],
  from: number,
  verb: number,
  before: readonly Candidate[],
): Candidate | null {
  let outer = verbBefore(tokens, from, verb - 1);
  // "the doctor | laughed and said"
  if (
    outer > 0 &&
    tokens[outer + 1]?.lower !== 'how' &&
    !tellingVerbs.has(tokens[outer]?.lower ?? '')
  )
    outer = verbBefore(tokens, from, outer);
  const told = tokens[outer]?.lower ?? '';
  // "told | police | that a guard had laughed and said"
  const isThat =
    told === 'told' &&
    tokens.slice(outer, outer + HEARER + 1).some(({ lower }) => lower === 'that');
  // "Fishermen | tell how | the pilot would stand and shout"
  const isHow = tokens[outer + 1]?.lower === 'how' && (told === 'tell' || showingVerbs.has(told));
  if (
    outer < 0 ||
    !(isHow || isThat || tellingVerbs.has(told)) ||
    verb - outer > DOING + BEFORE_THAT
  )
    return null;
  const doer = before.findLast(({ kind, figure, first, phraseLast }) => {
    // "her manager, | X, | leaned over and"
    const isSetOff = tokens[first - 1]?.text === ',' && tokens[phraseLast + 1]?.text === ',';
    const does = tokens[phraseLast + (isSetOff ? 2 : 1)];
    const isDoing = does?.shape === 'lower' && (does.lower === 'had' || isVerb(does));
    const isActive = isDoing && !/^(?:is|are|was|were|be|been)$/.test(does.lower);
    const isPerson = kind !== 'pronoun' && figure !== null;
    return isPerson && first > outer && phraseLast < verb - 1 && isActive;
  });
  return doer ?? null;
}

/** "told him, | “…”", "called him | “a thief”": the words themselves, and not what they are about. */
function isSpokenAloud(tokens: readonly Token[], verb: number, to: number): boolean {
  const isNaming = namingVerbs.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'on';
  return (
    isNaming ||
    /^[,:]$/.test(tokens[to - 1]?.text ?? '') ||
    (tokens[to - 1]?.lower === 'to' && urgingVerbs.has(tokens[verb]?.lower ?? '')) ||
    (verb === to - 1 && isLoud(tokens, verb)) ||
    // "prosecutors say X | told a friend he would “…”"
    (/^tells?$|^told$/.test(tokens[verb]?.lower ?? '') && verb < to - 1) ||
    // "had bragged to a friend | about | “…”"
    (tokens[verb - 1]?.lower === 'had' && /^(?:about|of)$/.test(tokens[to - 1]?.lower ?? '')) ||
    // "joked over dinner | that | votes were “…”"
    ((tokens[verb]?.cue ?? 0) >= 2 &&
      tokens.slice(verb, to).some(({ lower }) => lower === 'that')) ||
    (assuringVerbs.has(tokens[verb]?.lower ?? '') &&
      /^(?:had|who)$/.test(tokens[verb - 1]?.lower ?? ''))
  );
}

/** "yelled | “…”": a verb that nothing but the words themselves follows. */
function isLoud(tokens: readonly Token[], verb: number): boolean {
  return loudVerbs.has(tokens[verb]?.lower ?? '');
}
