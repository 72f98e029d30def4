import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Mario Villa, the company’s chief executive, left.', 'Mario Villa', 'chief executive'],
  ['Her brother, Max Roth, left.', 'Max Roth', 'Her brother'],
  ['“Yes,” said the study’s author, Ida Roe.', 'Ida Roe', 'the study’s author'],
  ['His Honour Judge Neal Ford told him so.', 'Neal Ford', 'Judge'],
  ['Ida Roe, one of the mill’s last tenants, left.', 'Ida Roe', 'one of the mill’s last tenants'],
  ['Ida Roe, the sister of one of the miners, left.', 'Ida Roe', 'sister of one of the miners'],
  [
    'Ida Roe, a baker and one of the founders of the guild, left.',
    'Ida Roe',
    'baker and one of the founders of the guild',
  ],
  ['Ida Roe, a member of parliament, left.', 'Ida Roe', 'member of parliament'],
  ['Ida Roe, one of the club’s wingers, left.', 'Ida Roe', 'one of the club’s wingers'],
  ['“So be it,” said Ida Roe, one of the fiddlers.', 'Ida Roe', 'one of the fiddlers'],
  ['“So be it,” said Ida Roe, one of the reasons we won.', 'Ida Roe', null],
  ['Ida Roe, one of his editors at Thorn, left.', 'Ida Roe', 'one of his editors at Thorn'],
  ['Ida Roe, who runs the port, left.', 'Ida Roe', 'who runs the port'],
  [
    'Ida Roe, who represents one of the guards, Tova Nolan.',
    'Ida Roe',
    'who represents one of the guards, Tova Nolan',
  ],
  ['James Town, prosecuting, said so.', 'James Town', 'prosecuting'],
  ['Matthew Ingram of the Harbour Gazette agreed.', 'Matthew Ingram', 'of the Harbour Gazette'],
  [
    'Ida Roe, the blogger behind the site Doctor on Fire, left.',
    'Ida Roe',
    'blogger behind the site Doctor on Fire',
  ],
  [
    'Ida Roe, a pulmonologist at Abbot Hospital, left.',
    'Ida Roe',
    'pulmonologist at Abbot Hospital',
  ],
  ['Selforce co-CEO Mark Benner left.', 'Mark Benner', 'Selforce co-CEO'],
  ['Last week Foreign Ministry official Ida Roe left.', 'Ida Roe', 'Foreign Ministry official'],
  [
    'Dana Holt, President Mark T. Varga’s security adviser, left.',
    'Dana Holt',
    'President Mark T. Varga’s security adviser',
  ],
  ['Ida Roe, the mother of Karl Roth, left.', 'Ida Roe', 'mother of Karl Roth'],
  ['Fellow Osk Guild organizer Ida Roe left.', 'Ida Roe', 'Osk Guild organizer'],
])('%s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test.each([
  ['Ole Brandt became the first player in league history to do so.', 'Ole Brandt'],
  ['Ole Brandt, the most anticipated witness in the inquiry, left.', 'Ole Brandt'],
  ['Ole Brandt, a single father of three, left.', 'Ole Brandt'],
  ['Ole Brandt, the son and grandson of immigrants, left.', 'Ole Brandt'],
])('%s tells no role', (text, name) => {
  expect(castOf([text]).who(name)?.role).toBeNull();
});

test('the words of an envoy’s deed are no part of the role', () => {
  const cast = castOf(['Ostland’s ambassador to Sweden accused the neighbours of meddling.']);
  expect(cast.figures[0]?.role).toBe('Ostland’s ambassador to Sweden');
});

test.each([
  ['Controversial Osk Gov. Dale Prewitt rose.', 'Dale Prewitt', 'Osk Gov.'],
  ['Embattled Mayor Greta Holm rose.', 'Greta Holm', 'Mayor'],
  ['The newly-minted Speaker Karl Roth rose.', 'Karl Roth', 'Speaker'],
  ['Outgoing Harbour Minister Karl Roth rose.', 'Karl Roth', 'Harbour Minister'],
  ['He met outgoing Gov. Dale Prewitt.', 'Dale Prewitt', 'outgoing Gov.'],
  ['It was said by Prime Minister-elect Sofia Lund.', 'Sofia Lund', 'Prime Minister-elect'],
  [
    '“It was,” said May Lind of the tenants’ association.',
    'May Lind',
    'of the tenants’ association',
  ],
  ['“It was,” said May Lind of the company.', 'May Lind', null],
])('%s shows the role without what colours it', (text, name, role) => {
  expect(castOf([text]).who(name)?.role ?? null).toBe(role);
});

test.each([
  [
    'The Arlen Ferry Co. stopped. On Monday company CEO Bill Moss rose.',
    'Bill Moss',
    'CEO',
    'Arlen Ferry Co',
  ],
  [
    'The House water committee met. Ada Schell, the ranking Democrat on the committee, rose.',
    'Ada Schell',
    'ranking Democrat',
    'House water committee',
  ],
  // A body of another clause is nobody's group
  [
    'The Senate met. Bill Moss, director of the group, rose.',
    'Bill Moss',
    'director of the group',
    null,
  ],
  [
    'The Senate met. Frank Shary, director of the advocacy group Osk’s Voice, rose.',
    'Frank Shary',
    'director of the advocacy group Osk’s Voice',
    null,
  ],
  ['Sen. Kamala Hard (Calif.) rose.', 'Kamala Hard', 'Sen.', 'Calif.'],
  ['Sen. Kamala Hard (N.Y.) rose.', 'Kamala Hard', 'Sen.', 'N.Y.'],
  ['Sen. Kamala Hard (Texas) rose.', 'Kamala Hard', 'Sen.', 'Texas'],
  ['Sen. Kamala Hard (left) rose.', 'Kamala Hard', 'Sen.', null],
  ['“I was,” said Sen. Paula Dean, D-Ore.', 'Paula Dean', 'Sen.', 'D-Ore.'],
  [
    'Reps. Ole Brandt of Oregon, and Lynn Oster of New York voted no on Monday. “No,” Brandt said. “No,” Oster said.',
    'Ole Brandt',
    'Rep',
    'Oregon',
  ],
  [
    'Reps. Ole Brandt of Oregon, and Lynn Oster of New York voted no on Monday. “No,” Brandt said. “No,” Oster said.',
    'Lynn Oster',
    'Rep',
    'New York',
  ],
  ['It was opposed by Reps. Ole Brandt and Lynn Oster.', 'Lynn Oster', 'Rep', null],
])('%s: role and body, each once', (text, name, role, organisation) => {
  const figure = castOf([text]).who(name);
  expect([figure?.role ?? null, figure?.organisation ?? null]).toEqual([role, organisation]);
});
