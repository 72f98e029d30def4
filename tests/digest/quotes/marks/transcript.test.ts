import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test('a transcript’s turns are quotes of who is named before them; questions are none', () => {
  const quotes = quotesOf(
    'SECRETARY HOLT: Good morning to all of you. | QUESTION: Has she left the country? | SECRETARY HOLT: She left on Sunday night.',
  );
  expect(quotes.map(({ text, who }) => [text, who])).toEqual([
    ['Good morning to all of you.', 'HOLT'],
    ['She left on Sunday night.', 'HOLT'],
  ]);
});

test('an answer without a name is a quote of nobody who is named', () => {
  const quotes = quotesOf('Q: Why did it close? | A: The water rose by two metres.');
  expect(quotes).toMatchObject([{ text: 'The water rose by two metres.', who: null }]);
});

test.each([
  'Read More: The bridge is closed again. | Read More: The bridge is open again.',
  'NOTE: The bridge is closed until Friday. | The town hall said no more.',
])('%s is no transcript', (text) => {
  expect(quotesOf(text)).toEqual([]);
});
