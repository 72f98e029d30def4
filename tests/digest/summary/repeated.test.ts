import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { tellStory } from '../../../src/digest/tell-story.ts';
import { besidesSummary } from '../../../src/digest/summary/repeated.ts';

function tell(...paragraphs: string[]) {
  const text = `---\ntitle: Arlen closes two bridges\n---\n\n${paragraphs.join('\n\n')}\n`;
  const { article } = parseArticle(Buffer.from(text), {
    where: 'arlen.md',
    format: 'markdown',
    language: 'en',
  });
  if (article === null) throw new Error('The article could not be read.');
  const { story } = tellStory(article, 'medium');
  return {
    summary: story.summary.map((sentence) => sentence.text),
    quotes: besidesSummary(story.quotes, story.summary).map((quote) => quote.text),
  };
}

const LEDE = 'The council of Arlen closed two bridges on Monday after the river rose.';

describe('a quotation is shown once', () => {
  test('below, where its sentence is there for it', () => {
    const { summary, quotes } = tell(
      LEDE,
      '“We have never seen the river of Arlen so high in all these years,” said Mayor Greta Holm.',
      'Both bridges will stay closed for a week.',
    );
    expect(summary).toEqual([LEDE, 'Both bridges will stay closed for a week.']);
    expect(quotes).toEqual(['We have never seen the river of Arlen so high in all these years,']);
  });

  test('in the summary, where its sentence tells what happened', () => {
    const lede =
      'Mayor Greta Holm called the two bridges of Arlen “a danger to everybody who crosses them” and closed them on Monday.';
    const { summary, quotes } = tell(
      lede,
      'The bridges of Arlen are a century old and carry lorries with milk.',
    );
    expect(summary[0]).toBe(lede);
    expect(quotes).toEqual([]);
  });

  test('in the summary, where much of an early sentence is the news that it was said of', () => {
    const sale =
      'The council also sold the old mill of Arlen to Osk Ladders, which will pull it down in May, and Mayor Greta Holm told reporters that this was “a sad day for all of us here”.';
    expect(tell(LEDE, sale)).toEqual({ summary: [LEDE, sale], quotes: [] });
    const saidFirst =
      '“This is a sad day for all of us here,” Mayor Greta Holm told reporters of the Arlen Post outside the old mill, which the council of Arlen has sold to Osk Ladders.';
    expect(tell(LEDE, saidFirst).summary).toEqual([LEDE]);
  });

  test('in the summary, where it is not shown and its sentence tells more, however late', () => {
    const short = 'So it was.';
    const shouted =
      'Two hundred farmers who had waited at the closed bridges of Arlen since Monday shouted “We are glad” when the council let them cross the river.';
    expect(tell(LEDE, short, short, short, short, shouted).summary).toEqual([LEDE, shouted]);
    const glad = 'A farmer at the bridge who had waited shouted: “We are so glad. We are glad!”';
    expect(tell(LEDE, short, short, short, short, glad).summary).toEqual([LEDE]);
  });

  test('nowhere, where it says too little', () => {
    const { summary, quotes } = tell(LEDE, '“We are glad,” said Mayor Greta Holm.');
    expect(summary).toEqual([LEDE]);
    expect(quotes).toEqual([]);
  });
});

test('speech without its speaker is no part of a summary', () => {
  const { summary } = tell(LEDE, '“The bridges of Arlen will fall into the river one day.”');
  expect(summary).toEqual([LEDE]);
});

test('a letter without marks is no part of a summary', () => {
  const { summary } = tell(
    LEDE,
    'Dear council, I cross the bridges of Arlen every day and I am afraid.',
    'The bridges of Arlen are a century old and carry lorries with milk.',
  );
  expect(summary).toEqual([
    LEDE,
    'The bridges of Arlen are a century old and carry lorries with milk.',
  ]);
});
