import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);
const lawyer = '“Lee is innocent and we will show it,” said his lawyer, Ada Moss.';

test.each([
  'The indictment says Lee took wine “on multiple occasions” from a man “known to the grand jury.”',
  'According to the indictment, Lee “did knowingly and willfully” take cash.',
  'The firm is the first “to rely on wind alone,” its chief, Ada Moss, said.',
  'The panel was told that he had “been secretly watched for years,” Dan Orr said.',
  'The paper says that Lee has “been secretly charged by a jury in Osk, according to two people who know of it.”',
  'The charges, the paper says, “will include smuggling of wine and the forging of a dozen customs papers.”',
  'Dan Orr called it a plan that “materially increases the risk that the port goes under next year.”',
  'Dan Orr said that Lee was “not ever going to run this town again, right, whatever the court says?”',
  'The mayor, Tom Berg, said that Lee has “always run an honest inn and will go on with it.”',
  'Lee was, in the words of the indictment, “contacted by senior officials to ask about later news.”',
  'The final wording “calls on the party and all decent people to disown the rowdy members of its clubs,” said Tom Berg, a clerk.',
  'The letter “urges Osk and its neighbours to give up the toll on the ferry this year,” said Tom Berg, a clerk.',
  'The indictment says, “on multiple occasions” and nothing more.',
  'Tom Berg called the trial “a waste of good wine.” “Nobody will learn from this trial,” Berg said.',
])('%s: a piece of a sentence is no key quote beside whole ones', (text) => {
  expect(words(`${text} | ${lawyer}`)).not.toContainEqual(expect.stringMatching(/^\p{Ll}/u));
});

test('where there is nothing better, it is one', () => {
  expect(words('Mayor Tom Berg called the trial “a waste of good wine and time.”')).toHaveLength(1);
});

test.each([
  ['“we will not gamble with the ferry,” Ada Moss said.', 'partial'],
  ['Ada Moss said, “we will not gamble with the ferry.”', 'partial'],
  ['“We will not gamble with the ferry,” Ada Moss said.', 'direct'],
  ['“iPads are no use on the ferry,” Ada Moss said.', 'direct'],
])('%s: what begins with a small letter is shown as a piece', (text, kind) => {
  const reading = readParagraphs([text], { title: null, date: null, language: 'en' });
  expect(findQuotes(reading).map((quote) => quote.kind)).toEqual([kind]);
});
