import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Action, Line, Part, Reply, StoryPart } from '../../chat/reply.ts';
import type { Digest, Story } from '../../digest/digest.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { besidesSummary } from '../../digest/summary/repeated.ts';
import { composeQuote } from './compose-quote.ts';
import { isolate } from './isolate.ts';

/** Which part of a digest is asked for: the brief, every quote, or the articles behind it. */
export type View = 'brief' | 'quotes' | 'sources';

/** Stories shown at first: what fits into one message on every platform with its quotes. */
const MOST_STORIES = 5;

/** How a digest is asked for. What goes to the whole channel has no button to share it again. */
export type Showing = Readonly<{ view: View; audience: Reply['audience']; words: Catalogue }>;

/** The answer that shows a briefing's digest. */
export function composeBrief(
  { briefing, digest }: { briefing: Briefing; digest: Digest },
  { view, audience, words }: Showing,
): Reply {
  const buttons = digestActions(digest, view, words);
  return {
    audience,
    parts: composeDigest(digest, { view, mostQuotes: briefing.quotes, words }),
    actions: audience === 'private' ? [shareButton(digest, words), ...buttons] : buttons,
  };
}

/** The parts that show a digest. `mostQuotes` holds for each story of the brief. */
export function composeDigest(
  digest: Digest,
  { view, mostQuotes, words }: { view: View; mostQuotes: number; words: Catalogue },
): readonly Part[] {
  const stories = view === 'brief' ? digest.stories.slice(0, MOST_STORIES) : digest.stories;
  const body =
    view === 'sources'
      ? [sourceList(stories, words)]
      : stories.map((story) => storyPart(story, view, mostQuotes, words));
  const hidden = digest.stories.length - stories.length;
  return [
    { kind: 'heading', text: digest.title },
    ...body,
    ...(hidden > 0 ? [note(words.moreStories(hidden))] : []),
    ...(stories.some(hasQuotation) ? [] : [note(words.noQuotes)]),
    note(words.coverage(digest.coverage)),
  ];
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

function note(text: string): Part {
  return { kind: 'note', line: [text] };
}

/** Whether a story quotes anybody, below its summary or in it. */
function hasQuotation({ quotes, summary }: Story): boolean {
  return quotes.length > 0 || summary.some(({ text }) => QUOTATION_MARK.test(text));
}

const QUOTATION_MARK = /["“”„«»「『]/;

function storyPart(story: Story, view: View, mostQuotes: number, words: Catalogue): StoryPart {
  const quotes = view === 'quotes' ? story.quotes : besidesSummary(story.quotes, story.summary);
  const shown = view === 'quotes' ? quotes : quotes.slice(0, mostQuotes);
  const { articleId } = story.source;
  return {
    kind: 'story',
    headline: story.headline ?? words.untitled,
    url: story.source.url,
    byline: byline(story, words),
    summary:
      view === 'quotes'
        ? []
        : story.summary.map(({ text, place, dates }) => ({
            text,
            note:
              dates.length === 0
                ? null
                : dates.map((day) => words.dayMeans(day.text, day.date)).join('; '),
            reference: { articleId, places: [place] },
          })),
    quotes: shown.map((quote) => composeQuote(quote, articleId, words)),
    moreQuotes: quotes.length - shown.length,
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
  return [isolate(parts).join(' · ')];
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
