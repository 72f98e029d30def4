import { quotationOf } from './quotation.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { lineText, type Part, type QuoteLine, type Reply, type StoryPart } from '../reply.ts';
import { toldAndListed } from './told-and-listed.ts';

/**
 * A reply as plain text: for terminals, screen readers, and wherever nothing else is understood.
 * `width` wraps at that many columns; without it every paragraph is one line.
 */
export function renderPlainText(
  reply: Reply,
  { words, width = null }: { words: Catalogue; width?: number | null },
): string {
  const blocks = reply.parts.map((part) => renderPart(part, words, width));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderPart(part: Part, words: Catalogue, width: number | null): string {
  switch (part.kind) {
    case 'heading':
      return `${wrap(part.text, width)}\n${'='.repeat(Math.min(part.text.length, width ?? 40))}`;
    case 'text':
    case 'note':
      return wrap(lineText(part.line), width);
    case 'list':
      return listItems(part, words)
        .map((item) => wrap(`• ${item}`, width, '  '))
        .join('\n');
    case 'story':
      return renderStory(part, words, width);
    default:
      return part satisfies never;
  }
}

function listItems(
  { items, moreItems = 0 }: Extract<Part, { kind: 'list' }>,
  words: Catalogue,
): readonly string[] {
  return [...items.map(lineText), ...(moreItems > 0 ? [words.moreItems(moreItems)] : [])];
}

function renderStory(story: StoryPart, words: Catalogue, width: number | null): string {
  const head = [wrap(story.headline, width), wrap(lineText(story.byline), width)];
  if (story.url !== null) head.push(story.url);
  const { told, listed } = toldAndListed(story.summary);
  const sentences = told.map(({ text, note }) =>
    wrap(note === null ? text : `${text} [${note}]`, width),
  );
  const list = listed.map(({ text }) => wrap(`• ${text}`, width, '  ')).join('\n');
  const quotes = story.quotes.map((quote) => renderQuote(quote, width));
  const { moreListed = 0, moreSentences = 0, moreQuotes } = story;
  return [
    head.join('\n'),
    ...sentences,
    ...(list === '' ? [] : [list]),
    ...(moreListed > 0 ? [words.moreItems(moreListed)] : []),
    ...(moreSentences > 0 ? [words.moreSentences(moreSentences)] : []),
    ...(quotes.length === 0 ? [] : [words.quotesHeading]),
    ...quotes,
    ...(moreQuotes > 0 ? [words.moreQuotes(moreQuotes)] : []),
  ].join('\n\n');
}

function renderQuote(quote: QuoteLine, width: number | null): string {
  const said = wrap(`  ${quotationOf(quote)}`, width, '  ');
  const by = [quote.speaker, quote.detail, ...quote.labels].filter((part) => part !== '');
  return `${said}\n${wrap(`  — ${by.join(', ')}`, width, '    ')}`;
}

/** Breaks at blanks; a word longer than the line stays whole. */
function wrap(text: string, width: number | null, indent = ''): string {
  if (width === null) return text;
  const lines: string[] = [];
  let line = /^\s*/.exec(text)?.[0] ?? '';
  let empty = true;
  for (const word of text.trim().split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
