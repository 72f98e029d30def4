import { describe, expect, it } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);

describe('a piece that the words in front of it turn', () => {
  it.each([
    'Mayor Ada Moss said that she does not expect the board to take a step that “puts the ferry out of business for years.”',
    'Ada Moss said nobody who can read would call it “a waste of good money and time.”',
    'Ada Moss told reporters the harbour could reopen if the town “pays for the whole of the repair.”',
    'Ada Moss said she didn’t know whether the piers were “safe for the lorries of the port.”',
    '“And if we did” move the money early, Ada Moss said, “it was a slip and we put it back.”',
  ])('is no key quote: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    'Those who think that “Osk can live without its ferry have never been there,” Ada Moss said.',
    'Ada Moss said that people who believe “the town has no money for lamps are mistaken.”',
  ])('is no key quote where it is what others think: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    'The docker claims Ada Moss told him: “Nobody will believe you over a woman of the port.”',
    '“Nobody will believe you over a woman of the port,” Ada Moss allegedly told a docker.',
  ])('is no key quote where an accuser alone has heard it: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('is one where whoever accuses says it', () => {
    const text =
      'Ada Moss alleged that the docker hit her and told the court, “He came at me with a hook in his hand.”';
    expect(words(text)).toHaveLength(1);
  });

  it.each([
    'Ada Moss, who says “the ferry is the only way home for us,” will vote on Monday.',
    'Ada Moss did not answer questions but called the plan “a waste of good money and time.”',
    'Ada Moss, who was not at the vote, said the plan was “a waste of good money and time.”',
    'Ada Moss said the plan was not only late but “a waste of good money and time.”',
  ])('but one is of which they deny nothing: %s', (text) => {
    expect(words(text)).toHaveLength(1);
  });
});
