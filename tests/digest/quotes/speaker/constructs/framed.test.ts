import { describe, expect, it, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

describe('words that are said by what they are called', () => {
  it.each([
    [
      'Her comments, said captain Olga Brenn, were “nothing that the team had not heard.”',
      'Olga Brenn',
    ],
    ['“A kick in the teeth” was how Olga Brenn put it.', 'Olga Brenn'],
    ['“The worst summer since the war” is how farmer Jost Amann describes it.', 'Jost Amann'],
    ['“Simple food for hungry people,” is the way Rene Palm sums it up.', 'Rene Palm'],
    ['Olga Brenn’s verdict: “We played for sixty minutes and then forgot the rest.”', 'Olga Brenn'],
    [
      'Asked about the coach, Olga Brenn’s answer was “I am glad that I do not decide.”',
      'Olga Brenn',
    ],
    ['Rene Palm’s view is that “a good kitchen is one in which nobody shouts.”', 'Rene Palm'],
    ['“It is over for all of us,” was Jost Amann’s summary of the year.', 'Jost Amann'],
    [
      'Chef Rene Palm laughed. His response to the critics: “They should come on a Tuesday.”',
      'Rene Palm',
    ],
  ])('%s', (text, who) => {
    expect(quotesOf(text)).toMatchObject([{ who }]);
  });

  it.each([
    ['Olga Brenn, speaking of Jost Amann’s request: “We have settled all of it.”', 'Jost Amann'],
    ['Olga Brenn said that Jost Amann’s answers are “all evasion and no fact.”', 'Jost Amann'],
    ['The club said Jost Amann’s comments were “another example of his manners.”', 'Jost Amann'],
  ])('are not the words of whom another judges: %s', (text, who) => {
    expect(quotesOf(text).map((quote) => quote.who)).not.toContain(who);
  });
});

test.each([
  ['“A disgrace to the town” is how Ida Holm was described by one diver.', 'one diver'],
  ['“A disgrace to the town” is how Ida Holm was described on Monday.', null],
  ['“A disgrace to the town” is how Ida Holm described it on Monday.', 'Ida Holm'],
])('%s: whoever is described says nothing', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});

test('how an owner’s man puts it', () => {
  const text = '“Fog over the whole of the sea,” was how Norda’s Emil Kay summed it up.';
  expect(quotesOf(text)).toMatchObject([{ who: 'Emil Kay' }]);
});
