import { expect, it } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

it.each([
  ['"We will open it in May," Paula Stone told Reuters.', ['outlet Reuters']],
  [
    '"We will open it in May," Paula Stone said at a news conference in Oslo.',
    ['occasion a news conference'],
  ],
  [
    'Paula Stone said in an interview with CNN: "We will open it in May."',
    ['occasion an interview with CNN'],
  ],
  ['"We will open it in May," Paula Stone wrote on Twitter.', ['occasion Twitter']],
  ['"We will open it in May," Paula Stone wrote on X.', ['occasion X']],
  [
    '"We will open it in May," Paula Stone told a crowded press conference.',
    ['occasion a crowded press conference'],
  ],
  ['"We will open it in May," Paula Stone said Monday in testimony.', ['occasion testimony']],
  ['"We will open it in May," an insider told the Osk Post.', ['outlet the Osk Post']],
  ['"We will open it in May," Paula Stone told reporters of the Herald.', ['outlet the Herald']],
  ['"We will open it in May," Paula Stone told the state agency TASS.', ['outlet TASS']],
  [
    '"We will open it in May," Paula Stone was quoted as saying by the Osk Post.',
    ['outlet the Osk Post'],
  ],
  ['"We will open it in May," Paula Stone said in court papers.', []],
  ['"They will open it in May," Paula Stone wrote, citing two people in the meeting.', []],
  [
    '"We will open it in May," Paula Stone said, referring to the port, in an interview with CNN.',
    ['occasion an interview with CNN'],
  ],
  [
    '"We will open it in May," Paula Stone said on a conference call.',
    ['occasion a conference call'],
  ],
  [
    '"We will open it in May," Paula Stone was quoted as saying by the state news agency Xinhua.',
    ['outlet Xinhua'],
  ],
  [
    'Paula Stone said in a statement that "the port will open it in May."',
    ['occasion a statement'],
  ],
  [
    '"We will open it in May," Paula Stone said in an email interview.',
    ['occasion an email interview'],
  ],
  [
    '"We will open it in May," Paula Stone wrote on the port’s website.',
    ['occasion the port’s website'],
  ],
  ['"We will open it in May," the port said on its Facebook page.', ['occasion its Facebook page']],
  ['"We will open it in May," Paula Stone said at a seminar.', ['occasion a seminar']],
  [
    'Paula Stone wrote in a note to investors that "the port will open it in May."',
    ['occasion a note to investors'],
  ],
  ['"We will open it in May," Paula Stone said on a video call.', ['occasion a video call']],
  ['Paula Stone found the plan in an old book. "We will open it in May," she said.', []],
  ['"We will open it in May," Paula Stone told her brother.', []],
  ['"We will open it in May," Paula Stone said in the video.', []],
  ['"We will open it in May," Paula Stone said in the same court.', []],
  ['"We will open it in May," Paula Stone said in the same interview.', []],
  ['At that May event Paula Stone said, "We will open it in May."', []],
  ['Paula Stone called on him to resign from his post and said, "We will open it in May."', []],
  [
    'In the spring after the mail scandal broke, Paula Stone said at a press conference, "We will open it in May."',
    ['occasion a press conference'],
  ],
  ['"We will open it in May," Paula Stone said over the phone.', []],
])('%s', (text, venues) => {
  const [quote] = findQuotes(readParagraphs([text], { title: null, date: null, language: 'en' }));
  expect(quote?.venues.map((venue) => `${venue.kind} ${venue.text}`)).toEqual(venues);
});

it.each([
  ['"We will open it in May," Paula Stone said in a call with the owners.', 'in a call'],
  ['"We will open it in May," Paula Stone said on a call with the owners.', 'on a call'],
  ['In an interview, Paula Stone said: "We will open it in May."', 'In an interview'],
  ['"We will open it in May," Paula Stone said via Telegram.', 'via Telegram'],
  [
    '"We will open it in May," Paula Stone said on a panel with Nokta chief Lars Brand.',
    'on a panel with Nokta chief Lars Brand',
  ],
  [
    '"We will open it in May," Paula Stone told a crowded news conference.',
    'null a crowded news conference',
  ],
  [
    '"We will open it in May," Paula Stone said on Radio Osk’s breakfast show.',
    'on Radio Osk’s breakfast show',
  ],
  [
    'Paula Stone denied that she had lied in an email. "We will open it in May," she said.',
    undefined,
  ],
  ['"They denied me my share," Paula Stone said in a podcast.', 'in a podcast'],
  [
    '"We will open it in May," Paula Stone, who denies lying, said in an interview with the BBC.',
    'in an interview with the BBC',
  ],
  [
    'Paula Stone denied the charges in a statement. "We will open it in May," she said.',
    'in a statement',
  ],
  [
    'Paula Stone denied calling it "a toy for the rich men of Osk" in an email. "We will open it in May," she said.',
    undefined,
  ],
  [
    'Paula Stone laughed about it in an interview. "We will open it in May," she said.',
    'in an interview',
  ],
  [
    'Paula Stone told of her plans to stay silent during her testimony. "We will open it in May," she said.',
    undefined,
  ],
  [
    'Paula Stone is expected to announce it at a news conference. "We will open it in May," she said.',
    undefined,
  ],
  [
    'Paula Stone, who plans to run again, said in an interview: "We will open it in May."',
    'in an interview',
  ],
  ['Commenting on a report, Paula Stone said: "We will open it in May."', undefined],
  ['Furious at Brand’s statement, Paula Stone said: "We will open it in May."', undefined],
  ['Paula Stone laughed at the letter. "We will open it in May," she said.', undefined],
])('keeps the word before the occasion: %s', (text, printed) => {
  const [quote] = findQuotes(readParagraphs([text], { title: null, date: null, language: 'en' }));
  const [venue] = quote?.venues ?? [];
  expect(venue && `${venue.preposition ?? null} ${venue.text}`).toBe(printed);
});
