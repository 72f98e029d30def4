import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes/quotes-of.ts';
import { castOf } from '../cast-of.ts';

test.each([
  ['A lawyer for the brewery, Prince Okoro, said it would stay open.', 'Prince Okoro'],
  ['The head of the choir, Major Lisk, said it would sing.', 'Major Lisk'],
  ['The chairwoman of the club, Justice Amponsah, told them so.', 'Justice Amponsah'],
  ['It would sing, said Duke Lisk, the mayor of Tarn.', 'Duke Lisk'],
  ['One of the nine pilots, Emir Demir, said it would sing.', 'Emir Demir'],
  ['A neighbour, Justice Amponsah, said it would sing.', 'Justice Amponsah'],
  ['It would sing, said Prince Okoro, the goalkeeper.', 'Prince Okoro'],
])('%s: a rank is a first name behind what somebody is', (text, name) => {
  expect(castOf([text]).who(name)?.kind).toBe('person');
});

test.each([
  ['The officer in charge, Major Lisk, said it would rain.', 'Major Lisk'],
  ['The heir to the throne, Prince Okoro, said it would rain.', 'Prince Okoro'],
  ['A friend of his brother, Bishop Tarn, said it would rain.', 'Bishop Tarn'],
  ['Her husband, Prince Okoro, said it would rain.', 'Prince Okoro'],
  ['It would rain, Major Lisk said.', 'Major Lisk'],
  ['It would rain, said Major Lisk, the officer in charge.', 'Major Lisk'],
])('%s: here it is a rank', (text, name) => {
  expect(castOf([text]).who(name)).toBeUndefined();
});

test('behind what somebody is, and at the end of a sentence, a rank is a first name', () => {
  expect(quotesOf('“The kiln is hot,” said a teacher, Major Kerr.')).toMatchObject([
    { who: 'Major Kerr' },
  ]);
});

test.each([
  'Justice Dell, a primary school teacher, left.',
  'Prince Dell, 44, a nurse, left.',
  'Teacher King Dell left.',
  'The farmer Judge Dell left.',
  'The lawyer Justice Dell left.',
  'Bishop Dell, a beekeeper in Osk, left.',
  'Duke Dell, a DJ from Osk, left.',
])('%s: no rank of who has another calling', (text) => {
  expect(text).toContain(castOf([text]).figures[0]?.name ?? '–');
  expect(castOf([text]).figures[0]?.name).toMatch(
    /^(?:Justice|Prince|King|Judge|Bishop|Duke) Dell$/,
  );
});

test.each([
  '“The kiln is hot,” said Sgt. 1st Class Ada Stone.',
  '“The kiln is hot,” said Airman 2nd Class Ada Stone, a cook in Osk.',
])('the class of a rank is no first name: %s', (text) => {
  expect(quotesOf(text)).toMatchObject([{ who: 'Ada Stone' }]);
});

test.each([
  ['PC Orla Venn', 'PC Venn', 'PC'],
  ['DI Orla Venn', 'DI Venn', 'DI'],
  ['DCI Orla Venn', 'DCI Venn', 'DCI'],
  ['Senior officer DS Orla Venn', 'DS Venn', 'DS'],
  ['Chief Insp Orla Venn', 'Venn', 'Chief Insp'],
  ['Det Chief Supt Orla Venn', 'Venn', 'Det Chief Supt'],
])('%s is called %s, and is a %s', (first, again, role) => {
  const cast = castOf([`${first} searched the kiln on Monday.`, `It was hot, ${again} said.`]);
  expect(cast.who('Orla Venn')?.role).toBe(role);
  expect(cast.meant('Venn') ?? cast.meant(again)).toBe('Orla Venn');
});

test('initials before what nobody is called stay part of it, and “Di” is a surname', () => {
  const cast = castOf(['DC Comics drew the kiln.', 'Luca Di Venna saw it. Di Venna said so.']);
  expect(cast.who('Comics')).toBeUndefined();
  expect(cast.meant('Di Venna')).toBe('Luca Di Venna');
});
