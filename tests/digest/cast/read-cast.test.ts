import { expect, test } from 'vitest';
import { readCast } from '../../../src/digest/cast/read-cast.ts';
import { readArticle } from '../../../src/digest/reading.ts';
import { findQuotations } from '../../../src/text/quotations.ts';

function castOf(...paragraphs: string[]) {
  const reading = readArticle({
    id: 'test',
    title: null,
    dateline: null,
    paragraphs,
    date: null,
    publisher: null,
    author: null,
    url: null,
    language: 'en',
  });
  return readCast(reading, findQuotations(paragraphs, 'en'));
}

test('a later surname refers to the full name before it', () => {
  const { entities, mentions } = castOf('Mayor Tom Barlow spoke first.', 'Barlow left early.');
  expect(entities[mentions.at(-1)?.entity ?? -1]?.name).toContain('Tom Barlow');
});
