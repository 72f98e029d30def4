import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Sen. Ann Lee, R-Neb., called it a mess.', 'Sen.', 'R-Neb.'],
  ['Sen. Ann Lee, D-N.Y., called it a mess.', 'Sen.', 'D-N.Y.'],
  ['Sen. Ann Lee, D-N.Y. called it a mess.', 'Sen.', 'D-N.Y.'],
  ['Rep. Ann Lee (D-Calif.) called it a mess.', 'Rep.', 'D-Calif.'],
  ['Ann Lee, D-San Marco, called it a mess.', null, 'D-San Marco'],
  ['Sen. Ann Lee (R) called it a mess.', 'Sen.', null],
  [
    'Sen. Ann Lee, R-Neb., the chairwoman of the Harbour Committee, called it a mess.',
    'chairwoman of the Harbour Committee',
    'R-Neb.',
  ],
  ['House Speaker Ann Lee, R-Wis., despite her doubts, agreed.', 'House Speaker', 'R-Wis.'],
])('%s', (text, role, organisation) => {
  expect(castOf([text]).figures).toMatchObject([{ name: 'Ann Lee', role, organisation }]);
});

test('a hyphenated name that begins with such a letter is nobody’s party', () => {
  expect(castOf(['The mayor, D-Artagnan Price Lee, said so.']).who('R-Neb')).toBeUndefined();
  expect(castOf(['Lee met Ida Roe, I-Tech engineer, on Friday.']).who('Ida Roe')).toBeDefined();
});

test.each([
  ['Sen. Ann Lee, R-Neb., the chairwoman of the Harbour Committee, said so.', 'Sen.'],
  ['Gen. Ann Lee, the head of the coast guard, said so.', 'Gen.'],
  ['Ann Lee, chairwoman of the panel, said so. Rep. Ann Lee, D-Ohio, left.', 'Rep.'],
  ['Former Sen. Ann Lee, the head of the harbour trust, said so.', undefined],
  ['Ann Lee, chairwoman of the panel, met Sen. Max Roe, D-Ohio, on Friday.', undefined],
  ['Harbour chief Ann Lee, the head of the union, said so.', undefined],
])('%s: is addressed as %s beside what else she is', (text, title) => {
  expect(castOf([text]).who('Ann Lee')?.title).toBe(title);
});
