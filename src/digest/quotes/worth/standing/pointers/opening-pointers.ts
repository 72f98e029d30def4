import { anyOf, either, regex } from '../../../../../languages/regex.ts';
import { REACH } from '../first-words.ts';
import { isPerson } from '../noun-or-verb.ts';
import type { Pointer } from './pointer.ts';

const THEM = '(?:them|those|these|this|that|it)';
/** "Such rules", "Both have left", "The latter": more of what was told before. */
const MORE = regex.iu`^\P{L}{0,3}${either(
  'such(?! as)',
  String.raw`both(?! [^,.]{1,40} and )`,
  'neither',
  `${anyOf('one all none most some many half part each any two three')} of ${THEM}`,
  'the (?:other|others|latter|former|same|rest)',
)}(?!\p{L})`;
const SUPERLATIVE = String.raw`(?:most|least|only) (?:[\p{L}-]+ ){1,2}`;
const SOMEBODY = anyOf('guy man woman lady gentleman kid boy girl fellow person');
const SAYS_WHO = anyOf('who in of with that at on we i you');
/** "The most talkative senator in the hall", "The guy can’t swim": a person whom a name would tell. */
const DESCRIBED = regex.iu`^\P{L}{0,3}the (?:${SUPERLATIVE}|${SOMEBODY}(?! ${SAYS_WHO}\b) )`;

const FIRST = String.raw`^[^.!?…]{0,120}?(?<!\p{L})`;
const GETS = anyOf('get gets got gotten getting reach reached end_up ended_up stay stayed');
const TALK = anyOf(
  'operating going_on happening doing asking_for looking_at talking_about at_stake',
);
const LOOKS = anyOf('look looks looked feel feels felt sound sounds seem seems');
const GOES_ON = either(
  ` ${anyOf('is was are were can could will would before again years months yesterday today tomorrow')}(?!\\p{L})`,
  '[.!?…”]|$',
);
/**
 * “any similar body”, “a camp like that is hard”, “We haven’t gotten there”, “what he is doing here”:
 * a thing, or a matter, that was spoken of before.
 */
const OF_IT = `${anyOf('most much half none some any')} of (?:this|that)`;
const ALL_OF_IT = either('all of (?:this|that)', OF_IT, 'all this', 'all that(?=[,.!?…”]|$)');
const IS = anyOf(
  'is was has had came comes means will would could before until when by after in with without again today now',
);
/** “because I have withstood all this”, “all of that was looked at”: behind so many words as well. */
const ALL_THIS = regex.iu`^[^.!?…]{0,200}?(?<!\p{L})(?:${ALL_OF_IT})(?=[,.!?…”]|$| ${IS}(?!\p{L}))`;
const SPOKEN_OF = regex.iu`${FIRST}${either(
  String.raw`(?:any|no|a|another) similar \p{L}+(?! (?:to|as)(?!\p{L}))`,
  `(?<!${LOOKS} )like (?:that|this)(?=${GOES_ON})`,
  `${GETS} there(?=[.,!?…”]|$)`,
  `hear(?:d|ing)? that (?:from|a lot(?! of)|all the time|every day|everywhere)(?!\\p{L})`,
  String.raw`the (?:thing|guy|stuff)(?=[,.!?…”]|$)`,
  `${TALK} here(?= (?:is|isn|was|wasn)|[.,!?…”]|$)`,
)}`;
const COUNT = anyOf('three four five six seven eight');
const ONES = either(
  '[,.!?…”]|$',
  ` ${anyOf('is are was were has have had will would can could must should do did who')}(?!\\p{L})`,
);
/** "The four must go", but not "Roe, Holm and Dahl came, and the three were late". */
const THE_FOUR = regex.iu`^(?:(?! and )[^.!?…]){0,120}?(?<!\p{L})the ${COUNT}(?=${ONES})`;
const DID_I = `${anyOf('do did have am was will would should')} i`;
/** “Did I expect a prize?”: a speaker's question to himself, whose answer is not shown. */
export const asksHimself = regex.iu`^\P{L}{0,3}${DID_I} (?!not )[^.!?…]{3,200}\?\P{L}*$`;

/** The pointers of which the beginning of a quote is made: “Such rules”, “The four must go”, “a camp like that”. */
export function openingPointers(text: string): Pointer[] {
  const found: Pointer[] = [];
  const opening = text.slice(0, REACH);
  if (SPOKEN_OF.test(opening) || ALL_THIS.test(opening) || asksHimself.test(text))
    found.push({ kind: 'thing', word: 'it', nouns: [] });
  if (MORE.test(opening) || THE_FOUR.test(opening))
    found.push({ kind: 'several', word: 'such', nouns: [] });
  const described = DESCRIBED.exec(opening)?.[0].toLowerCase() ?? '';
  if ((described.match(/[\p{L}-]+/gu) ?? []).some(isPerson))
    found.push({ kind: 'person', word: 'the', nouns: [] });
  return found;
}
