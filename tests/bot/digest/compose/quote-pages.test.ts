import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../src/bot/command/command.ts';
import { composeBrief } from '../../../../src/bot/digest/compose/compose-brief.ts';
import type { Briefing } from '../../../../src/briefings/briefing.ts';
import { renderDiscord } from '../../../../src/chat/discord/render/render.ts';
import { settle } from '../../../../src/chat/fit/fit-reply.ts';
import { renderPlainText } from '../../../../src/chat/render/plain-text.ts';
import type { Reply } from '../../../../src/chat/reply.ts';
import { renderSlack } from '../../../../src/chat/slack/render/render.ts';
import { BUDGET } from '../../../../src/chat/slack/limits.ts';
import { english } from '../../../../src/chat/words/en.ts';
import { storyOf } from '../story-of.ts';
import type { Digest, Quote, Story } from '../../../../src/digest/digest.ts';

/** What a renderer shows of a reply, as one text with all commands of its buttons. */
const RENDERERS: Readonly<Record<string, (reply: Reply) => string>> = {
  Slack: (reply) => JSON.stringify(renderSlack(reply).message.blocks),
  'a narrow Slack': (reply) =>
    JSON.stringify(renderSlack(reply, english, BUDGET.small).message.blocks),
  'Discord with components': (reply) => JSON.stringify(renderDiscord(reply, 'components').message),
  'Discord with embeds': (reply) => JSON.stringify(renderDiscord(reply, 'embeds').message),
  'the local chat': (reply) => {
    const shown = settle(reply);
    return renderPlainText(shown, { words: english }) + JSON.stringify(shown.actions);
  },
};

/** "q3.2!" is the second best quote of the third story; how long each text is, `length` says. */
function quote(story: number, rank: number, length: number): Quote {
  return {
    text: `q${story}.${rank}! ${'The harbour stays open, whatever comes. '.repeat(length).trim()}`,
    kind: 'direct',
    speaker: { name: `Speaker ${story}`, role: 'harbour minister', organisation: null },
    venues: [],
    places: [{ paragraph: 1 + rank, start: 0, end: 9 }],
    rule: 'said-name',
    confidence: 0.9,
  };
}

function digestOf(stories: number, quotes: (story: number) => number, length: number): Digest {
  return {
    slug: 'harbour',
    title: 'Harbour',
    period: null,
    withheld: [],
    coverage: { read: stories, failed: 0, unread: 0, elsewhere: 0 },
    unmatched: [],
    stories: Array.from({ length: stories }, (_, index): Story => {
      const story = index + 1;
      return storyOf({
        headline: `Harbour story ${story}`,
        source: {
          articleId: `harbour/${story}`,
          title: `Harbour story ${story}`,
          url: null,
          language: 'en',
          publisher: 'The Example Courier',
          author: null,
          date: null,
          dateline: null,
        },
        summary: [
          { text: 'Ships came.', place: { paragraph: 0, start: 0, end: 11 }, dates: [] },
          {
            text: 'Ships went. '.repeat(9 * length).trim(),
            place: { paragraph: 0, start: 11, end: 22 },
            dates: [],
          },
        ],
        quotes: Array.from({ length: quotes(story) }, (__, rank) => quote(story, rank + 1, length)),
      });
    }),
  };
}

const briefing: Briefing = {
  slug: 'harbour',
  title: 'Harbour',
  description: null,
  sentences: 'short',
  quotes: 3,
  articles: [],
  sources: [],
  about: [],
  not: [],
  windowMs: 259_200_000,
  unreadable: 0,
  unread: 0,
  folder: 'briefings/harbour',
  problems: [],
};

function page(digest: Digest, from: number): Reply {
  return composeBrief(
    { briefing, digest },
    { view: 'quotes', audience: 'private', words: english, from },
  );
}

const quotesIn = (text: string): readonly string[] => text.match(/q\d+\.\d+!/g) ?? [];

/** Presses "Next quotes" until there is none. */
function allPages(
  digest: Digest,
  render: (reply: Reply) => string,
): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  for (let from: number | null = 1; from !== null;) {
    const text = render(page(digest, from));
    pages.push(quotesIn(text));
    const next = /quotes harbour #(\d+)/.exec(text)?.[0] ?? null;
    const command = next === null ? null : parseCommand(next);
    from = command?.kind === 'quotes' ? command.from : null;
  }
  return pages;
}

const SIZES = [1, 2, 9, 10, 12, 13, 20, 22, 23, 45, 60, 300];

describe.each(Object.entries(RENDERERS))('in %s', (_, render) => {
  it.each([1, 4, 15])('quotes of any digest are shown, texts of length %d', (length) => {
    for (const stories of SIZES) {
      for (const quotes of [1, 2, 7, 60]) {
        const digest = digestOf(stories, () => quotes, length);
        const shown = quotesIn(render(page(digest, 1)));
        expect(shown[0], `${stories} × ${quotes}`).toBe('q1.1!');
        const brief = composeBrief(
          { briefing, digest },
          { view: 'brief', audience: 'private', words: english },
        );
        expect(quotesIn(render(brief))[0], `brief of ${stories} × ${quotes}`).toBe('q1.1!');
      }
    }
  });

  it('doubtful quotes are counted in the brief, and shown to who asks for the quotes', () => {
    const digest = digestOf(1, () => 3, 1);
    const [story] = digest.stories;
    const quotes = story?.quotes.map((one, at) => (at === 0 ? one : { ...one, isFurther: true }));
    const doubtful: Digest = {
      ...digest,
      stories: story ? [{ ...story, quotes: quotes ?? [] }] : [],
    };
    const brief = render(
      composeBrief(
        { briefing, digest: doubtful },
        { view: 'brief', audience: 'private', words: english },
      ),
    );
    expect(quotesIn(brief)).toEqual(['q1.1!']);
    expect(brief).toContain('2 more quotes');
    expect(quotesIn(render(page(doubtful, 1)))).toEqual(['q1.1!', 'q1.2!', 'q1.3!']);
  });

  it('doubtful quotes alone are not promised in the brief', () => {
    const digest = digestOf(1, () => 2, 1);
    const stories = digest.stories.map((story) => ({
      ...story,
      quotes: story.quotes.map((one) => ({ ...one, isFurther: true })),
    }));
    const brief = composeBrief(
      { briefing, digest: { ...digest, stories } },
      { view: 'brief', audience: 'private', words: english },
    );
    expect(render(brief)).not.toMatch(/more quote|q1/);
  });

  it('more quotes are offered where there are any that it does not show', () => {
    const offered = (digest: Digest, view: 'brief' | 'sources') =>
      render(composeBrief({ briefing, digest }, { view, audience: 'private', words: english }));
    const few = digestOf(2, () => 2, 1);
    expect(offered(few, 'brief')).not.toContain('quotes harbour');
    expect(offered(few, 'sources')).toContain('quotes harbour');
    expect(
      offered(
        digestOf(2, () => 0, 1),
        'sources',
      ),
    ).not.toContain('quotes harbour');
    expect(
      offered(
        digestOf(2, () => 4, 1),
        'brief',
      ),
    ).toContain('quotes harbour');
    // what the message has no room for
    const long = offered(
      digestOf(9, () => 3, 20),
      'brief',
    );
    expect(long).toContain('quotes harbour');
    expect(long).not.toContain('quotes harbour #');
  });

  it('the only quote among 300 articles is shown', () => {
    const digest = digestOf(300, (story) => (story === 211 ? 1 : 0), 1);
    expect(quotesIn(render(page(digest, 1)))).toEqual(['q211.1!']);
  });

  it.each([
    ['as many in each', 25, () => 4],
    ['more here, fewer there', 31, (story: number) => (story * 7) % 5],
    ['sixty in one', 9, (story: number) => (story === 2 ? 60 : 1)],
  ])('the pages show every quote once, %s', (__, stories, quotes) => {
    const digest = digestOf(stories, quotes, 3);
    const pages = allPages(digest, render);
    const all = digest.stories.flatMap((story, index) =>
      story.quotes.map((___, rank) => `q${index + 1}.${rank + 1}!`),
    );
    expect(pages.flat().toSorted()).toEqual(all.toSorted());
    expect(pages.every((shown) => shown.length > 0)).toBe(true);
  });

  it('no story’s second quote comes before any other’s first', () => {
    const shown = quotesIn(
      render(
        page(
          digestOf(7, () => 9, 15),
          1,
        ),
      ),
    );
    const ranks = shown.map((one) => Number(/\.(\d+)/.exec(one)?.[1]));
    expect(Math.max(...ranks) - Math.min(...ranks)).toBeLessThanOrEqual(
      shown.length < 7 ? 0 : Math.max(...ranks),
    );
    const firsts = shown.filter((one) => one.endsWith('.1!')).length;
    expect(firsts).toBe(Math.min(7, shown.length));
  });
});

describe('a digest without quotes', () => {
  it('says so', () => {
    const reply = page(
      digestOf(4, () => 0, 1),
      1,
    );
    expect(renderPlainText(reply, { words: english })).toContain(english.noQuotes);
    expect(settle(reply).actions.map(({ label }) => label)).not.toContain('Next quotes');
  });
});
