import { anyOf, regex } from '../../../languages/regex.ts';
import { studyConclusions, studyResults } from '../../../languages/english/summary/study-words.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { datelineEnd } from '../../../articles/dateline.ts';
import { copyOf } from '../../../text/copy-of.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import { partRunTogether } from './run-together.ts';
import type { Paragraph, Reading } from '../../reading/reading.ts';

/** What a summary may take: a sentence, or several that one quotation holds together. */
export type Unit = Readonly<{
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** How many sentences it has. */
  sentences: number;
  /** Whether it has the opening mark of each quotation in it, and the closing one. */
  isWhole: boolean;
  /** Quoted pieces, as offsets into `text`. */
  quoted: readonly Span[];
  /** Its text with blanks for what is quoted, so that offsets stay. */
  outside: string;
}>;

/** An article may be a book: a summary is made from its first sentences. Bounds on time. */
const MOST_SENTENCES = 400;
const MOST_CHARACTERS = 200_000;
/**
 * Paragraphs that may open with a dateline: a headline and a byline may stand before. Set by hand;
 * not tuned.
 */
const WITH_DATELINE = 8;

/**
 * The units of an article, in order. A quotation that is never closed makes its unit not whole.
 * With `areParted` a caption that ran into a sentence is a unit of its own.
 * The first starts behind the dateline, which the byline shows: "ARLEN, Wis. (AP) — | The bridge".
 */
export function readUnits(reading: Reading, { areParted = true } = {}): Unit[] {
  const paragraphs = head(reading);
  const byParagraph = Map.groupBy(
    reading.quotations.filter(({ nested }) => !nested),
    ({ paragraph }) => paragraph,
  );
  return paragraphs.flatMap(({ text, sentences }, paragraph) =>
    join(
      behindDateline(
        areParted ? partRunTogether(text, sentences) : sentences,
        (paragraph < WITH_DATELINE ? startOf(text) : 0) || stampLength(text),
      ),
      byParagraph.get(paragraph) ?? [],
      text.length,
    ).map(({ start: from, end, count, isWhole, quotes }): Unit => {
      const start = from + labelLength(text.slice(from, end));
      const own = copyOf(text.slice(start, end));
      const quoted = quotes.map(({ outer }) => ({
        start: Math.max(outer.start, start) - start,
        end: Math.min(outer.end, end) - start,
      }));
      const outside = quoted.length === 0 ? own : copyOf(blankOut(own, quoted));
      return { paragraph, start, end, text: own, sentences: count, isWhole, quoted, outside };
    }),
  );
}

const LABELS = anyOf('updated?(?:_\\d)? exclusive breaking(?:_news)? just_in developing');
/** What a desk sets before its first sentence: "Updated: …", "- …". */
const LABEL = regex.i`^(?:[-–—] +|${LABELS} ?[:–—|-] +)`;
const IN_BRACKETS = String.raw`[^\[\]【】a-z]{0,30}`;
/** "[엔터미디어=홍길동의 이슈] …", "[EXCLUSIVE] …", "[속보] …": a column or label, without small Latin letters. */
const TAG = regex.u`^(?:\[\p{L}${IN_BRACKETS}\]|【\p{L}${IN_BRACKETS}】)\s+(?=\S)`;

/** "Conclusions: The ladder is safe.": the name of its part in an abstract is none of the sentence. */
const PART = regex.iu`^(?:${oneOf(studyResults)}|${oneOf(studyConclusions)}): (?=\p{Lu})`;
/** A quick test before the slow one. */
const MAY_BE_PART = /^[CFIKMRS]\p{L}[^:]{4,28}: /iu;

function labelLength(sentence: string): number {
  return MAY_BE_PART.test(sentence) ? (PART.exec(sentence)?.[0].length ?? 0) : 0;
}

const ZONE = anyOf('Uhr [ap]\\.?m\\.? GMT BST CET CEST [ECMP][SD]?T');
const TIME = String.raw`(?:\d{1,2}[:.h]\d{2} ?${ZONE}|(?:[01]\d|2[0-3]):[0-5]\d)`;
/** "17:02 Police say …", "4.02pm: Police say …": when a live page printed it. Behind a dash it is when that happened. */
const STAMP = regex.u`^${TIME}[.:]?\s(?=["“]?\p{Lu})`;

function stampLength(text: string): number {
  return /^\d/.test(text) ? (STAMP.exec(text)?.[0].length ?? 0) : 0;
}

/** Where a paragraph's own text starts, behind a dateline or label. */
function startOf(text: string): number {
  return datelineEnd(text) || ((LABEL.exec(text) ?? TAG.exec(text))?.[0].length ?? 0);
}

/** The sentences without what stands before `from`. */
function behindDateline(sentences: readonly Span[], from: number): readonly Span[] {
  if (from === 0) return sentences;
  return sentences
    .filter(({ end }) => end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end }));
}

/** The first sentences of an article, with their paragraphs cut after the last. */
function head({ paragraphs }: Reading): Reading['paragraphs'] {
  const kept: Paragraph[] = [];
  let room = MOST_SENTENCES;
  let characters = MOST_CHARACTERS;
  for (const { text, sentences } of paragraphs) {
    if (room <= 0 || characters <= 0) break;
    const limit = characters;
    const own = sentences.slice(0, room).filter(({ end }) => end <= limit);
    const isAll = own.length === sentences.length;
    kept.push({ text: isAll ? text : text.slice(0, own.at(-1)?.end ?? 0), sentences: own });
    room -= own.length;
    characters -= text.length;
  }
  return kept;
}

type Joined = {
  start: number;
  end: number;
  count: number;
  isWhole: boolean;
  quotes: Quotation[];
};

function join(
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  length: number,
): Joined[] {
  const joined: Joined[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    const isHeld = last?.quotes.some(({ outer, open }) => !open && outer.end > start) ?? false;
    const unit: Joined =
      isHeld && last !== undefined ? last : { start, end, count: 0, isWhole: true, quotes: [] };
    if (unit !== last) joined.push(unit);
    unit.end = end;
    unit.count += 1;
    for (
      let at = quotations[next];
      at !== undefined && at.outer.start < end;
      at = quotations[next]
    ) {
      unit.quotes.push(at);
      if (at.open || at.outer.end > length) unit.isWhole = false;
      next += 1;
    }
  }
  return joined;
}

/** A unit's text with blanks for what is quoted, so that offsets stay. */
export function blankOut(text: string, quoted: readonly Span[]): string {
  if (quoted.length === 0) return text;
  let out = '';
  let at = 0;
  for (const { start, end } of quoted) {
    out += text.slice(at, start) + ' '.repeat(Math.max(0, end - start));
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}

/** How much of a unit is quoted, 0 to 1. */
export function quotedShare({ text, quoted }: Unit): number {
  const inQuotes = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return inQuotes / Math.max(1, text.length);
}
