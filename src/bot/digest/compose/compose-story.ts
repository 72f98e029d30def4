import type { Catalogue } from '../../../chat/words/catalogue.ts';
import type { Line, StoryPart } from '../../../chat/reply.ts';
import type { Story, StoryQuote, StorySentence, StorySource } from '../../../digest/digest.ts';
import { outletOf } from '../../../digest/stories/tell/source-of.ts';
import { besidesSummary } from '../../../digest/summary/repeated.ts';
import { composeQuote, shownText } from './compose-quote.ts';
import { isolate } from '../isolate.ts';
import { nameOnce } from '../name-once.ts';

/** Outlets that a line names before it counts the rest. */
const MOST_NAMED = 4;

/** A story as it is shown: these of its sentences and quotes, each with its outlet where it has several. */
export function composeStory(
  story: Story,
  { summary, quotes }: Readonly<{ summary: Story['summary']; quotes: Story['quotes'] }>,
  words: Catalogue,
): StoryPart {
  const sources = new Map(
    story.reports
      .flatMap(({ source, copies }) => [source, ...copies])
      .map((source) => [source.articleId, source]),
  );
  // Several outlets print what a speaker is in several ways: a reader wants one of them.
  const introduced = story.reports.length > 1 ? nameOnce(quotes) : quotes;
  return {
    kind: 'story',
    id: story.id,
    headline: story.headline ?? words.untitled,
    url: story.source.url,
    byline: storyByline(story, words),
    summary: summary.map((sentence) => ({
      text: sentence.text,
      note: sentenceNote(sentence, story, sources, words),
      reference: { articleId: sentence.articleId, places: [sentence.place] },
      ...(sentence.isItem === true ? { isItem: true } : {}),
    })),
    ...listedBesides(summary),
    quotes: introduced.map((quote) =>
      composeQuote(quote, quote.articleId, words, quoteNotes(quote, story, sources, words)),
    ),
    moreQuotes: 0,
    why: words.rank(story.rank),
  };
}

/** Whoever sees five of twenty things must not take them for all. */
function listedBesides(summary: Story['summary']): Pick<StoryPart, 'moreListed'> {
  const left = summary.reduce((sum, { itemsLeft = 0 }) => sum + itemsLeft, 0);
  return left > 0 ? { moreListed: left } : {};
}

/** The quotes that the summary does not show already, each beside the sentences of its own article. */
export function quotesBeside({
  summary,
  quotes,
}: Pick<Story, 'summary' | 'quotes'>): Story['quotes'] {
  return quotes.filter((quote) => {
    const own = summary.filter(({ articleId }) => articleId === quote.articleId);
    return besidesSummary([quote], own).length > 0;
  });
}

/** Those of them that are shown before anybody asks for more, `most` at most. */
export function quotesOfBrief(
  story: Pick<Story, 'summary' | 'quotes'>,
  most: number,
): Story['quotes'] {
  return quotesBeside(story)
    .filter(({ isFurther }) => isFurther !== true)
    .slice(0, most);
}

/** Publisher, date and place of the story's own article, and who else has it. */
function storyByline(story: Story, words: Catalogue): Line {
  const own = nameOf(story.source, words);
  const others = outletsOf(story, words).filter((outlet) => outlet !== own);
  const also =
    others.length === 0
      ? []
      : [words.alsoIn(others.slice(0, MOST_NAMED), Math.max(0, others.length - MOST_NAMED))];
  return [isolate([...sourceParts(story.source, words), ...also]).join(' · ')];
}

/** "The Example Courier · 2 March 2026 · filed from Velby". */
export function sourceParts(source: StorySource, words: Catalogue): readonly string[] {
  const { author, date, dateline, note } = source;
  const house = nameOf(source, words);
  const place = dateline?.place ?? null;
  return [
    house,
    ...(author === null ? [] : [author]),
    date === null ? words.undated : words.date(date),
    ...(place === null ? [] : [words.filedFrom(place)]),
    ...(dateline?.agency == null ? [] : [dateline.agency]),
    // A sentence among parts that are none.
    ...(note === undefined ? [] : [note.replace(/\.$/, '')]),
  ];
}

/** Everybody who has the story, each once, in the order of its reports. */
export function outletsOf({ reports }: Story, words: Catalogue): readonly string[] {
  const all = reports.flatMap(({ source, copies }) => [source, ...copies]);
  return [...new Set(all.map((source) => nameOf(source, words)))];
}

type Sources = ReadonlyMap<string, StorySource>;

function nameOf(source: StorySource, words: Catalogue): string {
  return outletOf(source) ?? words.unnamedPublisher;
}

/** Days that the sentence's words mean; its outlet where that is another; the hour of a figure in dispute. */
function sentenceNote(
  { articleId, dates, disputed }: StorySentence,
  story: Story,
  sources: Sources,
  words: Catalogue,
): string | null {
  const source = sources.get(articleId);
  const isOwn = articleId === story.source.articleId;
  const hour = source?.date == null ? [] : [words.hour(source.date)];
  const where =
    source === undefined || (isOwn && !disputed)
      ? []
      : [[nameOf(source, words), ...(disputed ? hour : [])].join(', ')];
  const notes = [
    ...where,
    ...dates.map((day) => isolate(words.dayMeans(day.text, day.date)).join(' = ')),
  ];
  return notes.length === 0 ? null : notes.join('; ');
}

function quoteNotes(
  { articleId, alsoIn, variants }: StoryQuote,
  story: Story,
  sources: Sources,
  words: Catalogue,
): readonly string[] {
  const named = (id: string): readonly string[] => {
    const source = sources.get(id);
    return source === undefined ? [] : [nameOf(source, words)];
  };
  const own = articleId === story.source.articleId ? [] : named(articleId);
  const others = [...new Set(alsoIn.flatMap(named))].filter((outlet) => !own.includes(outlet));
  return [
    ...own,
    ...(others.length === 0
      ? []
      : [words.alsoIn(others.slice(0, MOST_NAMED), Math.max(0, others.length - MOST_NAMED))]),
    ...variants.flatMap((variant) =>
      named(variant.articleId).map((outlet) =>
        words.printedDifferently(outlet, shownText(variant)),
      ),
    ),
  ];
}
