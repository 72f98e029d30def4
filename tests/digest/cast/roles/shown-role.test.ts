import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Mario Villa, the company’s chief executive, left.', 'Mario Villa', 'chief executive'],
  ['Her brother, Max Roth, left.', 'Max Roth', 'Her brother'],
  ['“Yes,” said the study’s author, Ida Roe.', 'Ida Roe', 'the study’s author'],
  ['His Honour Judge Neal Ford told him so.', 'Neal Ford', 'Judge'],
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
  ['It was opposed by Reps. Ole Brandt and Lynn Oster.', 'Ole Brandt'],
])('%s tells no role', (text, name) => {
  expect(castOf([text]).who(name)?.role).toBeNull();
});

test('the words of an envoy’s deed are no part of the role', () => {
  const cast = castOf(['Ostland’s ambassador to Sweden accused the neighbours of meddling.']);
  expect(cast.figures[0]?.role).toBe('Ostland’s ambassador to Sweden');
});
