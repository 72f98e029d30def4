import { isAmong } from '../../reading/asked-once.ts';
import { saidToNobody } from '../../../languages/english/people/speaking.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { isPossessive, isVerb } from '../../reading/word-kinds.ts';
import type { Range } from '../../reading/range.ts';
import type { Reference } from '../reference.ts';
import type { Token } from '../../reading/tokens.ts';
import { isCompanion, isInBrackets } from './companion.ts';
import { isSpeech, predicateOf } from './predicate.ts';
import { isReported, opensReport } from './reported.ts';
import { isAddressed, isBesideMarks, saysLater } from './says-later.ts';

/** What a reference does in its sentence, told by its neighbours. */
export type Standing = Readonly<{
  subject: boolean;
  /** Its phrase opens the sentence. */
  opens: boolean;
  /** "X asked Y whether": the answer is Y's. */
  asks: boolean;
  isAsked: boolean;
  /** Beside a verb of saying. */
  speaks: boolean;
  /** Within what another is told to have said: "X said | Y had left". */
  reported: boolean;
  /** "X said | he had left": the subject of what is said, right behind the verb. */
  opensReport: boolean;
  /** Behind a preposition. */
  oblique: boolean;
  /** Only there with whoever the sentence is about: "along with | X". */
  beside: boolean;
  /** "X's", "his". */
  possessive: boolean;
  quoted: boolean;
}>;

export function standingOf(tokens: readonly Token[], reference: Reference): Standing {
  const { from, to, phrase } = reference;
  const after = predicateOf(tokens, Math.max(to, phrase.to));
  const clues = readClues(tokens, reference, after);
  const { opens, inverted, oblique, possessive, topic, isWhoSays } = clues;
  const speaks =
    inverted ||
    clues.isCited ||
    isTurnedTo(tokens, to) ||
    isTelling(after, tokens[to]) ||
    isBesideMarks(tokens, phrase.from) ||
    (clues.isMain && saysLater(tokens, to));
  const isHeard = speaks || isWhoSays;
  return {
    subject: topic || (!oblique && !clues.isKin && clues.isActing),
    opens: topic || ((opens || inverted) && !oblique),
    asks: isAsking(tokens, reference, after),
    isAsked: isAnswering(tokens, to) || isAddressed(tokens, phrase.from),
    speaks: (speaks && !oblique && !possessive) || isWhoSays,
    reported: !isHeard && isReported(tokens, { from: phrase.from, to: Math.max(to, phrase.to) }),
    opensReport: opensReport(tokens, phrase.from),
    oblique: oblique && !topic && !isWhoSays,
    beside: !isWhoSays && (isCompanion(tokens, phrase.from) || isInBrackets(tokens, phrase.from)),
    possessive,
    quoted: tokens[from]?.quoted ?? false,
  };
}

/** What the words beside a reference say of it. */
function readClues(tokens: readonly Token[], reference: Reference, after: Token | undefined) {
  const { from, to, phrase } = reference;
  const before = tokens[phrase.from - 1];
  const next = tokens[to];
  const verb = isVerb(after) || isVerb(next);
  const possessive = isPossessive(next) || isOwner(tokens[from]);
  const according = isCited(tokens, phrase.from);
  const oblique = !according && isOblique(before, tokens[from], verb);
  const inverted = isInverted(tokens, phrase.from - 1);
  const topic = isTopic(tokens, phrase);
  // "X, whose son died": X stays who it is about
  const isKin = before?.lower === 'whose';
  const opens = topic || (!isKin && isFirst(tokens, reference, { verb, possessive }));
  return {
    possessive,
    isCited: according,
    oblique,
    inverted,
    topic,
    isKin,
    opens,
    isMain: opens || (verb && !oblique && before?.text === ','),
    isActing: opens || inverted || (verb && !possessive),
    isWhoSays: isSaidOf(tokens, to),
  };
}

/** First of its sentence, or the subject behind what stands in front of it; "X's" alone is neither. */
function isFirst(
  tokens: readonly Token[],
  { from, to, phrase }: Reference,
  { verb, possessive }: Readonly<{ verb: boolean; possessive: boolean }>,
): boolean {
  if (possessive && to - from === 1 && phrase.to === to) return false;
  return tokens[phrase.from]?.opens === true || (verb && isFronted(tokens, phrase.from));
}

/** Beside a verb of speech. "X went on to say" tells first what X did. */
function isTelling(after: Token | undefined, next: Token | undefined): boolean {
  if (after?.lower === 'went' || next?.lower === 'went') return false;
  return isSpeech(after) || isSpeech(next);
}

/** Behind a preposition of its own sentence, unless a verb makes a clause of it: "after X said". */
function isOblique(before: Token | undefined, first: Token | undefined, verb: boolean): boolean {
  if (before === undefined || before.sentence !== first?.sentence) return false;
  if (before.opens && before.lower === 'and') return false;
  return isPreposition(before) && !(verb && isConjunction(before));
}

/** "the ire of | X, who said" */
function isSaidOf(tokens: readonly Token[], to: number): boolean {
  const who = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[who]?.lower === 'who' && isSpeech(predicateOf(tokens, who + 1));
}

/** "X, | asked if he would go, said": who answers. */
function isAnswering(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'asked';
}

function isAsking(
  tokens: readonly Token[],
  { to, phrase }: Reference,
  after: Token | undefined,
): boolean {
  if (after?.lower !== 'asked' && tokens[to]?.lower !== 'asked') return false;
  return !isAnswering(tokens, to) && tokens[phrase.from - 1]?.text !== ',';
}

/** "X, for his part, | sounded ready": whom the article turns to is told of as one who spoke. */
function isTurnedTo(tokens: readonly Token[], to: number): boolean {
  const [comma, link, owner, part] = tokens.slice(to, to + 4);
  if (comma?.text !== ',' || link?.lower !== 'for' || part?.lower !== 'part') return false;
  return /^(?:his|her|its|their)$/.test(owner?.lower ?? '');
}

const isOwner = isAmong(['his', 'her', 'their', 'its', 'whose']);

/** "For | the minister, a farmer's son, …": whom the sentence is about, whoever else is its subject. */
function isTopic(tokens: readonly Token[], { from, to }: Range): boolean {
  if (from === 0) return false;
  const before = tokens[from - 1];
  return before?.opens === true && before.lower === 'for' && tokens[to]?.text === ',';
}

/** "But | X released", "On Monday night, | X released": one word, or a comma early in the sentence, then the subject. */
function isFronted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.opens) return true;
  if (tokens[at - 1]?.text !== ',') return false;
  const start = Math.max(0, at - FRONT);
  return tokens.slice(start, at).some(({ opens }) => opens);
}

/** "according to X", "according to a post from X". */
function isCited(tokens: readonly Token[], at: number): boolean {
  for (let word = at - 1; word > at - CITED && word > 0; word -= 1) {
    const token = tokens[word];
    if (!token || token.shape === 'mark' || isVerb(token)) return false;
    if (token.lower === 'to' && tokens[word - 1]?.lower === 'according') return true;
  }
  return false;
}

/**
 * Words of what stands in front of a sentence's subject, and of what is cited ("a long post on its site by"), at
 * most. Set by hand; not tuned.
 */
const FRONT = 9;
const CITED = 7;

/** "…," said X. Behind "told" or "asked" stands who was told, unless a quotation goes before. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (at < 0) return false;
  const verb = tokens[at];
  if (!verb || !isSpeech(verb)) return false;
  // "X said | Y had left"
  const subject = tokens[at - 1];
  const isSaid = subject?.shape !== 'mark' && subject?.sentence === verb.sentence;
  if (isSaid && !subject.quoted && !/^(?:so|as)$/.test(subject.lower)) return false;
  // "X reiterated it, saying | Y was late"
  if (verb.lower.endsWith('ing')) return false;
  if (INTRANSITIVE.has(verb.lower)) return true;
  // "X, the head of the club, told | Y"
  const isTold = verb.lower === 'told' || verb.lower === 'asked';
  return (isTold ? /^["”“'’]$/ : /^["”“'’,]$/).test(subject?.text ?? '');
}

const INTRANSITIVE = wordSet(saidToNobody);

const isPreposition = isAmong(
  wordSet(
    'of to with by from for in on at about against between over under after before than as like toward towards into and',
  ),
);

// "shortly after X said": with a verb they open a clause.
const isConjunction = isAmong(['after', 'before', 'as', 'than', 'like', 'and']);

export function speaks(tokens: readonly Token[], reference: Reference): boolean {
  const standing = standingOf(tokens, reference);
  return standing.speaks && !standing.quoted;
}
