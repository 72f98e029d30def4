import { quotationOf } from './quotation.ts';
import type { Catalogue } from '../words/catalogue.ts';
import type { Inline, Line, Part, QuoteLine, Reply, StoryPart } from '../reply.ts';
import { toldAndListed } from './told-and-listed.ts';

/** A reply as CommonMark, for documents and wikis. Whatever comes from an article is escaped. */
export function renderMarkdown(reply: Reply, words: Catalogue): string {
  return `${reply.parts.map((part) => renderPart(part, words)).join('\n\n')}\n`;
}

function renderPart(part: Part, words: Catalogue): string {
  switch (part.kind) {
    case 'heading':
      return `# ${escape(part.text)}`;
    case 'text':
      return renderLine(part.line);
    case 'note':
      return `*${renderLine(part.line)}*`;
    case 'list':
      return part.items.map((item) => `- ${renderLine(item)}`).join('\n');
    case 'story':
      return renderStory(part, words);
    default:
      return part satisfies never;
  }
}

function renderStory(story: StoryPart, words: Catalogue): string {
  const headline = escape(story.headline);
  const { moreListed = 0 } = story;
  const { told, listed } = toldAndListed(story.summary);
  return [
    `## ${story.url === null ? headline : link(headline, story.url)}`,
    renderLine(story.byline),
    ...told.map(({ text, note }) =>
      note === null ? escape(text) : `${escape(text)} *(${escape(note)})*`,
    ),
    ...(listed.length === 0 ? [] : [listed.map(({ text }) => `- ${escape(text)}`).join('\n')]),
    ...(moreListed > 0 ? [`*${words.moreItems(moreListed)}*`] : []),
    ...(story.quotes.length === 0 ? [] : [`### ${words.quotesHeading}`]),
    ...story.quotes.map(renderQuote),
    ...(story.moreQuotes > 0 ? [`*${words.moreQuotes(story.moreQuotes)}*`] : []),
  ].join('\n\n');
}

function renderQuote(quote: QuoteLine): string {
  const { speaker, detail, labels } = quote;
  const rest = [detail, ...labels].filter((part) => part !== '').map((part) => `, ${escape(part)}`);
  return `> ${escape(quotationOf(quote))}\n>\n> — **${escape(speaker)}**${rest.join('')}`;
}

function renderLine(line: Line): string {
  return line.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  switch (inline.kind) {
    case 'strong':
      return `**${escape(inline.text)}**`;
    case 'code':
      return `\`${inline.text.replaceAll('`', '')}\``;
    case 'link':
      return link(escape(inline.text), inline.url);
    case 'time':
    case 'channel':
      return escape(inline.text);
    default:
      return inline satisfies never;
  }
}

function link(text: string, url: string): string {
  return `[${text}](<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** Every ASCII punctuation mark may be escaped (CommonMark 0.31, 2.4); these are the ones that act. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replaceAll(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replaceAll(/^([ \t]*\d+)([.)])/gm, '$1\\$2');
}
