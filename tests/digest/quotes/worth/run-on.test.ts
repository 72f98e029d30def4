import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../../src/digest/tell-story.ts';
import { article } from '../../article.ts';

const quotesOf = (...paragraphs: readonly string[]) =>
  tellStory(
    article('bridge.txt', 'Harbour bridge reopens', [
      'The harbour bridge reopened on Monday.',
      ...paragraphs,
    ]),
    'short',
  ).story.quotes;

describe('a quote that goes on behind the sentence that names its speaker', () => {
  it.each([
    '“The bridge has a simple test to pass,” Ana Ruiz said. “It must carry the lorries of the port each day.”',
    '"The bridge has a simple test to pass," said Ana Ruiz, mayor of Riverton. "It must carry the lorries of the port each day."',
  ])('is one: %s', (text) => {
    const [quote, ...others] = quotesOf(text);
    expect(others).toEqual([]);
    expect(quote?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The bridge has a simple test to pass,',
      'It must carry the lorries of the port each day.',
    ]);
  });

  it('is one with the few words that turn it round', () => {
    const text =
      '“The mayor says he will run the port as he ran his bank,” Ana Ruiz said on Monday. “God help us.”';
    expect(quotesOf(text).map((quote) => quote.text)).toEqual([
      'The mayor says he will run the port as he ran his bank, God help us.',
    ]);
  });

  it.each([
    ['begins a sentence', '“We shut the bridge,” Ana Ruiz said. “I want the piers tested.”', [1]],
    [
      'begins one between single marks',
      '‘We shut the bridge,’ Ana Ruiz said. ‘I want it tested.’',
      [1],
    ],
    [
      'begins one between doubled marks',
      "''We shut the bridge,'' Ana Ruiz said. ''I want the piers tested.''",
      [1],
    ],
    [
      'is a second speech',
      '“We shut the bridge,” Ana Ruiz said, and predicted, “I think the piers will fall.”',
      [1],
    ],
    ['goes on with one', '“Once the bridge is shut,” Ana Ruiz said, “I want it tested.”', []],
  ])('knows whether the second half %s', (_, text, openings) => {
    const [quote] = quotesOf(text);
    expect(quote?.places).toHaveLength(2);
    expect(quote?.openings ?? []).toEqual(openings);
  });

  it.each([
    [
      'who speaks is another',
      '“The bridge has a simple test to pass,” Ana Ruiz said. “The lorries of the port must cross each day,” Tom Berg said.',
    ],
    [
      'the first is a whole sentence',
      '“The bridge has a simple test to pass.” Ana Ruiz opened it. “The lorries of the port must cross each day,” she said.',
    ],
  ])('is two where %s', (_, text) => {
    expect(quotesOf(text)).toHaveLength(2);
  });

  it('is the second half alone where that stands better by itself', () => {
    const text =
      '“Moreover, the bridge has a simple test to pass,” Ana Ruiz said. “The bridge must carry the lorries of the port each day.”';
    expect(quotesOf(text).map((quote) => quote.text)).toEqual([
      'The bridge must carry the lorries of the port each day.',
    ]);
  });
});
