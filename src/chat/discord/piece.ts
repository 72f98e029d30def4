import type { Catalogue } from '../catalogue.ts';
import type { Part, QuoteLine, Reply, StoryPart, SummaryLine } from '../reply.ts';
import { cutText, shorten } from '../cut-text.ts';
import { escapeText, safeUrl } from './escape.ts';
import { renderLine, renderLink } from './inline.ts';
import { BUDGET } from './limits.ts';

/** A part of a reply in Discord's Markdown, in units that are shown whole or not at all. */
export type Piece =
  | Readonly<{ kind: 'heading' | 'text' | 'note'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>
  | StoryPiece;

export type StoryPiece = Readonly<{
  kind: 'story';
  headline: string;
  byline: string;
  sentences: readonly string[];
  quotes: readonly string[];
  moreQuotes: number;
}>;

export function renderPieces({ parts }: Reply, words: Catalogue): readonly Piece[] {
  return parts.map((part) => renderPart(part, words)).filter((piece) => !isEmpty(piece));
}

function renderPart(part: Part, words: Catalogue): Piece {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', text: escapeText(shorten(part.text, BUDGET.headline)) };
    case 'text':
      return { kind: 'text', text: renderLine(part.line, BUDGET.text, words) };
    case 'note':
      return { kind: 'note', text: renderLine(part.line, BUDGET.note, words) };
    case 'list':
      return {
        kind: 'list',
        items: part.items.map((item) => renderLine(item, BUDGET.item, words)),
      };
    case 'story':
      return renderStory(part, words);
    default:
      return part satisfies never;
  }
}

function renderStory(story: StoryPart, words: Catalogue): StoryPiece {
  const url = story.url === null ? null : safeUrl(story.url);
  const byline = renderLine(story.byline, BUDGET.byline, words);
  return {
    kind: 'story',
    headline: escapeText(shorten(story.headline, BUDGET.headline)),
    byline: url === null ? byline : `${byline} · ${renderLink(words.openSource, url)}`,
    sentences: story.summary.map(renderSentence),
    quotes: story.quotes.map(renderQuote),
    moreQuotes: story.moreQuotes,
  };
}

function renderSentence({ text, note }: SummaryLine): string {
  const { text: kept, cut } = cutText(text, BUDGET.sentence);
  const shown = `${escapeText(kept)}${cut ? ' …' : ''}`;
  return note === null ? shown : `${shown} *(${escapeText(note)})*`;
}

/** What is missing is missing outside of the quotation marks: within them every word is said. */
function renderQuote({ text, open, close, speaker, detail, labels }: QuoteLine): string {
  const { text: kept, cut } = cutText(text, BUDGET.quote);
  const said = escapeText(`${open}${kept}${close}`);
  const by = [detail, ...labels].filter((part) => part !== '').map((part) => `, ${part}`);
  const rest = escapeText(shorten(by.join(''), BUDGET.byline));
  return `> ${said}${cut ? ' …' : ''}\n> — **${escapeText(shorten(speaker, BUDGET.byline))}**${rest}`;
}

function isEmpty(piece: Piece): boolean {
  if (piece.kind === 'list') return piece.items.length === 0;
  return piece.kind !== 'story' && piece.text.trim() === '';
}
