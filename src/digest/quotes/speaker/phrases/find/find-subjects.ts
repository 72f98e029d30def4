import type { Line, Token } from '../../../../reading/tokens.ts';
import { isAccordingTo } from '../words/is-according-to.ts';
import { isAttribute } from '../words/is-attribute.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/**
 * Words between a verb and the subject behind it: "sagte am Montag auch | der Minister". All of these
 * are set by hand; not tuned.
 */
const BEHIND = 4;
/** Words between a subject and its verb, with what is told of it between commas. */
const BEFORE = 16;
/** Adjectives between a preposition and its noun. */
const ADJECTIVES = 3;
/** Words in a bracket behind a name: a party, an age. */
const LONGEST_BRACKET = 6;
/** Words of such an aside. */
const LONGEST_ASIDE = 25;
/** Words around who judges in which the verb stands. */
const REACH = 30;
/** Verbs and phrases of a sentence that are looked at: more has no sentence of the news. */
const MOST = 12;

/**
 * Whose words each sentence tells, by paragraph and sentence: who is the subject of its verb of
 * speech, or stands behind "laut". `null` where a sentence tells nobody's.
 */
export function findSubjects(
  lines: readonly Line[],
  phrases: readonly (readonly Phrase[])[],
  terms: SpeechTerms,
): readonly (readonly (Phrase | null)[])[] {
  return lines.map(({ tokens }, paragraph) => {
    const tellers: (Phrase | null)[] = [];
    const own = Map.groupBy(phrases[paragraph] ?? [], ({ first }) => tokens[first]?.sentence ?? 0);
    const verbs = Map.groupBy(
      [...tokens.keys()].filter((at) => isPlainVerb(tokens[at])),
      (at) => tokens[at]?.sentence ?? 0,
    );
    for (let sentence = 0; sentence <= (tokens.at(-1)?.sentence ?? -1); sentence += 1) {
      const inside = (own.get(sentence) ?? []).slice(0, MOST * 2);
      const of = (verbs.get(sentence) ?? []).slice(0, MOST);
      tellers.push(tellerOf(tokens, inside, of, terms));
    }
    return tellers;
  });
}

function tellerOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verbs: readonly number[],
  terms: SpeechTerms,
): Phrase | null {
  const source = phrases.findLast((phrase) => isAccordingTo(tokens, phrase, terms));
  if (source !== undefined) return source;
  const opening = phrases.find(({ first }) => isForWhom(tokens[first - 1], terms));
  if (opening !== undefined) return opening;
  const agent = agentOf(tokens, phrases, terms);
  if (agent !== null) return agent;
  const strongest = [...verbs].sort((a, b) => (tokens[b]?.cue ?? 0) - (tokens[a]?.cue ?? 0));
  const speaking = phrases.filter((one) => canSpeak(tokens, one, terms));
  for (const verb of strongest) {
    const subject = subjectOf(tokens, speaking, verb);
    if (subject !== null) return subject;
  }
  return null;
}

/** Who does what a verb says: in its clause before it or right behind it, else the nearest before. */
function subjectOf(
  tokens: readonly Token[],
  speaking: readonly Phrase[],
  verb: number,
): Phrase | null {
  const apposed = beforeAside(tokens, speaking, verb);
  if (apposed !== null) return apposed;
  const start = clauseStart(tokens, verb);
  const own = speaking.filter(({ first, last }) => first >= start && last < verb);
  const isSubordinate = tokens[start - 1]?.text === ',' && tokens[start]?.is.closed === true;
  // "Die Menge jubelte und der Redner | rief"
  const beside = own.findLast((one) => one.last === verb - 1);
  const known =
    !isSubordinate && beside !== undefined && isSomebody(tokens, beside)
      ? beside
      : own.find((one) => isSomebody(tokens, one));
  if (known !== undefined) return apposedTo(tokens, speaking, known) ?? known;
  const behind = speaking.find((one) => one.first > verb);
  const isNear = behind !== undefined && behind.first - verb <= BEHIND;
  const next = isNear && isPlain(tokens, verb + 1, behind.first) ? behind : null;
  if (next !== null && (own.length === 0 || isSomebody(tokens, next))) return next;
  const [first] = own;
  if (first !== undefined) return first;
  return speaking.findLast(({ last }) => last < verb && verb - last <= BEFORE) ?? null;
}

/** "Lee |, ein Sprecher der Stadt sagte": whom an apposition is about that no comma closes. */
function apposedTo(
  tokens: readonly Token[],
  speaking: readonly Phrase[],
  { first, last }: Phrase,
): Phrase | null {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.is.role !== true) return null;
  const end = withoutBracket(tokens, first - 2);
  return speaking.find((one) => one.last === end && one.kind === 'name') ?? null;
}

/** "Lee, Leiter des Amtes, | sagte", "Der Leiter, Lee (Grüne), | sagte": whom the aside is about. */
function beforeAside(
  tokens: readonly Token[],
  speaking: readonly Phrase[],
  verb: number,
): Phrase | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  let found: Phrase | null = null;
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_ASIDE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.sentence !== tokens[verb]?.sentence) break;
    if (token.text !== ',') continue;
    const end = withoutBracket(tokens, at - 1);
    const ended = speaking.find(({ last }) => last === end) ?? null;
    if (ended?.kind === 'name') return ended;
    if (at < verb - 1) found ??= ended;
  }
  return found;
}

/** "Karl Brandt | (SPD)": where what stands before a bracket ends. */
function withoutBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open > 0 && at - open <= LONGEST_BRACKET; open -= 1)
    if (tokens[open]?.text === '(') return open - 1;
  return at;
}

/** Where the clause of a verb begins. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  // "X hat keine Scheu, das offen | zu zeigen"
  const isToZu = tokens[verb - 1]?.lower === 'zu';
  while (at > 0 && verb - at < REACH) {
    const before = tokens[at - 1];
    if (before === undefined || before.sentence !== tokens[verb]?.sentence) break;
    if (/^[,;:–—]$/u.test(before.text) && !isToZu) break;
    at -= 1;
  }
  return at;
}

/** Somebody whom the cast knows, or who has an office. */
function isSomebody(tokens: readonly Token[], { figure, last, kind }: Phrase): boolean {
  const head = tokens[last];
  if (figure !== null || kind === 'pronoun') return true;
  return head !== undefined && (head.is.role || head.is.group || head.is.organisationHead);
}

/** "Für | den Theologen X ist das …". */
function isForWhom(before: Token | undefined, { forWhom }: SpeechTerms): boolean {
  return before?.opens === true && forWhom.has(before.lower);
}

/** "wird von | X als „…“ bezeichnet": who judges where a verb that judges is passive. */
function agentOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { agents, passives, judging }: SpeechTerms,
): Phrase | null {
  const agent = phrases.find(({ first }) => agents.has(tokens[first - 1]?.lower ?? ''));
  if (agent === undefined) return null;
  const sentence = tokens[agent.first]?.sentence;
  const near = tokens
    .slice(Math.max(0, agent.first - REACH), agent.last + REACH)
    .filter((token) => token.sentence === sentence && !token.quoted);
  const isPassive = near.some(({ lower }) => passives.has(lower));
  return isPassive && near.some(({ lower }) => judging.has(lower)) ? agent : null;
}

/** No article of another case, and behind no preposition. */
function canSpeak(tokens: readonly Token[], { first }: Phrase, terms: SpeechTerms): boolean {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  if (opening === undefined || terms.obliqueArticles.has(opening.lower)) return false;
  if (before === undefined || before.sentence !== opening.sentence) return true;
  // "Karl Brandt | (SPD) | sagte"
  if (before.text === '(') return false;
  return !isBehindPreposition(tokens, first, terms) && !isAttribute(tokens, first);
}

/** "im | Herbst", "im letzten | Monat". */
function isBehindPreposition(
  tokens: readonly Token[],
  first: number,
  { prepositions }: SpeechTerms,
): boolean {
  for (let at = first - 1; at >= Math.max(0, first - ADJECTIVES); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.sentence !== tokens[first]?.sentence)
      return false;
    if (prepositions.has(token.lower)) return true;
    if (token.shape !== 'lower' || token.is.closed || token.cue > 0) return false;
  }
  return false;
}

function isPlainVerb(token: Token | undefined): boolean {
  return isVerbOfSpeech(token) && token?.quoted === false;
}

/** Small words on the way only. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.shape !== 'lower' && !token.is.calendar) return false;
  }
  return true;
}
