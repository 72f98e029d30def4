import { expect, test } from 'vitest';
import { createGroups } from '../../../../../src/digest/stories/group/create-groups.ts';
import { termsOf } from '../../../../../src/digest/stories/group/words/article-terms.ts';
import { digitsOf } from '../../../../../src/digest/stories/group/words/number-words.ts';
import { wordsOf } from '../../../../../src/digest/stories/group/words/words.ts';
import { article } from '../../../article.ts';

test.each([
  ['elf', 'de', '11'],
  ['vierzig', 'de', '40'],
  ['eleven', 'en', '11'],
  ['quarante', 'fr', '40'],
  ['одиннадцать', 'ru', '11'],
  // Small ones are phrases: "one in ten", "the seven seas".
  ['ten', 'en', null],
  ['zehn', 'de', '10'],
  ['drei', 'de', null],
  ['harbour', 'en', null],
])('“%s” (%s) counts %s', (word, language, digits) => {
  expect(digitsOf(word, language)).toBe(digits);
});

test('a number in words is a name, as one in digits is', () => {
  const [word] = wordsOf('Vierzig Häuser', 'de');
  expect(word).toMatchObject({ term: '40', isName: true, isNumber: true });
});

test('a report in another language joins a story by its names and numbers', () => {
  const groups = createGroups();
  groups.add(
    termsOf(
      article('en', 'Ferry aground off Tarnholm, 212 aboard', [
        'The ferry Sea Lark ran aground off Tarnholm with 212 passengers and 15 crew, the coastguard in Velby said.',
        'Captain Iben Dahl said nobody was hurt.',
      ]),
    ),
  );
  groups.add(
    termsOf(
      article(
        'de',
        'Fähre vor Tarnholm auf Grund: 212 Menschen an Bord',
        [
          'Die Fähre Sea Lark ist vor Tarnholm mit 212 Passagieren und fünfzehn Seeleuten auf Grund gelaufen, teilte die Küstenwache in Velby mit.',
          'Kapitänin Iben Dahl sagte, niemand sei verletzt.',
        ],
        { language: 'de' },
      ),
    ),
  );
  groups.add(
    termsOf(
      article(
        'other',
        'Streik der Bäcker in Velby',
        ['In Velby streiken seit Montag die Bäcker; niemand weiß, wie lange es dauert.'],
        { language: 'de' },
      ),
    ),
  );
  expect(groups.read().map(({ articles }) => articles)).toEqual([['de', 'en'], ['other']]);
});
