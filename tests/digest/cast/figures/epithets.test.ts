import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

function speakerOf(text: string): string | null | undefined {
  const about = { title: null, date: null, language: 'en' };
  const [quote] = findQuotes(readParagraphs(text.split('\n'), about), { byName: true });
  return quote?.speaker?.name ?? quote?.speaker?.role;
}

test.each([
  ['Mira Sand has called off her tour.\n“I lost my voice,” the singer wrote.', 'Mira Sand'],
  ['Mira Sand has called off her tour.\n“I lost my voice,” the 31-year-old added.', 'Mira Sand'],
  [
    'Aldwick manager Gil Roach was booked, and Brentwell manager Liam Ord was not.\n“It was no penalty,” the Aldwick boss said.',
    'Gil Roach',
  ],
  [
    'The 14th-ranked Ada Vondrak beat Lea Horn on Monday.\n“I was calm,” the 14th-ranked said.',
    'Ada Vondrak',
  ],
  [
    'Max Pohl, a former guard of the mayor, has written of the rages of Ada Vondrak.\n“She threw a vase,” the author writes.',
    'Max Pohl',
  ],
  [
    'Aldwick have sacked Max Pohl.\nAda Vondrak said the players were to blame. “We were slow,” said the 31-year-old.',
    'Ada Vondrak',
  ],
  [
    'Ada Vondrak has lost her dog.\nThe Harbour Lane favourite said: “I saw the lead.”',
    'Ada Vondrak',
  ],
  ['Norway sent Ada Vondrak.\n“I was calm,” the Norwegian said.', 'Ada Vondrak'],
  [
    'Jo Moro, 56, has agreed to replace Max Pohl as the manager of Aldwick. Pohl was sacked last night.\n“I am glad to join this club,” the 56-year-old said.',
    'Jo Moro',
  ],
])('%s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

test.each([
  [
    'who was told of without a name',
    'Mayor Jo Beck met a singer from Osk.\n“I lost my voice,” the singer said.',
    'a singer from Osk',
  ],
  [
    'who is named with another calling',
    'Mayor Jo Beck opened the hall.\n“I lost my voice,” the actor said.',
    'the actor',
  ],
  [
    'of whom the quotation speaks',
    'Max Pohl filmed Ada Vondrak.\n“What if Ada Vondrak could sing?” the 43-year-old asked.',
    'the 43-year-old',
  ],
  [
    'whose age, of two, the article does not tell',
    'Jo Moro has agreed to replace Max Pohl as the manager of Aldwick. Pohl was sacked last night.\n“I am glad to join this club,” the 56-year-old said.',
    'the 56-year-old',
  ],
])('an epithet is not led to somebody else: %s', (_, text, name) => {
  expect(speakerOf(text)).toBe(name);
});
