import {
  asideHeadings,
  awardsInLists,
  itemKinds,
  numbersInWords,
  sectionHeadings,
} from '../../../languages/english/summary/list-items.ts';
import { instructing } from '../../../languages/english/summary/verdict-words.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import type { Place } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { isHeading } from '../filler/heading.ts';
import { isGuideHeadline } from '../filler/is-guide.ts';
import { tokenise } from '../units/tokenise.ts';

/** What a list names is short: so many of its items stand for a sentence. Set by hand. */
const ITEMS_A_SENTENCE = 2;
/** Of a short list the last ones are not left out. Set by hand: "7 ways" is common. */
const FEW_LEFT = 2;

/** As many of the items as a summary of so many sentences has room for. */
export function firstItems(items: readonly Place[], sentences: number): readonly Place[] {
  const most = ITEMS_A_SENTENCE * sentences - 1;
  return items.length <= most + FEW_LEFT ? items : items.slice(0, most);
}

/** Fewer headings of a kind make no list. Set by hand on lists that were read, as the other numbers here. */
const FEWEST = 3;
/** Fewer numbers make none where the headline does not count them. */
const FEWEST_NUMBERED = 4;
/** Characters of what names an item at most; a whole sentence that numbers one may have more. */
const LONGEST_SENTENCE = 140;
/** A list may leave one number out, where its page lost it. */
const WIDEST_STEP = 2;
/** Paragraphs that are read: a bound on time. */
const READ = 600;
/** A shorter paragraph behind a heading tells nothing of it. Characters. */
const SHORTEST_BODY = 40;

const LABEL = either(String.raw`${anyOf(itemKinds)} #?`, 'no\\. ?', 'number ', '#');
const POINT = String.raw`(?:[.):] ?| (?=[–—-] ))[–—-]? *`;
/** "Step 3", "#2" */
const LABELLED = String.raw`${LABEL}(?<labelled>\d{1,2})(?:${POINT}| +)`;
/** "1. Oak", "#2 Pine", "Step 3: Sand it", "4) Wax". */
const NUMBERED = regex.iu`^[^\p{L}\p{N}#]{0,4}(?:${LABELLED}|(?<bare>\d{1,2})${POINT})(?=["“‘(]?\p{L})`;
const NOT_SO = /\b(?:myth|mistake|lie|misconception)\b/iu;
/** "#3", with the name on the next line. */
const ALONE = /^(?:No\. ?|#)?(?<number>\d{1,2})[.:)]?$/iu;
const AWARD = String.raw`(?:our )?${anyOf(awardsInLists)}\b`;
/** "Best for Narrow Stairs: Osk 3" */
const AWARDED = regex.iu`^${AWARD}[^:]{0,70}: ?\S`;
/** "Osk Ladders: 4.5 out of 5 stars" */
const RATED = /^\p{Lu}[^:]{2,60}: \d(?:\.\d{1,2})? ?(?:out of|\/) ?(?:5|10)\b/u;
/** "Best for Narrow Stairs", with the name on the next line. */
const AWARD_ALONE = regex.iu`^${AWARD} [^:]{3,70}$`;
/** "Osk Rapid 3": each of its words has a capital or a figure. */
const NAME =
  /^(?!.*\d\.\d)(?:(?:[\p{Lu}\p{N}(][\p{L}\p{M}\p{N}.,’'&)+/-]*|and|of|the|by|for|iO) ?)+$/u;
/** "What to Look For", "How We Chose": a list of its own within one of other things. */
const ASIDE = regex.iu`\b(?:${oneOf(asideHeadings)})\b`;
/** "Introduction", "FAQs": a part of any text. */
const SECTION = regex.iu`^(?:the |our |in )?(?:${oneOf(sectionHeadings)})\b`;
const DIGGING = String.raw`(?!(?:understanding|introducing|getting|frequently|everything|following)\b)\p{L}{2,}ing`;
const CHOOSE = anyOf(instructing);
/** A word before "your" or "a" that is no verb: "In Your Garden". */
const NO_VERB = anyOf(
  'in on at for with about what how why when who is are the a an from to and all both of by under over after before',
);
const DO_YOUR = String.raw`(?!${NO_VERB}\b)\p{L}{3,}(?= (?:your|an?|the|up|out|off)\b)`;
/** "Choose a Site", "Digging the Holes", "Insure Your Ring" */
const BIDS = regex.iu`^(?:${DIGGING}|${CHOOSE}|${DO_YOUR}) (?!(?:is|are|of)\b)\p{L}`;
/** "Less stress: …" */
const LABEL_OF_ITEM = /^(?=\p{Lu})[^:.!?“”"]{3,60}(?=: \p{L})/u;
/** Fewer headings of a kind tell no list, and a smaller share of all. */
const FEWEST_BIDS = 4;
const SHARE_OF_BIDS = 0.6;
const FEWEST_KINDS = 4;
/** Paragraphs from the heading that counts things to the first of them at most. */
const NEAR = 4;
/** Letters of the stem of a word that names something. */
const LONG_STEM = 4;
const DEALING = anyOf(
  'choosing buying using finding making getting comparing growing selecting caring understanding training pricing testing',
);
const OF_WHAT = anyOf(
  'of in for to and vs versus about with your our my what how why when best key top',
);
/** "Benefits of Ladders", "Choosing Ladders": of the matter, and none of its kinds. */
const RELATES = regex.iu`^(?:${DEALING}|\d+[.):])|\b${OF_WHAT}\b`;
/** "Snake Plant (Sansevieria)" */
const ASIDE_IN_NAME = / \([^()]*\)/u;
const HOW_MANY = regex.iu`(?<![\d$£€,.])\b${either(String.raw`\d{1,2}(?![\d,.%]| ?(?:%|percent\b))`, oneOf(numbersInWords))}\b`;
const WORDS = [...wordSet(numbersInWords)];
const FIRST_WORD = 3;

/**
 * What a list names, each by the heading or the first sentence that tells it, in the order of the list and
 * without its number; empty where a text is no such list. English.
 */
export function readItems(reading: Reading): readonly Place[] {
  const title = reading.title ?? '';
  const lines = linesOf(reading);
  const counted = countOf(title);
  const found = awarded(lines) ?? numbered(reading, lines, { title, counted });
  return (
    found ??
    headed(lines, counted) ??
    labelled(lines, counted) ??
    bidding(lines) ??
    kindred(lines, title) ??
    []
  );
}

/**
 * What a report lists whose headline counts it: "Five things that the debate showed". Without a headline as
 * guides have, only numbers are sure: a report of three dead may have three headings. English.
 */
export function readCounted(reading: Reading): readonly Place[] {
  const title = reading.title ?? '';
  const counted = countOf(title);
  if (counted === null) return [];
  const lines = linesOf(reading);
  const found = numbered(reading, lines, { title, counted });
  if (found?.length === counted) return found;
  return (isGuideHeadline(title) ? headed(lines, counted) : null) ?? [];
}

/** How many things a headline promises, or `null`. */
function countOf(title: string): number | null {
  const [found] = HOW_MANY.exec(title) ?? [];
  if (found === undefined) return null;
  const at = WORDS.indexOf(found.toLowerCase());
  const count = at === -1 ? Number(found) : at + FIRST_WORD;
  return count >= FEWEST ? count : null;
}

type Lines = readonly string[];

function linesOf({ paragraphs }: Reading): Lines {
  return paragraphs.slice(0, READ).map(({ text }) => text);
}

function whole(lines: Lines, paragraph: number): Place {
  return { paragraph, start: 0, end: lines[paragraph]?.trimEnd().length ?? 0 };
}

/** "Best Overall: Osk 3", or such an award with the name below. */
function awarded(lines: Lines): readonly Place[] | null {
  const heads = [...lines.keys()].filter((at) => isHeading(lines[at] ?? ''));
  const named = heads.filter((at) => AWARDED.test(lines[at] ?? '') || RATED.test(lines[at] ?? ''));
  const below = heads.filter(
    (at) =>
      isHeading(lines[at - 1] ?? '.') &&
      AWARD_ALONE.test(lines[at - 1] ?? '') &&
      NAME.test(lines[at] ?? ''),
  );
  const places = (named.length >= FEWEST ? named : below).map((at) => whole(lines, at));
  const own = withoutRepeats(places, lines);
  return own.length >= FEWEST ? own : null;
}

type Numbered = Readonly<{ number: number; place: Place }>;

/** The list whose items have numbers: the one that the headline counts, or the first that is about the headline. */
function numbered(
  reading: Reading,
  lines: Lines,
  { title, counted }: Readonly<{ title: string; counted: number | null }>,
): readonly Place[] | null {
  const runs = runsOf(lines.flatMap((_, at) => itemAt(reading, at) ?? [])).filter(
    (run) => !run.some(({ place }) => SECTION.test(textOf(lines, place))),
  );
  const named = runs.filter((run) => run.filter(({ place }) => asks(lines, place)).length <= 1);
  const run =
    named.find(({ length }) => length === counted) ??
    named.find(
      (one) =>
        one.length >= FEWEST_NUMBERED &&
        (ASIDE.test(title) || !ASIDE.test(headingOver(one, lines))),
    );
  if (run === undefined) return null;
  return run.toSorted((a, b) => a.number - b.number).map(({ place }) => place);
}

function itemAt({ paragraphs }: Reading, paragraph: number): Numbered | null {
  const { text = '', sentences = [] } = paragraphs[paragraph] ?? {};
  const alone = ALONE.exec(text)?.groups?.['number'];
  if (alone !== undefined) {
    const below = paragraphs[paragraph + 1]?.text ?? '';
    if (!isHeading(below) || !/\p{L}{2}/u.test(below)) return null;
    const place = { paragraph: paragraph + 1, start: 0, end: below.trimEnd().length };
    return { number: Number(alone), place };
  }
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [mark] = found;
  const number = found.groups?.['labelled'] ?? found.groups?.['bare'];
  // A myth is no fact: it keeps its label
  const start = NOT_SO.test(mark) ? 0 : mark.length;
  const sentence = sentences.find(({ end }) => end > start + 1);
  const end = isHeading(text) ? text.trimEnd().length : (sentence?.end ?? text.length);
  if (end - start > LONGEST_SENTENCE) return null;
  return { number: Number(number), place: { paragraph, start, end } };
}

/** The stretches that count up from 1, or down to it. */
function runsOf(items: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const item of items) {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1);
    const step = item.number - (last?.number ?? item.number);
    const before = (last?.number ?? 0) - (run.at(-2)?.number ?? last?.number ?? 0);
    const goesOn = step !== 0 && Math.abs(step) <= WIDEST_STEP && step * before >= 0;
    if (goesOn) run.push(item);
    else runs.push([item]);
  }
  return runs.filter(
    (run) => run.length >= FEWEST && (run[0]?.number === 1 || run.at(-1)?.number === 1),
  );
}

function headingOver(run: readonly Numbered[], lines: Lines): string {
  const first = run[0]?.place.paragraph ?? 0;
  return lines.slice(0, first).findLast((text) => isHeading(text) && !NUMBERED.test(text)) ?? '';
}

/** As many headings with a text behind them as the headline promises. */
function headed(lines: Lines, counted: number | null): readonly Place[] | null {
  if (counted === null) return null;
  const heads = headsOf(lines);
  if (heads.length === counted) return heads.map((at) => whole(lines, at));
  // "10 Uses of Ladders" over those that it counts
  const over = lines.findIndex((text) => isHeading(text) && countOf(text) === counted);
  const own = over === -1 ? [] : heads.filter((at) => at > over).slice(0, counted);
  const isList = own.length === counted && (own[0] ?? 0) <= over + NEAR;
  return isList ? own.map((at) => whole(lines, at)) : null;
}

/** As many paragraphs with a label, one behind the other, as the headline promises. */
function labelled(lines: Lines, counted: number | null): readonly Place[] | null {
  const runs: Place[][] = [[]];
  for (const [paragraph, text] of lines.entries()) {
    const end = LABEL_OF_ITEM.exec(text)?.[0].length;
    if (end === undefined) runs.push([]);
    else runs.at(-1)?.push({ paragraph, start: 0, end });
  }
  return runs.find(({ length }) => length === counted) ?? null;
}

/** "Choose a Site", "Digging the Holes": most headings say what to do. */
function bidding(lines: Lines): readonly Place[] | null {
  const heads = headsOf(lines);
  const bids = heads.filter((at) => BIDS.test(lines[at] ?? ''));
  const isMost = bids.length >= FEWEST_BIDS && bids.length >= SHARE_OF_BIDS * heads.length;
  return isMost ? bids.map((at) => whole(lines, at)) : null;
}

/** "Oak Ladders", "Rope Ladders (Marine)": headings that name kinds of what the headline names. */
function kindred(lines: Lines, title: string): readonly Place[] | null {
  const nouns = new Set(tokenise(title, true).stems.map(singular).filter(isLong));
  const heads = headsOf(lines).filter((at) => !RELATES.test(lines[at] ?? ''));
  const lastOf = (at: number): string =>
    singular(tokenise((lines[at] ?? '').replace(ASIDE_IN_NAME, ''), true).stems.at(-1) ?? '');
  const kinds = Map.groupBy(
    heads.filter((at) => nouns.has(lastOf(at)) && / /.test(lines[at] ?? '')),
    lastOf,
  );
  const most = [...kinds.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return most.length >= FEWEST_KINDS ? most.map((at) => whole(lines, at)) : null;
}

/** "plants" → "plant": its stem keeps what may be no plural. */
function singular(stem: string): string {
  return stem.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
}

function isLong(stem: string): boolean {
  return stem.length >= LONG_STEM;
}

/** Headings with a text behind them that are about the matter. */
function headsOf(lines: Lines): readonly number[] {
  return [...lines.keys()].filter((at) => {
    const [text = '', next = ''] = [lines[at], lines[at + 1]];
    if (!isHeading(text) || SECTION.test(text) || AWARD_ALONE.test(text)) return false;
    if (!/\p{L}{2}[^?]*$/u.test(text)) return false;
    return next.length >= SHORTEST_BODY && !isHeading(next);
  });
}

function withoutRepeats(places: readonly Place[], lines: Lines): readonly Place[] {
  const texts = places.map((place) => textOf(lines, place));
  return places.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

function asks(lines: Lines, place: Place): boolean {
  return textOf(lines, place).endsWith('?');
}

function textOf(lines: Lines, { paragraph, start, end }: Place): string {
  return lines[paragraph]?.slice(start, end) ?? '';
}
