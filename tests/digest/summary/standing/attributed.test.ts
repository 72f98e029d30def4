import { expect, test } from 'vitest';
import { speaksOfIt } from '../../../../src/digest/summary/standing/attributed.ts';

test.each([
  ['The minister said it was likely to happen before Friday.', true],
  ['Mr. Dahl added that it had cost him his mill.', true],
  ['The mayor said on Monday it would come too late.', true],
  ['The minister said it was clear that the mill would close.', false],
  ['The mayor said it would take years to mend the bridge.', false],
  ['The company said it would close the mill.', false],
  ['The minister said of the plan that it was too late.', false],
])('%s', (sentence, isLoose) => {
  expect(speaksOfIt(sentence)).toBe(isLoose);
});
