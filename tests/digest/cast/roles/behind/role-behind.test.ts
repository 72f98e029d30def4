import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { castOf } from '../../cast-of.ts';

test.each([
  [
    'Lee Tan, a professor at Quayside National University, was calm.',
    'Lee Tan',
    'professor at Quayside National University',
  ],
  [
    '“It works,” said Jane Roe, the director of the gallery.',
    'Jane Roe',
    'director of the gallery',
  ],
  [
    '“It works,” said Dr Jane Roe, the botanist hired by the port to count the reeds above the weir.',
    'Jane Roe',
    'botanist',
  ],
  [
    '“It works,” said Jane Roe, a botanist at Osk Gardens not paid by the port.',
    'Jane Roe',
    'botanist at Osk Gardens',
  ],
  ['Jane Roe, the head of the unit that runs the docks, was calm.', 'Jane Roe', 'head of the unit'],
  ['“It works,” said Jane Roe, a grower reached by phone in Osk.', 'Jane Roe', 'grower'],
  ['Jane Roe, a lawyer speaking on Radio Osk, was calm.', 'Jane Roe', 'lawyer'],
  [
    'Jane Roe, a lawyer speaking for the port, was calm.',
    'Jane Roe',
    'lawyer speaking for the port',
  ],
  [
    'Jane Roe, head of a school for Dutch speaking children, was calm.',
    'Jane Roe',
    'head of a school for Dutch speaking children',
  ],
  ['Omar Adeyemi, 45, a plumber, waited.', 'Omar Adeyemi', 'plumber'],
  ['Jane Roe - the first-term senator - waited.', 'Jane Roe', 'first-term senator'],
  ['Jane Roe (pictured), the mayor of Osk, waited.', 'Jane Roe', 'mayor of Osk'],
  ['Jane Roe, now the chairwoman of the port, waited.', 'Jane Roe', 'chairwoman of the port'],
  ['It works, said Jane Roe, the mayor of Osk since 2016.', 'Jane Roe', 'mayor of Osk'],
  [
    'It works, said Jane Roe, one of its three founders and its chairwoman since May.',
    'Jane Roe',
    'one of its three founders and its chairwoman',
  ],
  ['Jane Roe, prosecuting, said that he lied.', 'Jane Roe', 'prosecuting'],
  [
    'Senator Ada Stone of Ohio, the chairman of the committee, agreed.',
    'Ada Stone',
    'chairman of the committee',
  ],
  ['Jane Roe, MD, a surgeon at Osk Hospital, agreed.', 'Jane Roe', 'surgeon at Osk Hospital'],
  ['Jane Roe, M.D., Ph.D., a surgeon in Osk, agreed.', 'Jane Roe', 'surgeon in Osk'],
  ['Jane Roe, R.D., is the co-owner of Roe Kitchens.', 'Jane Roe', 'co-owner of Roe Kitchens'],
])('a role is set off behind a name: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test('one of nine people is nothing without what they did', () => {
  const cast = castOf(['It fell, said Jane Roe, one of only nine people who lived there.']);
  expect(cast.who('Jane Roe')?.role ?? null).toBeNull();
});

test('other letters behind a name are no degree', () => {
  expect(castOf(['Jane Roe, BBC, a surgeon, agreed.']).who('Jane Roe')?.role ?? null).toBeNull();
});

test.each([
  ['Jane Roe, a former aide to Sen. Omar Adeyemi was calm.', 'former aide to Sen. Omar Adeyemi'],
  [
    'Jane Roe, a retired guard for President Omar Adeyemi has written a book.',
    'retired guard for President Omar Adeyemi',
  ],
  ['After Jane Roe, an aide to Sen. Omar Adeyemi was late, the hall fell silent.', undefined],
  ['Jane Roe, an aide to Omar Adeyemi and Lee Tan were late.', undefined],
])('the comma behind it may be missing where the sentence opens with her: %s', (text, role) => {
  expect(castOf([text]).who('Jane Roe')?.role ?? undefined).toBe(role);
});

test.each([
  [
    'Ted Brandt, then the director of the harbour bureau, wrote the letter.',
    'then the director of the harbour bureau',
  ],
  [
    'Ted Brandt, then the director of the bureau, wrote it. The senator Ted Brandt said no more.',
    'senator',
  ],
])('a role that is over keeps its time, and tells less than one of today: %s', (text, role) => {
  expect(castOf([text]).who('Ted Brandt')?.role).toBe(role);
});

test.each([
  [
    'Ann Rowe, director of exhibits at the University of Norvania, Marlow, said, “The pictures show what his days were like.”',
    { name: 'Ann Rowe', role: 'director of exhibits at the University of Norvania' },
  ],
  [
    'Carl Stern, head of the Harbour Institute, Port Vell, said: “We have waited for this for years.”',
    { name: 'Carl Stern', role: 'head of the Harbour Institute' },
  ],
])('the town of a body speaks for nobody: %s', (text, speaker) => {
  const reading = readParagraphs([text], { title: null, date: null, language: 'en' });
  expect(findQuotes(reading)[0]?.speaker).toMatchObject(speaker);
});

test.each([
  ['“It works,” said Jane Roe, a nurse during the siege.', 'of another time'],
  ['“It works,” said Jane Roe, the mayor until the flood came.', 'of another time'],
  ['“It works,” said Jane Roe, a cook when the ship sank.', 'of another time'],
  ['Jane Roe, the mayor announced above the noise, had won.', 'somebody else'],
])('%s: the clause makes it a role %s', (text) => {
  expect(castOf([text]).who('Jane Roe')?.role ?? null).toBeNull();
});

test.each([
  ['“It works,” said Jane Roe, her sister and their lawyers.', null],
  ['“It works,” said Jane Roe, his mother and his coach.', 'his mother and his coach'],
])('several with an owner are others, and one may have two roles: %s', (text, role) => {
  expect(castOf([text]).who('Jane Roe')?.role ?? null).toBe(role);
});
