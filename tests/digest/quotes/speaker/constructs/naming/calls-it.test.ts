import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test('whoever judges in a clause that hangs on another says so, and not who is judged', () => {
  const text = 'Ada Moss lost her post after a tribunal found her work “a danger to divers.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'a tribunal' }]);
});

test.each([
  [
    'The coast guards of Orland and Vesk called the chart “a danger to ships.”',
    'The coast guards of Orland and Vesk',
  ],
  ['The archives of Orland described the chart as “a forgery.”', 'The archives of Orland'],
])('%s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
