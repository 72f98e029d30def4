import { expect, test } from 'vitest';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { createAcquaintance } from '../../../../../src/digest/summary/standing/names/acquaintance.ts';
import { readUnits } from '../../../../../src/digest/summary/units/units.ts';

/** The sentences one of which must tell what the last one takes for known; none where it takes nothing. */
function needsOfLast(sentences: readonly string[]): readonly (readonly number[])[] {
  const reading = readParagraphs(sentences, { title: null, date: null, language: 'en' });
  const { meet } = createAcquaintance(null, reading.paragraphs);
  const met = readUnits(reading, { areParted: true }).map((unit) => meet(unit).needs());
  return met.at(-1) ?? [];
}

const MENDED = 'The bridges of Velm were mended in spring for four million crowns.';

test('who was told in full is taken for known by his surname', () => {
  const named = 'The ferries belong to Greta Holm of Osk.';
  expect(needsOfLast([named, MENDED, 'Holm wants to sell both of them by June.'])).toEqual([[0]]);
});

test.each(['But', 'Yet', 'And', 'Still'])(
  'a surname is one behind the word by which its sentence turns: %s',
  (opener) => {
    const named = 'The ferries belong to Greta Holm of Osk.';
    expect(needsOfLast([named, MENDED, `${opener} Holm wants to sell both of them.`])).toEqual([
      [0],
    ]);
  },
);

test('but what a name begins with is no such word', () => {
  const named = 'The ferries belong to Will Holm of Osk, and The Osk Herald wrote of it.';
  expect(needsOfLast([named, MENDED, 'Will Holm wants to sell both of them by June.'])).toEqual([]);
  expect(needsOfLast([named, MENDED, 'The Holm Herald wants to sell its mill in June.'])).toEqual(
    [],
  );
  expect(needsOfLast([named, MENDED, 'But Will Holm wants to sell both of them.'])).toEqual([]);
});

test('the word that opens the next sentence of a quotation is nobody’s surname', () => {
  const speech = '“All of it was built by Greta Holm. The sailors know,” a clerk said in Osk.';
  expect(needsOfLast([speech, MENDED, 'The ferries sail again from June.'])).toEqual([]);
});

test('an owner at the end of a sentence is the one who was told', () => {
  const named = 'The ferries belong to Greta Holm of Osk.';
  const owner = 'The largest mill of the whole valley is Mr. Dahl’s and Ms. Holm’s.';
  expect(needsOfLast(['The mayor is Jon Dahl of Velm.', named, owner])).toEqual([[0], [1]]);
});

test('a role beside a surname says whose it is', () => {
  const named = 'The ferries belong to Greta Holm of Osk.';
  const met = 'The mayor of Velm met Holm, the owner, at the pier on Friday.';
  const listed = 'The mayor of Velm met Holm, the sailors and two clerks on Friday.';
  const fined = 'The mayor of Velm fined Holm, the port said, for both of the ferries.';
  expect(needsOfLast([named, MENDED, met])).toEqual([]);
  expect(needsOfLast([named, MENDED, listed])).toEqual([[0]]);
  expect(needsOfLast([named, MENDED, fined])).toEqual([[0]]);
});
