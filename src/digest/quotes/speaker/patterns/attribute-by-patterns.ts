import type { Reading } from '../../../reading/reading.ts';
import type { Speaker } from '../../../digest.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import { answeredBy } from '../constructs/written/answered-by.ts';
import type { Told } from '../constructs/told.ts';
import { givenName } from './given-name.ts';
import { setOffName } from './names/set-off-name.ts';
import { bothHalves } from './names/both-halves.ts';
import { familyName } from './names/family-name.ts';
import { apposed } from './apposed.ts';
import { beyondBody, ofAcronym, ofPlace, withHouse, withOffice } from './of-place.ts';
import { speakerBehindPlace, speakerBeside } from './beside-verb.ts';
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
import { speakerOf } from './printed-speaker.ts';
import type { Scene } from '../scene.ts';
import { type Last, subjectMeant, unnamedSubject } from './subject/unnamed-subject.ts';
import { tidyName, withoutVenue } from './tidy-name.ts';
import { withNoun } from './noun-beside.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import { clauseOf, wholeClause, type Clause } from './words-beside.ts';
import {
  isBodyName,
  isCalledSo,
  isNoSpeech,
  isToldPaper,
  withoutMarks,
} from './names/names-in-marks.ts';

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
  { paragraphs, language }: Reading,
  scene: Scene,
  patterns: SpeechPatterns,
): (PatternFound | null)[] {
  let last: Last | null = null;
  return scene.blocks.map((block, index) => {
    const [first] = block.parts;
    const ending = block.parts.at(-1);
    if (first === undefined || ending === undefined) return null;
    const spoken = last;
    last = null;
    const previous = scene.blocks[index - 1];
    const answer = answeredBy(scene, index);
    if (answer !== null) return answered(scene, answer, language);
    const isAbove = previous?.lastParagraph === block.paragraph;
    // "в эфире телеканала | «Время» | X заявил «…»": a name in marks ends no clause
    const isNamed =
      isAbove && (isCalledSo(paragraphs, previous, patterns) || isToldPaper(paragraphs, previous));
    const isBeside = isAbove && !isNamed && !isNoSpeech(paragraphs, previous);
    const from = isBeside ? (previous.parts.at(-1)?.outer.end ?? 0) : 0;
    const clause = clauseOf(paragraphs, block.paragraph, {
      start: Math.max(from, first.outer.start - REACH),
      end: first.outer.start,
    });
    const before = isNamed ? withoutMarks(clause, previous) : clause;
    const behind = clauseOf(paragraphs, block.lastParagraph, {
      start: ending.outer.end,
      end: ending.outer.end + REACH,
    });
    const isSmall = /^\p{Ll}/u.test(
      paragraphs[first.paragraph]?.text.slice(first.inner.start, first.inner.start + 1) ?? '',
    );
    const isDenied = patterns.denied?.test(before.text) === true;
    const isTold = patterns.told?.test(behind.text) === true;
    const isCalled =
      patterns.called?.test(before.text) === true ||
      isBodyName(paragraphs, block) ||
      isToldPaper(paragraphs, block);
    const isSilent = isDenied || isTold || isCalled || isToldOf(patterns, before.text);
    const above = /\S/u.test(before.text) ? before : wholeClause(paragraphs, block.paragraph - 1);
    const read = isSilent ? null : paper(scene, patterns, { behind, above });
    if (read !== null) return { ...read, confidence: UNMEASURED };
    const judge = judgeOf(scene, patterns, behind, before);
    const found =
      isSilent || judge === 'nobody'
        ? null
        : (judge ??
          retold(scene, patterns, before) ??
          several(patterns, behind, before) ??
          (patterns.uncapitalised === null ? speakerBeside(scene, block, patterns) : null) ??
          named(scene, patterns, behind, before) ??
          (patterns.uncapitalised === null ? speakerBehindPlace(scene, block) : null) ??
          subjectMeant(scene, patterns, { before, behind }) ??
          (patterns.newcomer?.test(before.text) === true
            ? null
            : meant(scene, patterns, behind, before)) ??
          carriedOn(spoken, patterns, { behind, before, isSmall }) ??
          byAccount(spoken, patterns, { behind, before, isSmall }) ??
          byHisAccount(scene, spoken, patterns.byHim, { before, behind }) ??
          unnamedSubject(scene, spoken, patterns.unnamed, { before, behind }));
    if (found === null) return null;
    const texts = [behind.text, before.text];
    const known = withoutVerb(
      withNoun(found.speaker, { before: before.text, behind: behind.text }, language),
      behind.text,
      language,
    );
    const shown = (one: Speaker): Speaker =>
      plainly(apposed(plainly(one, patterns), texts, patterns.apposed), patterns);
    const speaker = tidyName(beyondBody(shown(known), texts, language), language);
    // "la dirigente del | Partido Verde |, Julia Gil": behind a place too
    const tidy = shown(ofAcronym(ofPlace(speaker, texts, language), texts, language));
    const setOff = setOffName(givenName(tidy, paragraphs, language), paragraphs, language);
    const inFull = familyName(setOff, paragraphs, language);
    const own = bothHalves(withOffice(inFull, paragraphs, language), paragraphs, language);
    const whole = withoutVenue(withHouse(own, paragraphs, language), behind.text);
    last = { speaker: whole, paragraph: block.lastParagraph, end: ending.outer.end };
    return { ...found, speaker: whole, confidence: UNMEASURED };
  });
}

/** « … », | juge | X: a verb right behind the mark that is a calling elsewhere. */
function withoutVerb(speaker: Speaker, behind: string, language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role === null || role.includes(' ')) return speaker;
  const isVerb = behind.replace(/^[\s,»”"]+/u, '').startsWith(`${role} ${name}`);
  return isVerb && readerOf(language)(role).is.speech ? { ...speaker, role: null } : speaker;
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

/**
 * "l’ancien ministre", "el portavoz": beside a name an article is no part of a role.
 * "заявили | в министерстве": where somebody spoke is the body that did.
 */
function plainly(speaker: Speaker, { elided, within }: SpeechPatterns): Speaker {
  const { name, role, organisation } = speaker;
  const printed = role ?? organisation;
  if (name === null && printed !== null && within?.test(printed) === true)
    return { name, role: null, organisation: printed.replace(within, '') };
  if (role === null || name === null || elided === null) return speaker;
  // "bà | Hà Thị Vân": an article alone is no role; "BK:s | tränare": nor is what an acronym ends with
  const [cut = ''] = elided.exec(`${role} `) ?? /^s (?=\p{Ll})/u.exec(role) ?? [];
  const isPaper = organisation !== null && cut === `${organisation} `;
  return {
    name,
    role: role.slice(cut.length) || null,
    organisation: isPaper ? null : organisation,
  };
}

/** Words between two quotations of one speaker, in characters. Set by hand; not tuned. */
const BETWEEN = 90;
/** The same where they are set in between dashes: «…, — said X. — …». */
const BETWEEN_DASHES = 200;

/** „…“, sagte X. „…“: who has spoken goes on, unless the clause behind has a verb for somebody else. */
function carriedOn(
  last: Last | null,
  { subjectless, bareBefore, andVerb, uncapitalised, abbreviated }: SpeechPatterns,
  { behind, before, isSmall }: Readonly<{ behind: Clause; before: Clause; isSmall: boolean }>,
): Found | null {
  if (last === null || last.paragraph !== before.paragraph) return null;
  const trimmed = before.text.trim();
  const between = abbreviated === null ? trimmed : trimmed.replace(abbreviated, '');
  // „…” – mondta X. | Hozzátette: | „…”
  if (between.length <= BETWEEN && bareBefore?.test(between) === true)
    return { speaker: last.speaker, rule: 'carried-on' };
  if (andVerb?.test(before.text.trimEnd()) === true)
    return { speaker: last.speaker, rule: 'carried-on' };
  // “And yes,” she adds, “we are surprised”: the sentence goes on in small letters
  const isSetIn =
    /[—–-][.,;]?$/u.test(between) || (isSmall && /^[,–—-]?\s*\p{Ll}[^.!?\p{Lu}]*,$/u.test(between));
  if (between.length > (isSetIn ? BETWEEN_DASHES : BETWEEN)) return null;
  if (!isSetIn && !/[.!?。！？]$/u.test(between)) return null;
  // Somebody else has a sentence of his own in between
  if (/(?:^|[.!?]\s)\p{Lu}\p{L}*\s\p{L}/u.test(between)) return null;
  // So he may where no capital tells it
  if (uncapitalised !== null && /[.!?。！？।؟]\s*\P{Lu}{12}/u.test(between)) return null;
  const goesOn = /^[\s,–—-]*\p{Ll}/u.test(behind.text);
  if (goesOn && subjectless?.test(behind.text) !== true) return null;
  return { speaker: last.speaker, rule: 'carried-on' };
}
