import { describe, expect, test } from 'vitest';
import { announcesWords } from '../../../../../src/digest/summary/standing/rest/announces.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { readUnits } from '../../../../../src/digest/summary/units/units.ts';
import { told } from '../../told.ts';

function announces(text: string): boolean {
  const [unit] = readUnits(readParagraphs([text], { title: null, date: null, language: 'en' }));
  return unit !== undefined && announcesWords(unit);
}

describe('a sentence announces words that it does not tell', () => {
  test.each([
    'The port authority relayed its chairman’s response late Tuesday to claims of bribery.',
    'Singer Mira Holt has broken her silence on the end of her tour.',
    'The minister responded on Thursday to critics of the rail plan.',
    'Mayor Dana Whitlock weighed in Monday on the row over the stadium.',
    'The mayor responded on Friday to calls for his resignation.',
    'Treasurer Ned Poe rose and spoke of an earlier time in his life.',
    'Northfield University issued a statement on Wednesday about the fire.',
  ])('%s', (text) => {
    expect(announces(text)).toBe(true);
  });

  test.each([
    'The minister responded on Thursday to critics, saying that the plan stands.',
    'The university issued a statement that the fire began in a freezer.',
    'A navy spokesman said its ship responded to a distress call from the ferry.',
    'The company responded to the strike by closing its mill.',
    'The singer broke her silence: “I am done.”',
    'Mira Holt spoke out in favor of the bridge on Sunday.',
    'The council of Marle approved a toll for the bridge.',
  ])('but not: %s', (text) => {
    expect(announces(text)).toBe(false);
  });
});

test('what was announced is told with its announcement', () => {
  const lede =
    'President Luis Arango commented on the ruling of the court that struck down his tax reform.';
  const words = '“I respect the court, but the reform will come back,” Arango said.';
  const others = [
    'The court ruled last week that the tax reform had broken the constitution of the country.',
    'The tax reform of President Arango was to bring the country 400 million pesos a year.',
  ];
  expect(told([lede, words, ...others], { title: 'Arango on tax reform ruling' })).toContain(words);
});
