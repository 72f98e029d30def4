import { expect, test } from 'vitest';
import { speaksOfIt } from '../../../../src/digest/summary/standing/attributed.ts';

test.each([
  ['The minister said it was likely to happen before Friday.', true],
  ['Mr. Dahl added that it had cost him his mill.', true],
  ['The mayor said on Monday it would come too late.', true],
  ['A senior aide told the Velm Herald that it was likely to happen tonight.', true],
  ['A spokesman said it would come too late.', true],
  ['A study said it was rare.', false],
  ['An aide told the Velm Herald that it was clear who would pay.', false],
  ['The minister said it was clear that the mill would close.', false],
  ['The mayor said it would take years to mend the bridge.', false],
  ['The company said it would close the mill.', false],
  ['The minister said of the plan that it was too late.', false],
])('%s', (sentence, isLoose) => {
  expect(speaksOfIt(sentence)).toBe(isLoose);
});
