import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { frameOf } from '../../../../../src/digest/quotes/worth/standing/frame.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { shownQuotes } from '../../shown-quotes.ts';

function frame(text: string): string {
  const reading = readParagraphs(text.split(' | '), {
    title: null,
    date: '2019-05-02',
    language: 'en',
  });
  const [quote] = findQuotes(reading);
  if (quote === undefined) return 'no quote';
  const found = frameOf(quote, reading);
  if (found.kind === 'recent') return `recent: ${found.when}`;
  return found.kind === 'earlier' ? (found.when ?? 'before') : found.kind;
}

test.each([
  ['Ida Holm told the council that if the charges hold, “the harbour master will step aside.”'],
  ['Ida Holm said the wall stands, but if the tide comes twice, “the lower town is lost.”'],
  ['If the strike goes on, Ida Holm said, “the school will be closed by Friday.”'],
  [
    'On Monday Ida Holm made an offer: If the strike ends, she wrote, “the school will have a new roof.”',
  ],
  ['But unless the money comes, Ida Holm warned, “the school will be closed by Friday.”'],
])('%s is said on a condition', (text) => {
  expect(frame(text)).toBe('reversed');
});

test.each([
  ['Asked if the charges hold, Ida Holm said, “The harbour master has stepped aside.”'],
  ['“If the strike goes on, the school will be closed,” Ida Holm said.'],
  ['If you ask around, people like the wall. Ida Holm said, “The wall is the best we have.”'],
])('%s is said without a condition of others', (text) => {
  expect(frame(text)).toBe('plain');
});

test.each([
  ['In 2007, Ida Holm said, “The tide is rising fast.”', '2007'],
  ['“The tide is rising fast,” Ida Holm said in May 2007.', '2007'],
  ['“The tide is rising fast,” Ida Holm wrote in her 2011 book.', '2011'],
  ['In a tweet posted in 2015, Ida Holm wrote, “The tide is rising fast.”', '2015'],
  ['“The tide is rising fast,” Ida Holm said eight years ago.', 'eight years ago'],
  [
    'Many point to Holm’s 2011 speech in Osk in which Ida Holm said: “The tide is rising fast.”',
    '2011',
  ],
  ['In a 2011 interview, Ida Holm said, “The tide is rising fast.”', '2011'],
  [
    'In a May 2006 press release, Ida Holm boasted of her wall. | “The tide is rising fast,” Holm is quoted as saying.',
    'a May 2006 press release',
  ],
  ['“The tide is rising fast,” Ida Holm said in 2019.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, who was elected in 2010.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, who had asked for a wall in March.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, who criticized the port last month.', 'plain'],
  ['“The tide is rising fast,” said the council of Osk, which invited bids in March.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, whose mother once said so.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, who spoke at a rally in March.', 'March'],
  ['Ida Holm, who came to Osk in 2003, said, “The tide is rising fast.”', 'plain'],
  ['“The tide is rising fast,” Ida Holm said of the flood that came in 1953.', 'plain'],
  ['“The tide is rising fast,” Ida Holm said in August.', 'August'],
  [
    'Ida Holm told of the flood in her first memoir. | “The tide is rising fast,” she wrote.',
    'her first memoir',
  ],
  ['Ida Holm spoke on Monday of her new memoir. | “The tide is rising fast,” she said.', 'plain'],
  [
    'While mayor of Osk in 2011, Ida Holm criticized the port. | “The tide is rising fast,” she said.',
    '2011',
  ],
  ['At that March 2 event, Ida Holm clearly says, “The tide is rising fast.”', 'March 2 event'],
  ['Back then, Ida Holm said: “The tide is rising fast.”', 'before'],
  ['“The tide is rising fast,” Ida Holm said at one point during the campaign.', 'before'],
  [
    'In October 2011, Ida Holm wrote to a senator. | The law on the port was renewed in 2012 by both chambers. | “The tide is rising fast,” Ms. Holm wrote.',
    'October 2011',
  ],
  [
    'In a letter sent on Oct. 19, 2011, Ida Holm told a senator of it. | The law on the port was renewed in 2012 by both chambers. | “The tide is ‘rising fast,’ ” Ms. Holm wrote.',
    'Oct. 19, 2011',
  ],
  [
    'In October 2011, Ida Holm wrote to a senator. | The law on the port was renewed in 2012 by both chambers. | “The tide is rising fast,” Ms. Holm said.',
    'plain',
  ],
  ['“The tide is rising fast,” Ida Holm told the council last December.', 'last December'],
  ['“The tide is rising fast,” Ida Holm said on Feb. 12.', 'Feb. 12'],
  ['Earlier this year, Ida Holm wrote: “The tide is rising fast.”', 'Earlier this year'],
  ['Ida Holm last month called the tide “a danger to the whole town.”', 'last month'],
  [
    'When she first saw the wall in December, Ida Holm said, “The tide is rising fast.”',
    'December',
  ],
  [
    'In an interview with the Osk Herald last month, Ida Holm said, “The tide is rising fast.”',
    'last month',
  ],
  [
    '“The tide is rising fast,” Ida Holm wrote in a February letter to the council.',
    'a February letter',
  ],
  ['“The tide is rising fast,” Ida Holm said in an earlier interview.', 'an earlier interview'],
  ['“The tide is rising fast,” Ida Holm said when she was mayor.', 'when she was mayor'],
  [
    'Ida Holm made her view clear in a January letter. “The tide is rising fast,” Holm wrote.',
    'a January letter',
  ],
  [
    'The Herald said the same in January, and Sea Watch responded: | “The tide is rising fast.”',
    'January',
  ],
  [
    '“The tide is rising fast,” Ida Holm told the Osk Herald in March, “and the wall is low.”',
    'March',
  ],
  ['Here is Ida Holm in December 1992: “The tide is rising fast.”', 'December 1992'],
  [
    'When the old wall fell in 1998, Ida Holm wrote the following letter: | “The tide is rising fast.”',
    '1998',
  ],
  [
    'In 2008, Ida Holm railed about the low wall of Osk. “The tide is rising fast,” she said.',
    '2008',
  ],
  [
    'On the eve of her vote in January, Ida Holm woke the town by warning that “the tide is rising fast” again.',
    'January',
  ],
  [
    '“The tide is rising fast,” Ida Holm told the editors of the Herald, on November 17, 1973.',
    '1973',
  ],
  [
    '“The tide is rising fast,” Ida Holm wrote in a June 10, 2009 letter.',
    'a June 10, 2009 letter',
  ],
  ['Ida Holm said in ‘08: “The tide is rising fast.”', '‘08'],
  ['“The tide is rising fast,” Ida Holm said back in the summer of 2015.', 'in the summer of 2015'],
  ['Ida Holm first said in the winter, “The tide is rising fast.”', 'in the winter'],
  [
    'Ida Holm, who told the council when asked last month: “The tide is rising fast.”',
    'last month',
  ],
  [
    '“The tide is rising fast.” | That line of Ida Holm stood on every front page in 1980.',
    'plain',
  ],
  ['“The tide is rising fast.” That line of Ida Holm stood on every front page in 1980.', '1980'],
  ['As Ida Holm had written, “The tide is rising fast.”', 'before'],
  ['“The tide is rising fast,” Ida Holm said in speeches before becoming mayor.', 'before'],
  ['In 2008, Ida Holm said, the port was sold. “The tide is rising fast,” she said.', 'plain'],
  [
    'In 2009, when the wall was new, “the sea was calm,” Ida Holm said. “The tide rises now.”',
    'plain',
  ],
  ['Ida Holm had spoken to the mayor and thinks “the tide is rising fast.”', 'plain'],
  ['“The tide is rising fast,” Ida Holm said two weeks ago.', 'recent: two weeks ago'],
  ['“The tide is rising fast,” Ida Holm said last Friday.', 'recent: last Friday'],
  ['“The tide is rising fast,” Ida Holm said in April.', 'recent: April'],
  ['“The tide is rising fast,” Ida Holm said in\u00A0August.', 'August'],
  ['Ida Holm once said, “The tide is rising fast.”', 'before'],
  ['Ida Holm had told reporters, “The tide is rising fast.”', 'before'],
  ['“The tide is rising fast,” Ida Holm said at the time.', 'before'],
  ['“The tide is rising fast,” Ida Holm said in May.', 'plain'],
  ['“The tide is rising fast,” Ida Holm said on Monday.', 'plain'],
  ['“The tide is rising fast,” Ida Holm said of the breach in January.', 'plain'],
  ['“The tide is rising fast,” said Ida Holm, who was elected in November.', 'plain'],
  ['In August, the port fired its engineer. “The tide is rising fast,” Ida Holm said.', 'plain'],
  [
    'Ida Holm said on Monday that the vote in January was wrong. “The tide is rising,” she said.',
    'plain',
  ],
  ['“The tide is rising fast,” Ida Holm said. The wall will be built in June.', 'plain'],
  ['What had Ida Holm once called it? | “The tide is rising fast,” Holm said.', 'plain'],
  [
    '“The tide is rising,” Ida Holm said. | More recently, Holm has spoken of a calm sea.',
    'reversed',
  ],
  ['“The tide is rising fast,” Ida Holm said. That is not true, the port says.', 'reversed'],
  [
    'In 2007 Ida Holm was quoted as saying, “The tide is rising fast.” But more recently she has called it slow.',
    'reversed',
  ],
  ['“Every pier is safe,” Ida Holm said. “All but the old one.”', 'reversed'],
  ['“Every pier is safe,” Ida Holm said. “But the old one is closed.”', 'plain'],
])('%s (%s)', (text, expected) => {
  expect(frame(text)).toBe(expected);
});

test('what was said years ago is shown behind what is new, or not at all', () => {
  const lede = 'The port of Osk opened its new harbour wall on Monday after a year of work.';
  const old = 'In 2007, Ida Holm said, “The tide is rising fast.”';
  const fresh = ['“The wall is strong,” said Jon Dahl.', '“The wall is high,” said Eva Lund.'];
  const more = '“The town is glad of the wall,” said Per Krog.';
  const date = '2019-05-02';
  expect(shownQuotes([lede, old, ...fresh].join(' | '), { date }).at(-1)).toBe(
    'The tide is rising fast.',
  );
  expect(shownQuotes([lede, old, ...fresh, more].join(' | '), { date })).not.toContain(
    'The tide is rising fast.',
  );
});

test('words of another time are shown with their time, or where none is told, not beside others', () => {
  const lede = 'The port of Osk opened its new harbour wall on Monday after a year of work.';
  const fresh = '“The wall is strong,” said Jon Dahl.';
  const date = '2019-05-02';
  const dated = '“The tide is rising fast,” Ida Holm told the council in December.';
  expect(shownQuotes([lede, dated, fresh].join(' | '), { date })).toEqual([
    'The wall is strong,',
    'The tide is rising fast,',
  ]);
  const undated = '“The tide is rising fast,” Ida Holm told the council at the time.';
  expect(shownQuotes([lede, undated, fresh].join(' | '), { date })).toEqual([
    'The wall is strong,',
  ]);
  expect(shownQuotes([lede, undated].join(' | '), { date })).toEqual(['The tide is rising fast,']);
});

test('the time of a letter is not that of what somebody else says behind it', () => {
  const reading = readParagraphs(
    [
      'In a January letter, Ida Holm wrote: “The tide is rising fast.”',
      '“We look at the wall,” said Per Krog, an engineer.',
    ],
    { title: null, date: '2019-05-02', language: 'en' },
  );
  const [letter, answer] = findQuotes(reading).map((quote) => frameOf(quote, reading).kind);
  expect([letter, answer]).toEqual(['earlier', 'plain']);
});

test('A show that is named between a verb and its time hides the time of no words', () => {
  const text = 'Ida Holm said on Channel 6’s “Morning Osk” last month that the wall is low.';
  const reading = readParagraphs([text, '“The tide is rising fast,” she said.'], {
    title: null,
    date: '2019-05-02',
    language: 'en',
  });
  const quote = findQuotes(reading).find((one) => one.text.startsWith('The tide'));
  expect(quote && frameOf(quote, reading)).toEqual({ kind: 'earlier', when: 'last month' });
});
