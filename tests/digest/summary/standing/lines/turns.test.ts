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
