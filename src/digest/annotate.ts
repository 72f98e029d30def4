import { findParagraphs, isTitle } from '../articles/formats/plain-text.ts';
import { languageOf } from '../text/language.ts';
import { slice, type Span } from '../text/span.ts';
import type { Place, QuoteKind } from './digest.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { readParagraphs } from './reading/reading.ts';
import { summarise, type SummaryLength } from './summary/summarise.ts';

/** A text that somebody wants annotated. Its offsets stay untouched: nothing is cleaned or left out. */
export type PlainArticle = Readonly<{
  text: string;
  /** Where missing, a first line that looks like a headline is taken for it. */
  title: string | null;
  /** ISO 8601. */
  date: string | null;
  /** BCP 47; guessed where missing. */
  language: string | null;
}>;

/** [start, end) in UTF-16 code units of the given text. */
type Offsets = readonly [start: number, end: number];

export type Annotation = Readonly<{
  sentences: readonly Offsets[];
  /** `text` is the slice from `start` to `end`. */
  summary: readonly Readonly<{ text: string; start: number; end: number }>[];
  /** All quotes; `speaker` is null where none is established. `text`: the spans, joined by a blank. */
  quotes: readonly Readonly<{
    text: string;
    spans: readonly Offsets[];
    kind: QuoteKind;
    speaker: string | null;
    role: string | null;
    organisation: string | null;
    venue: string | null;
    rule: string;
    confidence: number;
  }>[];
}>;

/** Everything that the bot finds in a text, by its place in that text. */
export function annotate(article: PlainArticle, length: SummaryLength | number): Annotation {
  const { text } = article;
  const paragraphs = findParagraphs(text);
  const language = article.language ?? languageOf(text.slice(0, GUESSED_CHARACTERS), null).language;
  const reading = readParagraphs(
    paragraphs.map((span) => slice(text, span)),
    { title: article.title ?? firstTitle(text, paragraphs), date: article.date, language },
  );
  const at = ({ paragraph, start, end }: Place): Span => {
    const offset = paragraphs[paragraph]?.start ?? 0;
    return { start: offset + start, end: offset + end };
  };
  return {
    sentences: reading.paragraphs.flatMap(({ sentences }, paragraph) =>
      sentences.map((sentence) => pair(at({ paragraph, ...sentence }))),
    ),
    summary: summarise(reading, length).map(({ place }) => {
      const span = at(place);
      return { text: slice(text, span), ...span };
    }),
    quotes: findQuotes(reading).map(({ places, kind, speaker, venues, rule, confidence }) => {
      const spans = places.map(at);
      return {
        text: spans.map((span) => slice(text, span)).join(' '),
        spans: spans.map(pair),
        kind,
        speaker: speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null,
        role: speaker?.role ?? null,
        organisation: speaker?.organisation ?? null,
        venue: venues.length === 0 ? null : venues.map((venue) => venue.text).join(', '),
        rule,
        confidence: Math.round(confidence * THOUSANDTHS) / THOUSANDTHS,
      };
    }),
  };
}

/** Characters by which a language is guessed: a bound on time. */
const GUESSED_CHARACTERS = 4000;
/** A confidence is told to three digits: more were never measured. */
const THOUSANDTHS = 1000;

function firstTitle(text: string, [first, second]: readonly Span[]): string | null {
  if (first === undefined || second === undefined) return null;
  const line = slice(text, first);
  return isTitle(line) ? line : null;
}

function pair({ start, end }: Span): Offsets {
  return [start, end];
}
