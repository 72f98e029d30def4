import { expect, test } from 'vitest';
import { readCast } from '../../../src/digest/cast/read-cast.ts';
import { readArticle } from '../../../src/digest/reading.ts';
import { findQuotations } from '../../../src/text/quotations.ts';

function castOf(...paragraphs: string[]) {
  const reading = readArticle({
    title: null,
    date: null,
    publisher: null,
    language: 'en',
    paragraphs,
  });
  return readCast(reading, findQuotations(paragraphs, 'en'));
}

test('a later surname refers to the full name before it', () => {
  const { entities, mentions } = castOf('Mayor Tom Barlow spoke first.', 'Barlow left early.');
  expect(entities[mentions.at(-1)?.entity ?? -1]?.name).toContain('Tom Barlow');
});
