import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const LEDE = 'The council of Arlen closed two bridges on Monday after the river rose.';
const TITLE = 'Arlen closes two bridges';
const SAID = 'The bridges of Arlen are a shame, and the council closed them a year too late.';

describe('what somebody else wrote is not told as the paper’s own', () => {
  test.each([
    'As the Osk Herald wrote on Tuesday:',
    'Mayor Greta Holm posted this on her page:',
    'A neighbour of the mill tweeted:',
    'The statement of the water board reads:',
    'In a letter to all its readers, the Arlen Post explained why:',
    'The e-mail, which was sent at noon, continues:',
  ])('behind “%s”', (lead) => {
    expect(told([LEDE, lead, SAID], { title: TITLE })).toEqual([LEDE]);
  });

  test.each(['The bridges of Arlen at a glance:', 'Why they were closed:', 'It went like this:'])(
    'but behind “%s”, which hands over to nobody, it is',
    (lead) => {
      expect(told([LEDE, lead, SAID], { title: TITLE })).toEqual([LEDE, SAID]);
    },
  );
});

test('nor what an article goes on with from another paper', () => {
  const more = 'Engineers had warned the council of Arlen of both bridges in a letter last year.';
  expect(told([LEDE, 'From the Osk Herald:', SAID, more], { title: TITLE })).toEqual([LEDE]);
  expect(told(['From the Osk Herald:', SAID], { title: TITLE })).toEqual([SAID]);
});

describe('a turn of a conversation is not told', () => {
  test.each([
    'Ruth Kane: The bridges of Arlen are a shame, and the council closed them too late.',
    'Neil Dahl (Arlen Post): The bridges of Arlen carry milk and bread for the whole town.',
    'Anna B. Roe: ‘The bridges of Arlen’ is the title of my book on the town.',
  ])('%s', (turn) => {
    expect(told([LEDE, '“So be it.”', turn], { title: TITLE })).toEqual([LEDE]);
  });

  test.each([
    'Bridge Report: Lorries with milk and bread for Arlen drove around both in spring.',
    'Engineers of Arlen agree: Both bridges can carry lorries with milk and bread.',
  ])('%s', (sentence) => {
    expect(told([LEDE, '“So be it.”', sentence], { title: TITLE })).toEqual([LEDE, sentence]);
  });
});

test('what welcomes readers is not told', () => {
  for (const line of [
    'Welcome to Arlen Morning, the letter on bridges, milk and bread for the whole town.',
    'Welcome back to Arlen at Noon, where we look at the bridges of Arlen once a week.',
    'Tune in at nine for a talk on the bridges of Arlen and their arches of stone.',
  ])
    expect(told([line, LEDE], { title: TITLE })).toEqual([LEDE]);
});
