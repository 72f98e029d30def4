import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes/quotes-of.ts';
import { castOf } from '../cast-of.ts';

test.each(['Nurse A', 'Witness 3', 'Soldier F', 'Girl B', 'Patient C'])(
  '%s is somebody whom a court lets nobody name',
  (name) => {
    expect(castOf([`${name} told the court of Osk that the ward was dark.`]).who(name)?.kind).toBe(
      'person',
    );
  },
);

test.each([
  'Vitamin A helps. Nurse A. Dell told the court that the ward was dark.',
  'Osk has a nurse. A doctor told the court that the ward was dark.',
  'Doctor 24 hours a day, the ward was dark, it told the court.',
])('%s: nobody is called by a letter here', (text) => {
  const names = castOf([text]).figures.map(({ name }) => name ?? '');
  expect(names.filter((name) => /(?:^| )(?:[A-Z]|\d+)$/.test(name))).toEqual([]);
});

test('who has a letter for a name, and tells what somebody did to her, is “she”', () => {
  const found = quotesOf(
    'Surgeon Rolan Velm, 41, is alleged to have pushed two nurses in 2019.|' +
      'Dana Kerr, prosecuting, said Velm offered to help Nurse A with her training.|' +
      'Nurse A said he later asked her a question, which she got wrong.|' +
      'She said: “He pushed me against the wall quite hard.”',
  );
  expect(found).toMatchObject([{ who: 'Nurse A' }]);
});
