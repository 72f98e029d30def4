import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);
const lawyer = '“Lee is innocent and we will show it,” said his lawyer, Ada Moss.';

test.each([
  'The indictment says Lee took wine “on multiple occasions” from a man “known to the grand jury.”',
  'According to the indictment, Lee “did knowingly and willfully” take cash.',
  'The firm is the first “to rely on wind alone,” its chief, Ada Moss, said.',
  'The panel was told that he had “been secretly watched for years,” Dan Orr said.',
  'Lee was, in the words of the indictment, “contacted by senior officials to ask about later news.”',
  'The indictment says, “on multiple occasions” and nothing more.',
  'Tom Berg called the trial “a waste of good wine.” “Nobody will learn from this trial,” Berg said.',
])('%s: a piece of a sentence is no key quote beside whole ones', (text) => {
  expect(words(`${text} | ${lawyer}`)).not.toContainEqual(expect.stringMatching(/^\p{Ll}/u));
});

test('where there is nothing better, it is one', () => {
  expect(words('Mayor Tom Berg called the trial “a waste of good wine and time.”')).toHaveLength(1);
});
