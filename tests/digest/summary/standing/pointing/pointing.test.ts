import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { createPointing } from '../../../../../src/digest/summary/standing/pointing/pointing.ts';
import { readUnits } from '../../../../../src/digest/summary/units/units.ts';

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

describe('what somebody also said stands beside whatever tells what he does', () => {
  const SOLD = 'Greta Holm, who runs the port of Velm, wants to sell both ferries by June.';
  const QUOTE = '“Nobody asked the sailors,” a clerk said in the harbour office.';

  test.each([
    'Holm also said that the ferries lose a million crowns a year.',
    'Ms. Holm has also asked the council of Arlen for a loan.',
    'Holm, who was elected in May, also mocked the mayor of Osk.',
  ])('%s', (sentence) => {
    expect(tellersOfLast([SOLD, MENDED, QUOTE, sentence])).toEqual([0, 2]);
  });

  test.each([
    'The mayor also said that the ferries lose a million crowns a year.',
    'Roe also said that the ferries lose a million crowns a year.',
  ])('of nobody who is told: %s', (sentence) => {
    expect(tellersOfLast([SOLD, MENDED, QUOTE, sentence])).toEqual([2]);
  });

  test('but not beside what is said of him or his', () => {
    const sued = 'The sailors of Velm sued Holm for the ferries.';
    const mill = 'Holm’s mill burned down in spring.';
    const added = 'Holm also said that the ferries lose a million crowns a year.';
    expect(tellersOfLast([sued, mill, QUOTE, added])).toEqual([2]);
  });
});
