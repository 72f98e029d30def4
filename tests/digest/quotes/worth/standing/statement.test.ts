import { expect, test } from 'vitest';
import { isStatement } from '../../../../../src/digest/quotes/worth/standing/statement.ts';

test.each([
  ['The egg race with my kids', false],
  ['Only in Osk.', false],
  ['As a mark of respect for the crew', false],
  ['Too many of them.', false],
  ['The bridge is old.', true],
  ['The mayor’s a good man,', true],
  ['The guards, they just jumped out of the boat,', true],
  ['Follow us to the pier', true],
  ['We need bridges,', true],
  ['The tide took the pier.', true],
])('“%s” states something: %s', (text, states) => {
  expect(isStatement(text, false)).toBe(states);
});

test.each([
  ['as a mark of respect for the crew of the ferry', false],
  ['a bridge that is safe for all', false],
  ['to keep the bridge open because it was needed', false],
  ['has no comment on the pier', false],
  ['raise the fee that keeps the pier open', false],
  ['very serious concerns about the piers of the bridge', false],
  ['the bridge that he built is safe', true],
  ['we will keep the bridge open', true],
  ['if the tide comes in the pier will fall', true],
  ['the town and the board worked hand in hand', true],
])('the piece “%s” states something: %s', (text, states) => {
  expect(isStatement(text, true)).toBe(states);
});
