import {
  besides,
  hintsAtTime,
  inMemoir,
  opensThen,
  saidBefore,
  saidNow,
  saidOfThen,
  saidThen,
  speaks,
} from '../../../../languages/english/quotes/earlier-times.ts';
import type { Place, Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import { ageOf } from './age-of.ts';

/**
 * When a quote was said before the report's own days, as printed ("last week", "August", "a June
 * letter"); null where it tells no time: "once said".
 */
export type Occasion =
  | Readonly<{ kind: 'recent'; when: string }>
  | Readonly<{ kind: 'earlier'; when: string | null }>;

/** Days from which words are of another time. Set by hand. */
const LONG = 21;
/** Days from which they are not of the report's own. Set by hand. */
const OWN = 4;
/** Characters of a sentence that are looked at, on either side of a quote. A bound on time, set by hand. */
const REACH = 260;
/** Sentences that only go on with what is quoted, back to the one that introduces it. Set by hand. */
const MOST_BACK = 3;
/** Words beside a quote that only tell who goes on: "she added". Set by hand. */
const FEW = 6;
/**
 * Whether the article tells that a quote was said before its own days, in the quote's sentence or in
 * the one that introduces it: "in August", "in a June letter", "once said". English.
 */
export function occasionOf(quote: Quote, { paragraphs, date }: Reading): Occasion | null {
  const [first] = quote.places;
  if (first === undefined) return null;
  const own = around(first, paragraphs);
  const last = quote.places.at(-1) ?? first;
  for (const { lead, tail } of last === first ? [own] : [own, around(last, paragraphs)]) {
    const found = occasionIn(lead, true, date) ?? occasionIn(tail, false, date);
    if (found !== null) return found;
  }
  const { lead, tail } = own;
  if (goesOn(lead, tail)) {
    const found = introduced(quote, first, paragraphs, date);
    if (found !== null) return found;
  }
  return WROTE.test(`${lead} ${tail}`) ? ofLetter(quote, first, { paragraphs, date }) : null;
}

const WROTE = /\b(?:wrote|writes)\b/u;
const LETTER = /\b(?:wrote|letters?|memos?|e-?mails?|essays?|column|op-ed)\b/u;
/** Paragraphs above a quote in which its letter is spoken of. Set by hand. */
const ABOVE = 5;

/** “Against this,” Holm wrote: the time of the letter of Holm's that the paragraphs above speak of. */
function ofLetter(
  { speaker }: Quote,
  { paragraph, start }: Place,
  { paragraphs, date }: Pick<Reading, 'paragraphs' | 'date'>,
): Occasion | null {
  const surname = speaker?.name?.split(' ').at(-1);
  if (surname === undefined) return null;
  for (let above = paragraph; above >= Math.max(0, paragraph - ABOVE); above -= 1) {
    const own = paragraphs[above];
    for (const sentence of own?.sentences.toReversed() ?? []) {
      if (above === paragraph && sentence.end > start) continue;
      const words = unquoted(
        (own?.text ?? '').slice(sentence.start, sentence.end).slice(-2 * REACH),
      );
      if (words.includes(surname) && LETTER.test(words)) return occasionIn(words, true, date);
    }
  }
  return null;
}

type Paragraphs = Reading['paragraphs'];

/** The article's own words in front of a piece in its sentence, and behind it. */
export function around(place: Place, paragraphs: Paragraphs): { lead: string; tail: string } {
  const paragraph = paragraphs[place.paragraph];
  const text = paragraph?.text ?? '';
  const start = paragraph?.sentences.findLast((one) => one.start <= place.start)?.start ?? 0;
  // “The wall is weak.” belongs to what stands behind its mark, where its sentence goes on there
  const end = paragraph?.sentences.find((one) => one.end > place.end + 1)?.end ?? text.length;
  const lead = text.slice(Math.max(start, place.start - REACH), place.start);
  const isOver = /[.!?]["”’]?$/u.test(text.slice(place.start, place.end + 1));
  const rest = text.slice(place.end, isOver ? place.end : Math.min(end, place.end + REACH));
  const [tail = ''] = /^[^“"”]*/u.exec(rest.replace(/^["”’\s]*/u, '')) ?? [];
  const own = unquoted(tail).replace(/[.!?]$/u, '');
  return { lead: unquoted(lead), tail: own.replace(besides, '') };
}

/** "in February, and\u00A0Holm": a blank is a blank. */
const BLANK = /[\u00A0\u202F]/gu;

/** What stands for a quotation. */
const BLANKED = '\u2026\u2026';

/** Words without what is quoted in them, and without clauses that tell of something else. */
export function unquoted(words: string): string {
  return words
    .replaceAll(BLANK, ' ')
    .replaceAll(/[“"][^“”"]*[”"]/gu, ` ${BLANKED} `)
    .replace(/["“‘']{1,2}\s*$/u, '')
    .replaceAll(/, (?:who|which|whose|when)\b[^,]{0,120},|\([^()]{0,80}\)/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}

/** Only who speaks stands beside the quote, if anything: "she added". */
export function goesOn(lead: string, tail: string): boolean {
  const words = `${lead} ${tail}`.trim();
  return words === '' || (words.split(/\s+/u).length <= FEW && !saidNow.test(words));
}

/** The time of the sentence that introduces a quote: one before it, or what its speaker said there. */
function introduced(
  { speaker }: Quote,
  first: Place,
  paragraphs: Paragraphs,
  date: string | null,
): Occasion | null {
  const surname = speaker?.name?.split(' ').at(-1) ?? null;
  const isOfSpeaker = (words: string): boolean =>
    /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/u.test(words) || (surname !== null && words.includes(surname));
  let { paragraph, start } = first;
  for (let back = 0; back < MOST_BACK; back += 1) {
    const own = paragraphs[paragraph];
    const at = own?.sentences.findLastIndex((one) => one.start <= start) ?? 0;
    if (at <= 0) {
      paragraph -= 1;
      start = Number.POSITIVE_INFINITY;
    } else start = (own?.sentences[at]?.start ?? 1) - 1;
    const before = paragraphs[paragraph];
    const index = before?.sentences.findLastIndex((one) => one.start <= start) ?? -1;
    const sentence = before?.sentences[index];
    if (before === undefined || sentence === undefined) return null;
    start = sentence.start;
    const printed = before.text.slice(sentence.start, sentence.end).slice(-2 * REACH);
    const words = unquoted(printed);
    // “In a June letter, Holm wrote:” is of what stands behind it, and of no other's words
    const isHis = isOfSpeaker(words) || /:\s*$/u.test(printed);
    const found = isHis ? occasionIn(words, true, date) : null;
    // “The wall is weak,” she once said. “It will fall.”: of a sentence without words of hers
    // "once said" tells of others
    const isOfWords = found?.when !== null || /["“”]|:\s*$/u.test(printed);
    if (found !== null) return isOfWords ? found : null;
    if (!goesOn(words, '')) return null;
  }
  return null;
}

const SAID_THEN = saidThen.map(sieve);
const OPENS_THEN = opensThen.map(sieve);
const SAID_BEFORE = saidBefore.map(sieve);

/** The occasion that words beside a quote tell; null where they tell no time. */
function occasionIn(words: string, isLead: boolean, date: string | null): Occasion | null {
  if (!hintsAtTime.test(words)) return null;
  const own = words.charAt(0).toLowerCase() + words.slice(1);
  for (const time of SAID_THEN) {
    const found = time.exec(own)?.groups?.['when'];
    if (found !== undefined) return framed(found, words, date);
  }
  const memoir = inMemoir.exec(own)?.groups?.['when'];
  if (memoir !== undefined) return { kind: 'earlier', when: memoir };
  const [front = ''] = isLead && !saidNow.test(own) ? own.split(BLANKED, 1) : [];
  for (const way of front === '' ? [] : OPENS_THEN) {
    const opening = way.exec(front);
    const rest = front.slice(opening?.[0].length);
    if (opening !== null && speaks.test(rest) && !ofThatTime(opening, rest))
      return framed(opening.groups?.['when'] ?? '', words, date);
  }
  if (SAID_BEFORE.some((way) => way.test(own)) && !saidNow.test(own))
    return { kind: 'earlier', when: null };
  return null;
}

/** “In 2008,” Roe said, “the port was sold” is said now; in "In August, Roe said the port is sold" it is not. */
function ofThatTime([opening]: RegExpExecArray, rest: string): boolean {
  return /(?:19|20)\d\d,? ?$/u.test(opening) && saidOfThen.test(rest);
}

function framed(found: string, words: string, date: string | null): Occasion | null {
  const age = ageOf(found, date);
  if (age === null || age < OWN) return null;
  const at = words.toLowerCase().indexOf(found.toLowerCase());
  const when = words
    .slice(at, at + found.length)
    .replace(/^(?:back|that) /iu, '')
    .replace(/^(?:in|on) (?!the )/iu, '');
  return { kind: age >= LONG ? 'earlier' : 'recent', when };
}
