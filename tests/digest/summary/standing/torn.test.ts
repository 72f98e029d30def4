import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const LEDE = 'The council of Arlen closed two bridges on Monday after the river rose.';

/** The summary of an article with a sentence behind its lede. */
function after(sentence: string): string[] {
  return told([LEDE, '“So be it.”', sentence], { title: 'Arlen closes two bridges' });
}

test('the rest of a sentence whose line was broken is none', () => {
  const rest =
    'Osk Mills said that the bridges of Arlen can carry the lorries that bring its milk.';
  const title = 'Arlen closes two bridges';
  expect(told([LEDE, 'The news surprised a former clerk of the', rest], { title })).toEqual([LEDE]);
  expect(told([LEDE, 'The news surprised the whole town.', rest], { title })).toContain(rest);
});

describe('a piece of something is no sentence', () => {
  test.each([
    // the end of speech, and its beginning
    "The bridges of Arlen can carry the lorries that bring our milk in spring.'",
    'The bridges of Arlen are a good team, and the council has to mend them.’',
    'The bridges of Arlen are old,’ the mayor of the town told the radio at noon.',
    '‘The bridges of Arlen carry the milk and the bread for the whole town.',
    // half a bracket
    '(The bridges of Arlen carry the milk and the bread for the whole town.',
    'The bridges of Arlen carry the milk and the bread for the whole town.)',
    'The bridges of Arlen (closed since Monday carry the milk for the whole town.',
    // words that fell out
    'The bridges of Arlen carry the milk on lorries that were painted by .',
    'The flood at the bridges of Arlen was filmed by a farmer from the mill .',
    'Greta Holm wrote about the bridges of Arlen in a new atlas, . Lorries stay away.',
    'Greta Holm sat down this week with to discuss the bridges of Arlen and their lorries.',
    'The plan may a gentle end for the bridges of Arlen, but it is more than that.',
    'On the roof and goes on to praise the bridges of Arlen for their milk and bread.',
    // a picture’s credit
    'Lorries waited at the bridges of Arlen for two hours on Monday (Reuters/Stig Dahl).',
    // counters and posts
    '40217The bridges of Arlen carry the milk and the bread for the whole town.',
    'The bridges of Arlen stay closed. pic.twitter.com/Xy12Zq — Greta Holm (@gretaholm) May 4, 2016.',
    'The bridges of Arlen stay closed to lorries — Town of Arlen (@arlentown) May 4, 2016.',
    // a caption that ran into it
    'Lorries with milk drove around the bridges of Arlen two days before the fair Lost it: Dahl was tripped up by a cow.',
    // text for show
    'Lorem ipsum dolor sit amet, the bridges of Arlen carry the milk for the town.',
    'Bridges of Arlen donec quam felis, ultricies nec were pellentesque eu for lorries.',
  ])('%s', (sentence) => {
    expect(after(sentence)).toEqual([LEDE]);
  });
});

describe('a sentence with marks and brackets is whole', () => {
  test.each([
    "The farmers' lorries carry milk over the bridges of Arlen, and the bakers' carry bread.",
    'The council of Arlen called its two bridges ‘tired and tiring’ in a letter to engineers.',
    "The bridges of Arlen are 'a good team', the council wrote to the engineers at noon.",
    'The bridges of Arlen (both of stone) carry milk and bread (and beer) for the town.',
    'The council of Arlen closed 17 bridges in 1998, and the mill lost 40 lorries of milk.',
    'Rarely would a lorry cross the bridges of Arlen, the council said on Monday at noon.',
    'In the spring and summer the bridges of Arlen carry milk and bread for the town.',
    'Engineers (@ArlenMends on Twitter) want to mend the bridges of Arlen for lorries with milk.',
    'Engineers told the council of Arlen that milk and elit cheese need two bridges.',
  ])('%s', (sentence) => {
    expect(after(sentence)).toEqual([LEDE, sentence]);
  });
});

test('“May” before “the” may be the month', () => {
  const sentence = 'On a night in May the council of Arlen heard both bridges creak in the wind.';
  expect(after(sentence)).toEqual([LEDE, sentence]);
});
