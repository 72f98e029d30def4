import { tellsFalsehood } from '../../../../languages/english/quotes/refuting.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Quote, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { isShort } from '../../../reading/is-short.ts';
import { isAnswer } from '../answers.ts';
import { hangs, isPredicate } from '../hangs.ts';
import { isScrap, keyOf } from '../scraps.ts';
import { endsTorn } from '../ends/torn-ends.ts';
import { hanging, shownOf } from './bearing.ts';
import { frameOf, type Frame } from './frame.ts';
import { isStatement } from './statement.ts';

/**
 * So many quotes that stand alone need none that points at what is not shown. Set by hand on digests
 * read one by one.
 */
const ENOUGH = 3;
/** So many statements need no piece of one beside them. */
const ENOUGH_FOR_PIECES = 2;

/**
 * The quotes that a reader of the title and the summary understands, in their order: statements of
 * which nothing shown is the subject come first. While there are few, those follow that point at
 * a thing which nothing shown tells, and pieces that state nothing of voices that are not heard.
 * What was said long before comes last, or, where no time is told, only where nothing else is. Where nobody can tell of whom a quote speaks, or where it was
 * taken back or refuted, it is left out, whatever else there is. Each comes with how it is shown: what was said
 * before with its time ("in 2007", "last week").
 */
export function chooseStanding(
  quotes: readonly Quote[],
  summary: readonly SummarySentence[],
  reading: Reading,
): ReadonlyMap<Quote, Quote> {
  if (quotes.length === 0) return new Map();
  const shown = shownOf(reading, summary);
  const told = [reading.title ?? '', ...summary.map(({ text }) => text)].join(' ').toLowerCase();
  const frames = new Map(quotes.map((quote) => [quote, frameOf(quote, reading)]));
  const by = Map.groupBy(quotes, (quote) => {
    const kind = kindOf(quote, hanging(quote, shown, reading), reading);
    return kind === 'hanging' ? kind : (framed(frames.get(quote), told) ?? kind);
  });
  const standing = by.get('standing') ?? [];
  const isFew = standing.length < ENOUGH;
  const statements = [
    ...standing,
    ...(isFew ? (by.get('pointing') ?? []) : []),
    ...(isFew ? (by.get('earlier') ?? []) : []),
  ];
  if (statements.length === 0) statements.push(...(by.get('undated') ?? []));
  const heard = new Set(statements.map(keyOf));
  const pieces = (by.get('piece') ?? []).filter(
    (piece) =>
      !heard.has(keyOf(piece)) &&
      !isPredicate(piece.text) &&
      (statements.length === 0 || !hangs(piece.text)),
  );
  const few = pieces.slice(0, Math.max(0, ENOUGH_FOR_PIECES - statements.length));
  const whole = standing.length > 0 ? [...statements, ...few] : [...few, ...statements];
  const chosen = [...whole, ...(by.get('scrap') ?? [])];
  return new Map(chosen.map((quote) => [quote, withTime(quote, frames.get(quote))]));
}

/** What was said long before stands behind what is new, unless the story is about it. */
function framed(frame: Frame | undefined, told: string): 'earlier' | 'undated' | 'hanging' | null {
  switch (frame?.kind) {
    case undefined:
    case 'plain':
    case 'recent':
      return null;
    case 'reversed':
      return 'hanging';
    case 'refuted': {
      const by = frame.by.toLowerCase();
      return (by !== '' && told.includes(by)) || tellsFalsehood.test(told) ? null : 'hanging';
    }
    case 'earlier':
      if (frame.when === null) return 'undated';
      return told.includes(frame.when.toLowerCase()) ? null : 'earlier';
    default:
      return frame satisfies never;
  }
}

function withTime(quote: Quote, frame: Frame | undefined): Quote {
  if (frame?.kind !== 'earlier' && frame?.kind !== 'recent') return quote;
  const { when } = frame;
  if (when === null || quote.venues.some(({ text }) => text.includes(when))) return quote;
  // "a letter" beside "a June letter"
  const other = quote.venues.filter(({ text }) => !when.endsWith(text.replace(/^\S+ /u, '')));
  return { ...quote, venues: [...other, { kind: 'occasion', text: when }] };
}

/** So few words behind a helping verb are no statement. Set by hand; not tuned. */
const FEW_WORDS = 7;
/** he will | “compete for the prize”, it could | “mean trouble”: the verb that the article begins. */
const HELPING = regex.u`(?<!\p{L})${anyOf('will would can could should must may might')} ["“]$`;

/** Whether a short piece is the end of a predicate that the article’s own words begin. */
function isCutOff({ text, places: [place] }: Quote, { paragraphs }: Reading): boolean {
  if (place === undefined || text.split(/\s+/u, FEW_WORDS + 1).length > FEW_WORDS) return false;
  return HELPING.test(
    (paragraphs[place.paragraph]?.text ?? '').slice(0, place.start).slice(-REACH),
  );
}

/** Characters that have a helping verb and a mark. A bound on time. */
const REACH = 12;

type Kind = 'standing' | 'pointing' | 'piece' | 'scrap' | 'hanging';

function kindOf(quote: Quote, degree: 0 | 1 | 2, reading: Reading): Kind {
  const { language } = reading;
  if (isScrap(quote)) return degree === 0 ? 'scrap' : 'hanging';
  if (degree === 2 || (quote.kind === 'direct' && endsTorn(quote, reading))) return 'hanging';
  const isEnglish = languageOfTag(language) === 'en';
  // “always run a lean campaign and will go on”: whatever verbs stand in it, its subject does not
  if (
    isEnglish &&
    quote.kind === 'partial' &&
    (isPredicate(quote.text) || isCutOff(quote, reading))
  )
    return 'hanging';
  if (isEnglish && !isStatement(quote.text, quote.kind === 'partial'))
    return degree === 0 ? 'piece' : 'hanging';
  // a short text is shown without a weighing of its quotes
  const isOpen = degree !== 0 || (isShort(reading) && isAnswer(quote, reading));
  return isOpen ? 'pointing' : 'standing';
}
