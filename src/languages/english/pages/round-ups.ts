import { anyOf, either } from '../../regex.ts';
import { oneOf } from '../../word-set.ts';
import type { RoundUpWords } from '../../lists/round-up-words.ts';

const OF_THE_DAY = either(
  oneOf('morning evening daily weekly weekend noon'),
  oneOf('monday tuesday wednesday thursday friday saturday sunday'),
);
const BRIEFING = anyOf('briefing digest brief newsletter round-?up wrap headlines news_in_brief');

export const roundUps: RoundUpWords = {
  opensBeforeMark: ['live(?: updates?| blog| news| coverage)?'],
  within: [
    'live[ -](?:updates?|blog|coverage|ticker)|as it happened|minute by minute',
    // "Your Friday briefing", "Evening Digest"
    `${OF_THE_DAY}(?:['’]s)? ${BRIEFING}`,
    '(?:news|weekly|daily) round-?up',
  ],
  opens: [
    'news (?:in brief|round-?up|digest|wrap)|newsletter|round-?up|in pictures',
    'the week in|week in review|today in history|this day in history',
    'top (?:stories|news|headlines)|what (?:we know|to know) this week',
  ],
  beforeMark: ['newsletter'],
};
