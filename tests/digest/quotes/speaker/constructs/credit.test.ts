import { expect, test } from 'vitest';
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
  ['“The harbour was never better.” | Nadia Kerr, retired teacher', 'Nadia Kerr', 'signed'],
])('%s', (text, who, rule) => {
  expect(quotesOf(text)).toMatchObject([{ who, rule }]);
});

test.each([
  '“The nets came up empty again.” | (Otto Lunn, fisherman)',
  '“The nets came up empty again.” | ~ Otto Lunn',
  '“The nets came up empty again.” | Otto Lunn, on the spring',
])('%s: a credit in brackets, behind a wave or with its matter', (text) => {
  expect(quotesOf(text)).toMatchObject([{ who: 'Otto Lunn' }]);
});
