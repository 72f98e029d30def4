import { anyOf, either, regex } from '../../../languages/regex.ts';
import { isBoilerplate } from '../../../articles/boilerplate.ts';
import type { Reading } from '../../reading/reading.ts';
import { toldAgainBelow } from './abstract.ts';
import { createAcquaintance, type Needs } from './acquaintance.ts';
import { isCited, isTurn } from './cited.ts';
import { isFiller } from '../filler/filler.ts';
import type { TextKind } from '../filler/kind-of-text.ts';
import { startOfText } from './head-lines.ts';
import { hasPartner } from './partners.ts';
import { lacksMany } from './points-back.ts';
import { createPointing, hangsInTime } from './pointing.ts';
import { isHalfSpeech } from './torn.ts';
import { isUntold } from './untold-lede.ts';
import { endsLikeSentence, isStatement, isUnfinished, standsAlone } from './stands-alone.ts';
import { isEnglish } from '../units/terms.ts';
import { blankOut, quotedShare, type Unit } from '../units/units.ts';

/** What an editor goes by: how the text is to be read, and what of it stands elsewhere already. */
export type Editing = Readonly<{ kind: TextKind; isShown: (unit: Unit) => boolean }>;

/** The units that a summary may have, by their place in the article, and what each asks for. */
export type Sound = Readonly<{
  chosen: readonly number[];
  /** Of each: the place among the chosen of the one that it leans on, -1 for none. */
  leaning: ReadonlyMap<number, number>;
  needing: ReadonlyMap<number, Needs>;
}>;

/** The first `most` sound units, in order. */
export function pickSound(
  units: readonly Unit[],
  { reading, most, editing }: { reading: Reading; most: number; editing: Editing | null },
): Sound {
  const { language, title } = reading;
  const headline = title === null ? '' : bare(title.toLowerCase());
  const chosen: number[] = [];
  const leaning = new Map<number, number>();
  const needing = new Map<number, Needs>();
  /** The place of each unit among the chosen. */
  const placeOf = new Map<number, number>();
  const english = editing !== null && isEnglish(language);
  const acquaintance = english ? createAcquaintance(title) : null;
  const pointing = english ? createPointing(title) : null;
  let isAddressed = false;
  /** Whether no sentence came yet: the first can lean on none, and "another storm" is news. */
  let isOpening = editing !== null;
  const isHeadline = (unit: Unit): boolean => isHeadlineAgain(unit, reading, headline);
  const again = english ? toldAgainBelow(units, reading) : NOTHING_AGAIN;
  const start = english ? startOfText(units, reading, isHeadline) : 0;
  /** What a unit may lean on: the one before it, though captions without a full stop stand between. */
  let previous: number | undefined;
  for (let index = 0; index < units.length && chosen.length < most; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    const isFirst = chosen.length === 0;
    if (editing !== null && !isFirst && isEnd(unit, editing.kind)) break;
    const { needs: names, introduces } = acquaintance?.meet(unit) ?? NOBODY;
    const { needs: pointed, canOpen } = pointing?.follow(unit) ?? POINTS_NOWHERE;
    const open = [...names, ...pointed];
    if (unit.paragraph < start || again.has(unit) || isHeadline(unit)) continue;
    const isWhole = isStatement(unit, language) || (english && isFirst && isLede(unit, reading));
    if (!isWhole || isFurniture(unit, reading)) {
      if (endsLikeSentence(unit)) {
        previous = undefined;
        isOpening = false;
      }
      continue;
    }
    if (editing !== null && isPassedOver(unit, { editing, reading, isFirst, isAddressed })) {
      previous = undefined;
      continue;
    }
    const isAlone =
      (standsAlone(unit, language) &&
        !(english && (hangsInTime(unit.text) || (isFirst && index > 0 && goesOn(unit))))) ||
      (english && isFirst && isOpening && opensAnew(unit.text, introduces));
    isOpening = false;
    if (isFirst && !canOpen) {
      previous = undefined;
      continue;
    }
    const before = previous;
    // The lede comes before whatever could tell more.
    const needs = isFirst
      ? []
      : open.map((tellers) => tellers.flatMap((teller) => placeOf.get(teller) ?? []));
    const isKnown = needs.every((tellers) => tellers.length > 0);
    previous = isKnown && (isAlone || before !== undefined) ? chosen.length : undefined;
    if (previous === undefined) continue;
    if (isFirst) isAddressed = addresses(unit);
    leaning.set(index, isAlone ? -1 : (before ?? -1));
    needing.set(index, needs);
    placeOf.set(index, chosen.length);
    chosen.push(index);
  }
  return { chosen, leaning, needing };
}

/** "Osk also has …", "The court sided with them": said of what stood before, which is not told. */
function goesOn({ text, quoted }: Unit): boolean {
  const outside = blankOut(text, quoted);
  return hasPartner(outside) || lacksMany(outside);
}

/** "About Osk Ladders" */
const OUR_NAME = String.raw`\p{Lu}[\p{L}\p{N} .,&’'-]{1,60}`;
/**
 * Where the part that tells what happened ends: behind its first question an interview is all
 * answers, which belong to whoever gives them; a press release ends with what its house is.
 */
const ENDS: Readonly<Partial<Record<TextKind, RegExp>>> = {
  interview: /^(?:Q(?:uestion)?[.:]\s|[^“"]+\?$)/,
  release: regex.iu`^About ${OUR_NAME}$|^(?:Media|Press) (?:contacts?|inquiries)\b`,
};

/** Behind it everything is speech. */
const TRANSCRIPT = regex.iu`^(?:(?:a|the) )?(?:partial |full |rush |edited )?transcripts?\b.{0,80}[:.]$`;

function isEnd({ text }: Unit, kind: TextKind): boolean {
  return TRANSCRIPT.test(text) || ENDS[kind]?.test(text) === true;
}

const NOBODY = { needs: [], introduces: false } as const;
const NOTHING_AGAIN: ReadonlySet<Unit> = new Set();
const POINTS_NOWHERE = { needs: [], canOpen: true } as const;

const PEOPLE = anyOf('he she they his her their its him them');
const CONNECTIVES = anyOf('this that these those such and but so or here there');
/** What "it" is said to be where it stands for nothing: "It took", "It was Roe’s night at the fair". */
const IS_SO = String.raw`(?:is|was|[’']s|isn[’']t|wasn[’']t)`;
/** "It was a fine day", "It was exactly what Roe wanted": what that was stands before or behind. */
const NO_NEWS_OF_IT = '(?:(?:not |just |only |also )?an? |been |exactly |precisely )';
const EMPTY_IT = either(
  ' (?:looks|seems|appears|took|happened|turns out) ',
  String.raw` ?${IS_SO} (?!${NO_NEWS_OF_IT})`,
);
/** Openings that mean something told before, wherever they stand. */
const POINTS = regex.i`^["“‘'(]*${CONNECTIVES}\b`;
/** Pronouns. Not: "It looks like …", "It’s official: …". */
const PRONOUN_FIRST = regex.i`^["“‘'(]*(?:${PEOPLE}\b|it\b(?!${EMPTY_IT}))`;

/** Whether the first sentence of an article tells itself what its opening means. */
function opensAnew(text: string, introduces: boolean): boolean {
  if (PRONOUN_FIRST.test(text)) return introduces && NAMES_LATER.test(text);
  return introduces || !POINTS.test(text);
}

const LINK = anyOf('but and yet so now for say says');
/** "He sailed for forty years, but Captain Tom Beck ran aground": whom the pronoun means comes behind. */
const NAMES_LATER = regex.u`(?:, | [–—-] )(?:${LINK} )?(?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){1,5}`;

/** The first sentence of an article, though its full stop was forgotten. */
function isLede(unit: Unit, { paragraphs, title }: Reading): boolean {
  const isAll = unit.text.length === paragraphs[unit.paragraph]?.text.trim().length;
  return isAll && title !== null && isUnfinished(unit);
}

/**
 * A first sentence that is quoted less than this tells what happened, whoever says it. Set by hand;
 * not tuned.
 */
const MOSTLY_QUOTED = 0.5;

function isPassedOver(
  unit: Unit,
  {
    editing,
    reading,
    isFirst,
    isAddressed,
  }: Readonly<{ editing: Editing; reading: Reading; isFirst: boolean; isAddressed: boolean }>,
): boolean {
  const { language } = reading;
  if (isBesides(unit, editing.kind, language)) return true;
  if (isEnglish(language) && (isCited(unit, reading) || isHalfSpeech(unit))) return true;
  if (isFirst && isEnglish(language) && isUntold(blankOut(unit.text, unit.quoted), reading))
    return true;
  if (!isFirst && !isAddressed && IMPARTIAL.has(editing.kind) && isEnglish(language)) {
    if (addresses(unit)) return true;
  }
  return editing.isShown(unit) && !(isFirst && quotedShare(unit) < MOSTLY_QUOTED);
}

/** Whether a unit says nothing, or is one of an interview's questions and answers. */
function isBesides({ text, quoted }: Unit, kind: TextKind, language: string): boolean {
  if (isBareSpeech(text, quoted)) return true;
  if (!isEnglish(language)) return false;
  return isFiller(text, kind) || isTurn(text) || (kind === 'interview' && ANSWER.test(text));
}

/** “Q: …”, “Ruth Kane: …” */
const ANSWER = /^(?:Q|A|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}): /u;

/** Kinds that speak of nobody as "I" or "you": where they do, it is a letter or post that they quote. */
const IMPARTIAL: ReadonlySet<TextKind> = new Set(['news', 'fact-check', 'release', 'interview']);
const ME = "I|I[’'](?:m|ve|d|ll)|my|me|myself";
const YOU = "you|your|you[’'](?:re|ve|ll|d)";
/** "I", "you’re". */
const PERSON = regex.u`(?<![\p{L}’'])(?:${ME}|${YOU})(?![\p{L}’'])`;

/** Whether the author, or whoever is quoted without marks, speaks of himself or to the reader. */
function addresses({ text, quoted }: Unit): boolean {
  return PERSON.test(blankOut(text, quoted));
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

/** A line of the page: a paragraph of its own. */
function isFurniture({ text, paragraph }: Unit, reading: Reading): boolean {
  if (text.length < (reading.paragraphs[paragraph]?.text.length ?? 0)) return false;
  return text.length < LONGEST_LINE && isBoilerplate(text);
}

/** Characters of a line of the page at most. These are set by hand; not tuned. */
const LONGEST_LINE = 160;
/** Shorter lines are in a headline by chance. */
const SHORTEST_PART = 20;
/** Characters that are compared before all others, for speed. Set by hand; not tuned. */
const OPENING = 16;
/** So many times as long as the headline, a text has more than it. */
const MUCH_LONGER = 3;

/** Whether its paragraph is the headline again, or how it begins or ends. `headline` is bare. */
function isHeadlineAgain({ paragraph }: Unit, reading: Reading, headline: string): boolean {
  const text = reading.paragraphs[paragraph]?.text ?? '';
  if (headline === '' || text.length > MUCH_LONGER * headline.length) return false;
  const lower = text.toLowerCase();
  // Most paragraphs are none of the headline by their first words
  if (!headline.includes(bare(lower.slice(0, OPENING)))) return false;
  const own = bare(lower);
  if (own === headline) return true;
  return own.length >= SHORTEST_PART && (headline.startsWith(own) || headline.endsWith(own));
}

/** Its letters and digits. */
function bare(lower: string): string {
  return lower.replace(/[^\p{L}\p{N}]+/gu, '');
}
