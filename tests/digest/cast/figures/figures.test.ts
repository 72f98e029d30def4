import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test('a surname, a title and a full name are one person with the longest name', () => {
  const cast = castOf([
    'Barlow left early.',
    'Mayor Tom Barlow spoke first. Mr. Barlow smiled. Thomas A. Barlow was born here.',
  ]);
  const people = cast.figures.filter(({ kind }) => kind === 'person');
  expect(people).toHaveLength(1);
  expect(people[0]?.name).toBe('Thomas A. Barlow');
});

test('a family name that stands first is what later references use', () => {
  const cast = castOf(['Minister Choi Mun-hee left. Choi had met Park Sung-won. Park agreed.']);
  expect(cast.meant('Choi')).toBe('Choi Mun-hee');
  expect(cast.meant('Park')).toBe('Park Sung-won');
});

test('two people with one surname are kept apart by name and title', () => {
  const cast = castOf([
    'Ellen Marsh and Victor Marsh run the shop. Mr. Marsh bakes. Mrs. Marsh sells. Ellen Marsh agreed.',
  ]);
  expect(cast.meant('Marsh', 0)).toBe('Victor Marsh');
  expect(cast.meant('Marsh', 1)).toBe('Ellen Marsh');
});

test('father and son differ by suffix', () => {
  const cast = castOf(['Harold Finch Jr. sued Harold Finch yesterday.']);
  expect(cast.figures.map(({ name }) => name)).toEqual(['Harold Finch Jr.', 'Harold Finch']);
});

test('a misspelt surname still means the same person', () => {
  const cast = castOf(['Lydia Buchmann agreed.', 'Ms Bauchmann said no.']);
  expect(cast.meant('Bauchmann')).toBe('Lydia Buchmann');
});

test('a surname that is a place means the person, but not behind "in"', () => {
  const cast = castOf(['Author Cornel West took the stage. West sang. He lives in the West.']);
  expect(cast.meant('West')).toBe('Cornel West');
});

test('acronyms, short names and kinds lead to the body', () => {
  const cast = castOf([
    'The Northern Fisheries Council (NFC) met. The NFC agreed, and the council paid. The Daily Harbour Post praised it; the Post rarely does.',
  ]);
  const council = cast.reference('Northern Fisheries Council')?.figure;
  expect(cast.reference('NFC', 0)?.figure).toBe(council);
  expect(cast.reference('NFC', 1)?.figure).toBe(council);
  expect(cast.reference('the council')?.figure).toBe(council);
  expect(cast.reference('Post')?.figure).toBe(cast.reference('Daily Harbour Post')?.figure);
});

test('a body is called what the article mostly calls it', () => {
  const cast = castOf([
    'The Northern Fisheries Council (NFC) met. NFC said so. NFC added that NFC would pay.',
  ]);
  expect(cast.who('NFC')?.kind).toBe('organisation');
});

test('"the minister" is who last was one', () => {
  const cast = castOf([
    'Finance Minister Olga Brandt and Senator Piet Haas met. The minister smiled. The senator did not.',
  ]);
  expect(cast.meant('The minister')).toBe('Olga Brandt');
  expect(cast.meant('The senator')).toBe('Piet Haas');
});

test.each([
  ['Spokeswoman Robin Hale nodded.', 'Robin Hale', 'female'],
  ['Mr. Robin Hale nodded.', 'Robin Hale', 'male'],
  ['Susan Hale nodded.', 'Susan Hale', 'female'],
  ['Robin Hale nodded.', 'Robin Hale', null],
  ['Pollster Xanti Orue nodded. She left.', 'Xanti Orue', 'female'],
])('%s tells the gender', (text, name, gender) => {
  expect(castOf([text]).who(name)?.gender).toBe(gender);
});

test('a lord is not the son who is named in full much later', () => {
  const between = Array.from({ length: 8 }, () => 'Lord Marsh said nothing.');
  const cast = castOf([...between, 'His son Daniel Marsh works at the bar.']);
  expect(cast.meant('Marsh')).toBe('Marsh');
});

test.each([
  ['Eleanor Laws QC agreed.', 'Eleanor Laws'],
  ['Windsor-born James Hask left.', 'James Hask'],
])('%s names %s', (text, name) => {
  expect(castOf([text]).figures.map((figure) => figure.name)).toEqual([name]);
});

test('a surname with its suffix is the full name before it', () => {
  const cast = castOf(['Robert Downe Jr. came. Downe Jr. waved.']);
  expect(cast.meant('Downe Jr.')).toBe('Robert Downe Jr.');
});

test('a surname that is a town is a person behind "Ms" and "Senator"', () => {
  const cast = castOf(['Emma Jackson moved. Ms Jackson wept. Senator Richmond, a friend, came.']);
  expect(cast.meant('Jackson')).toBe('Emma Jackson');
  expect(cast.who('Richmond')).toMatchObject({ kind: 'person', role: 'Senator' });
});

test('two spellings of a surname behind one given name are one person', () => {
  const cast = castOf(['Coach Dan Sweeny ran. Dan Sweeney won. Sweeny slept.']);
  expect(cast.figures.map(({ name }) => name)).toEqual(['Dan Sweeney']);
  expect(cast.meant('Sweeny')).toBe('Dan Sweeney');
});

test('a misspelt surname is who was named before, not who is named later', () => {
  const cast = castOf(['Coach Dan Sweeny ran. Sweeney won. Kate Sweeney, no relation, left.']);
  expect(cast.meant('Sweeney')).toBe('Dan Sweeny');
});

test('given names that differ, or family names that stand first, keep people apart', () => {
  const cast = castOf(['Dan Sweeny met Don Sweeney. Kim Jong-un met Kim Jong-um.']);
  expect(cast.figures).toHaveLength(4);
});

test('the short form of a state is no body', () => {
  const cast = castOf(['The New Harbour Agency (NHA) met in Dover, N.H., and the agency left.']);
  expect(cast.figures.map(({ name }) => name)).toEqual(['New Harbour Agency']);
});

test.each([
  ['Ann Lee, adviser to the mayor, was there.', 'The mayor', 'The mayor'],
  ['Tom Barlow, Lee’s pick for player of the year, was there.', 'The player', 'The player'],
  [
    'Ann Lee, a member of the board and chairman of the fund, was there.',
    'The chairman',
    'Ann Lee',
  ],
])('an office behind a preposition is another’s: %s', (text, words, who) => {
  expect(castOf([text, `${words} said no.`]).meant(words)).toBe(who);
});
