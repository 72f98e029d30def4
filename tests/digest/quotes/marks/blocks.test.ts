import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test('a quotation goes on over paragraphs, and over what a page puts between them', () => {
  const [quote, another] = quotesOf(
    'Hau Wing, the commander, said: “They must face it. | READ MORE: The bridge and the bay | “I see no other way for them.”',
  );
  expect(quote).toMatchObject({ who: 'Hau Wing' });
  expect(quote?.text).toBe('They must face it. I see no other way for them.');
  expect(another).toBeUndefined();
});

test('a paragraph that ends like a sentence parts two quotations', () => {
  const quotes = quotesOf(
    'Hau Wing said: “They must face it. | The police closed the bridge at noon. | “I see no other way for them.”',
  );
  expect(quotes).toHaveLength(2);
});
