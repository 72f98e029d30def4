import { expect, test } from 'vitest';
import type { SummarySentence } from '../../../../../src/digest/digest.ts';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { createLeads } from '../../../../../src/digest/quotes/worth/lead/lead-of.ts';
import { isLoose } from '../../../../../src/digest/quotes/worth/lead/loose.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

const LEDE =
  'The council of Osk closed the harbour bridge on Monday after a storm tore two cables.';
const OTHERS =
  'Per Krog, the chief engineer, and Ida Holm, the mayor of Osk, met in the town hall at noon.';

function lead(before: string, quote: string, shown = LEDE): string | null | undefined {
  const paragraphs = [LEDE, OTHERS, ...before.split('|'), quote];
  const reading = readParagraphs(paragraphs, { title: null, date: '2019-05-02', language: 'en' });
  const at = paragraphs.indexOf(shown);
  const place = { paragraph: at, start: 0, end: shown.length };
  const summary: readonly SummarySentence[] = at < 0 ? [] : [{ place, text: shown, dates: [] }];
  const found = findQuotes(reading, { byName: true }).at(-1);
  return found && (createLeads(reading, summary)(found)?.text ?? null);
}

const FEE =
  'Holm defended the fee of nine crowns that lorries have paid at the ferry since Easter.';
const QUOTE = '“They asked for it, and they got it in the end,” Ida Holm said.';

test('what a speaker speaks of stands right before her words', () => {
  expect(lead(FEE, QUOTE)).toBe(FEE);
});

test.each([
  ['of somebody else', FEE.replace('Holm', 'Krog'), QUOTE],
  ['that leans on another', `But ${FEE}`, QUOTE],
  ['too short to tell anything', 'Holm had a little to say.', QUOTE],
  [
    'that is speech itself',
    'Holm said: “The fee of nine crowns has been paid at the ferry since Easter.”',
    QUOTE,
  ],
  [
    'that is not the last one',
    `${FEE}|The ferry of the county runs at noon and at six in winter.`,
    QUOTE,
  ],
  [
    'in front of words within a sentence',
    FEE,
    'But Ida Holm said, “They asked for it, and they got it in the end.”',
  ],
])('no sentence leads to a quote %s', (_kind, before, quote) => {
  expect(lead(before, quote)).toBeNull();
});

test('what the summary shows already leads to nothing', () => {
  expect(lead(FEE, QUOTE, FEE)).toBeNull();
});

test.each([
  ['They asked for it.', true],
  ['It was a long night, and he never wrote.', true],
  ['The ships came, and they stayed.', false],
  ['Tell Tor Vik that he may stay.', false],
  ['The fee is nine crowns.', false],
])('“%s” means somebody whom it does not tell: %s', (text, loose) => {
  expect(isLoose(text)).toBe(loose);
});
