import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Treasury spokesman Ivo Brandt nodded.', 'Ivo Brandt', 'Treasury spokesman'],
  ['Then former Oregon Gov. Dale Prewitt rose.', 'Dale Prewitt', 'former Oregon Gov.'],
  ["Malta's Prime Minister, Rosa Camilleri, agreed.", 'Rosa Camilleri', "Malta's Prime Minister"],
  ['She married rapper Leo Stamp in June.', 'Leo Stamp', 'rapper'],
  ['He tried to blow away rival Newton Crewe.', 'Newton Crewe', 'rival'],
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
  ["“It works,” said the group's director, Jane Roe.", 'Jane Roe', 'director'],
  [
    'Omar Adeyemi is the editor of the Harbour Gazette.',
    'Omar Adeyemi',
    'editor of the Harbour Gazette',
  ],
  ["The families' lawyer, Ada Stone KC, said so.", 'Ada Stone', "The families' lawyer"],
  [
    'The port’s harbour policy chief Ada Stone agreed.',
    'Ada Stone',
    'The port’s harbour policy chief',
  ],
  ['His deputy Ada Stone agreed.', 'Ada Stone', 'His deputy'],
  ['Omar Adeyemi, 45, a plumber, waited.', 'Omar Adeyemi', 'plumber'],
  ['Ida Solberg, who serves as chief of staff, waved.', 'Ida Solberg', 'chief of staff'],
  [
    'The secretary general of UNIO (Union of Islands), Aldo Neri, has left.',
    'Aldo Neri',
    'secretary general of UNIO (Union of Islands)',
  ],
])('%s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

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
  ['Treasury spokesman Ivo Brandt nodded.', 'Ivo Brandt', 'Treasury'],
  [
    '“Less salt,” said Lee Porter for Food Standards Australia.',
    'Lee Porter',
    'Food Standards Australia',
  ],
  ['“Late,” said Ann Porter of The Globe and Mail.', 'Ann Porter', 'Globe and Mail'],
  ['Matthew Ingle of the Coastal Institute objected.', 'Matthew Ingle', 'Coastal Institute'],
  ['Vera Lind, who leads the Coastal Institute, objected.', 'Vera Lind', 'Coastal Institute'],
  [
    'Lee Tan, a professor at Quayside National University, rose.',
    'Lee Tan',
    'Quayside National University',
  ],
])('%s gives the body', (text, name, organisation) => {
  expect(castOf([text]).who(name)?.organisation).toBe(organisation);
});

test('a body that is only named by its kind is the last one that fits', () => {
  const cast = castOf([
    'The Norwegian fisheries ministry did not rule out a ban. Deputy ministry spokesperson Hanne Vik spoke of talks.',
  ]);
  expect(cast.who('Hanne Vik')).toMatchObject({
    role: 'Deputy ministry spokesperson',
    organisation: 'Norwegian fisheries ministry',
  });
});

test('a firm’s kind stands before its name', () => {
  const cast = castOf([
    'Internet security firm Lockwell found the hole. Lockwell said it was small.',
  ]);
  expect(cast.who('Lockwell')).toMatchObject({
    kind: 'organisation',
    role: 'Internet security firm',
  });
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
  ['Ministers met Carl Reed and Eva Stone.', 'Eva Stone', null],
  ['Banks including Wells Porter lent more.', 'Wells Porter', null],
])('%s gives the role that several share', (text, name, role) => {
  expect(castOf([text]).who(name)?.role ?? null).toBe(role);
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
