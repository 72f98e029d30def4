import { awaitingWords, partingClauses } from '../../../../languages/english/links/conjunctions.ts';
import { forgery } from '../../../../languages/english/quotes/not-said.ts';
import { behindNegation } from '../../../../languages/english/verbs/before-verbs.ts';
import {
  denyingGerund,
  denyingVerbs,
  refusingInfinitive,
  usingWords,
} from '../../../../languages/english/verbs/denying-verbs.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { verbBeside, type Clause } from './clause.ts';
import { UNSAID, type Told } from './told.ts';

const NEGATIONS = wordSet("never not n't cannot nobody neither nor");
const MODALS = wordSet('might may could');
const WILL = /^(?:will|would|shall|won['’]t)$/;

/**
 * Words that the article itself denies or imagines: “never said ‘…’”, "denied calling it", "would
 * have said", "if X says". Nobody said them.
 */
export function denied(clause: Clause): Told | null {
  const { tokens, from, to } = clause;
  if (isUnused(tokens, from, to)) return UNSAID;
  const verb = verbBeside(tokens, from, to);
  if (verb < 0) return isSupposedToJudge(clause) ? UNSAID : null;
  if (denyingVerbs.has(tokens[verb]?.lower ?? '')) return isOwn(tokens, verb) ? null : UNSAID;
  const isUnsaid =
    isDeniedDeed(tokens, verb) ||
    isUnremembered(tokens, verb) ||
    isForged(clause) ||
    isNegated(tokens, verb, from) ||
    isNobody(tokens, from, verb) ||
    isImagined(tokens, verb) ||
    isSupposed(clause, verb);
  return isUnsaid ? UNSAID : null;
}

/** "denied | telling", "denied having ever | called", "refused to | say", "stopped short of | calling". */
function isDeniedDeed(tokens: readonly Token[], verb: number): boolean {
  // "denied | ever | telling"
  const at = tokens[verb - 1]?.lower === 'ever' ? verb - 2 : verb - 1;
  const lead = tokens[at]?.lower ?? '';
  const isGerund = tokens[verb]?.lower.endsWith('ing') === true;
  if (isGerund && (denyingGerund.has(lead) || isShortOf(tokens, verb))) return true;
  const before = tokens[at - 1]?.lower ?? '';
  // "denied having | called"
  if (lead === 'having' && denyingGerund.has(before)) return true;
  return lead === 'to' && at === verb - 1 && refusingInfinitive.has(before);
}

/** X denied it, saying "…": another verb of the same clause lets X speak. */
function isOwn(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.lower === 'not';
}

/** "could not bring himself to | call", "cannot recall | saying", "has no memory of | calling". */
function isUnremembered(tokens: readonly Token[], verb: number): boolean {
  return FORGETTING.test(wordsOf(tokens.slice(Math.max(0, verb - UNREMEMBERED), verb)));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ');
}

/** Words of "has no clear memory of ever" at most. Set by hand; not tuned. */
const UNREMEMBERED = 6;
const FORGETTING = regex.u`${either(
  String.raw`bring (?:him|her|them|it)sel(?:f|ves) to`,
  String.raw`(?:not|n['’]t|cannot|never) (?:recall|remember)(?: ever)?`,
  String.raw`no (?:\p{Ll}+ )?(?:memory|recollection) of(?: ever)?`,
)}$`;

const WORDS = wordSet('word words phrase phrases term expression');

/** "had never used the phrase | “…”". */
function isUnused(tokens: readonly Token[], from: number, to: number): boolean {
  if (!WORDS.has(tokens[to - 1]?.lower ?? '')) return false;
  return UNUSED.test(wordsOf(tokens.slice(Math.max(from, to - UNREMEMBERED), to - 1)));
}

const USED = anyOf(usingWords);
const UNUSED = regex.u`(?:never|not|n['’]t)(?: once| ever| actually)? ${USED} (?:the|those|these)(?: exact)?$`;

/** "The tweet in which X called it “a toy” | was fake". */
function isForged({ tokens, from, to, behind, after, end }: Clause): boolean {
  const isWithin = tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:which|where|showing|reading)$/.test(lower));
  if (!isWithin) return false;
  return FORGED.test(wordsOf(behind.slice(after, Math.min(end, after + UNREMEMBERED))));
}

const FORGERY = anyOf(forgery);
const IS = '(?:is|was|were|are|turned out to be)';
const FORGED = regex.u`^(?:, )?${IS} (?:an? )?${FORGERY}(?!\p{L})`;

function isShortOf(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.lower === 'of' && tokens[verb - 2]?.lower === 'short';
}

/** Words before a verb in which it is denied, and in which it depends on an "if". Set by hand; not tuned. */
const TO_NEGATION = 4;
const TO_IF = 7;
/** "Should the mayor of Osk | say", "Were he to | say": words to its verb at most. */
const TO_SUPPOSED = 5;

function isNegated(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && at >= verb - TO_NEGATION; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (NEGATIONS.has(lower) || /n['’]t$/.test(lower))
      return tokens[at + 1]?.lower !== 'only' && tokens[at + 1]?.lower !== 'just';
    if (lower === 'one' && tokens[at - 1]?.lower === 'no') return true;
    if (!behindNegation.has(lower)) return false;
  }
  return false;
}

const NOBODIES = wordSet('nobody none neither no nowhere');
/** "No doubt X said", "no less a man than X called it". */
const NO_DENIAL = wordSet('doubt less wonder longer sooner matter surprise fewer');

/** "Nobody at the ministry | will say", "No doctor | has called it": who opens the sentence is no one. */
function isNobody(tokens: readonly Token[], from: number, verb: number): boolean {
  // "At | no time has X called it"
  const opening = /^(?:at|on|in|under)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (!NOBODIES.has(tokens[opening]?.lower ?? '')) return false;
  if (NO_DENIAL.has(tokens[opening + 1]?.lower ?? '')) return false;
  return !tokens
    .slice(from + 1, verb)
    .some(({ shape, lower, quoted }) => quoted || shape === 'mark' || partingClauses.has(lower));
}

/** "would have | said", "might | say". */
function isImagined(tokens: readonly Token[], verb: number): boolean {
  const [before, second] = [tokens[verb - 1]?.lower ?? '', tokens[verb - 2]?.lower ?? ''];
  if (before === 'have') return /^(?:would|could|might|should|may)$/.test(second);
  // "faster than you can | say"
  if (before === 'can' && /^(?:you|one)$/.test(second)) return true;
  return MODALS.has(before) && !/(?:ed|said)$/.test(tokens[verb]?.lower ?? '');
}

const JUDGES = /^(?:finds?|rules?|holds?|deems?|judges?|considers?|thinks?)$/;

/** "If the court finds the law | “unsafe,”": nobody has found it so. */
function isSupposedToJudge({ tokens, from, to }: Clause): boolean {
  if (!/^(?:if|unless|should)$/.test(tokens[from]?.lower ?? '')) return false;
  const own = tokens.slice(from + 1, to);
  const isOne = !own.some(({ text, quoted }) => quoted || /^[,;:]$/.test(text));
  return isOne && own.length <= SUPPOSED && own.some(({ lower }) => JUDGES.test(lower));
}

/** Words of such a clause, at most. Set by hand; not tuned. */
const SUPPOSED = 12;

/** "If X | says", "unless they | call", "Were X to | say". */
function isSupposed({ tokens, from, behind, after, end }: Clause, verb: number): boolean {
  const isPresent = !/(?:ed|said|told|wrote)$/.test(tokens[verb]?.lower ?? '');
  // "Once X says that it is “safe,” Y | will | return"
  const isYetToCome = behind.slice(after, end).some(({ lower }) => WILL.test(lower));
  const isInverted = /^(?:should|were|had|suppose|supposing|assume|assuming|imagine)$/.test(
    tokens[from]?.lower ?? '',
  );
  const isTo = tokens[from]?.lower !== 'were' || tokens[verb - 1]?.lower === 'to';
  if (isInverted && isTo && from < verb && verb - from <= TO_SUPPOSED) return true;
  for (let at = verb - 1; at >= from && at >= verb - TO_IF; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:]$/.test(token.text)) return false;
    if (/^(?:if|unless)$/.test(token.lower)) return tokens[at - 1]?.lower !== 'as';
    if (awaitingWords.has(token.lower)) return isPresent && isYetToCome;
  }
  return false;
}
