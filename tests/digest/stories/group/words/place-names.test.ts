import { expect, test } from 'vitest';
import { groupArticles } from '../group-articles.ts';
import { termsOf } from '../../../../../src/digest/stories/group/words/article-terms.ts';
import { placeOf } from '../../../../../src/digest/stories/group/words/place-names.ts';
import { wordsOf } from '../../../../../src/digest/stories/group/words/words.ts';
import { article } from '../../../article.ts';

test.each([
  ['kiev', 'kyiv'],
  ['odessa', 'odesa'],
  ['bombay', 'mumbai'],
  ['harbour', 'harbour'],
])('“%s” stands for %s', (word, place) => {
  expect(placeOf(word)).toBe(place);
});

test('a word in small letters is no place', () => {
  expect(wordsOf('the turkey of Turkey').map(({ term }) => term)).toEqual([
    'the',
    'turke',
    'of',
    'turki',
  ]);
});

test('two headlines that print one town under its two names are one story', () => {
  const titles = ['Burst pipe floods Kiev', 'Flood in central Kyiv'];
  const terms = titles.map((title, at) => termsOf(article(`${at}`, title, [])));
  expect(groupArticles(terms)).toHaveLength(1);
});
