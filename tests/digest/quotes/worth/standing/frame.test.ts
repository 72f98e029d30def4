import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { frameOf } from '../../../../../src/digest/quotes/worth/standing/frame.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { shownQuotes } from '../../shown-quotes.ts';

function frame(text: string): string {
  const reading = readParagraphs(text.split(' | '), {
    title: null,
    date: '2019-05-02',
    language: 'en',
  });
  const [quote] = findQuotes(reading);
  if (quote === undefined) return 'no quote';
  const found = frameOf(quote, reading);
  return found.kind === 'earlier' ? (found.when ?? 'before') : found.kind;
}

test.each([
  ['In 2007, Ida Holm said, “The tide is rising fast.”', '2007'],
  ['“The tide is rising fast,” Ida Holm said in May 2007.', '2007'],
  ['“The tide is rising fast,” Ida Holm wrote in her 2011 book.', '2011'],
  ['In a tweet posted in 2015, Ida Holm wrote, “The tide is rising fast.”', '2015'],
  ['“The tide is rising fast,” Ida Holm said eight years ago.', 'eight years ago'],
  ['“The tide is rising fast,” Ida Holm said in 2019.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, who was elected in 2010.', 'plain'],
  ['Ida Holm, who came to Osk in 2003, said, “The tide is rising fast.”', 'plain'],
  ['“The tide is rising fast,” Ida Holm said of the flood that came in 1953.', 'plain'],
  [
    '“The tide is rising,” Ida Holm said. | More recently, Holm has spoken of a calm sea.',
    'reversed',
  ],
  ['“The tide is rising fast,” Ida Holm said. That is not true, the port says.', 'reversed'],
  ['“Every pier is safe,” Ida Holm said. “All but the old one.”', 'reversed'],
  ['“Every pier is safe,” Ida Holm said. “But the old one is closed.”', 'plain'],
])('%s (%s)', (text, expected) => {
  expect(frame(text)).toBe(expected);
});

test('what was said years ago is shown behind what is new, or not at all', () => {
  const lede = 'The port of Osk opened its new harbour wall on Monday after a year of work.';
  const old = 'In 2007, Ida Holm said, “The tide is rising fast.”';
  const fresh = ['“The wall is strong,” said Jon Dahl.', '“The wall is high,” said Eva Lund.'];
  const more = '“The town is glad of the wall,” said Per Krog.';
  const date = '2019-05-02';
  expect(shownQuotes([lede, old, ...fresh].join(' | '), { date }).at(-1)).toBe(
    'The tide is rising fast.',
  );
  expect(shownQuotes([lede, old, ...fresh, more].join(' | '), { date })).not.toContain(
    'The tide is rising fast.',
  );
});
