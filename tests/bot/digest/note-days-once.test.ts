import { expect, test } from 'vitest';
import { composeBrief } from '../../../src/bot/digest/compose/compose-brief.ts';
import type { DateNote, Digest, Quote, Story } from '../../../src/digest/digest.ts';
import { renderPlainText } from '../../../src/chat/render/plain-text.ts';
import { english } from '../../../src/chat/words/en.ts';
import { storyOf } from './story-of.ts';

type Told = Readonly<{ text: string; dates: readonly DateNote[] }>;

function storyWith(id: string, sentences: readonly Told[], quotes: readonly Quote[] = []): Story {
  return storyOf({
    headline: `Story ${id}`,
    summary: sentences.map(({ text, dates }, paragraph) => ({
      place: { paragraph, start: 0, end: text.length },
      text,
      dates,
    })),
    quotes,
    source: {
      articleId: id,
      title: null,
      language: 'en',
      publisher: 'Osk Post',
      author: null,
      date: '2024-01-19',
      dateline: null,
      url: null,
    },
  });
}

function show(stories: readonly Story[]): string {
  const digest: Digest = {
    slug: 'osk',
    title: 'Osk',
    period: null,
    withheld: [],
    unmatched: [],
    coverage: { read: stories.length, failed: 0, unread: 0, elsewhere: 0 },
    stories,
  };
  const reply = composeBrief(
    { briefing: { quotes: 3 }, digest },
    { view: 'brief', audience: 'private', words: english },
  );
  return renderPlainText(reply, { words: english });
}

const on = (text: string, date: string): Told => ({
  text: `The ferry sailed ${text}.`,
  dates: [{ text, date }],
});
const notesIn = (shown: string): readonly string[] => shown.match(/\[“[^\]]+\]/g) ?? [];

test('a day is noted once in a digest, and again where the word means another', () => {
  const shown = show([
    storyWith('1', [on('on Friday', '2024-01-19'), on('Friday', '2024-01-19')]),
    storyWith('2', [on('on Friday', '2024-01-19'), on('on Monday', '2024-01-15')]),
    storyWith('3', [on('last Friday', '2024-01-12'), on('on Friday', '2024-01-12')]),
    storyWith('4', [on('on Friday', '2024-01-19')]),
  ]);
  expect(notesIn(shown)).toEqual([
    '[“on Friday” = 19 January 2024]',
    '[“on Monday” = 15 January 2024]',
    '[“last Friday” = 12 January 2024]',
    '[“on Friday” = 19 January 2024]',
  ]);
});

test('a day beside letters that run from right to left keeps its order', () => {
  expect(show([storyWith('1', [on('ביום שישי', '2024-01-19')])])).toContain(
    '[\u2068“ביום שישי”\u2069 = \u206819 January 2024\u2069]',
  );
});

const QUOTE: Quote = {
  text: 'We sail.',
  kind: 'direct',
  speaker: null,
  venues: [],
  places: [{ paragraph: 0, start: 4, end: 12 }],
  rule: 'none',
  confidence: 0.9,
};

test('that no quotes are shown is said, though the summary has marks of quotation', () => {
  const titled = { text: 'The play “Low Tide” opens in Osk.', dates: [] };
  expect(show([storyWith('1', [titled])])).toContain(english.noQuotes);
  expect(show([storyWith('1', [titled], [QUOTE])])).toContain(english.noQuotes);
  const elsewhere = { ...QUOTE, places: [{ paragraph: 4, start: 0, end: 8 }] };
  expect(show([storyWith('1', [titled], [elsewhere])])).not.toContain(english.noQuotes);
});
