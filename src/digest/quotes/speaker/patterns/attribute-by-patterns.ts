import type { Reading } from '../../../reading/reading.ts';
import type { Block } from '../../marks/blocks.ts';
import { answeredBy } from '../constructs/written/answered-by.ts';
import type { Told } from '../constructs/told.ts';
import type { Scene } from '../scene.ts';
import { asShown } from './as-shown.ts';
import { speakerBehindPlace, speakerBeside } from './beside-verb.ts';
import { carriedOn } from './carried-on.ts';
import {
  byAccount,
  byHisAccount,
  isToldOf,
  judgeOf,
  meant,
  named,
  paper,
  retold,
  several,
  type Found,
} from './named-beside.ts';
import {
  isBodyName,
  isCalledSo,
  isNoSpeech,
  isToldPaper,
  withoutMarks,
} from './names/names-in-marks.ts';
import { speakerOf } from './printed-speaker.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import { type Last, subjectMeant, unnamedSubject } from './subject/unnamed-subject.ts';
import { tidyName } from './tidy-name.ts';
import { clauseOf, wholeClause, type Clause } from './words-beside.ts';

export type PatternFound = Found &
  Readonly<{
    /** How often such an answer is right (0–1). */
    confidence: number;
  }>;

/** A cautious guess by judgement: there is no annotated news in these languages to measure on. */
const UNMEASURED = 0.7;

/** Characters around a quotation that are looked at: a bound on time, set by hand. */
const REACH = 220;

/**
 * Whom the cast knows beside the verb of speech, else by the order of verb and name around the
 * marks, for languages without annotated news to learn from.
 */
export function attributeByPatterns(
  reading: Reading,
  scene: Scene,
  patterns: SpeechPatterns,
): (PatternFound | null)[] {
  const { paragraphs, language } = reading;
  let last: Last | null = null;
  return scene.blocks.map((block, index) => {
    const sides = sidesOf(paragraphs, block, scene.blocks[index - 1], patterns);
    if (sides === null) return null;
    const spoken = last;
    last = null;
    const answer = answeredBy(scene, index);
    if (answer !== null) return answered(scene, answer, language);
    if (isSilent(paragraphs, block, patterns, sides)) return null;
    const { before, behind } = sides;
    const above = /\S/u.test(before.text) ? before : wholeClause(paragraphs, block.paragraph - 1);
    const read = paper(scene, patterns, { behind, above });
    if (read !== null) return { ...read, confidence: UNMEASURED };
    const judge = judgeOf(scene, patterns, behind, before);
    if (judge === 'nobody') return null;
    const found =
      judge ??
      whoIsBeside(scene, block, patterns, sides) ??
      whoIsMeant(scene, spoken, patterns, sides);
    if (found === null) return null;
    const speaker = asShown(found.speaker, sides, reading, patterns);
    last = { speaker, paragraph: block.lastParagraph, end: behind.start };
    return { ...found, speaker, confidence: UNMEASURED };
  });
}

type Sides = Readonly<{
  before: Clause;
  behind: Clause;
  /** Whether the quotation opens in small letters. */
  isSmall: boolean;
}>;

/** „…“, | sagte X. | „…“: the words on both sides of a quotation, up to its neighbours; null for one without parts. */
function sidesOf(
  paragraphs: Reading['paragraphs'],
  block: Block,
  previous: Block | undefined,
  patterns: SpeechPatterns,
): Sides | null {
  const [first] = block.parts;
  const ending = block.parts.at(-1);
  if (first === undefined || ending === undefined) return null;
  const isAbove = previous?.lastParagraph === block.paragraph;
  // "в эфире телеканала | «Время» | X заявил «…»": a name in marks ends no clause
  const isNamed =
    isAbove && (isCalledSo(paragraphs, previous, patterns) || isToldPaper(paragraphs, previous));
  const isBeside = isAbove && !isNamed && !isNoSpeech(paragraphs, previous);
  const from = isBeside ? (previous.parts.at(-1)?.outer.end ?? 0) : 0;
  const { start } = first.outer;
  const clause = clauseOf(paragraphs, block.paragraph, {
    start: Math.max(from, start - REACH),
    end: start,
  });
  const { end } = ending.outer;
  const opening = paragraphs[first.paragraph]?.text[first.inner.start] ?? '';
  return {
    before: isNamed ? withoutMarks(clause, previous) : clause,
    behind: clauseOf(paragraphs, block.lastParagraph, { start: end, end: end + REACH }),
    isSmall: /^\p{Ll}/u.test(opening),
  };
}

/** X a nié avoir dit | « … », el llamado | «…»: whether nobody, or only somebody unnamed, said the words. */
function isSilent(
  paragraphs: Reading['paragraphs'],
  block: Block,
  patterns: SpeechPatterns,
  { before, behind }: Sides,
): boolean {
  const { denied, told, called } = patterns;
  if (denied?.test(before.text) === true || told?.test(behind.text) === true) return true;
  if (called?.test(before.text) === true || isBodyName(paragraphs, block)) return true;
  return isToldPaper(paragraphs, block) || isToldOf(patterns, before.text);
}

/** «…», dijo | el ministro: who is named or described in the words beside a quotation. */
function whoIsBeside(
  scene: Scene,
  block: Block,
  patterns: SpeechPatterns,
  { before, behind }: Sides,
): Found | null {
  const hasCapitals = patterns.uncapitalised === null;
  return (
    retold(scene, patterns, before) ??
    several(patterns, behind, before) ??
    (hasCapitals ? speakerBeside(scene, block, patterns) : null) ??
    named(scene, patterns, behind, before) ??
    (hasCapitals ? speakerBehindPlace(scene, block) : null)
  );
}

/** „…“, sagte | er |. „…“: who is meant where the words beside a quotation say "he", or name nobody. */
function whoIsMeant(
  scene: Scene,
  spoken: Last | null,
  patterns: SpeechPatterns,
  sides: Sides,
): Found | null {
  const { before, behind } = sides;
  const isNewcomers = patterns.newcomer?.test(before.text) === true;
  return (
    subjectMeant(scene, patterns, sides) ??
    (isNewcomers ? null : meant(scene, patterns, behind, before)) ??
    carriedOn(spoken, patterns, sides) ??
    byAccount(spoken, patterns, sides) ??
    byHisAccount(scene, spoken, patterns.byHim, sides) ??
    unnamedSubject(scene, spoken, patterns.unnamed, sides)
  );
}

/** Who answers in an interview; nobody where it is the paper that asks. */
function answered(
  { cast }: Pick<Scene, 'cast'>,
  answer: Told,
  language: string,
): PatternFound | null {
  const figure =
    answer.kind === 'speaker' ? cast.figures[answer.candidate.figure ?? -1] : undefined;
  if (figure === undefined) return null;
  const speaker = tidyName(speakerOf(figure), language);
  return { speaker, rule: 'transcript', confidence: UNMEASURED };
}
