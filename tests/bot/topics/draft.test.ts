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
