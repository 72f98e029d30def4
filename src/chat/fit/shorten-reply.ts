import { cutText, shorten } from './cut-text.ts';
import { cutLine } from './cut-line.ts';
import type { Part, QuoteLine, Reply, StoryPart, SummaryLine } from '../reply.ts';

/** The most UTF-16 units of each piece of text, before any escaping. */
export type Lengths = Readonly<
  Record<
    'heading' | 'text' | 'note' | 'item' | 'headline' | 'byline' | 'sentence' | 'quote',
    number
  >
>;

/** The same reply with no single piece of text longer than it may be: whole sentences go first. */
export function shortenReply(reply: Reply, most: Lengths): Reply {
  const parts = reply.parts.map((part) => shortenPart(part, most));
  return { ...reply, parts: parts.filter((part) => !isEmpty(part)) };
}

function shortenPart(part: Part, most: Lengths): Part {
  switch (part.kind) {
    case 'heading':
      return { ...part, text: shorten(part.text, most.heading) };
    case 'text':
      return { ...part, line: cutLine(part.line, most.text) };
    case 'note':
      return { ...part, line: cutLine(part.line, most.note) };
    case 'list':
      return { ...part, items: part.items.map((item) => cutLine(item, most.item)) };
    case 'story':
      return shortenStory(part, most);
    default:
      return part satisfies never;
  }
}

function shortenStory(story: StoryPart, most: Lengths): StoryPart {
  return {
    ...story,
    headline: shorten(story.headline, most.headline),
    byline: cutLine(story.byline, most.byline),
    summary: story.summary.map((line) => shortenSentence(line, most)),
    quotes: story.quotes.map((quote) => shortenQuote(quote, most)),
  };
}

function shortenSentence(line: SummaryLine, most: Lengths): SummaryLine {
  const { text, cut } = cutText(line.text, most.sentence);
  const note = line.note === null ? null : shorten(line.note, most.note);
  return { ...line, text: cut ? `${text} …` : text, note };
}

/** What is missing is missing outside of the quotation marks: within them every word is said. */
function shortenQuote(quote: QuoteLine, most: Lengths): QuoteLine {
  const { text, cut } = cutText(quote.text, most.quote);
  return {
    ...quote,
    text,
    close: cut ? `${quote.close} …` : quote.close,
    speaker: shorten(quote.speaker, most.byline),
    detail: shorten(quote.detail, most.byline),
    labels: quote.labels.map((label) => shorten(label, most.note)),
  };
}

function isEmpty(part: Part): boolean {
  switch (part.kind) {
    case 'heading':
      return part.text.trim() === '';
    case 'text':
    case 'note':
      return part.line.length === 0;
    case 'list':
      return part.items.length === 0;
    case 'story':
      return false;
    default:
      return part satisfies never;
  }
}
