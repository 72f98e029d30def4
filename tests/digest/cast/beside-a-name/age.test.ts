import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  'Omar Adeyemi, 45, a plumber, waited.',
  'Omar Adeyemi (45), a plumber, waited.',
  'Omar Adeyemi, aged 45, a plumber, waited.',
  'Omar Adeyemi, 45, who is a plumber, waited.',
])('%s', (text) => {
  expect(castOf([text]).who('Omar Adeyemi')?.role).toBe('plumber');
});

test('a year or a sum is no age', () => {
  expect(castOf(['Omar Adeyemi, 1945, a plumber, waited.']).who('Omar Adeyemi')?.role).toBeNull();
});
