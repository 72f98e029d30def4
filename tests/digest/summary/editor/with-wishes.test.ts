import { expect, test } from 'vitest';
import { told } from '../told.ts';

const RULES = [
  'Renters in Osk will get new rights on January 1, when a law passed last spring takes effect.',
  'Landlords will have to give 90 days’ notice before they raise the rent, instead of 30.',
  'Deposits may no longer exceed one month’s rent.',
];

test('of a short text what an editor would take is told, though it has no word of the lede', () => {
  expect(told(RULES, { title: 'What changes for renters in January' })).toContain(RULES[1]);
});

test('but nothing that an editor would leave out', () => {
  const texts = [...RULES.slice(0, 2), 'The mill of Arlen is red and was painted by its owner.'];
  expect(told(texts, { title: 'What changes for renters in January' })).toEqual(texts.slice(0, 2));
});
