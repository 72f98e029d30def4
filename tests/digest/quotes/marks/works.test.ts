import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test.each([
  'The “Low Tide” creator Ruth Holm will speak on Friday.',
  '“Harbour of Fools” star Ann Dole was born here.',
  'The crowd sang “Don’t you ever leave me in the rain” as the curtain fell, and Ruth Holm wept.',
  'Ruth Holm hummed a line of “Don’t you ever leave me” on the quay.',
  'The node of Ann Dole runs as “/var/log/tide/tide.log” on the server.',
  'Ann Dole showed the box “<Tunnel> Cloud” in her chart.',
])('%s: a work, a song and code are no quotes', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Ruth Holm sang the praises of the mayor, calling her “the best we ever had.”', 'Ruth Holm'],
  ['Ann Dole said it was “either/or” for the council and the fleet.', 'Ann Dole'],
])('%s is said by %s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
