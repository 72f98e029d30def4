import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  [
    'The coast guards of Orland and Vesk called the chart “a danger to ships.”',
    'The coast guards of Orland and Vesk',
  ],
  ['The archives of Orland described the chart as “a forgery.”', 'The archives of Orland'],
])('%s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
