import { cutText, shorten } from '../cut-text.ts';
import type { Part, QuoteLine, Reply, StoryPart, SummaryLine } from '../reply.ts';
import { cutLine } from './inline.ts';
import { BUDGET } from './limits.ts';

/** The same reply with no single piece of text longer than it may be: whole sentences go first. */
export function shortenReply(reply: Reply): Reply {
  return { ...reply, parts: reply.parts.map(shortenPart).filter((part) => !isEmpty(part)) };
}

function shortenPart(part: Part): Part {
  switch (part.kind) {
    case 'heading':
      return { ...part, text: shorten(part.text, BUDGET.heading) };
    case 'text':
      return { ...part, line: cutLine(part.line, BUDGET.text) };
    case 'note':
      return { ...part, line: cutLine(part.line, BUDGET.note) };
    case 'list':
      return { ...part, items: part.items.map((item) => cutLine(item, BUDGET.item)) };
    case 'story':
      return shortenStory(part);
    default:
      return part satisfies never;
  }
}

function shortenStory(story: StoryPart): StoryPart {
  return {
    ...story,
    headline: shorten(story.headline, BUDGET.headline),
    byline: cutLine(story.byline, BUDGET.byline),
    summary: story.summary.map(shortenSentence),
    quotes: story.quotes.map(shortenQuote),
  };
}

function shortenSentence(line: SummaryLine): SummaryLine {
  const { text, cut } = cutText(line.text, BUDGET.sentence);
  return cut ? { ...line, text: `${text} …` } : line;
}

/** What is missing is missing outside of the quotation marks: within them every word is said. */
function shortenQuote(quote: QuoteLine): QuoteLine {
  const { text, cut } = cutText(quote.text, BUDGET.quote);
  return {
    ...quote,
    text,
    close: cut ? `${quote.close} …` : quote.close,
    speaker: shorten(quote.speaker, BUDGET.byline),
    detail: shorten(quote.detail, BUDGET.byline),
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
