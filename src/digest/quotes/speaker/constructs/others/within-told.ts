import { wordSet } from '../../../../../languages/word-set.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { NAMING, startingAt, verbBefore, verbBeside, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';
import { retoldBy } from './retold-by.ts';

/** Words like "had often" before a verb, at most. Set by hand; not tuned. */
const LONGEST_AUXILIARY = 4;
export const AUXILIARIES = wordSet(
  'had has have was were would once then later also often always just even repeatedly reportedly allegedly who recently first previously already later now kept keeps',
);

/** "wrote | in her diary | that X": words in between at most. Set by hand; not tuned. */
const BEFORE_THAT = 4;
/** "told | the district court | his boss had": words of who hears it, at most. Set by hand; not tuned. */
const HEARER = 4;
/** Verbs that "how" follows. */
const SHOWING = wordSet('described describes recounted recounts told tells explained explains');
/** "told the driver to | “…”". */
const URGING = wordSet('told telling asked urged ordered begged promised vowed threatened warned');

/** "had | assured her there was “…”". */
const ASSURING = wordSet('assured told warned promised informed reminded advised');

const LOUD = wordSet(
  'yelled yells shouted shouts screamed screams cried whispered muttered replied replies answered answers responded texted exclaimed chanted wrote',
);

/** Verbs that a whole clause follows: "X said | Y called it". */
export const TELLING = wordSet(
  'say claim allege recall insist said says saying recalled recalls recalling remembered claimed claims alleged alleges reported reports noted notes complained testified wrote insisted insists maintained recounted recounts explained stated confirmed admitted swore swears argued tweeted posted declared added adds revealed reveals writes testifies remembers complains confirms admits states argues',
);

/** "X said | his boss had told him", "according to X, Y shouted", "critics who call X". */
export function withinTold({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  const isKept = /^keeps?$|^kept$/.test(tokens[verb - 1]?.lower ?? '');
  const isGerund = tokens[verb]?.lower.endsWith('ing') === true && !isKept;
  const radioed = toldOnward(tokens, from, to, before) ?? toldAside(tokens, from, to, before);
  if (radioed !== null) return radioed;
  const heard = heardOf(tokens, from, verbBefore(tokens, from, to), before);
  if (heard !== null || verb < 0 || isGerund || !isSpokenAloud(tokens, verb, to)) return heard;
  let at = verb - 1;
  // "what his mother used to | say"
  if (tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'used') at -= 2;
  while (at > from && verb - at <= LONGEST_AUXILIARY && AUXILIARIES.has(tokens[at]?.lower ?? ''))
    at -= 1;
  // "X said | Y looked at her and | said"
  const doer = tokens[verb - 1]?.lower === 'and' ? toldDoer(tokens, from, verb, before) : null;
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
    const isTold =
      outer >= 0 && outer === subject.phraseFirst - 1 && (tokens[outer]?.cue ?? 0) >= 2;
    return isTold && subject.kind === 'description' ? NOBODY : null;
  }
  if (lead === ',' && tokens[from]?.lower === 'according') return retoldBy(subject);
  if (lead === 'what' && outer === subject.phraseFirst - 2) return retoldBy(subject);
  const telling = tokens[outer]?.lower ?? '';
  const isTelling = /^tells?$|^told$/.test(telling);
  // "told the court | his boss had told him"
  const isBeside = isTelling && outer >= subject.phraseFirst - 1 - HEARER;
  const isSub = TELLING.has(telling) || isTelling || (lead === 'how' && SHOWING.has(telling));
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
  if (outer > 0 && !TELLING.has(tokens[outer]?.lower ?? ''))
    outer = verbBefore(tokens, from, outer);
  if (outer < 0 || !TELLING.has(tokens[outer]?.lower ?? '') || verb - outer > DOING + BEFORE_THAT)
    return null;
  const doer = before.findLast(({ kind, figure, first, phraseLast }) => {
    const does = tokens[phraseLast + 1];
    const isDoing = does?.shape === 'lower' && (does.lower === 'had' || isVerb(does));
    const isActive = isDoing && !/^(?:is|are|was|were|be|been)$/.test(does.lower);
    const isPerson = kind !== 'pronoun' && figure !== null;
    return isPerson && first > outer && phraseLast < verb - 1 && isActive;
  });
  return doer ?? null;
}

/** "The waiter, X said, had leaned over and whispered: “…”": whoever opens the sentence. */
function toldAside(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: readonly Candidate[],
): Told | null {
  const verb = verbBeside(tokens, from, to);
  const subject = startingAt(before, from);
  if (subject === null || verb < 0 || !/^[,:]$/.test(tokens[to - 1]?.text ?? '')) return null;
  const comma = Math.max(subject.last, subject.phraseLast) + 1;
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  if (tokens[comma]?.text !== ',' || close < 0 || close >= verb) return null;
  const isAside = close - comma <= TELLER && TELLING.has(tokens[close - 1]?.lower ?? '');
  const does = tokens[close + 1];
  return isAside && does !== undefined && (does.lower === 'had' || isVerb(does))
    ? retoldBy(subject)
    : null;
}

/** Words of "the owner of the inn said" at most. Set by hand; not tuned. */
const TELLER = 7;

/** Words from a verb of telling to the marks. Set by hand; not tuned. */
const ONWARD = 18;

/** "X claimed | the harbour master had radioed back, “You are alone.”": whatever verb it is, nobody else speaks. */
function toldOnward(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: readonly Candidate[],
): Told | null {
  const [mark, opening] = [tokens[to - 1], tokens[to + 1]];
  if (!/^[,:]$/.test(mark?.text ?? '') || opening?.shape !== 'capital') return null;
  const verb = verbBefore(tokens, from, to);
  const telling = tokens[verb]?.lower ?? '';
  if (verb < 0 || to - verb > ONWARD || !(TELLING.has(telling) || telling === 'told')) return null;
  const start = afterHearer(tokens, verb);
  const inner = startingAt(before, start);
  if (inner === null || tokens[inner.phraseLast + 1]?.lower !== 'had') return null;
  const rest = tokens.slice(inner.phraseLast + 1, to - 1);
  return rest.some(({ text, quoted }) => quoted || /^[,;:]$/.test(text)) ? null : retoldBy(inner);
}

/** "claimed | that | X", "told | the film that | X": where the clause begins that is told. */
function afterHearer(tokens: readonly Token[], verb: number): number {
  if (tokens[verb]?.lower !== 'told')
    return tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  for (let at = verb + 1; at <= verb + HEARER + 1; at += 1)
    if (/^(?:that|how)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  return verb + 1;
}

/** "The jury heard how | X had boasted that it was “…”": the jury says nothing. */
function heardOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
  before: readonly Candidate[],
): Told | null {
  const subject = before.findLast(({ phraseLast }) => phraseLast < verb);
  if (subject === undefined || subject.kind === 'pronoun') return null;
  const between = tokens.slice(subject.phraseLast + 1, verb);
  const lead = subject.phraseFirst - 1;
  if (!between.every(({ lower }) => AUXILIARIES.has(lower))) return null;
  const isHeard = tokens[lead - 1]?.lower === 'heard' && lead - 1 > from;
  return isHeard && /^(?:how|that)$/.test(tokens[lead]?.lower ?? '') ? retoldBy(subject) : null;
}

/** "told him, | “…”", "called him | “a thief”": the words themselves, and not what they are about. */
function isSpokenAloud(tokens: readonly Token[], verb: number, to: number): boolean {
  const isNaming = NAMING.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'on';
  return (
    isNaming ||
    /^[,:]$/.test(tokens[to - 1]?.text ?? '') ||
    (tokens[to - 1]?.lower === 'to' && URGING.has(tokens[verb]?.lower ?? '')) ||
    (verb === to - 1 && isLoud(tokens, verb)) ||
    // "joked over dinner | that | votes were “…”"
    ((tokens[verb]?.cue ?? 0) >= 2 &&
      tokens.slice(verb, to).some(({ lower }) => lower === 'that')) ||
    (ASSURING.has(tokens[verb]?.lower ?? '') && /^(?:had|who)$/.test(tokens[verb - 1]?.lower ?? ''))
  );
}

/** "yelled | “…”": a verb that nothing but the words themselves follows. */
function isLoud(tokens: readonly Token[], verb: number): boolean {
  return LOUD.has(tokens[verb]?.lower ?? '');
}
