import type { Reading } from '../../../reading/reading.ts';
import type { Speaker } from '../../../digest.ts';
import { givenName } from './given-name.ts';
import { apposed } from './apposed.ts';
import { beyondBody, ofPlace } from './of-place.ts';
import { speakerBeside } from './beside-verb.ts';
import {
  isToldOf,
  judgeOf,
  meant,
  named,
  paper,
  retold,
  several,
  type Found,
} from './named-beside.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';
import { unnamedSubject } from './unnamed-subject.ts';
import { tidyName } from './tidy-name.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import { clauseOf, type Clause } from './words-beside.ts';

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
  scene: Pick<Scene, 'blocks' | 'surnames' | 'cast' | 'lines' | 'candidates'>,
  patterns: SpeechPatterns,
): (PatternFound | null)[] {
  let last: Last | null = null;
  return scene.blocks.map((block, index) => {
    const [first] = block.parts;
    const ending = block.parts.at(-1);
    if (first === undefined || ending === undefined) return null;
    const previous = scene.blocks[index - 1];
    const isBeside = previous?.lastParagraph === block.paragraph && !isWork(paragraphs, previous);
    const from = isBeside ? (previous.parts.at(-1)?.outer.end ?? 0) : 0;
    const before = clauseOf(paragraphs, block.paragraph, {
      start: Math.max(from, first.outer.start - REACH),
      end: first.outer.start,
    });
    const behind = clauseOf(paragraphs, block.lastParagraph, {
      start: ending.outer.end,
      end: ending.outer.end + REACH,
    });
    const isDenied = patterns.denied?.test(before.text) === true;
    const isTold = patterns.told?.test(behind.text) === true;
    const isCalled = patterns.called?.test(before.text) === true;
    const isSilent = isDenied || isTold || isCalled || isToldOf(patterns, before.text);
    const read = isSilent ? null : paper(patterns, behind);
    if (read !== null) {
      last = null;
      return { ...read, confidence: UNMEASURED };
    }
    const judge = judgeOf(scene, patterns, behind, before);
    const found =
      isSilent || judge === 'nobody'
        ? null
        : (judge ??
          retold(scene, patterns, before) ??
          several(patterns, behind, before) ??
          (patterns.uncapitalised === null ? speakerBeside(scene, block, patterns) : null) ??
          named(scene, patterns, behind, before) ??
          meant(scene, patterns, behind, before) ??
          carriedOn(last, patterns, behind, before) ??
          unnamedSubject(scene, last, patterns.unnamed, { before, behind }));
    last = found === null ? null : { speaker: found.speaker, paragraph: block.lastParagraph };
    if (found === null) return null;
    const texts = [behind.text, before.text];
    const shown = (one: Speaker): Speaker =>
      plainly(apposed(plainly(one, patterns), texts, patterns.apposed), patterns);
    const speaker = tidyName(beyondBody(shown(found.speaker), texts, language), language);
    // "la dirigente del | Partido Verde |, Julia Gil": behind a place too
    const tidy = shown(ofPlace(speaker, texts, language));
    const whole = { ...tidy, name: givenName(tidy.name, paragraphs, language) };
    return { ...found, speaker: whole, confidence: UNMEASURED };
  });
}

/** 新作『海の駅』について「…」: marks of what somebody made end no clause. */
function isWork(paragraphs: Reading['paragraphs'], { paragraph, parts }: Block): boolean {
  return /^[『《]/u.test(paragraphs[paragraph]?.text.slice(parts[0]?.outer.start) ?? '');
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
  const [cut = ''] = elided.exec(role) ?? [];
  const isPaper = organisation !== null && cut === `${organisation} `;
  return { name, role: role.slice(cut.length), organisation: isPaper ? null : organisation };
}

/** Who spoke the quotation before. */
type Last = Readonly<{ speaker: Speaker; paragraph: number }>;

/** Words between two quotations of one speaker, in characters. Set by hand; not tuned. */
const BETWEEN = 90;
/** The same where they are set in between dashes: «…, — said X. — …». */
const BETWEEN_DASHES = 200;

/** „…“, sagte X. „…“: who has spoken goes on, unless the clause behind has a verb for somebody else. */
function carriedOn(
  last: Last | null,
  { subjectless }: SpeechPatterns,
  behind: Clause,
  before: Clause,
): Found | null {
  if (last === null || last.paragraph !== before.paragraph) return null;
  const between = before.text.trim();
  const isSetIn = /[—–-][.,;]?$/u.test(between);
  if (between.length > (isSetIn ? BETWEEN_DASHES : BETWEEN)) return null;
  if (!isSetIn && !/[.!?。！？]$/u.test(between)) return null;
  // Somebody else has a sentence of his own in between
  if (/(?:^|[.!?]\s)\p{Lu}\p{L}+\s\p{L}/u.test(between)) return null;
  const goesOn = /^[\s,–—-]*\p{Ll}/u.test(behind.text);
  if (goesOn && subjectless?.test(behind.text) !== true) return null;
  return { speaker: last.speaker, rule: 'carried-on' };
}
