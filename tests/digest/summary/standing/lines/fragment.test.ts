import { describe, expect, test } from 'vitest';
import {
  hasNoMainClause,
  isFragment,
  isResultRow,
} from '../../../../../src/digest/summary/standing/lines/fragment.ts';

describe('a line without a verb of its own is no sentence', () => {
  test.each([
    'Best thing that happened to Velm.',
    'The Velm newt (Triturus velmii), one of the animals that came back after rats were removed.',
    'After Saint Olga, a nun who was a friend of sailors.',
    'Ann Lee, the woman who ran the mill.',
    'But that her party wants control of the mill to force a sale.',
  ])('%s', (line) => {
    expect(isFragment(line)).toBe(true);
  });

  test.each([
    'The best thing that happened to Velm was the ferry.',
    'The Velm newt, one of the rarest animals of the coast, came back.',
    'On Sunday, the woman who ran the mill sold it.',
    'People who sail to Velm like its harbour.',
    'Ann Lee, the mayor, closed the mill.',
    'But that the sale failed was no surprise in Velm.',
    'But that night the mayor closed the mill.',
  ])('but not: %s', (line) => {
    expect(isFragment(line)).toBe(false);
  });
});

describe('somebody or something, and a clause about that, are no sentence however long', () => {
  test.each([
    'Research from Velm Labs, which is enabling over 100 mills to earn more and has proved that a range of saws works best.',
    'A bridge over the Velm, which was built by monks in the year 1211 and has carried carts for 800 years.',
  ])('%s', (line) => {
    expect(hasNoMainClause(line)).toBe(true);
  });

  test.each([
    'The mill stood beside the Velm, which was frozen for most of the winter.',
    'The bridge over the Velm, which was built by monks, has carried carts for 800 years.',
    'Engineers fear for the bridge, which has carried carts and lorries for 800 years.',
    'In Velm, where the monks built a bridge.',
  ])('but not: %s', (line) => {
    expect(hasNoMainClause(line)).toBe(false);
  });
});

describe('a team, its score and names are a row of results', () => {
  test.each([
    'Velm Coast (0-1): Kelly Moss-Reed 18 points.',
    'Velm 3, Osk 1: Mia Lund two goals.',
    'Osk (3-2-1): Tom Orr 22 points, 9 rebounds.',
    'Stormers (NR): Ida Moss-Reed 7 saves.',
    'Hawks: Jo Lund 1 goal, 4 assists this week.',
    'Falcons: Ana Vale 2 goals.',
    'Velm 151 (first round): Joe Petit 35, Nick Vale 37.',
  ])('%s', (line) => {
    expect(isResultRow(line)).toBe(true);
  });

  test.each([
    'Velm 3, Osk 1: Mia Lund scored twice in the last minutes.',
    'Velm (0-1) lost at home: Osk was faster.',
    'Velm won 3-1 at Osk.',
    'Mayor: Velm needs 7 ferries.',
    'Lund: Velm kept 2 goals for the last minutes and won.',
  ])('but not: %s', (line) => {
    expect(isResultRow(line)).toBe(false);
  });
});
