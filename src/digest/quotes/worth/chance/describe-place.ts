import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { monthNames } from '../../../../languages/english/quotes/quoted-words.ts';
import type { Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { isAnswer } from '../answers.ts';
import { sentenceBefore } from '../standing/before.ts';
import { tellingStems, type Setting } from './setting.ts';

/** Where a quote stands in its article, and what stands around it. Yes is 1, no 0. */
export const PLACE_COLUMNS = [
  /** How far down its paragraph is (0–1). */
  'depth',
  /** In one of the first paragraphs. */
  'early',
  /** In several pieces: “…,” she said. “…” */
  'pieces',
  /** Beside a paragraph that the summary is from. */
  'nearSummary',
  /** Nothing of its sentence stands in front of it; much does. */
  'opensSentence',
  'led',
  'answers',
  /** Other words are quoted in front of it in its paragraph; “…” she said: who that is was told before. */
  'goesOn',
  'byPronoun',
  /** Title and summary tell next to nothing of the sentence before it. */
  'untold',
  /** "in March", "years ago" around it: words of another time. */
  'otherTime',
  /** How many quotes the article has, 40 at most; which share of them is direct. */
  'quotes',
  'direct',
] as const;

type Row = Readonly<Record<(typeof PLACE_COLUMNS)[number], number>>;

// The numbers of this file were set by hand; the weights were trained on them as they are.

/** Characters around a quote in which the time of its saying stands, and of its paragraph in front of it. */
const REACH = { before: 200, behind: 160, paragraph: 2000 } as const;
const CLOSES = /[”"]|''/u;
const BY_PRONOUN = /^[^\p{L}\p{N}]*(?:he|she|they) /iu;
/** Characters of its sentence in front of it: a mark at most, and a clause. */
const LEAD = { none: 1, much: 60 } as const;
const MOST_QUOTES = 40;
const EARLY = 3;
/** The share of the telling words in front of a quote below which they are untold. */
const UNTOLD = 0.25;

const MONTH = anyOf(monthNames);
const YEAR = String.raw`(?:19|20)\d\d`;
const SPAN = anyOf('years? months? decades? weeks');
const TIMES = either(
  // "in 2007", "since early 2015", "of March 2014"
  String.raw`(?:in|since|back in|during|of) (?:${either(MONTH, 'late', 'early')},? )?${YEAR}\b`,
  String.raw`in ${MONTH}\b`,
  'last (?:year|month|fall|summer|spring|winter)',
  `${SPAN} (?:ago|earlier|before)`,
  'previously|at the time|in an earlier|earlier this (?:year|month)',
  'once (?:said|told|wrote|called)',
);
const OTHER_TIME = regex.u`\b${TIMES}`;

export function describePlace(quote: Quote, setting: Setting): Row {
  const { reading, summary, quotes, direct } = setting;
  const { paragraphs } = reading;
  const [first, last] = [quote.places[0], quote.places.at(-1)];
  const at = first?.paragraph ?? 0;
  const start = first?.start ?? 0;
  const own = paragraphs[at];
  const text = own?.text ?? '';
  const sentence = own?.sentences.findLast((one) => one.start <= start)?.start ?? 0;
  const lead = text
    .slice(Math.max(sentence, start - REACH.before), Math.max(0, start - 1))
    .trim().length;
  const before = text.slice(Math.max(0, start - REACH.before), start);
  const end = last?.end ?? 0;
  const behind = (paragraphs[last?.paragraph ?? at]?.text ?? '').slice(end, end + REACH.behind);
  return {
    depth: depthOf(quote, reading),
    early: Number(at <= EARLY),
    pieces: Number(quote.places.length > 1),
    nearSummary: Number(summary.some(({ place }) => Math.abs(place.paragraph - at) <= 1)),
    opensSentence: Number(lead <= LEAD.none),
    led: Number(lead > LEAD.much),
    answers: Number(isAnswer(quote, reading)),
    goesOn: Number(CLOSES.test(text.slice(Math.max(0, start - REACH.paragraph), start - 1))),
    byPronoun: Number(BY_PRONOUN.test(behind)),
    untold: Number(isUntold(quote, setting)),
    otherTime: Number(OTHER_TIME.test(before) || OTHER_TIME.test(behind)),
    quotes: Math.min(MOST_QUOTES, quotes),
    direct,
  };
}

/** How far down an article the paragraph of a quote is: 0 for the first, 0.9 for the last of ten. */
export function depthOf({ places }: Quote, { paragraphs }: Reading): number {
  return (places[0]?.paragraph ?? 0) / Math.max(1, paragraphs.length);
}

function isUntold(quote: Quote, { reading, stems }: Setting): boolean {
  const { name, role } = quote.speaker ?? {};
  const own = new Set(tellingStems([name, role].join(' ')));
  const words = tellingStems(sentenceBefore(quote, reading).text).filter((stem) => !own.has(stem));
  return words.filter((stem) => stems.has(stem)).length < UNTOLD * words.length;
}
