import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  'Ruth Holm came in late. I told her, “You can stay as long as you like.”',
  'I met Ruth Holm on the quay. “You can stay as long as you like,” I said to Holm.',
])('%s: the author speaks, and not who is told', (text) => {
  expect(quotesOf(text)).toMatchObject([{ who: null }]);
});

test.each([
  'I told Dell all of it, and, Holm, I remember thinking: “This woman sings worse than I do!”',
  'Ruth Holm laughed. “Are you not tired of all this talk?” I asked.',
])('%s: what the author thinks or asks is no quote', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['“I love this town,” I heard Ruth Holm say.', 'Ruth Holm'],
  ['I was told by Ruth Holm that the plan was “dead in the water.”', 'Ruth Holm'],
  ['I wrote to Ruth Holm, who replied: “I love this town and all its boats.”', 'Ruth Holm'],
  ['When I called, Ruth Holm said, “You can stay as long as you like.”', 'Ruth Holm'],
])('%s is said by %s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
