import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Norvik Foods cut its forecast on Monday. “It is bad,” chief executive Ida Rask said.'],
  ['Norvik Foods cut its forecast on Monday.', '“It is bad,” chief executive Ida Rask said.'],
  ['At Norvik Foods, chief executive Ida Rask said sales were “bad.”'],
])('a post is held in the house that is spoken of: %s', (...paragraphs) => {
  expect(castOf(paragraphs).who('Ida Rask')).toMatchObject({
    role: 'chief executive',
    organisation: 'Norvik Foods',
  });
});

test.each([
  [
    'where two are spoken of',
    ['Norvik Foods sued Hale Bank on Monday.', '“It is bad,” chief executive Ida Rask said.'],
  ],
  [
    'where an outlet is all there is',
    ['“It is bad,” chief executive Ida Rask told the Harbour Post on Monday.'],
  ],
  ['by what is no post', ['Norvik Foods left on Monday. “It is bad,” nurse Ida Rask said.']],
])('and in none %s', (_, paragraphs) => {
  expect(castOf(paragraphs).who('Ida Rask')?.organisation).toBeNull();
});
