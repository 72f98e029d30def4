import { PRONOUN_I } from '../../../languages/english/first-person.ts';
import { regex } from '../../../languages/regex.ts';
import type { Reading } from '../../reading/reading.ts';
import { isFiller } from '../filler/filler.ts';
import { tellsGuides, type TextKind } from '../filler/kind/kind-of-text.ts';
import { addressesListed, isListedFiller } from '../listed/listed-filler.ts';
import { isEnglish } from '../units/terms.ts';
import { quotedShare, type Unit } from '../units/units.ts';
import { isCited, isPost, isReprinted, isTurn } from './cited.ts';
import { isHalfSpeech } from './lines/torn.ts';
import { isUntold } from './lede/untold-lede.ts';

/** What an editor goes by: how the text is to be read, and what of it stands elsewhere already. */
export type Editing = Readonly<{
  kind: TextKind;
  /** `isRest`: a sentence that is told announces its words, and only a quote that is shown tells them as well. */
  isShown: (unit: Unit, isRest: boolean) => boolean;
}>;

/** How a text is gone through, by its language and its kind. */
export type Manner = Readonly<{
  english: boolean;
  isGuide: boolean;
  isCheck: boolean;
  /** Whether it may speak of itself and what it lists: "Below, we compare five ladders". */
  tellsGuide: boolean;
}>;

export function mannerOf(editing: Editing | null, language: string): Manner {
  const english = editing !== null && isEnglish(language);
  const kind = english ? editing.kind : null;
  return {
    english,
    isGuide: kind === 'guide',
    isCheck: kind === 'fact-check',
    tellsGuide: kind !== null && tellsGuides(kind),
  };
}

/**
 * A first sentence that is quoted less than this tells what happened, whoever says it. Set by hand;
 * not tuned.
 */
const MOSTLY_QUOTED = 0.5;

/** Whether a sentence is left out, sound as it is: filler, speech that is shown as a quote, words to the reader. */
export function isPassedOver(
  unit: Unit,
  {
    editing,
    reading,
    isFirst,
    isAddressed,
    isRest,
    isNeeded,
  }: Readonly<{
    editing: Editing;
    reading: Reading;
    isFirst: boolean;
    isAddressed: boolean;
    isRest: boolean;
    /** Whether the next sentence counts on it. */
    isNeeded: boolean;
  }>,
): boolean {
  const { language } = reading;
  if (isBesides(unit, editing.kind, language)) return true;
  if (isEnglish(language) && isOthers(unit, reading)) return true;
  if (isFirst && isEnglish(language) && isUntold(unit.outside, reading)) return true;
  // What stands there alone is shown all the same
  if (!isFirst && isEnglish(language) && isReprinted(unit, reading)) return true;
  if (!isFirst && !isAddressed && IMPARTIAL.has(editing.kind) && isEnglish(language)) {
    if (addresses(unit)) return true;
  }
  if (!isEnglish(language) && !isAddressed && addressesListed(unit, language)) {
    if (isFirst ? isAsked(unit, reading) : !PERSONAL.has(editing.kind)) return true;
  }
  if (isNeeded) return false;
  return editing.isShown(unit, isRest) && !(isFirst && quotedShare(unit) < MOSTLY_QUOTED);
}

/** Whether its paragraph is a question to whom an interview is held with. */
function isAsked({ paragraph, text }: Unit, { paragraphs }: Reading): boolean {
  const whole = paragraphs[paragraph]?.text.trimEnd() ?? '';
  return whole.length > text.length && /[?？؟]$/u.test(whole);
}

/** Whether it is told by somebody else than the article. */
function isOthers(unit: Unit, reading: Reading): boolean {
  return isCited(unit, reading) || isHalfSpeech(unit) || isPost(unit, reading);
}

/** Whether a unit says nothing, or is one of an interview's questions and answers. */
function isBesides(unit: Unit, kind: TextKind, language: string): boolean {
  const { text, quoted } = unit;
  if (isBareSpeech(text, quoted)) return true;
  if (!isEnglish(language)) return isListedFiller(unit, language);
  return isFiller(text, kind) || isTurn(text) || (kind === 'interview' && ANSWER.test(text));
}

/** “Q: …”, “Ruth Kane: …” */
const ANSWER = /^(?:Q|A|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}): /u;

/** Kinds that speak of nobody as "I" or "you": where they do, it is a letter or post that they quote. */
const IMPARTIAL: ReadonlySet<TextKind> = new Set(['news', 'fact-check', 'release', 'interview']);
/** Kinds that speak to their readers all the while, or of their author. */
const PERSONAL: ReadonlySet<TextKind> = new Set([
  'opinion',
  'review',
  'recipe',
  'guide',
  'interview',
  'live',
]);

const ME = `${PRONOUN_I}|I[’'](?:m|ve|d|ll)|my|me|myself`;
const YOU = "you|your|you[’'](?:re|ve|ll|d)";
/** "I", "you’re". */
const PERSON = regex.u`(?<![\p{L}’'])(?:${ME}|${YOU})(?![\p{L}’'])`;

/** Whether the author, or whoever is quoted without marks, speaks of himself or to the reader. */
export function addresses({ outside }: Unit): boolean {
  return PERSON.test(outside);
}

/** Speech without a word on who speaks: it belongs under the quotes, with its speaker. */
function isBareSpeech(text: string, quoted: Unit['quoted']): boolean {
  if (quoted.length === 0) return false;
  const outside = quoted.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return !/\p{L}{2}/u.test(outside);
}
