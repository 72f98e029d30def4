import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ['Quaymark will shut two docks, CEO Omar Adeyemi said on Friday.', 'Quaymark'],
  ['Osk Foods lost a case, chief executive Omar Adeyemi said.', 'Osk Foods'],
  ['Osk Foods lost a case. Its chairman, Omar Adeyemi, was calm.', 'Osk Foods'],
])('an office is one of the body that the sentence is about: %s', (text, body) => {
  expect(castOf([text]).who('Omar Adeyemi')?.organisation).toBe(body);
});

test.each([
  'Revenue was flat, CEO Omar Adeyemi said.',
  'Sales fell by a third, CEO Omar Adeyemi said.',
  'Jane Roe left in May, CEO Omar Adeyemi said.',
  'Osk Foods’ plan was a mistake, the union’s chairman, Omar Adeyemi, said.',
])('and of none where it is about none: %s', (text) => {
  expect(castOf([text]).who('Omar Adeyemi')?.organisation).toBeNull();
});

test('a body that is only called so is one', () => {
  const cast = castOf([
    'A start-up called Quaymark sells kites. The firm’s founder, Omar Adeyemi, was calm.',
  ]);
  expect(cast.who('Omar Adeyemi')?.organisation).toBe('Quaymark');
});

test('and none that somebody called up', () => {
  const cast = castOf([
    'The campaign called Quaymark. “It is late,” its founder Omar Adeyemi said.',
  ]);
  expect(cast.who('Quaymark')?.role ?? null).toBeNull();
});

test('those who are counted and then named share what they are', () => {
  const cast = castOf(['Two council members, Ada Stone and Omar Adeyemi, voted against it.']);
  expect(cast.who('Ada Stone')?.role).toBe('council member');
  expect(cast.who('Omar Adeyemi')?.role).toBe('council member');
});
