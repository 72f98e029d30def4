import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

test('a piece of what another quote has in full is not shown beside it', () => {
  const text =
    '“The valves have to be replaced before spring,” said engineer Tor Vik. | In May Vik warned that “the valves have to be replaced” soon.';
  expect(keyQuotesOf(text).map((quote) => quote.text)).toEqual([
    'The valves have to be replaced before spring,',
  ]);
});
