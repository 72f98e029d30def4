import { isTelling } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import type { Candidate } from '../../candidates.ts';
import { isHearer, isOblique, THAT, type SmallWords } from './beside-subject.ts';

/**
 * Words between a quotation and the verb of speech before it, and between that and its subject. Both are
 * set by hand; not tuned.
 */
const REACH = 16;
const GAP = 5;

/** The subject of the verb of speech before a quotation: Le maire, X, | a déclaré : « … »; null without. */
export function subjectBefore(
  tokens: readonly Token[],
  { before }: Block,
  known: readonly Candidate[],
  small: SmallWords,
): Candidate | null {
  const sentence = tokens[before]?.sentence;
  if (sentence === undefined || tokens[before + 1]?.sentence !== sentence) return null;
  const opener = openerWithColon(tokens, before, known);
  if (opener !== null) return opener;
  const verb = verbBefore(tokens, before);
  if (verb < 0) return null;
  const beside =
    nameBeforeVerb(tokens, verb, known, small) ?? invertedSubject(tokens, { verb, before }, known);
  if (beside !== null) return beside;
  // X закрыл мост, | заявив, что он «…»
  const isGoingOn =
    tokens[verb - 1]?.text === ',' && small.goesOnSaying.has(tokens[verb]?.lower ?? '');
  return isGoingOn
    ? whoGoesOn(tokens, verb, known, small)
    : subjectAhead(tokens, verb, known, small);
}

/** X verteidigte die Pläne | : | „…“: who opens a sentence that ends with a colon; null where nobody does. */
function openerWithColon(
  tokens: readonly Token[],
  before: number,
  known: readonly Candidate[],
): Candidate | null {
  const colon = tokens[before];
  if (colon?.text !== ':') return null;
  const opening = known.find(({ first }) => tokens[first]?.sentence === colon.sentence);
  return opening !== undefined && opensSentence(tokens, opening) ? opening : null;
}

/** Le maire | a déclaré | hier : « … »: the last verb of speech of the sentence up to a token; -1 without. */
function verbBefore(tokens: readonly Token[], before: number): number {
  for (let at = before; at >= before - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[before]?.sentence) return -1;
    if (isTelling(token)) return at;
    if (token.quoted) return -1;
  }
  return -1;
}

/** "| Ana Gil | declaró": a name right before the verb; null without. */
function nameBeforeVerb(
  tokens: readonly Token[],
  verb: number,
  known: readonly Candidate[],
  small: SmallWords,
): Candidate | null {
  const name = known.findLast(
    ({ phraseLast, phraseFirst, kind }) =>
      kind === 'name' && phraseLast === verb - 1 && !isOblique(tokens, phraseFirst, small),
  );
  return name !== undefined && isInSentence(tokens, name, verb) ? name : null;
}

/** "affirma | le maire | : «…»": a subject right behind the verb; null without. */
function invertedSubject(
  tokens: readonly Token[],
  { verb, before }: Readonly<{ verb: number; before: number }>,
  known: readonly Candidate[],
): Candidate | null {
  const inverted = known.find(({ phraseFirst }) => phraseFirst === verb + 1);
  return inverted !== undefined && opensWords(tokens, inverted.phraseLast, before)
    ? inverted
    : null;
}

/** "| Le maire |, X, a déclaré": the last of those before the verb who can be its subject; null without. */
function subjectAhead(
  tokens: readonly Token[],
  verb: number,
  known: readonly Candidate[],
  small: SmallWords,
): Candidate | null {
  const subject = known.findLast(
    ({ phraseFirst, phraseLast }) =>
      phraseLast < verb &&
      !isOblique(tokens, phraseFirst, small) &&
      !isHearer(tokens, phraseFirst, small.hearers),
  );
  if (subject === undefined || verb - subject.phraseLast > GAP) return null;
  const isSame = isInSentence(tokens, subject, verb);
  return isSame && isPlain(tokens, subject.phraseLast + 1, verb) ? subject : null;
}

/** Whether somebody stands in the sentence of a verb. */
function isInSentence(tokens: readonly Token[], { phraseLast }: Candidate, verb: number): boolean {
  return tokens[phraseLast]?.sentence === tokens[verb]?.sentence;
}

/** "affirma | X : «…»", "afirmó | X que «…»", and not "a qualifié | X de «…»". */
function opensWords(tokens: readonly Token[], last: number, before: number): boolean {
  if (last > before) return false;
  const between = tokens.slice(last + 1, before + 1);
  return between.some(({ text, lower }) => text === ',' || text === ':' || THAT.has(lower));
}

/**
 * X закрыл мост, | заявив, что он «…»: whoever opens the sentence, by name if one stands there; nobody where
 * somebody else is named since. Where nobody does ("Анну Котову наградил | X, отметив, что") or another verb of
 * speech is nearer, whoever stands before the verb.
 */
function whoGoesOn(
  tokens: readonly Token[],
  verb: number,
  known: readonly Candidate[],
  small: SmallWords,
): Candidate | null {
  const able = known.filter(
    (one) => one.kind !== 'name' || small.oblique?.test(tokens[one.first]?.text ?? '') !== true,
  );
  const opening = able.filter(
    (one) => one.phraseLast < verb && isInSentence(tokens, one, verb) && opensSentence(tokens, one),
  );
  const found = opening.find(({ kind }) => kind === 'name') ?? opening[0];
  if (found === undefined || tokens.slice(found.phraseLast + 1, verb).some(isTelling))
    return subjectAhead(tokens, verb, able, small);
  const isAnother = able.some(
    (one) => one.kind === 'name' && one.first > found.phraseLast && one.last < verb,
  );
  return isAnother ? null : found;
}

/** X verteidigte die Pläne: „…“: whoever opens a sentence that ends with a colon has the word. */
function opensSentence(tokens: readonly Token[], { phraseFirst }: Candidate): boolean {
  const before = tokens[phraseFirst - 1];
  return before === undefined || before.sentence !== tokens[phraseFirst]?.sentence || before.quoted;
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
