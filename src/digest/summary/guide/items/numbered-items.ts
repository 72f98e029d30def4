import {
  asideHeadings,
  falseKinds,
  itemKinds,
} from '../../../../languages/english/summary/list-items.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import type { Place } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { isHeading } from '../../filler/heading.ts';
import { type Lines, textAt } from './lines.ts';
import { isSection } from './named-items.ts';

/** Fewer numbers make no list, and fewer than these where the headline does not count them. Set by hand on lists that were read. */
const FEWEST = 3;
const FEWEST_UNCOUNTED = 4;
/** Characters of a first sentence that is the item at most. Set by hand; not tuned. */
const LONGEST_SENTENCE = 140;
/** A list may leave one number out, where its page lost it. Set by hand. */
const WIDEST_STEP = 2;

const LABEL = either(String.raw`${anyOf(itemKinds)} #?`, String.raw`no\. ?`, 'number ', '#');
const POINT = String.raw`(?:[.):] ?| (?=[–—-] ))[–—-]? *`;
/** "Step 3", "#2" */
const LABELLED = String.raw`${LABEL}(?<labelled>\d{1,2})(?:${POINT}| +)`;
/** "1. Oak", "#2 Pine", "Step 3: Sand it", "4) Wax". */
const NUMBERED = regex.iu`^[^\p{L}\p{N}#]{0,4}(?:${LABELLED}|(?<bare>\d{1,2})${POINT})(?=["“‘(]?\p{L})`;
const FALSE_KIND = regex.iu`\b${anyOf(falseKinds)}\b`;
/** "#3", with the name on the next line. */
const ALONE = /^(?:No\. ?|#)?(?<number>\d{1,2})[.:)]?$/iu;
/** "What to Look For", "How We Chose": a list of its own within one of other things. */
const ASIDE = regex.iu`\b(?:${oneOf(asideHeadings)})\b`;

type Numbered = Readonly<{ number: number; place: Place }>;

/** The list whose items have numbers: the one that the headline counts, or the first that is about the headline. */
export function numberedItems(
  reading: Reading,
  lines: Lines,
  { title, counted }: Readonly<{ title: string; counted: number | null }>,
): readonly Place[] | null {
  const isOwn = (run: readonly Numbered[]): boolean => {
    const texts = run.map(({ place }) => textAt(lines, place));
    return !texts.some(isSection) && texts.filter((text) => text.endsWith('?')).length <= 1;
  };
  const runs = runsOf(lines.flatMap((_, at) => itemAt(reading, at) ?? [])).filter(isOwn);
  const run =
    runs.find(({ length }) => length === counted) ??
    runs.find(
      (one) =>
        one.length >= FEWEST_UNCOUNTED &&
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
  const start = FALSE_KIND.test(mark) ? 0 : mark.length;
  const sentence = sentences.find(({ end }) => end > mark.length + 1);
  const end = isHeading(text) ? text.trimEnd().length : (sentence?.end ?? text.length);
  if (end - start > LONGEST_SENTENCE) return null;
  return { number: Number(number), place: { paragraph, start, end } };
}

/** The stretches that count up from 1, or down to it. */
function runsOf(items: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const item of items) {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1)?.number ?? item.number;
    const step = item.number - last;
    const before = last - (run.at(-2)?.number ?? last);
    if (step !== 0 && Math.abs(step) <= WIDEST_STEP && step * before >= 0) run.push(item);
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
