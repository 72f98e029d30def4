import type { Speaker } from '../../../digest.ts';
import type { CastFigure, CastReference } from '../../../cast/cast.ts';
import { endOfPrinted } from './end-of-printed.ts';
import { speakerOf } from './printed-speaker.ts';
import type { Line } from '../../../reading/tokens.ts';
import type { Scene } from '../scene.ts';
import type { SpeechPatterns, UnnamedPatterns } from './speech-patterns.ts';
import type { Clause } from './words-beside.ts';

const SENTENCE_END = /[.。।؟!?！？]["”」』]?\s*/gu;
/** Characters in which the sentence before ends, and where a topic begins in its own, at most. Set by hand; not tuned. */
const REACH = 300;
const FRONT = 14;
/** Characters of what says which, between a role and its name: "dell’asilo, ". Set by hand; not tuned. */
const BETWEEN = 40;

/** Who spoke the quotation before, and where that ended. */
export type Last = Readonly<{ speaker: Speaker; paragraph: number; end: number }>;

type Around = Readonly<{ before: Clause; behind: Clause }>;

/**
 * 김 장관은 …했다. 그는 “…”고 말했다: who speaks where a sentence names nobody, or says "he": who has
 * spoken just before, or the subject of the sentence before; null where that has none.
 */
export function unnamedSubject(
  scene: Pick<Scene, 'cast' | 'lines'>,
  last: Last | null,
  patterns: UnnamedPatterns | null,
  around: Around,
): Readonly<{ speaker: Speaker; rule: 'pronoun' | 'carried-on' }> | null {
  if (patterns === null) return null;
  // “…”“…”他说: right behind another's words somebody else has the word
  const isAnswer = last?.end === around.before.start && around.before.text === '';
  const isNear = last?.paragraph === around.before.paragraph && !isAnswer;
  if (last !== null && isNear && isSameSubject(patterns, around))
    return { speaker: last.speaker, rule: 'carried-on' };
  if (last !== null && goesOnBelow(scene, last, patterns, around))
    return { speaker: last.speaker, rule: 'carried-on' };
  const figure = subjectBefore(scene, patterns, around);
  return figure === null ? null : { speaker: speakerOf(figure), rule: 'pronoun' };
}

/**
 * Badmeester Piet Kok hoorde het. „…”, verzucht | hij: who opens the sentence right before the one that
 * quotes "him", in the same paragraph; null where that is no person, or "she".
 */
export function subjectMeant(
  scene: Pick<Scene, 'cast' | 'lines'>,
  { pronouns }: Pick<SpeechPatterns, 'pronouns'>,
  { before, behind }: Around,
): Readonly<{ speaker: Speaker; rule: 'pronoun' }> | null {
  const word = pronouns?.behind.exec(behind.text)?.[1]?.toLowerCase();
  if (word === undefined || pronouns === null || !/[.!?] ?$/u.test(before.text)) return null;
  const figure = subjectBefore(scene, WHOEVER_OPENS, { before, behind });
  if (figure === null) return null;
  const gender = pronouns.she.has(word) ? 'female' : 'male';
  const fits = figure.gender === null || pronouns.she.size === 0 || figure.gender === gender;
  return fits ? { speaker: speakerOf(figure), rule: 'pronoun' } : null;
}

const WHOEVER_OPENS: UnnamedPatterns = { lead: /^$/u, frame: /^/u, introduced: null, topic: /^/u };

/** Sentences of a paragraph that tell of nobody and are passed over. Set by hand; not tuned. */
const PASSED = 2;

/** The subject of the sentence before, in the same paragraph or at the end of the one above. */
function subjectBefore(
  { cast, lines }: Pick<Scene, 'cast' | 'lines'>,
  patterns: UnnamedPatterns,
  { before, behind }: Around,
): CastFigure | null {
  const { passes, genders } = patterns;
  const text = lines[before.paragraph]?.text ?? '';
  const end = before.start + before.text.length;
  const start = startOfSentence(text, end);
  if (!namesNobody(patterns, text.slice(start, end), behind)) return null;
  const paragraph = start === 0 ? before.paragraph - 1 : before.paragraph;
  const above = lines[paragraph]?.text ?? '';
  let until = (start === 0 ? above : above.slice(0, start)).trimEnd().length;
  let from = startOfSentence(above, until - 1);
  const inSentence = (): readonly CastReference[] =>
    cast.references.filter((one) => {
      const isThere = one.place.paragraph === paragraph && !one.quoted;
      return isThere && one.place.start >= from && one.phrase.end <= until;
    });
  let within = inSentence();
  // "Trenerka Anna Lis odchodzi. | Z klubem zdobyła puchar. | „…” – przyznała"
  for (let passed = 0; passed < PASSED && from > 0; passed += 1) {
    if (genders === undefined && passes?.test(above.slice(from)) !== true) break;
    if (within.some((one) => isPerson(cast, one))) break;
    until = above.slice(0, from).trimEnd().length;
    from = startOfSentence(above, until - 1);
    within = inSentence();
  }
  const told = patterns.topic === null ? lastTold(within, lines[paragraph], until, patterns) : null;
  const subject = told ?? within[0];
  if (subject === undefined) return null;
  if (told === null && !isTopic(subject, above, from, patterns.topic)) return null;
  const own = figureOf(cast, subject);
  const isDescribed = own?.name == null && subject.kind === 'description';
  const figure = (isDescribed ? apposedTo(cast, subject) : own) ?? own;
  if (figure?.kind !== 'person') return null;
  const isOther = ({ figure: index }: CastReference): boolean => index !== subject.figure;
  if (patterns.isAlone === true && within.some(isOther)) return null;
  const said = patterns.topic === null ? behind.text : text.slice(start, end);
  if (isOtherGender(patterns, figure, said)) return null;
  return figure === own && figure.name === null
    ? inFull(figure, subject, lines[paragraph])
    : figure;
}

/** Whether a verb is of a man where somebody is a woman, or the other way round. */
function isOtherGender(
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
function inFull(figure: CastFigure, { phrase }: CastReference, line: Line | undefined): CastFigure {
  const tokens = line?.tokens ?? [];
  const last = tokens.findLastIndex(({ end }) => end <= phrase.end);
  const printed = line?.text.slice(phrase.start, tokens[endOfPrinted(tokens, last)]?.end) ?? '';
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
  line: Line | undefined,
  until: number,
  { isToldAnywhere }: UnnamedPatterns,
): CastReference | null {
  const tells = ({ phrase }: CastReference): boolean => {
    const before = line?.tokens.findLast(({ end }) => end <= phrase.start);
    return before?.shape === 'lower' && before.is.speech;
  };
  if (isToldAnywhere === true) {
    const [only, other] = within.filter(tells);
    return other === undefined ? (only ?? null) : null;
  }
  const last = within.at(-1);
  return last !== undefined && until - last.phrase.end <= 1 && tells(last) ? last : null;
}

/** 최 대변인은 “…”고 밝혔다. 이어 | “…”고 덧붙였다: nothing but the end of the sentence stands in between. */
function isSameSubject(patterns: UnnamedPatterns, { before, behind }: Around): boolean {
  const ends = [...before.text.matchAll(SENTENCE_END)];
  const [end] = ends;
  const from = end === undefined ? 0 : end.index + end[0].length;
  return ends.length <= 1 && namesNobody(patterns, before.text.slice(from), behind);
}

/** «…», dijo X. | «…», agregó: what opens the next paragraph, where nobody else is named since. */
function goesOnBelow(
  { cast }: Pick<Scene, 'cast'>,
  { speaker, paragraph, end }: Last,
  patterns: UnnamedPatterns,
  { before, behind }: Around,
): boolean {
  const isMarked = patterns.topic !== null && patterns.goesOn !== true;
  if (isMarked || paragraph !== before.paragraph - 1 || before.start > 0) return false;
  if (!namesNobody(patterns, before.text, behind)) return false;
  const known = cast.figures.find(({ name }) => name === speaker.name);
  if (isOtherGender(patterns, known, before.text)) return false;
  return cast.references.every(({ place, figure, quoted }) => {
    const isSince = place.paragraph === paragraph && place.start >= end;
    const it = cast.figures[figure ?? -1];
    return !isSince || quoted || it?.kind !== 'person' || it.name === speaker.name;
  });
}

/** Whether a sentence says without a subject that somebody says the words within it. */
function namesNobody({ lead, frame, introduced }: UnnamedPatterns, front: string, behind: Clause) {
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
