import { expect, test } from 'vitest';
import { mergeQuotes } from '../../../../src/digest/stories/tell/merge-quotes.ts';
import { article } from '../../article.ts';
import { toldReports } from './told-reports.ts';

const LEDE =
  'The council of Velby voted on Monday to close the ferry to Orsa island at the end of March.';

function quotesOf(...texts: readonly (readonly string[])[]) {
  const articles = texts.map((lines, at) =>
    article(`a${at}`, 'Velby votes to close the Orsa ferry', [LEDE, ...lines]),
  );
  return mergeQuotes(toldReports(articles)).map((quote) => ({
    begins: quote.text.split(' ').slice(0, 3).join(' '),
    who: [quote.speaker?.name, quote.speaker?.role].join(', '),
    isFurther: quote.isFurther === true,
  }));
}

test('a speaker whose role one outlet takes for known is told with the role that another prints', () => {
  const quotes = quotesOf(
    [
      '“The ferry loses four million crowns a year and carries nobody in winter,” Ada Lindholm said.',
    ],
    ['“We will offer the islanders a bus over the new bridge,” said Mayor Ada Lindholm.'],
  );
  expect(quotes.map(({ who }) => who)).toEqual(['Ada Lindholm, Mayor', 'Ada Lindholm, Mayor']);
});

test('two people with one surname keep what is said of each', () => {
  const quotes = quotesOf(
    [
      '“The ferry loses four million crowns a year and carries nobody in winter,” Ada Lindholm said.',
    ],
    ['“My father built that pier with his own hands,” said fisherman Karl Lindholm.'],
  );
  expect(quotes.map(({ who }) => who)).toEqual(['Ada Lindholm, ', 'Karl Lindholm, fisherman']);
});

test('a thought that a speaker told to two outlets in other words is shown once', () => {
  const quotes = quotesOf(
    [
      '“The ferry loses four million crowns every year, and no winter passengers use it,” Mayor Ada Lindholm said.',
    ],
    [
      '“In winter the ferry has no passengers, and so it loses millions of crowns,” Mayor Ada Lindholm told the Post.',
    ],
  );
  expect(quotes.map(({ isFurther }) => isFurther)).toEqual([false, true]);
});

test('a fourth quote of one speaker waits for whoever asks for more', () => {
  const quotes = quotesOf(
    [
      '“The ferry loses four million crowns a year and carries nobody in winter,” Mayor Ada Lindholm said.',
      '“Nobody in the office of the harbour master will lose a job,” Lindholm said.',
    ],
    [
      '“I have read each of the nine hundred letters,” Mayor Ada Lindholm said.',
      '“Schools on the island will stay open until the summer holidays,” Lindholm said.',
    ],
  );
  expect(quotes.map(({ isFurther }) => isFurther)).toEqual([false, false, false, true]);
});
