import { expect, it, test } from 'vitest';
import { tellStory } from '../../../../../../src/digest/tell-story.ts';
import { article } from '../../../../article.ts';
import { shownSpeakers } from '../../speakers.ts';

const lastName = (text: string): string | null | undefined => shownSpeakers(text).at(-1)?.name;

it.each([
  [
    'Bob and Jane Smith are the parents of the boy. | “I will never let him out of my sight,” Bob said.',
    'Bob Smith',
  ],
  [
    'Tuzir and Rosa Amin came with three children and one bag. | “We were told that nobody wants us,” said Tuzir.',
    'Tuzir Amin',
  ],
  [
    'Brothers Karl and Peder Holm won six million. | “I will buy our mother a house by the sea,” Karl said.',
    'Karl Holm',
  ],
  [
    'Twin sisters Anna and Lena Brodt got the best marks. | “She is better at maths than I am,” Anna said.',
    'Anna Brodt',
  ],
])('Of a pair with one surname each has it: %s', (text, name) => {
  expect(lastName(text)).toBe(name);
});

it.each([
  ['Stroud and Jane Smith debated. | “We are ready for all of it,” Stroud said.', 'Stroud'],
  [
    'Bill Stroud and Jane Smith have children. | “We are ready for all of it,” Stroud said.',
    'Bill Stroud',
  ],
])('Who is no pair keeps the own name: %s', (text, name) => {
  expect(lastName(text)).toBe(name);
});

test('the name of a pair passes the last gate', () => {
  const paragraphs = [
    'Bob and Jane Smith are the parents of the boy who was found on Monday.',
    '“I will never let him out of my sight again after this,” Bob said.',
  ];
  const { story } = tellStory(article('a', null, paragraphs, { date: null }), 'medium');
  expect(story.quotes.map((quote) => quote.speaker?.name)).toEqual(['Bob Smith']);
});
