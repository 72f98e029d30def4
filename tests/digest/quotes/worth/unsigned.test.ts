import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);

test('passages that a blog sets in marks and nobody says are no key quotes', () => {
  expect(
    words(
      'I have thought about the ferry. | “The ferry is a symbol of all that we lost when the mill went.” | “Nobody asked the island whether it wanted a bridge.”',
    ),
  ).toEqual([]);
});

test('what somebody says who is not named is one', () => {
  expect(
    words('A letter came on Monday. It read: “The ferry is a symbol of all that we lost here.”'),
  ).toHaveLength(1);
});

test('those whom no reader knows are not heard where two others are', () => {
  const told =
    'It rained. | It snowed. | It blew. | “The bridge was never safe for lorries,” said Mayor Ann Lowe. | “The town should have closed it in May,” said engineer Tom Vale.';
  const unknown = '“There is no way to mend it this year,” said one of those advisers.';
  const bare = '“There is no way to mend it this year,” Grenfell said.';
  expect(words(`${told} | ${unknown}`)).toHaveLength(2);
  expect(words(`${told} | ${bare}`)).toHaveLength(2);
  expect(words(bare)).toHaveLength(1);
  expect(words(`Grenfell spoke. | ${told} | ${bare}`)).toHaveLength(3);
});
