import { expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { createPointing } from '../../../../src/digest/summary/standing/pointing.ts';
import { readUnits } from '../../../../src/digest/summary/units/units.ts';

/** The sentences that may tell what the last one points at. */
function tellersOfLast(sentences: readonly string[], title: string | null = null): number[] {
  const reading = readParagraphs(sentences, { title, date: null, language: 'en' });
  const pointing = createPointing(title);
  const last = readUnits(reading, { areParted: true })
    .map((unit) => pointing.follow(unit))
    .at(-1);
  return [...new Set(last?.needs().flat())];
}

const WARNED = 'A report by the Velm institute warned of cracks in both bridges.';
const MENDED = 'The bridges of Velm were mended in spring for four million crowns.';
const REBUKED = 'The report drew a sharp rebuke from the engineers of Arlen.';

test('“the report” is that of the sentence with the word, however near another is', () => {
  expect(tellersOfLast([WARNED, MENDED, REBUKED])).toEqual([0]);
});

test('it is what the sentence before tells where none has the word', () => {
  const told = 'Ann Lee of the institute wrote that both bridges have cracks.';
  expect(tellersOfLast([MENDED, told, REBUKED])).toEqual([1]);
});

test('a headline that tells of a report leaves it open', () => {
  const title = 'Report warns of bridges';
  expect(tellersOfLast([WARNED, MENDED, REBUKED], title)).toEqual([0, 1]);
});

test('“the bill”, wherever it stands, is that of the sentence with the word', () => {
  const bill = 'The council of Arlen will not vote on the bill before Friday.';
  expect(tellersOfLast(['Velm drew up a bill on bridges.', MENDED, bill])).toEqual([0]);
});

test('“the source” may be the insider of a sentence before', () => {
  const insider = 'An insider told the Velm Post that Ann Lee is happy.';
  const seen = 'Lee and the singer Jon Dahl were seen in Osk on Friday.';
  const source = 'The source claimed that Lee and Dahl want a house in Velm.';
  expect(tellersOfLast([insider, seen, source])).toEqual([0]);
});
