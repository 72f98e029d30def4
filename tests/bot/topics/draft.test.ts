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
  [`Trinidad, Tobago: ship ${FEED}`, { title: 'Trinidad, Tobago', about: ['ship'] }],
  [`All about Eve from ${FEED}`, { title: 'All about Eve', about: [] }],
  [`crime, courts ${FEED} | theft, fraud`, { title: 'crime, courts', about: ['theft, fraud'] }],
])('a title may have commas, and “about”: %s', (text, draft) => {
  expect(readDraft(text)).toMatchObject({ ...draft, sources: [FEED] });
});

test.each([
  [`Harbour about ships, boats ${FEED}`, ['ships, boats']],
  [`Harbour, ferry, boat ${FEED}`, ['ferry, boat']],
  [`Harbour, ${FEED}, ferry, boat`, ['ferry, boat']],
  [`Harbour, Riverton, Larkhaven from ${FEED}`, ['Riverton, Larkhaven']],
  [`Harbour, Riverton, Larkhaven ${FEED}`, ['Riverton, Larkhaven']],
  [`Harbour, Riverton from ${FEED}`, ['Riverton']],
  [`Harbour about Riverton from ${FEED}`, ['Riverton']],
  [`Harbour about Riverton ${FEED}`, ['Riverton']],
  [`Harbour, Riverton ${FEED} | not crane`, ['Riverton']],
  [`${FEED}, Harbour, Riverton`, ['Riverton']],
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

test('a comma between an address and a name is of neither', () => {
  expect(readDraft(`${FEED}, Harbour`)).toMatchObject({ title: 'Harbour', sources: [FEED] });
});
