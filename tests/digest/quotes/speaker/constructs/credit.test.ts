import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  ['“The harbour was never better.” | — Nadia Kerr, ferry operator', 'Nadia Kerr', 'signed'],
  [
    'It has a director. | And from Chairwoman Rosen: | “Mara brings a wealth of experience.”',
    'Rosen',
    'signed',
  ],
  [
    'Reaction | NADIA KERR, FERRY OPERATOR: | “The harbour is alive again.”',
    'NADIA KERR',
    'transcript',
  ],
  ['“The harbour was never better.” | Nadia Kerr, ferry operator', 'Nadia Kerr', 'signed'],
  ['“The harbour was never better.” | Tranh Van Bao, fisherman', 'Tranh Van Bao', 'signed'],
  ['“The harbour was never better.” | Nadia Kerr, retired teacher', 'Nadia Kerr', 'signed'],
])('%s', (text, who, rule) => {
  expect(quotesOf(text)).toMatchObject([{ who, rule }]);
});

test.each([
  '“The nets came up empty again.” | (Otto Lunn, fisherman)',
  '“The nets came up empty again.” | ~ Otto Lunn',
  '“The nets came up empty again.” | Otto Lunn, Port Osk',
  '“The nets came up empty again.” | Otto Lunn, on the spring',
  '“The nets came up empty again.” | Otto Lunn, The Osk Weekly',
  '“The nets came up empty again.” | Otto Lunn, Friends of the Bay',
])('%s: a credit in brackets, behind a wave or with its matter', (text) => {
  expect(quotesOf(text)).toMatchObject([{ who: 'Otto Lunn' }]);
  const unknown = text.replaceAll('Otto Lunn', 'Zbyslav Krahl');
  expect(quotesOf(unknown)).toMatchObject([{ who: 'Zbyslav Krahl' }]);
});

test.each(['— Otto Lunn, sluicer', '— Otto Lunn (sluicer)', '(Otto Lunn, a sluicer)'])(
  '%s: what a credit says of its bearer is a role, known or not',
  (credit) => {
    const paragraphs = ['“The nets came up empty again.”', credit];
    const reading = readParagraphs(paragraphs, { title: null, date: null, language: 'en' });
    expect(findQuotes(reading)[0]?.speaker).toMatchObject({ name: 'Otto Lunn', role: 'sluicer' });
  },
);

test('a long introduction above the words names one person', () => {
  const above =
    'Commenting on the catch of the year, Dr Otto Lunn, chief biologist at the Osk Institute, said:';
  const text = `${above} | “The nets came up empty again, and nobody is surprised.”`;
  expect(quotesOf(text)).toMatchObject([{ who: 'Otto Lunn' }]);
});

test.each([
  ['“Your crossword is far too easy.” (Jo Lunn, Osk)', 'Jo Lunn'],
  ['FORMER PRESIDENT DORA KALEY: “He taught us to lose.”', 'DORA KALEY'],
])('%s: a credit on the line of the words', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
