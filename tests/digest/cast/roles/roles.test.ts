import { expect, test } from 'vitest';
import { readCast } from '../../../../src/digest/cast/read-cast.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { castOf } from '../cast-of.ts';

test('the next person of a list is no apposition', () => {
  const cast = castOf(['He met Ann Pryce, Mayor Tom Barlow, and others.']);
  expect(cast.who('Ann Pryce')?.role).toBeNull();
  expect(cast.who('Tom Barlow')?.role).toBe('Mayor');
});

test('who is spoken for has not the spokesman’s role', () => {
  const cast = castOf(['A spokesman for Ted Marlow declined.']);
  expect(cast.who('Ted Marlow')?.role ?? null).toBeNull();
});

test('a role that comes with a later reference belongs to the person', () => {
  const cast = castOf(['Erik Lund spoke first.', 'Lund, the head of the union, was cheered.']);
  expect(cast.who('Erik Lund')?.role).toBe('head of the union');
});

test('an office tells more than kinship or a short title', () => {
  const cast = castOf([
    'Sen. Mary Olsen, a mother of two, rose.',
    'Olsen, chairwoman of the Energy Committee, spoke.',
  ]);
  expect(cast.who('Mary Olsen')?.role).toBe('chairwoman of the Energy Committee');
});

test.each([
  [
    'Led by Joe Arplund, the Osk sheriff and hard-liner, Barlow spoke. Tom Barlow left.',
    'Tom Barlow',
    null,
  ],
  [
    'Mary Olsen, who was communications director in the early part of his term, agreed.',
    'Mary Olsen',
    'who was communications director',
  ],
  [
    'Mary Olsen, who was an official at the bank when it failed, agreed.',
    'Mary Olsen',
    'who was an official at the bank',
  ],
  ['Mary Olsen is the daughter of Indian immigrants.', 'Mary Olsen', null],
  [
    'Mary Olsen is the daughter of Indian activist Karl Roth.',
    'Mary Olsen',
    'daughter of Indian activist Karl Roth',
  ],
  [
    'They met the presumptive Republican nominee, Mary Olsen.',
    'Mary Olsen',
    'presumptive Republican nominee',
  ],
])('no more than what somebody is: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role ?? null).toBe(role);
});

test('where others worked for somebody is not what he is', () => {
  const text = 'Tom Barlow, an adviser who worked for Mrs. Olsen at the Port Authority, agreed.';
  expect(castOf(['Mary Olsen rose.', text]).who('Mary Olsen')?.role).toBeNull();
  const own = 'It was told by Mary Olsen at the Port Authority.';
  expect(castOf([own]).who('Mary Olsen')?.organisation).toBe('Port Authority');
});

test.each([
  ['Sen. Mary Olsen (R-Utah), a vulnerable incumbent, rose.', 'Sen.', 'R-Utah'],
  ['The Democrat, Representative Mary Olsen of Ohio, rose.', 'Representative', 'Ohio'],
  [
    'Rep. Mary Olsen (D-Utah), a former presidential candidate and a Holm supporter, rose.',
    'Rep.',
    'D-Utah',
  ],
  ['Mayor Mary Olsen, a Holm supporter, rose.', 'Mayor', null],
  [
    'Sen. Mary Olsen, the Republican presidential candidate, rose.',
    'Republican presidential candidate',
    null,
  ],
  ['Mary Olsen, a supporter of the tax, rose.', 'supporter of the tax', null],
  ['Mary Olsen, a former presidential candidate, rose.', 'former presidential candidate', null],
])('an office tells more than where somebody stands: %s', (text, role, organisation) => {
  expect(castOf([text]).who('Mary Olsen')).toMatchObject({ role, organisation });
});

test('a party in brackets stands between a name and its apposition', () => {
  const cast = castOf(['“No,” said Rep. G.K. Aldous (D-N.C.), head of the caucus. He left.']);
  expect(cast.who('G.K. Aldous')?.role).toBe('head of the caucus');
  expect(cast.figures).toHaveLength(1);
});

test.each([
  ['Take Idaho Senator Mike Crane, who agreed.', 'Mike Crane', 'Idaho Senator'],
  ['Gail Moss, crowned the queen, wept.', 'Gail Moss', null],
  ['A man named Otto Gruber left.', 'Otto Gruber', null],
  ['Polls asked what a Prime Minister Keller would do. Anna Keller smiled.', 'Anna Keller', null],
  ['Few could imagine a President Otto Gruber.', 'Otto Gruber', null],
  [
    '“My dear sister Ellen Marsh is here,” he said. Ellen Marsh, a surgeon, sat.',
    'Ellen Marsh',
    'surgeon',
  ],
])('%s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test('a party with its state is a body', () => {
  expect(castOf(['The Republican Party of Oregon met.']).figures).toMatchObject([
    { kind: 'organisation' },
  ]);
});

test.each([
  ['“Good,” said ministers Olga Brandt and Piet Haas.', 'Olga Brandt', 'minister'],
  ['“Good,” said ministers Olga Brandt and Piet Haas.', 'Piet Haas', 'minister'],
  ['Farm lawyers Tom Marsh, Eva Stone, and Piet Haas agreed.', 'Piet Haas', 'Farm lawyer'],
  [
    'Six North Korean defectors, including Park Sung-won, sang.',
    'Park Sung-won',
    'North Korean defector',
  ],
  [
    'It blamed high-ranking defectors from the order, including Tom Marsh and Piet Haas.',
    'Piet Haas',
    'high-ranking defector',
  ],
  ['Senators such as Carl Reed objected.', 'Carl Reed', 'Senator'],
  ['Its founders, Carl Reed and Eva Stone, met at sea.', 'Carl Reed', 'founder'],
  ['The pilots, Carl Reed and Eva Stone, met at sea.', 'Eva Stone', 'pilot'],
  ['The last two doctors, Carl Reed and Eva Stone, have left.', 'Eva Stone', 'doctor'],
  ['The firm’s three founders, Carl Reed, Eva Stone and Jo Lin, met.', 'Carl Reed', 'founder'],
  ['The board thanked its pilots, Carl Reed said.', 'Carl Reed', null],
  ['After meeting the farmers, Carl Reed and Eva Stone left.', 'Carl Reed', null],
  ['According to the firefighters, Carl Reed and Eva Stone jumped.', 'Eva Stone', null],
  ['Ministers met Carl Reed and Eva Stone.', 'Eva Stone', null],
  ['Banks including Wells Porter lent more.', 'Wells Porter', null],
])('%s gives the role that several share', (text, name, role) => {
  expect(castOf([text]).who(name)?.role ?? null).toBe(role);
});

test('a body keeps what it is called behind its name', () => {
  const cast = castOf(['It is cold, said Eva Stone of the Warm Trust charity.']);
  expect(cast.who('Eva Stone')?.role).toBe('of the Warm Trust charity');
});

test.each([
  [
    'an office before a calling',
    'Mike Hale, a Baptist minister, opened the meeting. Hale, the former Arlen governor, is running again.',
    'Mike Hale',
    'former Arlen governor',
  ],
  [
    'a short title before a past trade',
    'The office of Representative Ole G. Grant said nothing. Mr. Grant, a former pilot and farmer, was away.',
    'Ole G. Grant',
    'Representative',
  ],
  [
    'a place on a committee before a short title',
    'Sen. Carl Stern, the top Democrat on the harbour committee, was away.',
    'Carl Stern',
    'top Democrat on the harbour committee',
  ],
])('of several roles the one for which somebody is in the news: %s', (_, text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test('a body belongs to the role that is shown, not to another part of a life', () => {
  const cast = castOf([
    'Lars Cole, the former chief of staff, was chosen.',
    'Cole is a graduate of Dane University and a father of two.',
  ]);
  expect(cast.who('Lars Cole')).toMatchObject({
    role: 'former chief of staff',
    organisation: null,
  });
});

test('a monarch is nobody who has the same first name', () => {
  const cast = castOf(['Beatrix Lang, an aide to the party, wrote of Queen Beatrix II in a post.']);
  expect(cast.who('Beatrix Lang')?.role).toBe('aide to the party');
});

test('a full name within a quotation late in the article is whom its surname means', () => {
  const cast = castOf([
    'President Tarn left on Monday.',
    ...Array.from({ length: 9 }, () => 'The port was closed for the day.'),
    '“Daniel Tarn is not the last word,” the union said.',
  ]);
  expect(cast.meant('Tarn')).toBe('Daniel Tarn');
});

test('a president is none of the daughters who share his surname', () => {
  const cast = castOf([
    'Emma and Nora Tarn watched the parade on Monday.',
    'President Tarn waved to the crowd and left.',
  ]);
  expect(cast.who('Nora Tarn')?.role).toBeNull();
  expect(cast.meant('Tarn')).toBe('Tarn');
});

test.each([
  ['Singer-guitarists Tom Johns and Pat Simms will tour the island in May.', 'Tom Johns', null],
  ['Senators Ann Hobson and Carl Stern met in the old port.', 'Ann Hobson', 'Senator'],
  ['Mayor-elect Ann Hobson was there with her staff.', 'Ann Hobson', 'Mayor-elect'],
  ['“It is over,” said Ann Hobson, a lamplighter in Osk.', 'Ann Hobson', 'lamplighter in Osk'],
  ['“It is over,” said Ann Hobson, the port’s dockmaster.', 'Ann Hobson', 'The port’s dockmaster'],
  [
    '“It is over,” said Ann Hobson, who lost her brother in the fire.',
    'Ann Hobson',
    'who lost her brother in the fire',
  ],
])('what somebody is is no part of the name: %s', (text, name, role) => {
  const found = castOf([text]).who(name);
  expect(found).toBeDefined();
  expect(found?.role?.toLowerCase() ?? null).toBe(role?.toLowerCase() ?? null);
});

test('a party without a comma before it names nobody', () => {
  expect(castOf(['“It is over,” said R-Neb. Sen. Ann Hobson.']).figures).toHaveLength(1);
});

test('a role that only the title prints is taken', () => {
  const paragraphs = ['On Monday Ada Stone left the hall.'];
  const about = { title: 'Harbour chief Ada Stone quits', date: null, language: 'en' };
  const { figures } = readCast(readParagraphs(paragraphs, about), []);
  expect(figures.find(({ name }) => name === 'Ada Stone')?.role).toBe('Harbour chief');
});
