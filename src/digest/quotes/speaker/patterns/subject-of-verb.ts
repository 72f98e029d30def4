import { LANGUAGES } from '../../../../languages/languages.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Candidate } from '../candidates.ts';
import type { SpeechPatterns } from './speech-patterns.ts';

type SmallWords = Pick<SpeechPatterns, 'adverbs' | 'openers' | 'hearers' | 'goesOnSaying'>;

/**
 * Words between a quotation and the verb of speech before it, and between that and its subject. All of
 * these are set by hand; not tuned.
 */
const REACH = 16;
const GAP = 5;
/** The same behind a quotation, where the verb comes first: „…“, hat am Montag | X gesagt. */
const VERB_BEHIND = 5;
const SUBJECT_BEHIND = 3;
/** „…“, rief | vor dem Gericht in der Altstadt | Ann Lee. */
const BEHIND_PLACE = 8;

/** The subject behind the verb of speech that follows a quotation: «…», dijo | el ministro; null without. */
export function subjectBehind(
  tokens: readonly Token[],
  { after }: Block,
  known: readonly Candidate[],
  small: SmallWords,
): Candidate | null {
  const subjects = known
    .filter(
      ({ phraseFirst }) =>
        phraseFirst > after &&
        !isOblique(tokens, phraseFirst, small) &&
        !isHearer(tokens, phraseFirst, small.hearers),
    )
    .toSorted((a, b) => a.phraseFirst - b.phraseFirst || b.phraseLast - a.phraseLast);
  const verb = verbBehind(tokens, after, subjects[0]);
  if (verb < 0) return null;
  const subject = subjects.find(({ phraseFirst }) => phraseFirst > verb);
  if (subject === undefined || subject.phraseFirst - verb > SUBJECT_BEHIND) return null;
  return tokens.slice(verb + 1, subject.phraseFirst).some(({ shape }) => shape === 'mark')
    ? null
    : subject;
}

/** «…», gritaba | a las puertas del juzgado | Ana Gil, una vecina: a whole name behind where it was said; null without. */
export function nameBehindPlace(
  tokens: readonly Token[],
  { after }: Block,
  known: readonly Candidate[],
): Candidate | null {
  const name = known.find(({ kind, first }) => kind === 'name' && first > after);
  if (name === undefined || name.first === name.last) return null;
  const verb = verbBehind(tokens, after);
  if (verb < 0 || !isVerb(tokens[verb]) || name.first - verb > BEHIND_PLACE) return null;
  const next = tokens[name.last + 1];
  const isWhole = tokens[name.first]?.is.given === true && (next?.shape ?? 'mark') === 'mark';
  if (!isWhole || isOblique(tokens, name.first, { adverbs: NO_WORDS, openers: NO_WORDS }))
    return null;
  return tokens.slice(verb + 1, name.first).every(tellsWhere) ? name : null;
}

/** "a las puertas del juzgado": no clause of its own, and nobody. */
function tellsWhere({ shape, lower, is }: Token): boolean {
  return shape === 'lower' && !is.role && !is.speech && !THAT.has(lower);
}

/** A known verb among the first words, or whatever word stands between the mark and a subject. */
function verbBehind(tokens: readonly Token[], after: number, subject?: Candidate): number {
  for (let at = after, words = 0; words < VERB_BEHIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    if (isVerb(token)) return at;
    if (token.shape === 'mark' ? words > 0 : token.shape !== 'lower') return -1;
    if (token.shape === 'mark') continue;
    const isBare = words === 0 && at > after && !token.is.closed;
    if (isBare && subject?.phraseFirst === at + 1) return at;
    words += 1;
  }
  return -1;
}

/** The subject of the verb of speech before a quotation: Le maire, X, | a déclaré : « … »; null without. */
export function subjectBefore(
  tokens: readonly Token[],
  { before }: Block,
  known: readonly Candidate[],
  small: SmallWords,
): Candidate | null {
  const sentence = tokens[before]?.sentence;
  if (sentence === undefined || tokens[before + 1]?.sentence !== sentence) return null;
  if (tokens[before]?.text === ':') {
    const opening = known.find(({ first }) => tokens[first]?.sentence === sentence);
    if (opening !== undefined && opensSentence(tokens, opening)) return opening;
  }
  let verb = before;
  while (verb > before - REACH && !isVerb(tokens[verb])) {
    const token = tokens[verb];
    if (token === undefined || token.quoted || token.sentence !== sentence) return null;
    verb -= 1;
  }
  if (!isVerb(tokens[verb]) || tokens[verb]?.sentence !== sentence) return null;
  const direct = known.findLast(
    ({ phraseLast, phraseFirst, kind }) =>
      kind === 'name' && phraseLast === verb - 1 && !isOblique(tokens, phraseFirst, small),
  );
  if (direct !== undefined && tokens[direct.phraseLast]?.sentence === sentence) return direct;
  const inverted = known.find(({ phraseFirst }) => phraseFirst === verb + 1);
  if (inverted !== undefined && opensWords(tokens, inverted.phraseLast, before)) return inverted;
  const subject = known.findLast(
    ({ phraseFirst, phraseLast }) =>
      phraseLast < verb &&
      !isOblique(tokens, phraseFirst, small) &&
      !isHearer(tokens, phraseFirst, small.hearers),
  );
  const isGoingOn =
    tokens[verb - 1]?.text === ',' && small.goesOnSaying.has(tokens[verb]?.lower ?? '');
  if (isGoingOn) return openerOf(tokens, known, verb);
  if (subject === undefined || verb - subject.phraseLast > GAP) return null;
  const isSame = tokens[subject.phraseLast]?.sentence === sentence;
  return isSame && isPlain(tokens, subject.phraseLast + 1, verb) ? subject : null;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && token.is.speech;
}

/** "affirma | X : «…»", "afirmó | X que «…»", and not "a qualifié | X de «…»". */
function opensWords(tokens: readonly Token[], last: number, before: number): boolean {
  if (last > before) return false;
  const between = tokens.slice(last + 1, before + 1);
  return between.some(({ text, lower }) => text === ',' || text === ':' || THAT.has(lower));
}

const THAT = wordSet(LANGUAGES.map(({ speech }) => speech?.that ?? '').join(' '));

/** X закрыл мост, | заявив, что он «…»: whoever opens the sentence, by name if one stands there; nobody where another spoke since. */
function openerOf(
  tokens: readonly Token[],
  known: readonly Candidate[],
  verb: number,
): Candidate | null {
  const opening = known.filter(
    (one) =>
      one.phraseLast < verb &&
      tokens[one.phraseFirst]?.sentence === tokens[verb]?.sentence &&
      opensSentence(tokens, one),
  );
  const found = opening.find(({ kind }) => kind === 'name') ?? opening[0] ?? null;
  const isAnother = tokens.slice((found?.phraseLast ?? verb) + 1, verb).some(isVerb);
  return isAnother ? null : found;
}

/** X verteidigte die Pläne: „…“: whoever opens a sentence that ends with a colon has the word. */
function opensSentence(tokens: readonly Token[], { phraseFirst }: Candidate): boolean {
  const before = tokens[phraseFirst - 1];
  return before === undefined || before.sentence !== tokens[phraseFirst]?.sentence || before.quoted;
}

/** «…», declaró a | EFE: a small word that is no article makes it no subject. */
function isOblique(
  tokens: readonly Token[],
  phraseFirst: number,
  { adverbs, openers }: Pick<SmallWords, 'adverbs' | 'openers'>,
): boolean {
  const before = tokens[phraseFirst - 1];
  if (before === undefined || before.shape === 'mark') return false;
  if (openers.size > 0 && openers.has(fromStart(tokens, phraseFirst))) return false;
  // "Já | a líder da oposição"
  if (before.opens && adverbs.has(before.lower)) return false;
  return before.is.closed && !before.is.determiner;
}

/** Words of an opener, at most. Set by hand; not tuned. */
const OPENER = 4;

/** "при этом": what a sentence opens with, up to a token; nothing where that is longer than any opener. */
function fromStart(tokens: readonly Token[], until: number): string {
  const sentence = tokens[until]?.sentence;
  const words = tokens.slice(Math.max(0, until - OPENER), until);
  const own = words.filter((token) => token.sentence === sentence);
  const isWhole = own.length < OPENER || own[0]?.opens === true;
  return isWhole ? own.map(({ lower }) => lower).join(' ') : '';
}

/** A name behind its verb opens no sentence. */
const NO_WORDS: ReadonlySet<string> = new Set();

/** «…», dijo | a la | agencia: its article stands behind what makes it one. */
function isHearer(
  tokens: readonly Token[],
  phraseFirst: number,
  hearers: ReadonlySet<string>,
): boolean {
  const at = tokens[phraseFirst - 1]?.is.determiner === true ? phraseFirst - 2 : phraseFirst - 1;
  const before = tokens[at];
  // "Já | a | líder da oposição": an article, which a preposition would have swallowed ("à")
  if (before?.lower === 'a' && tokens[at + 1]?.is.role === true) return false;
  return before?.shape === 'lower' && hearers.has(before.lower);
}

/** Nothing but small words, and the comma that closes an apposition. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    if (token.shape !== 'lower' && !(token.text === ',' && at === from)) return false;
  }
  return true;
}
