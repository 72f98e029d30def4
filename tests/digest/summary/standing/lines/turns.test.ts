import { expect, test } from 'vitest';
import { told } from '../../told.ts';

const LEDE = 'The mayor of Osk, Ann Roe, answered questions about the ferry on Monday.';
const TURNS = [
  'CHAIR: Thank you. The ferry lost nine million crowns in a year. Why do you keep it?',
  'MAYOR ROE: It is a fair question. The ferry carries two thousand people on every working day.',
  'CHAIR: Let us go on. The bridge at Arlen was closed for a month in spring.',
  'MAYOR ROE: It will open again in May. Engineers have looked at each of its cables twice.',
];

test('what is said in the turns of a transcript is no news', () => {
  expect(told([LEDE, ...TURNS])).toEqual([LEDE]);
});

test('a town before a colon speaks no turn', () => {
  const town = [
    'NEW OSK: The county will build nine bridges, it said on Monday. The work will last until May.',
    'VELM BAY: The port will be closed for a week in May, the county said.',
    'NEW OSK: The county will sell nine of its ferries to Arlen in the summer, it said.',
  ];
  expect(told(town)).toContain('The work will last until May.');
});

const ASKED = [
  'The Osk Post: You write that the ferry pays for itself. How did you find that out?',
  'Mr Kress: The ferry carries nine thousand people a week, and each of them spends money in Arlen.',
  'The Osk Post: The county says that the ferry costs it nine million crowns a year.',
  'Mr Kress: The county counts the oil and the crew, but it never counted the shops of Arlen.',
  'The Osk Post: Will the ferry sail in ten years?',
  'Mr Kress: The ferry will sail as long as there are nine people who work on the other shore.',
];

test('what a paper and its guest say in turns is no report', () => {
  expect(told([LEDE, ...ASKED])).toEqual([LEDE]);
});

test('a name before a colon is no turn where none of the names asks', () => {
  const lines = [
    'Brill Dock: The county will build nine bridges. The work will last until May, it said.',
    'Velm Bay: The port will be closed for a week in May.',
    'Brill Dock: The county will sell nine of its ferries. Arlen will buy them in the summer.',
    'Velm Bay: The pier will be mended.',
  ];
  expect(told(lines)).toContain('The work will last until May, it said.');
});
