import { expect, test } from 'vitest';
import { readDraft } from '../../../src/bot/topics/make/draft.ts';

const FEED = 'https://a.test/feed.xml';

test.each([
  ['Harbour | ferry AND boat', { about: ['ferry', 'boat'], not: [] }],
  ['Harbour | ferry | not: crane AND dock', { about: ['ferry'], not: ['crane AND dock'] }],
  [`Harbour ${FEED} not: football`, { about: [], not: ['football'], sources: [FEED] }],
  [`Harbour: ferry, not: crane ${FEED}`, { about: ['ferry'], not: ['crane'], sources: [FEED] }],
  [`Harbour: ferry but not crane from ${FEED}`, { about: ['ferry'], not: ['crane'] }],
])('what is to be left out is never asked for: %s', (text, draft) => {
  expect(readDraft(text)).toMatchObject({ title: 'Harbour', ...draft });
});

test.each([
  [`All about Eve ${FEED}`, { title: 'All about Eve', about: [] }],
  [`What about Us ${FEED} not: football`, { title: 'What about Us', about: [], not: ['football'] }],
  [`Trinidad, Tobago ${FEED}`, { title: 'Trinidad, Tobago', about: [] }],
  [`All about Eve, ${FEED}`, { title: 'All about Eve', about: [] }],
  [`Food, Wine, Travel from ${FEED}`, { title: 'Food, Wine, Travel', about: [] }],
  [`crime, courts ${FEED} | theft, fraud`, { title: 'crime, courts', about: ['theft, fraud'] }],
])('a title may have commas, and “about”: %s', (text, draft) => {
  expect(readDraft(text)).toMatchObject({ ...draft, sources: [FEED] });
});

test.each([
  [`Harbour about ships, boats ${FEED}`, ['ships, boats']],
  [`Harbour, ferry, boat ${FEED}`, ['ferry, boat']],
  [`Harbour, ${FEED}, ferry, boat`, ['ferry, boat']],
  [`Harbour, Riverton, Larkhaven, ${FEED}`, ['Riverton, Larkhaven']],
  [`Harbour ${FEED}, Riverton, Larkhaven`, ['Riverton, Larkhaven']],
  [`Harbour: Riverton, Larkhaven ${FEED} | not crane`, ['Riverton, Larkhaven']],
  [`Harbour: Riverton, Larkhaven ${FEED}`, ['Riverton, Larkhaven']],
  [`Harbour, ferry, boat | ${FEED}`, []],
])('words behind a comma, a colon or “about” are a line: %s', (text, about) => {
  expect(readDraft(text)).toMatchObject(
    about.length === 0 ? { title: 'Harbour, ferry, boat', about } : { title: 'Harbour', about },
  );
});
