import { expect, test } from 'vitest';
import { told } from '../told.ts';

const TITLE = 'Cargo ferry adrift off Marle';
const LEDE =
  'An unmanned cargo ferry bound for the port of Harnum will drift ashore at Marle after its owner lost contact with it, pilot Lena Frank said on Wednesday.';
const NEXT = 'The cargo of the ferry is 400 tons of paper, and tugs from Harnum are on their way.';

test('a sentence is left out where another says the same in more words', () => {
  const again =
    'The ferry that lost contact with its owner will drift ashore at Marle in about a week, the port authority said on Wednesday.';
  expect(told([LEDE, again, NEXT], { title: TITLE })).toEqual([LEDE, NEXT]);
});

test('but not where it tells of somebody else, or another figure', () => {
  const other =
    'A second cargo ferry of its owner drifted ashore in March with 90 tons of paint, pilot Lena Frank said.';
  expect(told([LEDE, other, NEXT], { title: TITLE })).toEqual([LEDE, other, NEXT]);
});
