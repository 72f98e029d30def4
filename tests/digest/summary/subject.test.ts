import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const LEDE = 'The council of Arlen closed two bridges on Monday after the river rose in the night.';
const NEXT = 'Engineers found cracks in both bridges and asked for weeks to look at them.';
const TITLE = 'Arlen closes two bridges';

describe('a third sentence is about what the lede tells', () => {
  test.each([
    ['it is the subject', 'The council has asked the region for money for boats.', true],
    ['behind a time', 'On Tuesday morning, the council asked the region for money.', true],
    [
      'another takes up several of its words',
      'Mayor Greta Holm defended what was done about the bridges of Arlen.',
      true,
    ],
    ['short, and nothing happened', 'The council of Arlen is fond of bridges.', false],
    ['short, and something happened', 'The council of Arlen closed a school.', true],
    ['another matter', 'Oskar Brandt ran a bakery there in the spring of that decade.', false],
    [
      'its last word alone',
      'Oskar Brandt has run the bakery beside the market hall since the night.',
      false,
    ],
    ['a noun that nothing told', 'The goal is a town where the bridges of Arlen last.', false],
    ['chat', 'Hmm, nothing in Arlen lasts like the two bridges, says everybody.', false],
  ])('%s', (_, sentence, isTold) => {
    expect(told([LEDE, NEXT, '“So be it.”', sentence], { title: TITLE })).toEqual(
      isTold ? [LEDE, NEXT, sentence] : [LEDE, NEXT],
    );
  });
});

test('a lede of few words has the news behind it', () => {
  const brief = 'The band is still not done.';
  const news = 'Four of its founders will tour together again in spring after twenty years.';
  expect(told([brief, news])).toEqual([brief, news]);
});
