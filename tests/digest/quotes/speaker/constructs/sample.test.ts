import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  'The following words can be of help at bedtime: “You will sleep in your own bed tonight.”',
  'Close your eyes. Hold this thought: “May all that swim be well and safe.”',
  'As the old saying goes, “wool saves and cotton kills.”',
  '“A calm sea makes no sailors,” as the saying goes.',
  'After that, repeat to yourself: “I am as calm as the harbour at night.”',
  'Tell your skipper, “I would rather stay below deck today.”',
  'You could simply say, “I would rather stay below deck today.”',
  '“Boat handling is hard,” said every deckhand in the county.',
  'In a film for the same campaign, a diver tells his lamp: “I am tired of you.”',
  'The advert shows a diver who tells his lamp: “I am tired of you.”',
  'The spot runs until May. In it, a diver tells his lamp, “I am tired of you.”',
])('%s: nobody said it', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Ask Ann Dole and she says, “I would rather stay below deck.”', 'Ann Dole'],
  ['Ruth Holm gave an example: “If a boat leaks, you do not paint it,” she said.', 'Ruth Holm'],
  ['The mayor said, “You should tell your skipper that the boat leaks.”', 'The mayor'],
])('%s is said by %s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
