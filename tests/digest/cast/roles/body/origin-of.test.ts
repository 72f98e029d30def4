import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ["Norway's Ada Stone took the lead.", 'Norway'],
  ['Mayor Ada Stone of Boston was there.', 'Boston'],
  ['A fine jump by Ada Stone of Norway won it.', 'Norway'],
  ['A fine jump by Ada Stone of the East won it.', null],
])('%s tells for whom somebody stands', (text, organisation) => {
  expect(castOf([text]).who('Ada Stone')?.organisation).toBe(organisation);
});

test.each([
  [
    '“Less salt,” said Lee Porter for Food Standards Australia.',
    'Lee Porter',
    'Food Standards Australia',
  ],
  ['“Late,” said Ann Porter of The Globe and Mail.', 'Ann Porter', 'Globe and Mail'],
  ['Matthew Ingle of the Coastal Institute objected.', 'Matthew Ingle', 'Coastal Institute'],
  ['Vera Lind, who leads the Coastal Institute, objected.', 'Vera Lind', 'Coastal Institute'],
])('%s tells for which body somebody speaks', (text, name, organisation) => {
  expect(castOf([text]).who(name)?.organisation).toBe(organisation);
});
