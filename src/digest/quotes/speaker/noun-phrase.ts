import { askedOnce, isAmong } from '../../reading/asked-once.ts';
import { determiners, isClosed } from '../../reading/closed-words.ts';
import type { Token } from '../../reading/tokens.ts';

/** Words of a phrase behind its determiner, and letters of a plural. Set by hand; not tuned. */
const MODIFIERS = 5;
const SHORTEST_PLURAL = 5;

const isDeterminer = isAmong(determiners);

/**
 * Where a noun phrase ends that begins at a token: "a | friend", "three | officials", or a bare plural
 * beside speech: "officials said"; null where none begins. `used` are the words of references.
 */
export function endOfNounPhrase(
  tokens: readonly Token[],
  at: number,
  used: readonly boolean[],
): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!isDeterminer(token)) return isSpeakingPlural(tokens, at) ? at : null;
  let end = at;
  for (let next = at + 1; next <= at + MODIFIERS; next += 1) {
    const word = tokens[next];
    if (word === undefined || word.quoted || word.shape === 'mark' || isClosed(word)) break;
    const isFirst = next === at + 1;
    if (!isFirst && isPredicate(tokens, next)) break;
    // "Some said": the determiner stands alone
    if (isFirst && word.cue >= 2 && ALONE.has(token.lower)) return null;
    if (isAdverb(word, tokens[next + 1])) return end;
    // A name may stand within ("a Clinton aide") but not end the phrase: it has a reference of its own.
    if (used[next] === false) end = next;
    else if (word.shape === 'lower') break;
  }
  return end > at && tokens[end]?.shape !== 'number' ? end : null;
}

/** "a friend | said", "the town | issued | a notice": what those named before it do, and no noun of theirs. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word === undefined) return false;
  if (isActing(word, next)) return true;
  return isVerb(word, before) && !isNounBehind(word, before) && !isPaper(word, before);
}

const PLURAL = /[^suil’']s$|people$|men$/u;

/** "Another | reportedly | said", "one user | angrily | wrote": not "family", "ally". */
function isAdverb({ lower }: Token, verb: Token | undefined): boolean {
  return (verb?.cue ?? 0) >= 2 && ADVERB.test(lower);
}

const ADVERB = /(?:ed|ing|ri|ic|al|at|iv|ent|ous)ly$/u;

/** Determiners that may be a subject by themselves. */
const ALONE = new Set(
  'some many most several few both all this that these those each one another other'.split(' '),
);

/** "the deadly | fumes": behind an adjective what looks like a verb is a noun. */
function isNounBehind(word: Token, before: Token | undefined): boolean {
  return isAdjective(before) && endsInS(word);
}

const isAdjective = askedOnce(({ lower }) => /(?:ly|ous|ive|ful|less|ible|able)$/.test(lower));
const endsInS = askedOnce(({ lower }) => /[^s]s$/.test(lower));

const isPaperNoun = isAmong('report claim note charge comment reply review post tweet'.split(' '));

/** "a parliamentary | report": what one does to speak, and what is written, where nobody of a number does it. */
function isPaper(word: Token, before: Token | undefined): boolean {
  return isPaperNoun(word) && before?.shape === 'lower' && !/s$|men$|people$/.test(before.lower);
}

/** A verb of speech; behind a capital also one that is seldom one: "one Tory | put it". */
function isVerb({ cue, shape, lower }: Token, before: Token | undefined): boolean {
  if (shape !== 'lower' || cue < 1) return false;
  return cue > 1 || (before?.shape === 'capital' && PAST.test(lower));
}

const isInEd = askedOnce(({ shape, lower }) => shape === 'lower' && /[^e]ed$/.test(lower));

/** "the town | issued | a notice", "a diplomat | briefed | on the talks": a verb with its object, or a participle. */
function isActing(word: Token, next: Token | undefined): boolean {
  if (!isInEd(word) || next === undefined) return false;
  return next.is.determiner || /^(?:on|in|by|with|about|for|from|at|to)$/.test(next.lower);
}

/** What is no noun as well, as "call" is. */
const PAST = /ed$|^(?:puts?|ha[sd]|went|gave|found|held|felt|thought)$/u;

/** "officials said", "according to researchers", "Critics called it". */
function isSpeakingPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape === 'mark' || token.shape === 'upper') return false;
  if (token.shape === 'capital' && !token.opens) return false;
  if (token.lower.length < SHORTEST_PLURAL || token.cue >= 1) return false;
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  const isBesideSpeech =
    (after?.cue ?? 0) >= 1 ||
    (before?.cue ?? 0) > 1 ||
    before?.lower === 'to' ||
    after?.lower === 'who' ||
    after?.lower === 'have';
  return isBesideSpeech && isPlural(token) && !isClosed(token);
}

const isPlural = askedOnce(({ lower }) => PLURAL.test(lower));
