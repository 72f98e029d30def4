import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ['whose son was lost in the flood'],
  ['who plays the ferryman'],
  ['who is advising the port'],
  ['whose firm represents the guard'],
])('a clause says who somebody is: %s', (clause) => {
  expect(castOf([`Ada Stone, ${clause}, agreed.`]).who('Ada Stone')?.role).toBe(clause);
});

test('a second thing that he does is no part of it', () => {
  const cast = castOf([
    'Ada Stone, who covers the firm at Bank Osk and has a “buy” rating on it, agreed.',
  ]);
  expect(cast.who('Ada Stone')?.role).toBe('who covers the firm at Bank Osk');
});

test('how somebody wants to be seen in a race is no office', () => {
  const cast = castOf(['Ada Stone, who is running as a candidate with wide appeal, agreed.']);
  expect(cast.who('Ada Stone')?.role).toBeNull();
});

test('a relative who is named tells nothing by himself', () => {
  expect(
    castOf(['Ada Stone, whose husband, Jim, left, agreed.']).who('Ada Stone')?.role,
  ).toBeNull();
});
