import { describe, expect, test } from 'vitest';
import {
  isBareRuling,
  isRuling,
  isVerdict,
} from '../../../../../src/digest/summary/standing/verdict/verdict.ts';
import { told } from '../../told.ts';

describe('a sentence judges a claim', () => {
  test.each([
    'The governor’s claim checks out.',
    'The number is in the ballpark, if the figures of 2020 are left out.',
    'Orrin’s statement is a stretch.',
    'That’s mostly right: it was lower only in 2007.',
    'The figure is off: the debt rose by 60 percent.',
    'Ander’s claim overstates what a family pays.',
    'His claim does not hold up.',
    'We rate this claim Mostly False.',
    'There is no evidence that the bridge was sold.',
    'YES, there is a bomb below the runway.',
    'So is it true? No.',
    'In sum, the claim that Orrin owns a villa of 900 rooms is wholly unsubstantiated.',
  ])('%s', (text) => {
    expect(isVerdict(text)).toBe(true);
  });

  test.each([
    'The governor says that he cut taxes 15 times.',
    'So is it true?',
    'The report lists 4,100 crimes in 2019.',
    'She went off to the ballpark at noon.',
    'Yesterday the council met.',
    'The story that Orrin told was long.',
  ])('but not: %s', (text) => {
    expect(isVerdict(text)).toBe(false);
  });

  test('a ruling is more than a word on the way', () => {
    expect(isRuling('We rate this claim Mostly False.')).toBe(true);
    expect(isRuling('The governor’s claim checks out.')).toBe(false);
  });
});

test.each([
  ['We rate the statement Mostly True.', true],
  ['So we rate her claim Pants on Fire.', true],
  ['We rate the claim that Osterly is broke False.', false],
  ['The Quist Institute rated 32 percent of all claims as false.', false],
])('a ruling that does not say on what: %s', (text, isBare) => {
  expect(isBareRuling(text)).toBe(isBare);
});

describe('a fact-check tells its verdict', () => {
  const title = 'Fact check: Do a third of teachers quit within five years?';
  const claim =
    'Senator Alma Quist said on Tuesday that a third of teachers quit within five years.';
  const steps = Array.from(
    { length: 20 },
    (_, at) => `School ${at + 1} in Osterly counted ${at + 12} teachers who left after some years.`,
  );

  test('wherever it stands', () => {
    const ruling = 'We rate this claim Mostly False.';
    expect(told([claim, ...steps, 'Our ruling', ruling], { title })).toContain(ruling);
  });

  test('though it is short', () => {
    expect(told([claim, ...steps.slice(0, 4), 'The claim is false.'], { title })).toContain(
      'The claim is false.',
    );
  });

  test('that says what it means only behind its question', () => {
    const verdict = 'It’s more complicated than Quist suggests, but she is in the ballpark.';
    const asked = [claim, ...steps.slice(0, 4), 'Is this number correct?', verdict];
    expect(told(asked, { title })).toContain(verdict);
  });

  test('with its question where both stand in one paragraph', () => {
    expect(told([claim, ...steps.slice(0, 4), 'So is it true? No.'], { title })).toContain(
      'So is it true? No.',
    );
  });

  test('with the claim and what was found, where it says neither', () => {
    const lede = 'Mayor Alma Quist has repeated one number on nearly every stop of her campaign.';
    const plan = 'Quist wants Osterly to sell the bridge to a firm that would ask for a toll.';
    const said =
      '“The Arlen bridge costs Osterly 4 million dollars a month,” Quist said at a debate on Tuesday.';
    const again = 'Quist said that the Arlen bridge costs Osterly 4 million dollars a month.';
    const found =
      'The books of Osterly put the cost of the Arlen bridge at 3.9 million dollars a month.';
    const ruling = 'We rate the statement Mostly True.';
    const check = 'Fact check: Does the Arlen bridge cost what Quist says?';
    const shown = told([lede, plan, said, ...steps, 'Our ruling', again, found, ruling], {
      title: check,
    });
    expect(shown.slice(-2)).toEqual([found, ruling]);
    expect([said, again]).toContain(shown.at(-3));
  });

  test.each([
    'Is this number correct? It is more complicated than Quist says, but she is close.',
    'Is that right? We asked the county for its books.',
  ])('with the claim behind which it asks: %s', (asked) => {
    const lede =
      'In May, Mayor Alma Quist stood on the Arlen bridge and argued that Osterly has to sell it.';
    const reason = 'A major part of the reason, Quist said, is what the bridge costs the town.';
    const said =
      'Bridge keepers “say that it eats 4 million dollars a month,” Quist said, according to the Osterly Gazette.';
    const ruling = 'We rate the statement Mostly True.';
    const shown = told([lede, reason, said, asked, ...steps, 'Our ruling', ruling], {
      title: 'Fact check: What does the Arlen bridge cost?',
    });
    expect(shown).toContain(said);
    expect(shown).toContain(ruling);
  });
});
