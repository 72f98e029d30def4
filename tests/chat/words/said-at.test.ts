import { expect, test } from 'vitest';
import { saidAt } from '../../../src/chat/words/said-at.ts';

test.each([
  'on Thursday',
  'in a tweet',
  'in an interview with the Post',
  'at a meeting with reporters',
  'in the ferry line’s news release',
  'in a statement to the council on Monday',
  'in his speech at the town hall',
  'in a phone call',
  'on a conference call',
  'on a call with investors',
  'in a note to staff',
  'on the union’s podcast',
  'in a voicemail',
  'in an Instagram story',
  'in testimony',
  'on Twitter',
  'on the Senate floor',
  'on CNN',
  'on her radio show',
  'on the council’s website',
  'in 2007',
  'eight years ago',
  'in March 2008',
  'in late 2015',
  'in ’08',
  'in the summer of 2015',
  'on Nov. 17, 1973',
  'in August',
  'in late Sept.',
  'on Aug. 12',
  'in a June letter',
  'last month',
  'earlier this year',
  'when she was mayor',
  'at a press briefing',
  'at a conference on speech',
  'at a rally in Arlen',
  'at a hearing on the report',
])('%s', (printed) => {
  expect(saidAt(printed.replace(/^(?:in|on|at) /, ''))).toBe(printed);
});

test.each([
  ['a call', 'in', 'in a call'],
  ['a panel with Nokta', 'on', 'on a panel with Nokta'],
  ['an interview', 'During', 'during an interview'],
])('%s behind “%s”', (occasion, preposition, printed) => {
  expect(saidAt(occasion, preposition)).toBe(printed);
});
