import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

test.each([
  [
    'a full name that only the title has',
    'Susan Mell: Port Deal Is Destructive',
    'The adviser spoke on Monday in the old port.\n“It is a bad deal for all of us,” Mell said.',
    'Susan Mell',
  ],
  [
    'a full name with a small word in it',
    'Susan de Mell criticises the port deal',
    'The adviser spoke on Monday in the old port.\n“It is a bad deal for all of us,” de Mell said.',
    'Susan de Mell',
  ],
  [
    'an office that only the title has',
    'President Holm signs the harbour bill',
    'Erik Holm signed a bill on Monday that closes the harbour.\n“The time for talk is over,” the president said.',
    'Erik Holm',
  ],
  [
    'not a name beside one that the text has in full',
    'Susan Mell Criticises Port Deal',
    'Carl Mell spoke on Monday in the old port.\n“It is a bad deal for all of us,” Mell said.',
    'Carl Mell',
  ],
])('a title tells %s', (_, title, text, name) => {
  const reading = readParagraphs(text.split('\n'), { title, date: null, language: 'en' });
  expect(findQuotes(reading, { byName: true })[0]?.speaker?.name).toBe(name);
});
