import { quotationOf } from '../../render/quotation.ts';
import type {
  KnownBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextSection,
} from '@slack/types';
import type { Catalogue } from '../../words/catalogue.ts';
import { lineText, type Part, type QuoteLine, type Reply, type StoryPart } from '../../reply.ts';
import { plainLine } from './escape.ts';
import { contextElements, richLine, richLink, richText } from './inline.ts';

/** A reply's parts as blocks, in reading order, with a divider before each story but a first one. */
export function renderBlocks({ parts }: Reply, words: Catalogue): readonly KnownBlock[] {
  const blocks = parts.flatMap((part, index): readonly KnownBlock[] => {
    const shown = renderPart(part, words);
    return isDivided(parts, index) && shown.length > 0 ? [{ type: 'divider' }, ...shown] : shown;
  });
  return blocks.length > 0 ? blocks : [richBlock([section([richText('…')])])];
}

/** How many blocks these parts make at most, without rendering them. */
export function countBlocks({ parts }: Reply): number {
  return parts.length + parts.filter((_, index) => isDivided(parts, index)).length;
}

function isDivided(parts: readonly Part[], index: number): boolean {
  return parts[index]?.kind === 'story' && index > 0 && parts[index - 1]?.kind !== 'heading';
}

function renderPart(part: Part, words: Catalogue): readonly KnownBlock[] {
  switch (part.kind) {
    case 'heading':
      return [
        { type: 'header', text: { type: 'plain_text', text: plainLine(part.text), emoji: false } },
      ];
    case 'text':
      return lineText(part.line).trim() === '' ? [] : [richBlock([section(richLine(part.line))])];
    case 'note': {
      const elements = contextElements(part.line);
      return elements.length === 0 ? [] : [{ type: 'context', elements }];
    }
    case 'list': {
      const items = part.items.filter((item) => lineText(item).trim() !== '');
      if (items.length === 0) return [];
      const { moreItems = 0 } = part;
      const elements = [
        ...items.map((item) => section(richLine(item))),
        ...(moreItems === 0 ? [] : [section([richText(words.moreItems(moreItems))])]),
      ];
      return [richBlock([{ type: 'rich_text_list', style: 'bullet', elements }])];
    }
    case 'story':
      return [richBlock(storyElements(part, words))];
    default:
      return part satisfies never;
  }
}

function storyElements(story: StoryPart, words: Catalogue): readonly RichTextBlockElement[] {
  const headline = plainLine(story.headline).trim();
  const { moreQuotes } = story;
  return [
    section([
      richLink(headline === '' ? words.untitled : headline, story.url, { bold: true }),
      ...onNextLine(richLine(story.byline)),
    ]),
    ...(story.summary.length === 0 ? [] : [section(summary(story, words))]),
    ...(story.quotes.length === 0
      ? []
      : [section([LINE_FEED, richText(words.quotesHeading, { bold: true })])]),
    ...story.quotes.flatMap(quoteElements),
    ...(moreQuotes === 0 ? [] : [section([richText(words.moreQuotes(moreQuotes), ITALIC)])]),
  ];
}

const ITALIC = { italic: true };
const LINE_FEED: RichTextElement = { type: 'text', text: '\n' };

function onNextLine(elements: readonly RichTextElement[]): readonly RichTextElement[] {
  return elements.length === 0 ? [] : [LINE_FEED, ...elements];
}

function summary(
  { summary, moreListed = 0, moreSentences = 0 }: StoryPart,
  words: Catalogue,
): readonly (RichTextElement | null)[] {
  const sentences = summary.flatMap(({ text, note, isItem }) => [
    LINE_FEED,
    richText(isItem === true ? `• ${text}` : text),
    ...(note === null ? [] : [richText(` (${note})`, ITALIC)]),
  ]);
  return [
    ...sentences,
    ...(moreListed > 0 ? [LINE_FEED, richText(words.moreItems(moreListed))] : []),
    ...(moreSentences > 0 ? [LINE_FEED, richText(words.moreSentences(moreSentences))] : []),
  ];
}

function quoteElements(quote: QuoteLine): readonly RichTextBlockElement[] {
  const { speaker, detail, labels } = quote;
  const rest = [detail, ...labels].filter((part) => part.trim() !== '').map((part) => `, ${part}`);
  return [
    { type: 'rich_text_quote', elements: present([richText(quotationOf(quote))]) },
    section([richText('— '), richText(speaker, { bold: true }), richText(rest.join(''))]),
  ];
}

function richBlock(elements: readonly RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

function section(elements: readonly (RichTextElement | null)[]): RichTextSection {
  return { type: 'rich_text_section', elements: present(elements) };
}

function present(elements: readonly (RichTextElement | null)[]): RichTextElement[] {
  return elements.filter((element) => element !== null);
}
