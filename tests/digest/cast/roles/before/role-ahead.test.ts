import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ["Malta's Prime Minister, Rosa Camilleri, agreed.", 'Rosa Camilleri', "Malta's Prime Minister"],
  ["“It works,” said the group's director, Jane Roe.", 'Jane Roe', 'director'],
  ["The families' lawyer, Ada Stone KC, said so.", 'Ada Stone', "The families' lawyer"],
  [
    'The secretary general of UNIO (Union of Islands), Aldo Neri, has left.',
    'Aldo Neri',
    'secretary general of UNIO (Union of Islands)',
  ],
  ['The owner of the mill, Jane Roe, agreed.', 'Jane Roe', 'owner of the mill'],
  ['The Bishop of Osk, the Rt Rev. Jane Roe, agreed.', 'Jane Roe', 'Bishop of Osk'],
  // the body behind the name stands between it and its verb
  [
    'A lawyer for Mr. Holm, Jane Roe of Stone & Neri, confirmed the sale.',
    'Jane Roe',
    'lawyer for Mr. Holm',
  ],
  // whose relation somebody is tells more than what he does
  [
    'Holm’s daughter, architect Jane Roe (“The Pier”), agreed.',
    'Jane Roe',
    'Holm’s daughter, architect',
  ],
  ['“No,” said Holm’s opponent, Senator Jane Roe.', 'Jane Roe', 'Holm’s opponent, Senator'],
  ['Holm’s employer, mill owner Jane Roe, agreed.', 'Jane Roe', 'mill owner'],
])('a role is set off before a name: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test('the title behind a noun that is set off is the role', () => {
  const cast = castOf(['“It is late,” said the legislator, Representative Carl Holm.']);
  expect(cast.who('Carl Holm')?.role).toBe('Representative');
});

test('one of a list is not set off', () => {
  const cast = castOf(['He met the mayor, Ada Stone and Carl Holm.']);
  expect(cast.who('Ada Stone')?.role ?? null).toBeNull();
});
