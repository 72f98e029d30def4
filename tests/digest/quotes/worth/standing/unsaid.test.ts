import { expect, test } from 'vitest';
import { isOfAnother, isUnsaid } from '../../../../../src/digest/quotes/worth/standing/unsaid.ts';

test.each([
  'Roe will do this in a quiet way,',
  'We would never do that,',
  'I wouldn’t do so lightly,',
  'Maybe the mayor has difficulty doing that because he is new,',
  'The question is, will he do the same?',
  'You can’t do that,',
  'They have done so for years,',
  'There are two people on this island with the boats to do that,',
  'There is no money to do this.',
  'Imagine what a place it would be if someone had told Jon Dahl that years ago,',
  'Somebody should have told him that before,',
  'Oh, let him decide,',
  'Sure it is. I would not sail otherwise,',
  'I don’t have any new announcements yet,',
  "I don't have any further details",
  'I can’t say the same for the harbour master.',
  'We could not say the same thing about this ferry,',
  'Not everything is true in what Dahl said',
  'I’m not going to say it was a mistake, so forget about it,',
  'My apologies, I am late,',
  'Apparently not,',
  'The answer is none of them.',
  'The answer is he is not.',
  'We think that that is quite likely,',
  'Nobody else in the county has ever done that,',
  'Here’s what I think should happen now,',
  'Let me tell you three things,',
  'I want to make one thing clear,',
  'I don’t know the answer to that question,',
  'That’s a very good question,',
  'We will have to wait and see,',
  'No comment.',
  'It hurts to see the minister again turning a deaf ear to the valley,',
  'The board is once again looking for a scapegoat,',
])('“%s” leaves open what it takes up', (text) => {
  expect(isUnsaid(text)).toBe(true);
});

test.each([
  'We will do this work by hand,',
  'She builds very good boats here, For her to do that at ninety is rare.',
  'Nobody should do that kind of work,',
  'The answer is to build a wall.',
  'The answer is a new bridge.',
  'I don’t have any money left,',
  'The board voted to close the pier, and it will do so in May,',
  'When the port says, ‘We can’t do this,’ nobody believes it,',
  'There are two people to do the work,',
  'Roe told me that the pier is safe,',
  'Let me be very clear: the pier will close in May,',
  'I don’t know the answer to that question. The board never met,',
  'It is a good question for the board of the port,',
  'Not everything in the harbour is for sale,',
  'Let us make the harbour great again,',
  'I will never sail again. The sea is too rough,',
])('“%s” says it', (text) => {
  expect(isUnsaid(text)).toBe(false);
});

test.each([
  ['The trouble here, Mr. Sellers says, is that the books are gone,', 'Lena Brandt', true],
  ['The trouble, Anna Sellers argues, is that the books are gone,', null, true],
  ['The trouble here, Mr. Sellers says, is that the books are gone,', 'Tom Sellers', false],
  ['The trouble here, I say, is that the books are gone,', 'Lena Brandt', false],
  ['A woman stopped me, She said, ‘Thank you for the school,’ and went,', 'Lena Brandt', false],
  ['The trouble, She says, is that the books are gone,', 'Lena Brandt', false],
  ['As Mr. Sellers says, the books are gone, and nobody asks,', 'Lena Brandt', false],
  ['She met a rival who, in the words of the mayor, who gave them the key.', 'Jon Dahl', true],
  ['She met a rival who, in the words of the mayor, gave them the key.', 'Jon Dahl', false],
])('“%s” by %s is of another or torn: %s', (text, speaker, isIt) => {
  expect(isOfAnother(text, speaker)).toBe(isIt);
});
