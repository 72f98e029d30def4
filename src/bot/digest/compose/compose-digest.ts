import type { Catalogue } from '../../../chat/words/catalogue.ts';
import { type Line, note, type Part, type StoryPart } from '../../../chat/reply.ts';
import type { Digest, Story } from '../../../digest/digest.ts';
import { composeStory, outletsOf, quotesBeside, quotesOfBrief } from './compose-story.ts';
import { MOST_SHOWN } from '../most-shown.ts';
import { noteDaysOnce } from '../note-days-once.ts';
import type { View } from '../showing.ts';
import { sourceList } from '../source-list.ts';
import { openButton } from '../digest-buttons.ts';

/** How many stories a message tells, and names behind these. */
export const MOST = {
  full: { stories: MOST_SHOWN.stories, inBrief: MOST_SHOWN.inBrief },
  headlines: { stories: 0, inBrief: MOST_SHOWN.headlines },
} as const;

/** By which number a story can be opened. A channel may know it under another id. */
export function numberIn({ stories }: Digest): (story: Story) => number {
  const numbers = new Map(
    stories.flatMap(({ reports }, at) =>
      reports.map(({ source }) => [source.articleId, at + 1] as const),
    ),
  );
  return ({ source }) => numbers.get(source.articleId) ?? 1;
}

/** The parts that show a digest. `mostQuotes` holds for each story of the brief. */
export function composeDigest(
  digest: Digest,
  {
    view,
    mostQuotes,
    words,
    from = 1,
    most = MOST.full,
    numberOf = numberIn(digest),
    zone = 'UTC',
    command = '/briefing',
  }: {
    view: Exclude<View, 'quotes'>;
    mostQuotes: number;
    words: Catalogue;
    from?: number;
    most?: Readonly<{ stories: number; inBrief: number }>;
    numberOf?: (story: Story) => number;
    zone?: string;
    command?: string;
  },
): readonly Part[] {
  if (view === 'sources') {
    const list = sourceList(digest.stories, words);
    return [{ kind: 'heading', text: digest.title }, list, ...smallPrint(digest, words, zone)];
  }
  const behind = digest.stories.slice(from - 1);
  const stories = inFull(behind).slice(0, most.stories);
  const brief = behind.slice(stories.length, stories.length + most.inBrief);
  const hidden = behind.length - stories.length - brief.length;
  return [
    { kind: 'heading', text: digest.title },
    ...noteDaysOnce(stories).map((story): StoryPart => {
      const part = briefPart(story, mostQuotes, words);
      // What is alone has its buttons below it.
      return digest.stories.length < 2
        ? part
        : { ...part, open: openButton(digest, story, numberOf(story), words) };
    }),
    ...(brief.length === 0 ? [] : inBrief(digest, brief, { numberOf, words, command })),
    ...(hidden > 0 ? [{ ...note(words.moreStories(hidden)), moreStories: hidden }] : []),
    ...smallPrint({ ...digest, stories: stories.length === 0 ? brief : stories }, words, zone),
  ];
}

/** The stories that are told: round-ups are listed, where there is anything else. */
export function inFull(stories: readonly Story[]): readonly Story[] {
  const told = stories.findIndex(({ isRoundUp }) => isRoundUp);
  return told <= 0 ? stories : stories.slice(0, told);
}

/** A line each: number, headline, outlets. */
function inBrief(
  { slug }: Digest,
  stories: readonly Story[],
  {
    numberOf,
    words,
    command,
  }: { numberOf: (story: Story) => number; words: Catalogue; command: string },
): readonly Part[] {
  const [first] = stories;
  const openOne = `${command} ${slug} ${first === undefined ? 1 : numberOf(first)}`;
  const [open] = words.openStory(openOne);
  return [
    {
      kind: 'text',
      line: [{ kind: 'strong', text: words.inBrief }, open, { kind: 'code', text: openOne }],
    },
    {
      kind: 'list',
      items: stories.map((story): Line => {
        const { url } = story.source;
        const headline = story.headline ?? words.untitled;
        return [
          `${numberOf(story)}. `,
          url === null ? { kind: 'strong', text: headline } : { kind: 'link', text: headline, url },
          ` — ${outletsOf(story, words).join(', ')}`,
        ];
      }),
      stories: stories.map(({ id }) => id),
    },
  ];
}

function smallPrint(digest: Digest, words: Catalogue, zone: string): readonly Part[] {
  const isSilent = !digest.stories.some((story) => quotesBeside(story).length > 0);
  return [...(isSilent ? [note(words.noQuotes)] : []), coverage(digest, words, zone)];
}

/** What a digest rests on. */
export function coverage(digest: Digest, words: Catalogue, zone: string): Part {
  return note(words.coverage(digest.coverage, zone));
}

/** A story with its summary, and the first of the quotes that the summary does not show. */
function briefPart(story: Story, mostQuotes: number, words: Catalogue): StoryPart {
  const quotes = quotesOfBrief(story, mostQuotes);
  const part = composeStory(story, { summary: story.summary, quotes }, words);
  // where none is sure enough to be posted, nothing is promised: who asks for quotes gets the others
  const more = quotes.length === 0 ? 0 : quotesBeside(story).length - quotes.length;
  return { ...part, moreQuotes: more };
}
