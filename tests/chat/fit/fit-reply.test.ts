import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../src/chat/words/catalogue.ts';
import { fitReply } from '../../../src/chat/fit/fit-reply.ts';
import { lineText, type Part, type Reply } from '../../../src/chat/reply.ts';
import { quoteLine, storyPart, summaryLine } from '../digest-reply.ts';

const words = catalogueFor('en');

function story(sentences: number, quotes: number): Part {
  return storyPart({
    summary: Array.from({ length: sentences }, (_, n) => summaryLine({ text: `Sentence ${n}.` })),
    quotes: Array.from({ length: quotes }, (_, n) => quoteLine({ text: `quote ${n}` })),
    moreQuotes: 0,
  });
}

function list(items: number): Part {
  return { kind: 'list', items: Array.from({ length: items }, (_, n) => [`item ${n}`]) };
}

const heading: Part = { kind: 'heading', text: 'North Korea and Russia' };
const note: Part = { kind: 'note', line: ['From 2 articles.'] };

/** "2s+1 3q+0": two sentences and one left out, three quotes and none left out. */
function describePart(part: Part): string {
  switch (part.kind) {
    case 'story': {
      const { summary, moreSentences = 0, quotes, moreQuotes } = part;
      return `${summary.length}s+${moreSentences} ${quotes.length}q+${moreQuotes}`;
    }
    case 'list':
      return `${part.items.length}i+${part.moreItems ?? 0}`;
    case 'heading':
      return 'heading';
    case 'text':
    case 'note':
      return lineText(part.line);
    default:
      return part satisfies never;
  }
}

/** A part counts one, and so does each of its sentences, quotes and items. */
function sizeOf(part: Part): number {
  if (part.kind === 'story') return 1 + part.summary.length + part.quotes.length;
  return part.kind === 'list' ? 1 + part.items.length : 1;
}

function sizeOfAll({ parts }: Reply): number {
  return parts.reduce((sum, part) => sum + sizeOf(part), 0);
}

/** The same where there is room for so many parts and any text. */
function fittedParts(most: number, ...parts: readonly Part[]): readonly string[] {
  const reply: Reply = { audience: 'private', parts, actions: [] };
  const shortOf = (kept: Reply) => (kept.parts.length <= most ? null : 'parts');
  return fitReply(reply, shortOf, words).parts.map(describePart);
}

function fitted(most: number, ...parts: readonly Part[]): readonly string[] {
  const reply: Reply = { audience: 'private', parts, actions: [] };
  return fitReply(reply, (kept) => (sizeOfAll(kept) <= most ? null : 'text'), words).parts.map(
    describePart,
  );
}

describe('a reply that is too long', () => {
  it('counts things of a list that it leaves out with those that were left out before', () => {
    const summary = ['Oak', 'Elm', 'Ash'].map((text) => summaryLine({ text, isItem: true }));
    const part = storyPart({ summary, moreListed: 4, quotes: [] });
    const reply: Reply = { audience: 'private', parts: [part], actions: [] };
    const [kept] = fitReply(reply, (it) => (sizeOfAll(it) <= 2 ? null : 'text'), words).parts;
    expect(kept).toMatchObject({ summary: [{ text: 'Oak' }], moreListed: 6, moreSentences: 0 });
  });

  it('loses nothing where there is room', () => {
    expect(fitted(99, heading, story(2, 2), note)).toEqual([
      'heading',
      '2s+0 2q+0',
      'From 2 articles.',
    ]);
  });

  it('loses quotes first, the fullest story’s before any other’s, the last story’s before the first’s', () => {
    expect(fitted(13, story(2, 4), story(2, 2), story(1, 2))).toEqual([
      '2s+0 2q+2',
      '2s+0 2q+0',
      '1s+0 1q+1',
    ]);
  });

  it('loses list items once every story has one quote, and sentences once a list has one item', () => {
    expect(fitted(7, story(2, 3), list(3))).toEqual(['2s+0 1q+2', '2i+1']);
    expect(fitted(5, story(3, 3), list(3))).toEqual(['1s+2 1q+2', '1i+2']);
  });

  it('loses the last quotes before any story, from the end', () => {
    expect(fitted(6, heading, story(1, 2), story(1, 2))).toEqual([
      'heading',
      '1s+0 1q+1',
      '1s+0 0q+2',
    ]);
  });

  it('loses the last stories before its small print, and says how many', () => {
    expect(fitted(6, heading, story(1, 1), story(1, 1), story(1, 1), note)).toEqual([
      'heading',
      '1s+0 1q+0',
      words.moreStories(2),
      'From 2 articles.',
    ]);
  });

  it('loses stories and no quote where parts are what is short', () => {
    expect(fittedParts(4, heading, story(1, 3), story(1, 3), story(1, 3), note)).toEqual([
      'heading',
      '1s+0 3q+0',
      words.moreStories(2),
      'From 2 articles.',
    ]);
  });

  it('keeps the story that has quotes before those that have none', () => {
    expect(fittedParts(3, heading, story(2, 0), story(2, 0), story(2, 2))).toEqual([
      'heading',
      '2s+0 2q+0',
      words.moreStories(2),
    ]);
  });

  it('counts on what is left out already', () => {
    const more: Part = { kind: 'note', line: ['+ 7 more stories'], moreStories: 7 };
    expect(fittedParts(3, heading, story(1, 1), story(1, 1), more)).toEqual([
      'heading',
      '1s+0 1q+0',
      words.moreStories(8),
    ]);
  });

  it('goes on behind the last quote that it shows, if there is one', () => {
    const parts = [heading, story(0, 2), story(0, 2)];
    const next = (most: number) =>
      fitReply(
        {
          audience: 'private',
          parts,
          actions: [
            { label: 'Next', command: 'quotes x', style: 'plain', onward: { from: 10, rest: 4 } },
          ],
        },
        (kept) => (sizeOfAll(kept) <= most ? null : 'text'),
        words,
      ).actions.map(({ command }) => command);
    expect(next(99)).toEqual([]);
    expect(next(6)).toEqual(['quotes x #14']);
    expect(next(5)).toEqual(['quotes x #13']);
  });

  it('keeps its first part, whether it fits or not', () => {
    expect(fitted(2, heading, story(1, 1), note)).toEqual(['heading']);
    expect(fitted(0, heading, story(1, 1), note)).toEqual(['heading']);
    expect(fitted(0, story(1, 1), note)).toEqual(['1s+0 0q+1']);
  });
});
