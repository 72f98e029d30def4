import type { Catalogue } from '../chat/catalogue.ts';
import type { Action, Line, Part, QuoteLine, StoryPart } from '../chat/reply.ts';
import type { Digest, Quote, Speaker, Story } from '../digest/digest.ts';

/** Which part of a digest is asked for: the brief, every quote, or the articles behind it. */
export type View = 'brief' | 'quotes' | 'sources';

/** Stories shown at first: what fits into one message on every platform with its quotes. */
const MOST_STORIES = 5;

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
    ...(stories.every(({ quotes }) => quotes.length === 0) ? [note(words.noQuotes)] : []),
    note(words.coverage(digest.coverage.read, digest.coverage.failed)),
  ];
}

/** The buttons below a digest. Each types a command. */
export function digestActions(digest: Digest, view: View, words: Catalogue): readonly Action[] {
  const button = (label: string, command: string, style: Action['style'] = 'plain'): Action => ({
    label,
    command: `${command} ${digest.slug}`,
    style,
  });
  return [
    button(words.buttons.share, 'share', 'primary'),
    view === 'quotes' ? button(words.buttons.back, 'show') : button(words.buttons.quotes, 'quotes'),
    view === 'sources'
      ? button(words.buttons.back, 'show')
      : button(words.buttons.sources, 'sources'),
  ];
}

function note(text: string): Part {
  return { kind: 'note', line: [text] };
}

function storyPart(story: Story, view: View, mostQuotes: number, words: Catalogue): StoryPart {
  const shown = view === 'quotes' ? story.quotes : story.quotes.slice(0, mostQuotes);
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
    quotes: shown.map((quote) => quoteLine(quote, articleId, words)),
    moreQuotes: story.quotes.length - shown.length,
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

function quoteLine(quote: Quote, articleId: string, words: Catalogue): QuoteLine {
  const { speaker, kind, rule, confidence, places } = quote;
  return {
    // The comma before "he said" belongs to the sentence around the quote, not to the quote.
    text: quote.text.replace(/,$/, ''),
    open: '“',
    close: '”',
    speaker: speaker === null ? words.speakerUnknown : speakerName(speaker, words),
    detail: [...speakerDetail(speaker), ...venues(quote, words)].join(', '),
    labels: kind === 'partial' ? [words.partialQuote] : [],
    rule,
    confidence,
    reference: { articleId, places },
  };
}

function speakerName({ name, role, organisation }: Speaker, words: Catalogue): string {
  return name ?? role ?? organisation ?? words.speakerUnknown;
}

/** Role and organisation, each once: "Kremlin spokesman" already says the Kremlin. */
function speakerDetail(speaker: Speaker | null): readonly string[] {
  if (speaker === null) return [];
  const { name, role, organisation } = speaker;
  const shown = name ?? role ?? organisation ?? '';
  const parts = [role, organisation].flatMap((part) => part ?? []);
  return parts.filter(
    (part, index) =>
      !contains(shown, part) && !parts.some((other, at) => at < index && contains(other, part)),
  );
}

function contains(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

function venues(quote: Quote, words: Catalogue): readonly string[] {
  return quote.venues.map(({ kind, text }) => {
    switch (kind) {
      case 'outlet':
        return words.asQuotedBy(text);
      case 'occasion':
        return words.saidAt(text);
      default:
        return kind satisfies never;
    }
  });
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
