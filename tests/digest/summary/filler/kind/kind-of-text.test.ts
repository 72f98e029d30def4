import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { kindOfText } from '../../../../../src/digest/summary/filler/kind/kind-of-text.ts';

function kind(title: string | null, paragraphs: readonly string[], genre: string | null = null) {
  const reading = readParagraphs(paragraphs, { title, date: null, language: 'en' });
  return kindOfText(reading, genre);
}

const NEWS = ['The council of Arlen closed its school on Monday.', 'The mayor agreed.'];

describe('the kind of a text is told', () => {
  test.each([
    ['Arlen closes its school', 'news'],
    ['Fact check: Arlen did not close its school', 'fact-check'],
    ['Opinion: Arlen needs its school', 'opinion'],
    ['Arlen school vote – live updates', 'live'],
    ['Arlen by Night review: a warm play', 'review'],
    ['Interview with the mayor of Arlen', 'interview'],
    ['We live in Arlen', 'news'],
    ['Council opens review of school fees', 'news'],
    ['Ida Roe, who painted Arlen, dies at 90', 'obituary'],
  ] as const)('by its headline: %s is %s', (title, wanted) => {
    expect(kind(title, NEWS)).toBe(wanted);
  });

  test.each([
    [['Claim', 'Arlen closed its school.', 'Verdict', 'It did not.'], 'fact-check'],
    [['9:05 a.m. The vote begins.', '9:40 a.m. A break.', '10:15 a.m. The vote ends.'], 'live'],
    [['FOR IMMEDIATE RELEASE', 'Osk Ladders has a new ladder.'], 'release'],
    [['Osk Ladders has a new ladder.', 'About Osk Ladders', 'It makes ladders.'], 'release'],
    [
      ['Preheat the oven.', 'Stir the flour and the milk.', 'Bake for an hour.', 'Serve warm.'],
      'recipe',
    ],
    [
      [
        'Why did you leave Arlen?',
        'It rained.',
        'Will you be back?',
        'No.',
        'Not even once?',
        'No.',
      ],
      'interview',
    ],
    [['Osk beat Arlen 3-1 on Sunday.', 'Dahl scored for a 2-1 lead in the first half.'], 'sport'],
    [['The council voted 3-1 on Sunday.', 'A vote in spring ended 2-2.'], 'news'],
    [
      ['I grew up in Arlen.', 'My school stood on the hill, and I loved it.', 'I will miss it.'],
      'opinion',
    ],
    [
      ['The T.I.B. and Lund (I-Vt.) met.', 'The T.I.B. left.', 'World War I began.', ...NEWS],
      'news',
    ],
    [
      ['“I grew up in Arlen, and I loved my school. I will miss it,” said Jo Roe.', ...NEWS],
      'news',
    ],
  ] as const)('by its text: %j is %s', (paragraphs, wanted) => {
    expect(kind('Arlen', paragraphs)).toBe(wanted);
  });

  test.each([
    ['OpinionNewsArticle', 'opinion'],
    ['LiveBlogPosting', 'live'],
    ['ClaimReview', 'fact-check'],
    ['Recipe', 'recipe'],
    ['press-release', 'release'],
    ['sponsored', 'release'],
    ['sport', 'sport'],
    ['report', 'news'],
    ['NewsArticle', 'news'],
  ] as const)('by what its page says: %s is %s', (genre, wanted) => {
    expect(kind('Arlen closes its school', NEWS, genre)).toBe(wanted);
  });

  const GUIDE = [
    'Paint a pier in two coats and let each of them dry for a whole day in the sun.',
    'Use a wide brush for your pier, and stir the paint well before you begin.',
  ];
  const REPORT = [
    'The harbour master of Osk said on Monday that the pier would be painted in May.',
    'The council of Arlen announced a new pier, according to its speaker.',
  ];

  test.each([
    ['How to Paint a Pier', GUIDE, 'guide'],
    ['10 Tips for Your Pier', GUIDE, 'guide'],
    ['The Best Paints of 2026', GUIDE, 'guide'],
    ['What Is a Pier?', GUIDE, 'guide'],
    ['Piers: A Guide for Beginners', GUIDE, 'guide'],
    ['Oak and Pine Compared', GUIDE, 'guide'],
    ['How to paint a pier: Osk asks its painters', REPORT, 'news'],
    ['10 Things to Know for Today', GUIDE, 'news'],
    ['Osk paints its pier', GUIDE, 'news'],
    ['Osk paints', ['Brush', 'Paint', 'Water', 'Sun', ...GUIDE], 'guide'],
    ['Osk paints', ['Brush', 'Paint', 'Water', 'Sun', ...REPORT], 'news'],
  ] as const)('of guides by headline and text: %s is %s', (title, paragraphs, wanted) => {
    expect(kind(title, paragraphs)).toBe(wanted);
  });
});

test('a text that asks whether a claim is true checks it, and one that answers its headline', () => {
  const claim = 'The minister said on Monday that half of all trains are late.';
  expect(kind('Minister says half of trains are late', [claim, 'Is that true? Not quite.'])).toBe(
    'fact-check',
  );
  expect(kind('Is there a hotel of ice in Osk?', [claim, 'YES, there is one.'])).toBe('fact-check');
  expect(kind('Minister says half of trains are late', [claim, 'Is he to go?'])).toBe('news');
});
