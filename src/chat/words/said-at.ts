import {
  behindOccasions,
  channels,
  occasionsOfChannels,
  saidIn,
  spreadOn,
} from '../../languages/english/occasions.ts';
import { weekday } from '../../languages/english/weekday.ts';
import { anyOf, either, regex } from '../../languages/regex.ts';
import { wordSet } from '../../languages/word-set.ts';

const [inThese, onThese] = [wordSet(saidIn), wordSet(spreadOn)];

/** "a meeting | with reporters". */
const TAIL = regex.iu`(?<!\s)\s+${anyOf(behindOccasions)}\s.*$`;
/** "CNN’s morning show", and not "a CNN town hall". */
const CHANNEL = regex.iu`\b${anyOf(channels)}\b(?!.*\b${anyOf(occasionsOfChannels)}\b)`;

/** Many listen to it. */
const ON_CALLS = /(?<!phone )\bcall$/iu;

/** "last month", "earlier this year", "when she was mayor", "in the spring". */
const AS_IT_IS = /^(?:last |earlier (?:this|in) |when |in the |on the |after |before )/iu;
const MONTHS = either(
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?',
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
);
/** "Aug. 12", "Friday, August 12"; "early August". */
const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = regex.u`^(?:\p{L}+, )?${MONTHS}\.? \d{1,2}(?:, ${YEAR})?$`;
const WEEKDAY = regex.u`^${weekday}$`;
const PART_OF = '(?:early |late |mid[- ])?';
/** "March 2008", "late 2015", "’08", "the summer of 2015". */
const SPAN = regex.u`^(?:${PART_OF}(?:${MONTHS}\.?(?:,? ${YEAR})?|${YEAR})|['‘’]\d\d|the \p{L}+ of ${YEAR})$`;

/** What opened its sentence stands inside of one. */
function small(time: string): string {
  return time.charAt(0).toLowerCase() + time.slice(1);
}

/**
 * An occasion with its preposition: the one that the article prints, or without one that of its
 * noun: "at a meeting with reporters", "on Twitter", "at a press briefing", "in 2007", "eight years ago".
 */
export function saidAt(occasion: string, preposition?: string): string {
  if (preposition !== undefined) return `${small(preposition)} ${occasion}`;
  if (/ (?:ago|earlier)$/u.test(occasion)) return small(occasion);
  if (AS_IT_IS.test(occasion)) return small(occasion);
  if (DAY.test(occasion) || WEEKDAY.test(occasion)) return `on ${occasion}`;
  if (SPAN.test(occasion)) return `in ${occasion}`;
  const head = occasion.replace(TAIL, '');
  const printed = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+$/u.exec(head.trim())?.[0] ?? '';
  const noun = printed.toLowerCase();
  if (ON_CALLS.test(head)) return `on ${occasion}`;
  if (inThese.has(noun)) return `in ${occasion}`;
  if (onThese.has(noun) || CHANNEL.test(head)) return `on ${occasion}`;
  return `at ${occasion}`;
}

/** "asked about the fee", which opened its sentence: "When asked about the fee, Holm said". */
export function saidOf(matter: string): string {
  return small(matter);
}
