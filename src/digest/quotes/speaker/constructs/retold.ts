import { wordSet } from '../../../../languages/word-set.ts';
import { isPossessive } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Candidate } from '../candidates.ts';
import { isPassive, NAMING, startingAt, verbBefore, verbBeside, type Clause } from './clause.ts';
import { NOBODY, type Told } from './told.ts';

const QUOTING = wordSet('quoted quotes quoting quote cited cites citing');
/** What a remark of somebody is called: "claims by X that", "X's remark that". */
const REMARKS = wordSet(`
claim claims remark remarks comment comments assertion assertions allegation allegations accusation accusations suggestion suggestions
charge charges complaint complaints argument arguments warning warnings statement statements description criticism contention insistence
promise pledge line dictum maxim motto adage vow boast threat prediction observation view opinion belief advice joke quip demand plea
jibe jibes gibe taunt taunts insult insults barb jab slur words verdict finding conclusion portrayal depiction characterisation characterization dismissal denunciation praise
`);
/** Words like "had often" before a verb, at most. Set by hand; not tuned. */
const LONGEST_AUXILIARY = 4;
const AUXILIARIES = wordSet(
  'had has have was were would once then later also often always just even repeatedly reportedly allegedly who recently first previously already later now kept keeps',
);

/**
 * The words of somebody else, told by the subject: "X quoted her mother as saying", "X said his
 * boss told him", "critics who call X", "Y's claim that". They belong to whoever stands nearest.
 */
export function retold(clause: Clause): Told | null {
  return (
    quotedAs(clause) ??
    citedFrom(clause) ??
    recalledOf(clause) ??
    remarkOf(clause) ??
    callersOf(clause) ??
    within(clause)
  );
}

function speaker(candidate: Candidate | null): Told | null {
  return candidate === null ? null : { kind: 'speaker', candidate, rule: 'retold' };
}

/** "X quoted | Y as saying": in front of the marks, or behind them. */
function quotedAs({
  tokens,
  from,
  to,
  behind,
  after,
  end,
  before,
  following,
}: Clause): Told | null {
  const inFront = objectQuoted(tokens, from, to, before);
  return inFront ?? objectQuoted(behind, after, end, following);
}

function objectQuoted(
  tokens: readonly Token[],
  from: number,
  to: number,
  candidates: readonly Candidate[],
): Told | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || !QUOTING.has(token.lower)) continue;
    if (isPassive(tokens, at)) return quotedBy(tokens, at, to, candidates);
    for (let as = at + 2; as < Math.min(to, at + TO_AS); as += 1) {
      if (
        tokens[as]?.lower !== 'as' ||
        !/^(?:saying|telling|having|writing)$/.test(tokens[as + 1]?.lower ?? '')
      )
        continue;
      return speaker(startingAt(candidates, at + 1));
    }
  }
  return null;
}

/** "X was | quoted by the Post as saying": the subject speaks, and not through whom it came. */
function quotedBy(
  tokens: readonly Token[],
  at: number,
  to: number,
  candidates: readonly Candidate[],
): Told | null {
  if (!/^(?:by|in)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  // "was cited by Y | as “a danger”"
  if (tokens[at]?.lower === 'cited' && !tokens.slice(at, to).some(isAsSaying)) return null;
  // "did not want to be | quoted by name"
  if (tokens[at + 2]?.lower === 'name' || tokens[at - 2]?.lower === 'to') return null;
  const subject = candidates.findLast(({ last }) => last < at);
  return subject === undefined || subject.kind === 'pronoun' ? null : speaker(subject);
}

/** "as | saying". */
function isAsSaying({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.lower === 'as' && /^(?:saying|telling|having|writing)$/.test(lower);
}

/** "X quoted | Lincoln: “…”". */
function citedFrom({ tokens, to, before }: Clause): Told | null {
  const [mark, cited] = [tokens[to - 1], before.at(-1)];
  if (mark === undefined || cited === undefined || mark.text !== ':') return null;
  if (cited.kind !== 'name' || cited.last !== to - 2) return null;
  const verb = tokens[cited.phraseFirst - 1];
  return verb !== undefined && QUOTING.has(verb.lower) ? speaker(cited) : null;
}

/** "claims by X that she was “…”", "X's remark that …": no verb of speech between it and the marks. */
function remarkOf({ tokens, from, to, before }: Clause): Told | null {
  for (let at = to - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return null;
    if (REMARKS.has(token.lower)) {
      const next = tokens[at + 1]?.lower ?? '';
      if (next === 'by' || next === 'from') {
        const author = startingAt(before, at + 2);
        if (author !== null && tokens[author.phraseLast + 1]?.lower === 'that')
          return speaker(author);
      }
      const isOpen =
        next === 'that'
          ? beVerbs(tokens, at, to) < 2
          : next === 'of' && tokens[to - 1]?.lower === 'as' && isAboutSomething(tokens, at, to);
      if (isOpen && isPossessive(tokens[at - 1] ?? token)) {
        const owner = before.findLast(({ last }) => last === at - 2);
        if (owner !== undefined && owner.kind !== 'pronoun') return speaker(owner);
      }
    }
    if (token.cue >= 2 && !REMARKS.has(token.lower)) return null;
  }
  return null;
}

/** "X's description | of the plan as": nothing but what is described stands between. */
function isAboutSomething(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from < DESCRIBED &&
    !tokens.slice(from + 1, to).some(({ text, cue }) => text === ',' || cue >= 2)
  );
}

/** "X's claim that Y is late is “false”": with two verbs the second one judges the claim. */
function beVerbs(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ lower }) => /^(?:is|are|was|were)$/.test(lower)).length;
}

const RECALLING = wordSet(
  'recalled recalls remembered remembers repeated repeats echoed echoes invoked invokes quoted quotes cited cites shared passed',
);

/** "X recalled | her father’s words: “…”", "X repeated | the advice of her father: “…”". */
function recalledOf({ tokens, from, to, before }: Clause): Told | null {
  const colon = tokens[to - 1];
  if (colon?.text !== ':') return null;
  const isOwned = REMARKS.has(tokens[to - 2]?.lower ?? '');
  const owner = before.findLast(
    ({ last, kind }) => kind !== 'pronoun' && last === (isOwned ? to - 4 : to - 2),
  );
  if (owner === undefined) return null;
  const verb = verbBefore(tokens, from, owner.phraseFirst);
  if (verb < 0 || !RECALLING.has(tokens[verb]?.lower ?? '')) return null;
  const between = tokens.slice(verb + 1, owner.phraseFirst);
  if (isOwned)
    return isPossessive(tokens[to - 3] ?? colon) && between.length === 0 ? speaker(owner) : null;
  const isOf = between.at(-1)?.lower === 'of' && REMARKS.has(between.at(-2)?.lower ?? '');
  return isOf ? speaker(owner) : null;
}

const CALLING = wordSet('calling describing branding labelling labeling accusing dubbing');
const ANYBODY = wordSet('those anyone anybody everyone everybody someone somebody whoever people');

/** "said | those who call him “a thief” should sue", "papers that call", "people calling": nobody is named. */
function callersOf({ tokens, from, to }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  const lower = tokens[verb]?.lower ?? '';
  if (verb < 0 || !NAMING.has(lower)) return null;
  let who = verb - 1;
  while (who > from && AUXILIARIES.has(tokens[who]?.lower ?? '')) who -= 1;
  if (/^(?:who|that)$/.test(tokens[verb - 1]?.lower ?? '')) who = verb - 1;
  const word = tokens[who]?.lower ?? '';
  const isWho = word === 'whoever' || word === 'who';
  const noun = word === 'whoever' || CALLING.has(lower) ? who : who - 1;
  const head = tokens[noun];
  if (head === undefined || noun <= from || head.shape !== 'lower') return null;
  const isAnybody = ANYBODY.has(head.lower);
  const isPlural = /[^s]s$|(?:men|people)$/.test(head.lower) && head.cue < 2;
  if (!isAnybody && !(isPlural && (isWho || word === 'that' || CALLING.has(lower)))) return null;
  const start = /^(?:the|all)$/.test(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
  const lead = tokens[start - 1]?.lower === 'that' ? start - 2 : start - 1;
  return TELLING.has(tokens[lead]?.lower ?? '') ? NOBODY : null;
}

/** "X said | his boss had told him", "according to X, Y shouted", "critics who call X". */
function within({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  const isKept = /^keeps?$|^kept$/.test(tokens[verb - 1]?.lower ?? '');
  const isGerund = tokens[verb]?.lower.endsWith('ing') === true && !isKept;
  if (verb < 0 || isGerund || !isSpokenAloud(tokens, verb, to)) return null;
  let at = verb - 1;
  // "what his mother used to | say"
  if (tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'used') at -= 2;
  while (at > from && verb - at <= LONGEST_AUXILIARY && AUXILIARIES.has(tokens[at]?.lower ?? ''))
    at -= 1;
  const isRelative = tokens.slice(at + 1, verb).some(({ lower }) => lower === 'who');
  const subject = before.findLast(
    ({ first, last, kind }) => last === at && first <= at && kind !== 'pronoun',
  );
  if (subject === undefined) return null;
  const outer = verbBefore(tokens, from, subject.phraseFirst);
  const lead = tokens[subject.phraseFirst - 1]?.lower ?? '';
  if (isRelative) {
    // "confronted by pensioners who | called her"
    if (lead === 'by') return speaker(subject);
    const isTold =
      outer >= 0 && outer === subject.phraseFirst - 1 && (tokens[outer]?.cue ?? 0) >= 2;
    return isTold && subject.kind === 'description' ? NOBODY : null;
  }
  if (lead === ',' && tokens[from]?.lower === 'according') return speaker(subject);
  if (lead === 'what' && outer === subject.phraseFirst - 2) return speaker(subject);
  const telling = tokens[outer]?.lower ?? '';
  const isTelling = /^tells?$|^told$/.test(telling);
  // "told the court | his boss had told him"
  const isBeside = isTelling && outer >= subject.phraseFirst - 1 - HEARER;
  const isSub = TELLING.has(telling) || isTelling || (lead === 'how' && SHOWING.has(telling));
  const isAfterThat =
    (isBeside && outer < subject.phraseFirst - 1) ||
    (/^(?:that|how)$/.test(lead) && outer >= subject.phraseFirst - 2 - BEFORE_THAT);
  const isDirect = outer === subject.phraseFirst - 1 || isAfterThat;
  return isSub && isDirect ? speaker(subject) : null;
}

/** "told him, | “…”", "called him | “a thief”": the words themselves, and not what they are about. */
function isSpokenAloud(tokens: readonly Token[], verb: number, to: number): boolean {
  const isNaming = NAMING.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'on';
  return (
    isNaming ||
    /^[,:]$/.test(tokens[to - 1]?.text ?? '') ||
    (tokens[to - 1]?.lower === 'to' && URGING.has(tokens[verb]?.lower ?? '')) ||
    (verb === to - 1 && isLoud(tokens, verb))
  );
}

/** "yelled | “…”": a verb that nothing but the words themselves follows. */
function isLoud(tokens: readonly Token[], verb: number): boolean {
  return LOUD.has(tokens[verb]?.lower ?? '');
}

/**
 * "wrote | in her diary | that X", "quoted | the head of the port | as saying", "X's description | of the
 * plan for the bay | as": words in between at most. Set by hand; not tuned.
 */
const BEFORE_THAT = 4;
const TO_AS = 14;
const DESCRIBED = 12;
/** "told | the district court | his boss had": words of who hears it, at most. Set by hand; not tuned. */
const HEARER = 4;
/** Verbs that "how" follows. */
const SHOWING = wordSet('described describes recounted recounts told tells explained explains');
/** "told the driver to | “…”". */
const URGING = wordSet('told telling asked urged ordered begged promised vowed threatened warned');

const LOUD = wordSet(
  'yelled yells shouted shouts screamed screams cried whispered muttered replied replies answered answers responded texted exclaimed chanted wrote',
);

/** Verbs that a whole clause follows: "X said | Y called it". */
const TELLING = wordSet(
  'said says saying recalled recalls recalling remembered claimed claims alleged alleges reported reports noted notes complained testified wrote insisted insists maintained recounted recounts explained stated confirmed admitted swore swears argued tweeted posted declared added adds revealed reveals',
);
