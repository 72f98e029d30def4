import { quotationOf } from '../../render/quotation.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { Part, QuoteLine, Reply, StoryPart, SummaryLine } from '../../reply.ts';
import { escapeText, linkUrl } from './escape.ts';
import { renderLine, renderLink } from './inline.ts';
import { toldAndListed } from '../../render/told-and-listed.ts';

/** A reply's parts in Discord's Markdown: one text for each story and one for each run of other parts. */
export function renderGroups({ parts }: Reply, words: Catalogue): readonly string[] {
  const groups: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    if (run.length > 0) groups.push(run.join('\n'));
    run = [];
  };
  for (const part of parts) {
    if (part.kind === 'story') {
      endRun();
      groups.push(renderStory(part, words));
    } else {
      const text = renderPart(part, words);
      if (text !== null) run.push(text);
    }
  }
  endRun();
  return groups;
}

/** How many groups these parts make at most, without rendering them. */
export function countGroups({ parts }: Reply): number {
  return (
    parts.filter(({ kind }, index) => kind === 'story' || parts[index - 1]?.kind === 'story')
      .length + (parts[0] === undefined || parts[0].kind === 'story' ? 0 : 1)
  );
}

/** `null` where nothing would be seen. */
function renderPart(part: Exclude<Part, StoryPart>, words: Catalogue): string | null {
  switch (part.kind) {
    case 'heading':
      return marked('## ', escapeText(part.text));
    case 'text':
      return marked('', renderLine(part.line, words));
    case 'note':
      return marked(SMALL, renderLine(part.line, words));
    case 'list': {
      const { items, moreItems = 0 } = part;
      const lines = items.map((item) => `- ${renderLine(item, words)}`);
      return marked('', [...lines, ...small(counted(moreItems, words.moreItems))].join('\n'));
    }
    default:
      return part satisfies never;
  }
}

const SMALL = '-# ';

function marked(mark: string, text: string): string | null {
  return text.trim() === '' ? null : `${mark}${text}`;
}

function renderStory(story: StoryPart, words: Catalogue): string {
  const { summary, quotes, moreSentences = 0, moreQuotes } = story;
  const more = [
    ...counted(moreSentences, words.moreSentences),
    ...counted(moreQuotes, words.moreQuotes),
  ];
  return [
    `### ${escapeText(story.headline)}`,
    ...small([renderByline(story, words)]),
    ...renderSummary(story, words),
    ...(quotes.length > 0 && summary.length > 0 ? [`**${words.quotesHeading}**`] : []),
    // An empty line between two quotations: else Discord shows them as one.
    ...(quotes.length > 0 ? [quotes.map(renderQuote).join('\n\n')] : []),
    ...small(more),
  ].join('\n');
}

function renderByline(story: StoryPart, words: Catalogue): string {
  const url = story.url === null ? null : linkUrl(story.url);
  const byline = renderLine(story.byline, words);
  return url === null ? byline : `${byline} · ${renderLink(words.openSource, url)}`;
}

/** Sentences run on; what an article lists stands line by line. */
function renderSummary(
  { summary, moreListed = 0 }: StoryPart,
  words: Catalogue,
): readonly string[] {
  const { told, listed } = toldAndListed(summary);
  return [
    ...(told.length > 0 ? [told.map(renderSentence).join(' ')] : []),
    ...listed.map((item) => `- ${renderSentence(item)}`),
    ...small(counted(moreListed, words.moreItems)),
  ];
}

function renderSentence({ text, note }: SummaryLine): string {
  return note === null ? escapeText(text) : `${escapeText(text)} *(${escapeText(note)})*`;
}

function renderQuote(quote: QuoteLine): string {
  const { speaker, detail, labels } = quote;
  const rest = [detail, ...labels].filter((part) => part !== '').map((part) => `, ${part}`);
  const by = `**${escapeText(speaker)}**${escapeText(rest.join(''))}`;
  return `> ${escapeText(quotationOf(quote))}\n> — ${by}`;
}

function counted(count: number, phrase: (count: number) => string): readonly string[] {
  return count > 0 ? [phrase(count)] : [];
}

/** One line of small print, or none. */
function small(texts: readonly string[]): readonly string[] {
  const line = texts.join(' · ');
  return line === '' ? [] : [`${SMALL}${line}`];
}
