import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Action, Line, Part, Reply, StoryPart } from '../../chat/reply.ts';
import type { Digest, Story } from '../../digest/digest.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { composeQuote } from './compose-quote.ts';
import { MOST_SHOWN } from './most-shown.ts';
import { quotePage } from './quote-page.ts';

/** Which part of a digest is asked for: the brief, every quote, or the articles behind it. */
export type View = 'brief' | 'quotes' | 'sources';

/** How a digest is asked for. What goes to the whole channel has no button to share it again. */
export type Showing = Readonly<{
  view: View;
  audience: Reply['audience'];
  words: Catalogue;
  /** The number of the first quote to show, from 1 on. */
  from?: number;
}>;

/** The answer that shows a briefing's digest. */
export function composeBrief(
  { briefing, digest }: { briefing: Briefing; digest: Digest },
  { view, audience, words, from = 1 }: Showing,
): Reply {
  if (view === 'quotes') return composeQuotes(digest, { audience, words, from });
  const buttons = digestActions(digest, view, words);
  return {
    audience,
    parts: composeDigest(digest, { view, mostQuotes: briefing.quotes, words }),
    actions: audience === 'private' ? [shareButton(digest, words), ...buttons] : buttons,
  };
}

/** A page of the quotes of all stories, the best of each story before the second best of any. */
function composeQuotes(
  digest: Digest,
  { audience, words, from }: Omit<Required<Showing>, 'view'>,
): Reply {
  const page = quotePage(digest.stories, from);
  const stories = page.stories.map(({ story, quotes }) => storyPart(story, [], quotes, words));
  const more = {
    ...button(words.buttons.nextQuotes, 'quotes', digest),
    onward: { from: page.from, rest: page.rest },
  };
  return {
    audience,
    parts: [
      { kind: 'heading', text: digest.title },
      ...stories,
      ...(stories.length === 0 ? [note(words.noQuotes)] : []),
      coverage(digest, words),
    ],
    actions: [more, ...digestActions(digest, 'quotes', words)],
  };
}

/** The parts that show a digest. `mostQuotes` holds for each story of the brief. */
export function composeDigest(
  digest: Digest,
  {
    view,
    mostQuotes,
    words,
  }: { view: Exclude<View, 'quotes'>; mostQuotes: number; words: Catalogue },
): readonly Part[] {
  const stories = view === 'brief' ? digest.stories.slice(0, MOST_SHOWN.stories) : digest.stories;
  const body =
    view === 'sources'
      ? [sourceList(stories, words)]
      : stories.map((story) =>
          storyPart(story, story.summary, story.quotes.slice(0, mostQuotes), words),
        );
  const hidden = digest.stories.length - stories.length;
  return [
    { kind: 'heading', text: digest.title },
    ...body,
    ...(hidden > 0 ? [{ ...note(words.moreStories(hidden)), moreStories: hidden }] : []),
    ...(stories.every(({ quotes }) => quotes.length === 0) ? [note(words.noQuotes)] : []),
    coverage(digest, words),
  ];
}

function coverage(digest: Digest, words: Catalogue): Part {
  return note(words.coverage(digest.coverage));
}

/** The buttons below a digest, wherever it is shown. Each types a command. */
function digestActions(digest: Digest, view: View, words: Catalogue): readonly Action[] {
  const other = (name: Exclude<View, 'brief'>): Action =>
    view === name
      ? button(words.buttons.back, 'show', digest)
      : button(words.buttons[name], name, digest);
  return [other('quotes'), other('sources')];
}

function shareButton(digest: Digest, words: Catalogue): Action {
  return { ...button(words.buttons.share, 'share', digest), style: 'primary' };
}

function button(label: string, verb: string, { slug }: Digest): Action {
  return { label, command: `${verb} ${slug}`, style: 'plain' };
}

function note(text: string) {
  return { kind: 'note', line: [text] } as const;
}

function storyPart(
  story: Story,
  summary: Story['summary'],
  quotes: Story['quotes'],
  words: Catalogue,
): StoryPart {
  const { articleId } = story.source;
  return {
    kind: 'story',
    id: articleId,
    headline: story.headline ?? words.untitled,
    url: story.source.url,
    byline: byline(story, words),
    summary: summary.map(({ text, place, dates }) => ({
      text,
      note:
        dates.length === 0
          ? null
          : dates.map((day) => words.dayMeans(day.text, day.date)).join('; '),
      reference: { articleId, places: [place] },
    })),
    quotes: quotes.map((quote) => composeQuote(quote, articleId, words)),
    moreQuotes: summary.length === 0 ? 0 : story.quotes.length - quotes.length,
  };
}

function byline({ source }: Story, words: Catalogue): Line {
  const { publisher, author, date, dateline } = source;
  const place = dateline?.place ?? null;
  const parts = [
    publisher ?? words.unnamedPublisher,
    ...(author === null ? [] : [author]),
    date === null ? words.undated : words.date(date),
    ...(place === null ? [] : [words.filedFrom(place)]),
    ...(dateline?.agency == null ? [] : [dateline.agency]),
  ];
  return [parts.join(' · ')];
}

function sourceList(stories: readonly Story[], words: Catalogue): Part {
  return {
    kind: 'list',
    items: stories.map((story): Line => {
      const { url } = story.source;
      const headline = story.headline ?? words.untitled;
      return [
        url === null ? { kind: 'strong', text: headline } : { kind: 'link', text: headline, url },
        ' — ',
        ...byline(story, words),
        ...(url === null ? [` (${words.noSourceAddress})`] : []),
      ];
    }),
  };
}
