import { expect, it } from 'vitest';
import {
  genreOf,
  NO_SIGNS,
  type Genre,
  type GenreSigns,
  type GenreSubject,
} from '../../src/articles/genre.ts';

const PLAIN: GenreSubject = {
  title: 'Pier reopens',
  url: null,
  paragraphs: ['The pier reopened on Monday.'],
};
const of = (subject: Partial<GenreSubject>, signs: Partial<GenreSigns> = {}) =>
  genreOf({ ...PLAIN, ...subject }, { ...NO_SIGNS, ...signs });

type Sign = readonly [genre: Genre, subject: Partial<GenreSubject>, signs: Partial<GenreSigns>];
const SIGNS: readonly Sign[] = [
  ['opinion', { title: 'Opinion: Let the pier be' }, {}],
  ['opinion', { url: 'https://a.example/opinion/let-the-pier-be' }, {}],
  ['opinion', {}, { sections: ['Meinung'] }],
  ['opinion', {}, { types: ['OpinionNewsArticle'] }],
  ['analysis', { title: 'Analysis: what the pier costs' }, {}],
  ['fact-check', { title: 'Fact check: The pier is not made of gold' }, {}],
  ['fact-check', {}, { types: ['ClaimReview'] }],
  ['live', { title: 'Pier reopens – live updates' }, {}],
  ['live', {}, { types: ['LiveBlogPosting'] }],
  [
    'live',
    {
      paragraphs: [
        '14:05 The mayor is here.',
        '14:20 The band plays.',
        '14:31 It rains.',
        '14:50 All go home.',
      ],
    },
    {},
  ],
  ['sport', { url: 'https://a.example/sport/rowing/cup' }, {}],
  ['sport', {}, { sections: ['News/Football'] }],
  [
    'interview',
    { paragraphs: ['Q: Is it open?', 'A: It is.', 'Q: For long?', 'A: Yes.', 'Q: Why?', 'A: So.'] },
    {},
  ],
  ['press-release', { paragraphs: ['FOR IMMEDIATE RELEASE', 'The port is glad.'] }, {}],
  ['obituary', { title: 'Pat Lund obituary' }, {}],
  ['sponsored', {}, { sections: ['Sponsored content'] }],
  ['round-up', { title: 'Morning briefing: the pier, the ferry and the bakers' }, {}],
];

it.each(SIGNS)('an article is taken for %s by %j and %j', (genre, subject, signs) => {
  expect(of(subject, signs)).toBe(genre);
});

it.each([
  [{ title: 'Opinion polls: the pier is liked' }],
  [{ title: 'Live music returns to the pier' }],
  [{ title: 'Sports centre on the pier burns down' }],
  [{ title: 'Minister: the pier stays' }],
  [{ url: 'https://a.example/town/opinion-on-the-pier' }],
  [{ paragraphs: ['The ferry leaves at 14:05.', '14:05 is late.', 'It is a report.'] }],
])('an article stays a report with %j', (subject) => {
  expect(of(subject)).toBe('report');
});
