import { isTelling } from '../../../../reading/word-kinds.ts';
import type { CastFigure, CastReference } from '../../../../cast/cast.ts';
import type { Line } from '../../../../reading/tokens.ts';
import type { Scene } from '../../scene.ts';
import { endOfPrinted } from '../end-of-printed.ts';
import type { UnnamedPatterns } from '../speech-patterns.ts';
import type { Clause } from '../words-beside.ts';

/** Where a sentence ends, with the marks and the space behind it. */
export const SENTENCE_END = /[.。।؟!?！？]["”」』]?\s*/gu;
/** Characters in which the sentence before ends, and where a topic begins in its own, at most. Set by hand; not tuned. */
const REACH = 300;
const FRONT = 14;
/** Characters of what says which, between a role and its name: "dell’asilo, ". Set by hand; not tuned. */
const BETWEEN = 40;

/** The words on both sides of a quotation. */
export type Around = Readonly<{ before: Clause; behind: Clause }>;

/** Sentences of a paragraph that tell of nobody and are passed over. Set by hand; not tuned. */
const PASSED = 2;

/** The subject of the sentence before, in the same paragraph or at the end of the one above. */
export function subjectAbove(
  { cast, lines }: Pick<Scene, 'cast' | 'lines'>,
  patterns: UnnamedPatterns,
  { before, behind }: Around,
): CastFigure | null {
  const text = lines[before.paragraph]?.text ?? '';
  const end = before.start + before.text.length;
  const start = startOfSentence(text, end);
  const front = text.slice(start, end);
  if (!namesNobody(patterns, front, behind)) return null;
  const line = lines[start === 0 ? before.paragraph - 1 : before.paragraph];
  if (line === undefined) return null;
  const nearest = sentenceBefore(line, start === 0 ? line.text.length : start);
  const sentence = lastTelling(cast, nearest, patterns);
  const within = referencesIn(cast, sentence);
  const subject = subjectIn(within, sentence, patterns);
  if (subject === null) return null;
  const figure = personMeant(cast, subject, line);
  if (figure === null) return null;
  const isOther = ({ figure: index }: CastReference): boolean => index !== subject.figure;
  if (patterns.isAlone === true && within.some(isOther)) return null;
  const said = patterns.topic === null ? behind.text : front;
  return isOtherGender(patterns, figure, said) ? null : figure;
}

/** A sentence, and from where until where it stands in its line. */
type Sentence = Readonly<{ line: Line; from: number; until: number }>;

/** Anna Lis odchodzi. | Zdobyła puchar. |: the sentence that ends at an index, without the space behind it. */
function sentenceBefore(line: Line, at: number): Sentence {
  const until = line.text.slice(0, at).trimEnd().length;
  return { line, from: startOfSentence(line.text, until - 1), until };
}

/** Whom the cast knows in a sentence, outside of marks. */
function referencesIn(
  { references }: Scene['cast'],
  { line, from, until }: Sentence,
): readonly CastReference[] {
  return references.filter((one) => {
    const isThere = one.place.paragraph === line.paragraph && !one.quoted;
    return isThere && one.place.start >= from && one.phrase.end <= until;
  });
}

/** "Trenerka Anna Lis odchodzi. | Z klubem zdobyła puchar. | „…” – przyznała": the last sentence that tells of somebody. */
function lastTelling(
  cast: Scene['cast'],
  nearest: Sentence,
  { passes, genders }: UnnamedPatterns,
): Sentence {
  const { line } = nearest;
  let sentence = nearest;
  for (let passed = 0; passed < PASSED && sentence.from > 0; passed += 1) {
    if (genders === undefined && passes?.test(line.text.slice(sentence.from)) !== true) break;
    if (referencesIn(cast, sentence).some((one) => isPerson(cast, one))) break;
    sentence = sentenceBefore(line, sentence.from);
  }
  return sentence;
}

/** Who tells a sentence at its end, else who opens it as what it is about; null without. */
function subjectIn(
  within: readonly CastReference[],
  { line, from, until }: Sentence,
  patterns: UnnamedPatterns,
): CastReference | null {
  const { topic } = patterns;
  const told = topic === null ? lastTold(within, line, until, patterns) : null;
  if (told !== null) return told;
  const [opening] = within;
  return opening !== undefined && isTopic(opening, line.text, from, topic) ? opening : null;
}

/** "La direttrice, | Anna Croce |", "een woordvoerder | van de haven": the person whom a subject means; null for a body. */
function personMeant(cast: Scene['cast'], subject: CastReference, line: Line): CastFigure | null {
  const own = figureOf(cast, subject);
  const isDescribed = own?.name == null && subject.kind === 'description';
  const figure = (isDescribed ? apposedTo(cast, subject) : own) ?? own;
  if (figure?.kind !== 'person') return null;
  return figure === own && figure.name === null ? inFull(figure, subject, line) : figure;
}

/** Whether a verb is of a man where somebody is a woman, or the other way round. */
export function isOtherGender(
  { genders, isAlone }: UnnamedPatterns,
  figure: CastFigure | undefined,
  said: string,
): boolean {
  // A title without the ending of women is a man's
  const gender = figure?.gender ?? (isAlone === true && figure !== undefined ? 'male' : null);
  const other = gender === 'female' ? genders?.male : genders?.female;
  return gender !== null && other?.test(said) === true;
}

/** "Een woordvoerder | van de haven": who is only described, with what says which. */
function inFull(figure: CastFigure, { phrase }: CastReference, line: Line): CastFigure {
  const { text, tokens } = line;
  const last = tokens.findLastIndex(({ end }) => end <= phrase.end);
  const printed = text.slice(phrase.start, tokens[endOfPrinted(tokens, last)]?.end);
  return figure.role !== null && printed.includes(figure.role)
    ? { ...figure, role: printed }
    : figure;
}

/** "La direttrice, | Anna Croce, è preoccupata": whose name stands behind what somebody is. */
function apposedTo(cast: Scene['cast'], { place, phrase }: CastReference): CastFigure | undefined {
  const apposed = cast.references.find(
    (one) =>
      one.kind === 'name' &&
      isPerson(cast, one) &&
      one.place.paragraph === place.paragraph &&
      one.place.start > phrase.end &&
      one.place.start - phrase.end <= BETWEEN,
  );
  return apposed === undefined ? undefined : figureOf(cast, apposed);
}

function isPerson(cast: Scene['cast'], reference: CastReference): boolean {
  return figureOf(cast, reference)?.kind === 'person';
}

function figureOf({ figures }: Scene['cast'], { figure }: CastReference): CastFigure | undefined {
  return figures[figure ?? -1];
}

/** "Lo ha annunciato | la ministra Fiamma Reali.": who ends the sentence behind its verb of speech. */
function lastTold(
  within: readonly CastReference[],
  line: Line,
  until: number,
  { isToldAnywhere }: UnnamedPatterns,
): CastReference | null {
  const tells = ({ phrase }: CastReference): boolean =>
    isTelling(line.tokens.findLast(({ end }) => end <= phrase.start));
  if (isToldAnywhere === true) {
    const [only, other] = within.filter(tells);
    return other === undefined ? (only ?? null) : null;
  }
  const last = within.at(-1);
  return last !== undefined && until - last.phrase.end <= 1 && tells(last) ? last : null;
}

/** Whether a sentence says without a subject that somebody says the words within it. */
export function namesNobody(
  { lead, frame, introduced }: UnnamedPatterns,
  front: string,
  behind: Clause,
) {
  return introduced?.test(front) === true || (lead.test(front) && frame.test(behind.text));
}

/** Whether somebody opens the sentence or what its colon introduces, and is marked as what it is about. */
function isTopic(
  { phrase }: CastReference,
  text: string,
  from: number,
  topic: RegExp | null,
): boolean {
  const colon = text.slice(from, phrase.start).lastIndexOf(': ');
  return (
    phrase.start - Math.max(from, from + colon + 2) <= FRONT &&
    topic?.test(text.slice(phrase.end, phrase.end + FRONT)) !== false
  );
}

/** Where the sentence begins that goes on at an index; no earlier than `REACH` before it. */
export function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const found of text.slice(from, Math.max(from, at)).matchAll(SENTENCE_END))
    start = from + found.index + found[0].length;
  return start;
}
