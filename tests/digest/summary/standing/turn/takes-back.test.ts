import { describe, expect, test } from 'vitest';
import { takesBack } from '../../../../../src/digest/summary/standing/turn/takes-back.ts';
import { told } from '../../told.ts';

describe('a sentence says that what the one before it passes on is not so', () => {
  test.each([
    ['Police closed the mill amid reports that a man was inside.', 'However, he had instead left.'],
    [
      'Roe was asked about rumours of a new post.',
      'The source added that she denied any interest.',
    ],
    ['The minister is accused of taking money.', 'He denies wrongdoing.'],
    ['Posts claimed that the dam had burst.', 'The reports turned out to be false.'],
    ['It was believed that the ship had sunk.', 'In fact, it had never left the harbour.'],
  ])('%s %s', (before, text) => {
    expect(takesBack(before, text)).toBe(true);
  });

  test.each([
    ['The dam burst on Monday.', 'The mayor denied any guilt.'],
    ['The builder claims that its boat is the fastest.', 'It will be sold in June.'],
    ['He claimed a third medal in Osk.', 'But Beck never looked tired on the last lap.'],
    ['Roe accused the council of waste.', 'Beck, who was denied a seat last year, agreed.'],
  ])('but not: %s %s', (before, text) => {
    expect(takesBack(before, text)).toBe(false);
  });
});

test('a report is told with the sentence that takes it back', () => {
  const lede =
    'Arlen closed its schools on Monday amid reports that wolves had come over the bridge.';
  const denial = 'The council denied the reports and said that nobody had seen a wolf.';
  const more = 'Schools of Arlen will open again on Thursday, and 300 children get soup at noon.';
  const shown = told([lede, denial, more], { title: 'Arlen closes schools', length: 'short' });
  expect(shown).toEqual([lede, denial]);
});
