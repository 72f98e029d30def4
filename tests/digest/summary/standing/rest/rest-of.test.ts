import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { restOf } from '../../../../../src/digest/summary/standing/rest/rest-of.ts';
import { readUnits } from '../../../../../src/digest/summary/units/units.ts';
import { told } from '../../told.ts';

function rest(...paragraphs: string[]): number {
  const reading = readParagraphs(paragraphs, { title: null, date: null, language: 'en' });
  return restOf(readUnits(reading), 0);
}

describe('what a sentence announces is told by the next', () => {
  test.each([
    ['The Senate of Marle voted on Monday to close the port.', 'The vote was 31 to 4.'],
    ['The council of Harnum approved a toll for the bridge.', 'The tally was 6-3.'],
    ['Lawmakers in Marle rejected the tax plan late on Friday.', 'Nine votes to six decided it.'],
    [
      'The school board of Harnum adopted a new plan on Monday.',
      'Members approved it unanimously after four hours.',
    ],
    [
      'Mayor Lena Frank met her rival Ned Poe for an hour on Monday.',
      'Neither said much as they left.',
    ],
    [
      'The mayor sat down with the drivers on Sunday night.',
      'The talks broke up at midnight without a deal.',
    ],
    ['Union leaders met officials of the port again on Friday.', 'No agreement was reached.'],
    [
      'His speech followed an article in The Marle Herald.',
      'The newspaper reported that Frank had sent letters to the mill.',
    ],
    [
      'The arrest came shortly after a report by Channel Nine.',
      'The report said that the guards had slept.',
    ],
    [
      'A court in Marle handed down its sentence against two brothers on Tuesday.',
      'Ned and Al Poe were given nine years in prison.',
    ],
    ['The jury reached a verdict on Friday.', 'It found Ned Poe guilty of theft.'],
    [
      'The drug maker published the results of its trial on Monday.',
      'Patients had 40 percent fewer attacks.',
    ],
    [
      'Commissioners made their decision on the stadium late on Tuesday.',
      'They turned down the plan by six to three.',
    ],
    [
      'The speeches of the candidates suggest a deep divide.',
      'Yet both propose what the government does already.',
    ],
    [
      'Ned Poe has seen plenty in his years as a photographer.',
      'But even he was taken aback by the bridge of Marle.',
    ],
    [
      'His crew figured that it was just another day on the river.',
      'But Ned Poe had a secret that nobody knew.',
    ],
    [
      'On paper, the farmers of Marle are rich: they own the lake.',
      'In practice, half of them are in debt.',
    ],
    [
      'The mayor called on the court to act against a former aide of the governor.',
      'He accused the aide, Ana Kell, of sending letters to the mill.',
    ],
    [
      'Police in Marle arrested a retired teacher on Monday.',
      'Ned Poe, the former teacher, is said to have set fire to two mills.',
    ],
    ['The old ferry is supposed to be the safest in Marle.', 'However, two of its doors leak.'],
    [
      'The attempt to break the record looked impressive.',
      'But nobody had asked the airport about the kite.',
    ],
    [
      'A question remained: What of couples who moved to Harnum?',
      'The place of the wedding counts, the office said.',
    ],
  ])('%s | %s', (announcement, next) => {
    expect(rest(announcement, next)).toBe(1);
  });

  test.each([
    ['The Senate voted 31 to 4 on Monday to close the port.', 'A vote of 20 to 3 came in 1990.'],
    ['The council approved a toll for the bridge.', 'Children aged 6 to 12 ride for free.'],
    ['The club from Marle met its target of 40 goals.', 'The two sides agreed on a new date.'],
    ['Frank met Poe on Monday and agreed to a new port.', 'Both sides said that they were glad.'],
    ['Frank met the drivers on Sunday.', 'The talks come after three weeks of strikes.'],
    [
      'It followed a report by Channel Nine that the guards had slept.',
      'The report said more on Friday.',
    ],
    ['The court issued a ruling that the port may close.', 'The mayor won a second term in May.'],
    ['The jury found Ned Poe guilty of theft on Friday.', 'He was given nine years in prison.'],
    [
      'Police in Marle arrested a retired teacher, Ned Poe, on Monday.',
      'Lena Frank, a teacher in Marle, said that she was shocked.',
    ],
    ['Figures suggest that prices fell in May.', 'Rents rose by two percent.'],
    ['The bank looked into the fall of the prices.', 'But rents rose by two percent.'],
  ])('but not: %s | %s', (announcement, next) => {
    expect(rest(announcement, next)).toBe(-1);
  });
});

const TITLE = 'Senate of Marle overrides veto of water bill';
const LEDE =
  'The Senate of Marle voted on Tuesday to override Governor Al Reyes’s veto of the water bill, his first such defeat.';
const TALLY = 'The vote was 31 to 4.';
const BILL =
  'The water bill bans new wells in the south for five years and orders farmers to report how much they pump.';
const VETO = 'Mr. Reyes said of his veto that the water bill would cost Marle thousands of jobs.';

test('both are told, though what came of it is said in few words', () => {
  expect(told([LEDE, `${TALLY} It came at midnight.`, BILL, VETO], { title: TITLE })).toEqual(
    expect.arrayContaining([LEDE, TALLY]),
  );
});

test('what somebody said is told with what is wrong with it, though it is shown as a quote', () => {
  const lede = 'At a dinner in Marle on Sunday, treasurer Ned Poe rose and spoke of his youth.';
  const said = '“We all learned what fear is when I flew over Korea,” Mr. Poe told the guests.';
  const trouble = 'There was one problem: Mr. Poe, who runs for governor, never flew over Korea.';
  const reading = readParagraphs([lede, said, trouble], {
    title: null,
    date: null,
    language: 'en',
  });
  const quotes = findQuotes(reading);
  expect(quotes).toHaveLength(1);
  const about = { title: 'Poe never flew over Korea', quotes, keyQuotes: quotes };
  expect(told([lede, said, trouble], about)).toEqual([lede, said, trouble]);
  const more = `${said} “It stays with me.”`;
  expect(told([lede, more, trouble], { title: about.title })).toEqual([lede, said, trouble]);
});

test('a question is told with its answer, however short that is', () => {
  const lede =
    'Farmers were put on notice by the Senate of Marle on Monday: What if they pump at night?';
  const text = [`${lede} No water in May!`, BILL];
  expect(told(text, { title: 'Senate of Marle warns farmers' }).join(' ')).toContain(
    `${lede} No water in May!`,
  );
});
