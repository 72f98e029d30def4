import { irregularPasts } from '../../../languages/english/verbs/verb-forms.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { PARTICIPLES } from '../../cast/roles/phrase/modifiers.ts';
import { isClosed } from '../../reading/closed-words.ts';
import type { Token } from '../../reading/tokens.ts';
import { isPossessive } from '../../reading/word-kinds.ts';
import type { Candidate } from './candidates.ts';

const OF = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'to',
  'on',
  'close',
  'familiar',
  'near',
  'representing',
  'into',
  'about',
  'against',
  'the',
  'a',
  'an',
  'both',
  'his',
  'her',
  'their',
]);
/** Words behind "a person" that say which. Set by hand; not tuned. */
const LONGEST = 8;

/** Where "a person" ends with what says which: "a person close to the | mayor". */
export function endOfPhrase(tokens: readonly Token[], candidate: Candidate): number {
  const { kind, last: head } = candidate;
  let last = head;
  const end = kind === 'description' ? head + LONGEST : head;
  for (let at = head + 1; at <= end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) break;
    if (token.cue >= 1 && !isNoun(tokens, at)) break;
    if (isPossessive(token) && at > head + 1) continue;
    if (token.shape === 'mark' || token.is.calendar) break;
    if (endsBefore(tokens, candidate, at)) break;
    if (!isLink(tokens, at)) last = at;
  }
  return last;
}

/** "her coach | in four words", "an aide | who left": what says no more of which one it is. */
function endsBefore(
  tokens: readonly Token[],
  { first, last: head }: Candidate,
  at: number,
): boolean {
  const isFirst = at === head + 1;
  if (isInWriting(tokens, at) || (isFirst && isWhere(tokens, first, at))) return true;
  // "The head of the union | ridiculed the offer"
  if (!isFirst && isFinite(tokens, at)) return true;
  // "accused by a former player | of running “…”"
  if (isLink(tokens, at)) return isDeed(tokens, at + 1);
  return isFirst || isClosed(tokens[at]);
}

/** "a person | close | to the mayor": what leads to more that says which. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  // "a man posing | as a doctor"
  if (word === 'as' && POSING.test(tokens[at - 1]?.lower ?? '')) return true;
  // "a diplomat | briefed | on the talks"
  return OF.has(word) || (INVOLVED.has(word) && OF.has(tokens[at + 1]?.lower ?? ''));
}

/** "close to the | talks |, she said", "the seven coastal | states | called for": no verb of speech here. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const isLast = tokens[at + 1]?.text === ',' && tokens[at - 1]?.is.determiner === true;
  return isLast || isBeforeVerb(tokens, at);
}

/** "of | running “…”", "for | calling the plan": what somebody is said to do. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const [doing, next] = [tokens[at], tokens[at + 1]];
  if (doing?.shape !== 'lower' || !/...ing$/.test(doing.lower) || doing.is.closed) return false;
  return next !== undefined && (next.is.determiner || /^["“‘]$/u.test(next.text) || next.quoted);
}

/** "the seven coastal | states | called for": a noun that could be a verb, in front of the verb. */
function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, verb] = tokens.slice(at - 1, at + 2);
  const isPlural = token?.shape === 'lower' && /[^s]s$/.test(token.lower);
  const isModified = before?.shape === 'lower' && !isClosed(before) && before.cue < 1;
  return (
    isPlural &&
    isModified &&
    verb?.shape === 'lower' &&
    /(?:ed|said)$/.test(verb.lower) &&
    verb.cue >= 1
  );
}

/** "its owner | in the dressing room": who it is has been told. */
function isWhere(tokens: readonly Token[], first: number, at: number): boolean {
  if (!/^(?:its|his|her|their)$/.test(tokens[first]?.lower ?? '')) return false;
  const [link, article, noun] = tokens.slice(at, at + 3);
  return (
    /^(?:in|on|at)$/.test(link?.lower ?? '') &&
    /^(?:the|an?)$/.test(article?.lower ?? '') &&
    noun?.shape === 'lower'
  );
}

/** What somebody knows or does who is not named: "a person | involved | in the talks". */
const INVOLVED = wordSet(
  'briefed involved acquainted accused injured wounded employed based trapped stranded affected convicted charged suspected arrested',
);

const POSING = /^(?:posing|acting|working|serving|dressed|disguised)$/;

const WRITTEN = wordSet(
  'letter letters email emails e-mail statement words interview interviews tweet tweets post posts message messages note speech memo memoir diary text texts',
);

/** "her coach | in four words", "an aide | in a letter": where it is said, and not who says it. */
function isInWriting(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  const [lead, noun, behind] = tokens.slice(at + 1, at + 4);
  const isOne =
    lead?.shape === 'number' ||
    /^(?:an?|his|her|their|two|three|four|five)$/.test(lead?.lower ?? '');
  return isOne && (WRITTEN.has(noun?.lower ?? '') || WRITTEN.has(behind?.lower ?? ''));
}

const IRREGULAR = wordSet(`${irregularPasts} shook tore laid swung stuck shut cast`);
/** Verbs that nothing is done by, so that they are no participles: "an aide to the governor | apologised to". */
const INTRANSITIVE = wordSet(`
apologised apologized resigned quit arrived appeared agreed disagreed responded reacted objected relented appealed laughed smiled shrugged
nodded paused travelled traveled stepped returned hinted sided complained insisted vowed conceded emerged intervened stopped declined refused tried sought attempted managed failed continued remained looked seemed
weighed began flew went came rose sat stood spoke swore wept fled drew threw broke took gave wrote shook tore became chose drove
`);
const BESIDE_VERBS = new Set('out into off back down up over away'.split(' '));

/** "the head of the union | ridiculed the offer", "the boss of the airline | hit out at": a verb with what it does. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== 'lower' || next === undefined) return false;
  if (INTRANSITIVE.has(token.lower)) return true;
  const isIrregular = IRREGULAR.has(token.lower);
  if (!isIrregular && !/...ed$/.test(token.lower)) return false;
  if (next.is.determiner || BESIDE_VERBS.has(next.lower)) return true;
  // "poured | scorn on", but "a guard injured | last week", "a source briefed | privately"
  const isPlain = next.shape === 'lower' && !isClosed(next) && !next.is.calendar;
  const isParticiple = PARTICIPLES.has(token.lower) || token.is.postAdjective;
  // "lost | patience", "met | reporters", but "a man found | guilty"
  return (
    isPlain &&
    (isIrregular || !isParticiple) &&
    !SET_BEHIND.has(next.lower) &&
    !/(?:ly|ing|ed)$/.test(next.lower)
  );
}

/** What stands behind a participle: "injured | last week", "briefed | privately", "found | dead". */
const SET_BEHIND = wordSet(
  'last this next guilty dead alive responsible abroad overseas here there yesterday today earlier later',
);
