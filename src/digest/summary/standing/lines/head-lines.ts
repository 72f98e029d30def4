import { weekday } from '../../../../languages/english/weekday.ts';
import { datelineEnd } from '../../../../articles/dateline.ts';
import { endsLikeSentence, isUnfinished } from '../stands-alone.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { irregularPasts } from '../../../../languages/english/verbs/verb-forms.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';

/** Headline, standfirst and caption: more do not stand before a text. These are set by hand; not tuned. */
const MOST_LINES = 4;
const LONGEST_LINE = 240;

/** The words of newspaper prose that headlines leave out. */
const DETERMINER = regex.i`\b${anyOf('the an? this that these those his her its their our your my some every each')}\b`;
/** A standfirst tells in the present, and of no day: not "Police arrested two men on Monday." */
const IS_SO = String.raw`(?:is|are)(?! (?:set|hit|cut|\p{Ll}+ed)\b)`;
const TELLS_NEWS = regex.u`\b(?:\p{L}{2,}ed|${oneOf(irregularPasts)}|will|has|have|${IS_SO}|${weekday})\b`;
/** Words of a headline or standfirst at most. Set by hand; not tuned. */
const MOST_WORDS = 18;
/** A line without any is set like a headline: "Suspected Fraud at Harbour Guild." */
const SMALL_WORD = /(?<![\p{L}’'])\p{Ll}{4}/u;

/**
 * The paragraph that an English article’s own text begins with: the one with the dateline where it is
 * not the first, or the one behind a standfirst ("Council weighs sale of harbour ferry.") or behind
 * the headline and a standfirst.
 */
export function startOfText(
  units: readonly Unit[],
  { paragraphs }: Reading,
  isHeadline: (unit: Unit) => boolean,
): number {
  const dated = paragraphs.slice(0, MOST_LINES).findIndex(({ text }) => hasDateline(text));
  const isBehindLines = paragraphs
    .slice(0, Math.max(0, dated))
    .every(({ text, sentences }) => text.length <= LONGEST_LINE && sentences.length <= 2);
  if (dated > 0 && isBehindLines) return dated;
  const headlines = units.slice(0, 2).findIndex((unit) => !isHeadline(unit));
  const own = units.slice(Math.max(0, headlines));
  const first = own.findIndex(
    (unit) =>
      !isStandfirst(unit, units, paragraphs) &&
      !(headlines > 0 && unit === own[0] && isDeck(unit, units, paragraphs)),
  );
  return first > 0 && first <= 2 ? (own[first]?.paragraph ?? 0) : 0;
}

/** Words of a line below a headline at most, and how much longer the lede behind it is. Set by hand; not tuned. */
const WORDS_OF_DECK = 14;
const LONGER = 1.5;
const IS_STATE = regex.u`\b(?:will|has|have|${IS_SO}|${weekday}|I|we|you)\b|n[’']t\b`;
/** The sentence behind a deck takes up nothing of it. */
const TAKES_UP = /^(?:That|This|These|Those|It|He|She|They|But|And|So)\b/;

/** "1998 letter warned of leaks in harbour’s pipes.": below the headline, and told again by the lede. */
function isDeck(
  { text, paragraph }: Unit,
  units: readonly Unit[],
  paragraphs: Reading['paragraphs'],
): boolean {
  if (text.length < (paragraphs[paragraph]?.text.trim().length ?? 0)) return false;
  const next = units.find((other) => other.paragraph > paragraph);
  return (
    next !== undefined &&
    next.text.length >= LONGER * text.length &&
    text.split(' ').length <= WORDS_OF_DECK &&
    DETERMINER.test(next.text) &&
    !TAKES_UP.test(next.text) &&
    !DETERMINER.test(text) &&
    !IS_STATE.test(text)
  );
}

function hasDateline(text: string): boolean {
  const end = datelineEnd(text);
  return end > 0 && !/:\s*$/.test(text.slice(0, end));
}

/** A line of its own in the words of a headline, before a sentence that is none. */
function isStandfirst(
  unit: Unit,
  units: readonly Unit[],
  paragraphs: Reading['paragraphs'],
): boolean {
  const { text, paragraph } = unit;
  if (text.length < (paragraphs[paragraph]?.text.trim().length ?? 0)) return false;
  const next = units.find((other) => other.paragraph > paragraph);
  if (next === undefined || next.text.length < text.length || !DETERMINER.test(next.text))
    return false;
  if (isUnfinished(unit) && !endsLikeSentence(unit))
    return endsLikeSentence(next) && (!TELLS_NEWS.test(text) || tellsAgain(text, next.text));
  return (
    text.split(' ').length <= MOST_WORDS &&
    !DETERMINER.test(text) &&
    (!TELLS_NEWS.test(text) || !SMALL_WORD.test(text))
  );
}

/** Whether a sentence names in full whom the line before it names. */
function tellsAgain(line: string, next: string): boolean {
  const names = line.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  return names.some((name) => regex.u`\p{Lu}\p{L}+ ${name}\b`.test(next));
}
