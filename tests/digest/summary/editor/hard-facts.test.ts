import { expect, test } from 'vitest';
import { FACT_COLUMNS, readFacts } from '../../../../src/digest/summary/editor/hard-facts.ts';

test.for([
  ['The union rejected the offer.', 'reacts'],
  ['Holm apologised and promised to repay the money.', 'reacts'],
  ['The pier will stay closed until June.', 'coming'],
  ['The pier closed after a fire.', 'cause'],
  ['The mayor said so on Monday.', 'said'],
  ['Osk was once a town of weavers.', 'history'],
  ['The mill has stood there since 1911.', 'history'],
  ['A jury in Arlen found that the company had known.', 'public'],
  ['Three men sat by the fire and laughed.', ''],
])('%s', ([sentence = '', facts = '']) => {
  const found = readFacts(sentence);
  expect(FACT_COLUMNS.filter((_, at) => (found[at] ?? 0) > 0).join()).toBe(facts);
});

test('more public words count more, up to three', () => {
  const at = FACT_COLUMNS.indexOf('public');
  expect(readFacts('The court sat.')[at]).toBeCloseTo(1 / 3);
  expect(readFacts('The court charged the company, and police arrested its head.')[at]).toBe(1);
});
