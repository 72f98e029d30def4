import {
  asideHeadings,
  awardsInLists,
  itemKinds,
  numbersInWords,
  sectionHeadings,
} from '../../../languages/english/summary/list-items.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import type { Place } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { isHeading } from '../filler/heading.ts';

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
const NUMBERED = regex.iu`^(?:${LABELLED}|(?<bare>\d{1,2})${POINT})(?=["“‘(]?\p{L})`;
const AWARD = String.raw`(?:our )?${anyOf(awardsInLists)}\b`;
/** "Best for Narrow Stairs: Osk 3" */
const AWARDED = regex.iu`^${AWARD}[^:]{0,70}: ?\S`;
/** "Best for Narrow Stairs", with the name on the next line. */
const AWARD_ALONE = regex.iu`^${AWARD} [^:]{3,70}$`;
/** "Osk Rapid 3": each of its words has a capital or a figure. */
const NAME = /^(?!.*\d\.\d)(?:(?:[\p{Lu}\p{N}(][\p{L}\p{M}\p{N}.,’'&)+/-]*|and|of|the|by|for|iO) ?)+$/u;
/** "What to Look For", "How We Chose": a list of its own within one of other things. */
const ASIDE = regex.iu`\b(?:${oneOf(asideHeadings)})\b`;
/** "Introduction", "FAQs": a part of any text. */
const SECTION = regex.iu`^(?:the |our |in )?(?:${oneOf(sectionHeadings)})\b`;
const HOW_MANY = regex.iu`(?<![\d$£€,.])\b${either(String.raw`\d{1,2}(?![\d,.%]| ?(?:%|percent\b))`, oneOf(numbersInWords))}\b`;
const WORDS = [...wordSet(numbersInWords)];
const FIRST_WORD = 3;

/**
 * What a list names, each by the heading or the first sentence that tells it, in the order of the list and
 * without its number; empty where a text is no such list. English.
 */
export function readItems(reading: Reading): readonly Place[] {
  const title = reading.title ?? '';
  const lines = reading.paragraphs.slice(0, READ).map(({ text }) => text);
  const counted = countOf(title);
  const found = awarded(lines) ?? numbered(reading, lines, { title, counted });
  return found ?? headed(lines, counted) ?? [];
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

function whole(lines: Lines, paragraph: number): Place {
  return { paragraph, start: 0, end: lines[paragraph]?.trimEnd().length ?? 0 };
}

/** "Best Overall: Osk 3", or such an award with the name below. */
function awarded(lines: Lines): readonly Place[] | null {
  const heads = [...lines.keys()].filter((at) => isHeading(lines[at] ?? ''));
  const named = heads.filter((at) => AWARDED.test(lines[at] ?? ''));
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
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [mark] = found;
  const number = found.groups?.['labelled'] ?? found.groups?.['bare'];
  const start = mark.length;
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
  const heads = [...lines.keys()].filter((at) => {
    const [text = '', next = ''] = [lines[at], lines[at + 1]];
    if (!isHeading(text) || SECTION.test(text) || AWARD_ALONE.test(text)) return false;
    if (!/\p{L}{2}[^?]*$/u.test(text)) return false;
    return next.length >= SHORTEST_BODY && !isHeading(next);
  });
  return heads.length === counted ? heads.map((at) => whole(lines, at)) : null;
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
