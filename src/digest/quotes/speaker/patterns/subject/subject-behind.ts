import { isTelling } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import type { Candidate } from '../../candidates.ts';
import { isHearer, isOblique, THAT, type SmallWords } from './beside-subject.ts';

/**
 * Words between the end of a quotation, the verb of speech behind it and its subject: „…“, hat am Montag
 * | X gesagt. All of these are set by hand; not tuned.
 */
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
  if (verb < 0 || !isTelling(tokens[verb]) || name.first - verb > BEHIND_PLACE) return null;
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
    if (isTelling(token)) return at;
    if (token.shape === 'mark' ? words > 0 : token.shape !== 'lower') return -1;
    if (token.shape === 'mark') continue;
    const isBare = words === 0 && at > after && !token.is.closed;
    if (isBare && subject?.phraseFirst === at + 1) return at;
    words += 1;
  }
  return -1;
}

/** A name behind its verb opens no sentence. */
const NO_WORDS: ReadonlySet<string> = new Set();
