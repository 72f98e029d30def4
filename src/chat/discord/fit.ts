import type { Catalogue } from '../catalogue.ts';
import type { Piece, StoryPiece } from './piece.ts';

/** What one message has room for. */
export type Room = Readonly<{ units: number; groups: number }>;

/** How much of a piece is shown: list items or quotes, and sentences. */
type Draft = { readonly piece: Piece; items: number; sentences: number };

/**
 * The pieces that fit, as texts: one for each story and one for each run of other pieces. What does
 * not fit is left out whole and counted: first quotes and list items beyond the first of each, then
 * sentences, then the last quotes, then the last stories.
 */
export function fitPieces(
  pieces: readonly Piece[],
  room: Room,
  words: Catalogue,
): readonly string[] {
  let drafts: readonly Draft[] = pieces.map(draftOf);
  let missing = 0;
  while (!fits(drafts, room)) {
    if (dropDetail(drafts)) continue;
    const stories = drafts.filter(({ piece }) => piece.kind === 'story');
    const last = stories.length > 1 ? stories.at(-1) : drafts.at(-1);
    if (last === undefined || drafts.length === 1) break;
    if (last.piece.kind === 'story') missing += 1;
    drafts = drafts.filter((draft) => draft !== last);
  }
  return group(drafts, missing, words);
}

/** No message holds more than this of a list or of the quotes of a story: saves counting them down. */
const MOST_ITEMS = 100;

function draftOf(piece: Piece): Draft {
  const items =
    piece.kind === 'list' ? piece.items.length : piece.kind === 'story' ? piece.quotes.length : 0;
  const sentences = piece.kind === 'story' ? piece.sentences.length : 0;
  return { piece, items: Math.min(items, MOST_ITEMS), sentences };
}

/** Takes one quote, list item or sentence away; `false` when only whole pieces are left to go. */
function dropDetail(drafts: readonly Draft[]): boolean {
  const fullest = longest(drafts, ({ items }) => items);
  if (fullest !== undefined && fullest.items > 1) {
    fullest.items -= 1;
    return true;
  }
  const longestSummary = longest(drafts, ({ sentences }) => sentences);
  if (longestSummary !== undefined && longestSummary.sentences > 1) {
    longestSummary.sentences -= 1;
    return true;
  }
  const quoting = drafts.findLast(({ piece, items }) => piece.kind === 'story' && items > 0);
  if (quoting !== undefined) quoting.items = 0;
  return quoting !== undefined;
}

/** The last of those that have the most. */
function longest(drafts: readonly Draft[], count: (draft: Draft) => number): Draft | undefined {
  return drafts.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || count(draft) >= count(best) ? draft : best),
    undefined,
  );
}

/** Marks, line feeds and the line that says how much is missing: an upper bound for each piece. */
const OVERHEAD = 120;

function fits(drafts: readonly Draft[], { units, groups }: Room): boolean {
  const size = drafts.reduce((sum, draft) => sum + sizeOf(draft), OVERHEAD);
  const runs = drafts.filter(
    ({ piece }, index) => piece.kind === 'story' || !isBlock(drafts[index - 1]),
  );
  return size <= units && runs.length <= groups;
}

function isBlock(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.piece.kind !== 'story';
}

function sizeOf({ piece, items, sentences }: Draft): number {
  if (piece.kind === 'list') return length(piece.items.slice(0, items)) + OVERHEAD / 2;
  if (piece.kind !== 'story') return piece.text.length + 4;
  const head = piece.headline.length + piece.byline.length + OVERHEAD;
  return head + length(piece.sentences.slice(0, sentences)) + length(piece.quotes.slice(0, items));
}

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 3, 0);
}

function group(drafts: readonly Draft[], missing: number, words: Catalogue): readonly string[] {
  const groups: { story: boolean; text: string }[] = [];
  const add = (text: string): void => {
    const before = groups.at(-1);
    if (before?.story === false) before.text += `\n${text}`;
    else groups.push({ story: false, text });
  };
  const lastStory = drafts.findLast(({ piece }) => piece.kind === 'story');
  for (const draft of drafts) {
    const { piece } = draft;
    if (piece.kind === 'story') groups.push({ story: true, text: storyText(piece, draft, words) });
    else add(blockText(piece, draft.items, words));
    if (draft === lastStory && missing > 0) add(small(words.moreStories(missing)));
  }
  return groups.map(({ text }) => text);
}

function small(text: string): string {
  return `-# ${text}`;
}

function blockText(piece: Exclude<Piece, StoryPiece>, items: number, words: Catalogue): string {
  switch (piece.kind) {
    case 'heading':
      return `## ${piece.text}`;
    case 'text':
      return piece.text;
    case 'note':
      return small(piece.text);
    case 'list': {
      const more = piece.items.length - items;
      const lines = piece.items.slice(0, items).map((item) => `- ${item}`);
      return [...lines, ...(more > 0 ? [small(words.moreItems(more))] : [])].join('\n');
    }
    default:
      return piece satisfies never;
  }
}

function storyText(story: StoryPiece, { items, sentences }: Draft, words: Catalogue): string {
  const quotes = story.quotes.slice(0, items);
  const missing = {
    sentences: story.sentences.length - sentences,
    quotes: story.moreQuotes + story.quotes.length - items,
  };
  const more = [
    ...(missing.sentences > 0 ? [words.moreSentences(missing.sentences)] : []),
    ...(missing.quotes > 0 ? [words.moreQuotes(missing.quotes)] : []),
  ];
  return [
    `### ${story.headline}`,
    ...(story.byline === '' ? [] : [small(story.byline)]),
    ...(sentences > 0 ? [story.sentences.slice(0, sentences).join(' ')] : []),
    ...(quotes.length > 0 && sentences > 0 ? [`**${words.quotesHeading}**`] : []),
    // An empty line between two quotations: else Discord shows them as one.
    ...(quotes.length > 0 ? [quotes.join('\n\n')] : []),
    ...(more.length > 0 ? [small(more.join(' · '))] : []),
  ].join('\n');
}
