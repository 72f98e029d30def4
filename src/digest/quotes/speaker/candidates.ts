import { askedOnce, isAmong } from '../../reading/asked-once.ts';
import type { Cast } from '../../cast/cast.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import { indexAt } from '../marks/blocks.ts';
import { countBelow } from '../../reading/count-below.ts';
import { determiners, isClosed } from '../../reading/closed-words.ts';
import { isPossessive } from '../../reading/word-kinds.ts';

/** Somebody who may have spoken: a reference of the cast, or a noun phrase that the cast passed over. */
export type Candidate = Readonly<{
  /** Its number among those of the article. */
  id: number;
  paragraph: number;
  /** Token indices of the referring words and of the whole phrase, both [first, last]. */
  first: number;
  last: number;
  phraseFirst: number;
  phraseLast: number;
  kind: 'name' | 'description' | 'pronoun';
  /** Index into the cast's figures. */
  figure: number | null;
  /** How sure it is that the reference means that figure. */
  sureness: number;
  /** Equal for candidates that are surely the same speaker. */
  key: string;
}>;

/** All candidates outside of quotations, in article order, by paragraph. */
export function findCandidates(lines: readonly Line[], cast: Cast): Candidate[][] {
  const found: Candidate[][] = lines.map(() => []);
  const taken = lines.map(({ tokens }) => tokens.map(() => false));
  for (const [id, reference] of cast.references.entries()) {
    const { kind, place, phrase, figure, confidence, quoted } = reference;
    if (quoted) continue;
    const line = lines[place.paragraph];
    if (line === undefined) continue;
    const first = indexAt(line, place.start);
    const last = indexAt(line, place.end) - 1;
    if (last < first || (kind === 'name' && isMedium(line, first, last))) continue;
    const phraseFirst = Math.min(first, indexAt(line, phrase.start));
    const phraseLast = Math.max(last, indexAt(line, phrase.end) - 1);
    const key = figure === null ? textKey(line, first, last) : `#${figure}`;
    found[place.paragraph]?.push({
      id,
      paragraph: place.paragraph,
      first,
      last,
      phraseFirst,
      phraseLast,
      kind,
      figure,
      sureness: confidence,
      key,
    });
    taken[place.paragraph]?.fill(true, phraseFirst, last + 1);
  }
  let nextId = cast.references.length;
  for (const [index, line] of lines.entries()) {
    const used = taken[index] ?? [];
    const own = found[index] ?? [];
    const more = describe(line, used, nextId);
    nextId += more.length;
    if (more.length > 0) {
      found[index] = [...own, ...more].toSorted((a, b) => a.first - b.first || b.last - a.last);
    }
  }
  return found;
}

const MEDIA = new Set(
  'twitter facebook instagram youtube tiktok telegram snapchat whatsapp reddit weibo'.split(' '),
);

/** "his Twitter post": where something was said, but for "Twitter said". */
function isMedium({ tokens }: Line, first: number, last: number): boolean {
  if (first !== last || !MEDIA.has(tokens[first]?.lower ?? '')) return false;
  const before = tokens[first - 1];
  // "X's Facebook | post: “…”"
  const isOwned = before !== undefined && (before.is.determiner || isPossessive(before));
  if (isOwned && /^(?:posts?|page|feed|account|story|stories)$/.test(tokens[last + 1]?.lower ?? ''))
    return true;
  return (tokens[last + 1]?.cue ?? 0) < 1 && (before?.cue ?? 0) < 2;
}

const isDeterminer = isAmong(determiners);

/** Noun phrases by their determiner ("a friend", "three officials") and bare plurals that speak. */
function describe(line: Line, used: readonly boolean[], firstId: number): Candidate[] {
  const { tokens, paragraph } = line;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.quoted || used[at] === true)
      continue;
    const end = phraseEnd(tokens, at, used);
    if (end === null) continue;
    found.push({
      id: firstId + found.length,
      paragraph,
      first: at,
      last: end,
      phraseFirst: at,
      phraseLast: end,
      kind: 'description',
      figure: null,
      sureness: 0,
      key: textKey(line, at, end),
    });
    at = end;
  }
  return found;
}

/** Words of a phrase behind its determiner, and letters of a plural. Set by hand; not tuned. */
const MODIFIERS = 5;
const SHORTEST_PLURAL = 5;

function phraseEnd(tokens: readonly Token[], at: number, used: readonly boolean[]): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!isDeterminer(token)) return isSpeakingPlural(tokens, at) ? at : null;
  let end = at;
  for (let next = at + 1; next <= at + MODIFIERS; next += 1) {
    const word = tokens[next];
    if (word === undefined || word.quoted || word.shape === 'mark') break;
    if (isClosed(word)) break;
    const isNoun = isNounBehind(word, tokens[next - 1]) || isPaper(word, tokens[next - 1]);
    if (next > at + 1 && isVerb(word, tokens[next - 1]) && !isNoun) break;
    if (next > at + 1 && isActing(word, tokens[next + 1])) break;
    // "Some said": the determiner stands alone
    const isAdverb = (tokens[next + 1]?.cue ?? 0) >= 2 && ADVERB.test(word.lower);
    if (next === at + 1 && word.cue >= 2 && ALONE.has(token.lower)) return null;
    if (isAdverb) return next === at + 1 ? at : end;
    // A name may stand within ("a Clinton aide") but not end the phrase: it has a reference of its own.
    if (used[next] === false) end = next;
    else if (word.shape === 'lower') break;
  }
  return end > at && tokens[end]?.shape !== 'number' ? end : null;
}

const PLURAL = /[^suil’']s$|people$|men$/u;

/** "Another | reportedly said", "one user | angrily wrote": not "family", "ally". */
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

/** "the town | issued | a notice", "a diplomat | briefed | on the talks": a verb with its object, or a participle. */
function isActing({ shape, lower }: Token, next: Token | undefined): boolean {
  if (shape !== 'lower' || !/[^e]ed$/.test(lower) || next === undefined) return false;
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

function textKey({ text, tokens }: Line, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).toLowerCase();
}

/** How many of the candidates, which are in order, begin before the token. */
export function countBefore(candidates: readonly Candidate[], token: number): number {
  return countBelow(candidates, firstOf, token);
}

function firstOf(candidate: Candidate | undefined): number {
  return candidate?.first ?? 0;
}
