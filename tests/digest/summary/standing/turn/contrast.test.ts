import { describe, expect, test } from 'vitest';
import { turnsWithin } from '../../../../../src/digest/summary/standing/turn/contrast.ts';
import { told } from '../../told.ts';

const LEDE = 'The council of Arlen wants to close its two bridges to lorries for a year.';
const SPEECH = '“So be it.”';
const TURN = 'But the mayor of Arlen said on Monday that the bridges will stay open until June.';

describe('a sentence that turns against what was told before', () => {
  const title = 'Arlen weighs the end of its bridges';

  test('is told though the end of the paragraph before it is passed over', () => {
    expect(told([`${LEDE} ${SPEECH}`, TURN], { title })).toEqual([LEDE, TURN]);
  });

  test('but not where a whole paragraph is', () => {
    expect(told([LEDE, SPEECH, TURN], { title })).toEqual([LEDE]);
  });

  test('nor where it is the first', () => {
    expect(told([SPEECH, TURN, LEDE], { title })[0]).toBe(LEDE);
  });

  test('nor where it leans by more than that', () => {
    const leaning = 'But he said on Monday that the bridges of Arlen will stay open until June.';
    expect(told([`${LEDE} ${SPEECH}`, leaning], { title })).toEqual([LEDE]);
  });

  test('and goes on from the sentence before it in its paragraph', () => {
    const pair = `${LEDE} ${TURN}`;
    expect(told([pair], { title })).toEqual([pair]);
  });
});

test('three more villages are news where they open an article, and are counted where they do not', () => {
  const lede = 'Three more villages near Arlen have promised to teach children how to swim.';
  const next = 'The mayor of Arlen had asked all villages in May to teach children how to swim.';
  expect(told([lede, next])[0]).toBe(lede);
  expect(told([next, SPEECH, lede])).not.toContain(lede);
});

test('“the fund manager” comes with whoever tells who that is', () => {
  const lede = 'The investor Otto Brandt has changed the race for mayor of Arlen.';
  const next =
    'The hedge fund manager gave 500,000 crowns to Ida Roe, who wants to be mayor of Arlen.';
  expect(told([lede, next], { title: 'A gift in the race for mayor' })).toEqual([lede, next]);
});

test.each([
  ['With the two mills that closed, though, the town counts less than before.', true],
  ['Roe, on the other hand, wants the bridge to stay.', true],
  ['The bridge, however, will stay open.', true],
  ['The bridge will stay open however high the river is.', false],
  ['The bridge, though old, will stay open.', false],
  ['The town, its mills and its pier, however, were sold.', false],
])('a first clause sets off the word by which it turns: %s', (sentence, isSo) => {
  expect(turnsWithin(sentence)).toBe(isSo);
});
