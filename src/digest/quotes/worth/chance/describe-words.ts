import { judgingWords, pastWords } from '../../../../languages/english/quotes/quoted-words.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Quote } from '../../../digest.ts';
import { hangs, isPredicate } from '../hangs.ts';
import { leaning } from '../leaning.ts';
import { isStatement } from '../standing/statement.ts';
import { isTelling, tellingStems, type Setting } from './setting.ts';
import { ownersStemOf } from '../../../reading/stems.ts';

/** What a quote's own words say of it. Yes is 1, no 0. */
export const WORD_COLUMNS = [
  /** A piece of a sentence. */
  'partial',
  /** Logarithm (2) of how many words it has, and whether they are few. */
  'words',
  'few',
  'opensLower',
  /** It opens with a pronoun that nothing in front of it bears. */
  'leans',
  /** It has no subject and verb of its own, or hangs on the words in front of it. */
  'statesNothing',
  'torn',
  /** "They" and "this" near its beginning, before anything is named. */
  'several',
  'demonstrative',
  /** "I", "you". */
  'self',
  'hearer',
  /** How many words judge ("outrageous") and tell of the past ("was"), 2 at most. */
  'judges',
  'past',
  /** How many words it shares with title and summary, 4 at most. */
  'shared',
  /** How many with the title, 3 at most. */
  'ofTitle',
  /** "Just for the record,", "OK, for a start", "Although": words of a talk that went on before. */
  'midTalk',
  /** "[Roe’s] wife": somebody added what the words leave out. */
  'bracketed',
] as const;

type Row = Readonly<Record<(typeof WORD_COLUMNS)[number], number>>;

// The numbers of this file were set by hand; the weights were trained on them as they are.

/** Nobody judges a quote by what comes later. */
const REACH = 700;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*|[.!?…]/gu;
const FEW = 6;
const MOST_SHARED = 4;
const MOST_OF_TITLE = 3;
/** Characters in which the words are looked for that a title has too. */
const NEAR_TITLE = 300;
const MID_TALK = regex.u`^\P{L}*${anyOf(`Just_for Just_to Just_so OK Okay Literally By_the_way
  Obviously Although Though Now, Again, I_mean Anyway`)}(?!\p{L})`;
const BRACKETED = /\[[^[\]]{3,60}\]/u;
const SEVERAL = wordSet('they them their theirs they’re they’ve they’ll');
const DEMONSTRATIVE = wordSet('this that these those that’s such');
const SELF = wordSet('i me my mine myself i’m i’ve i’ll i’d');
const HEARER = wordSet('you your yours you’re you’ve you’ll');
const JUDGING = wordSet(judgingWords);
const PAST = wordSet(pastWords);
/** Words of the first sentence in which a pronoun is its subject or its object. */
const NEAR = 14;
/** Letters of a word that may be what a pronoun means. */
const LONG = 4;

export function describeWords(
  { text, kind }: Quote,
  { reading, stems, stemsOfTitle }: Setting,
): Row {
  const words = text.slice(0, REACH).replaceAll("'", '’').match(WORD) ?? [];
  const spoken = words.filter((word) => !isEnd(word));
  const lower = spoken.map((word) => word.toLowerCase());
  const isPartial = kind === 'partial';
  return {
    partial: Number(isPartial),
    words: Math.log2(1 + spoken.length),
    few: Number(spoken.length < FEW),
    opensLower: Number(/^\P{L}*\p{Ll}/u.test(text)),
    leans: Number(leaning(text, reading.language) > 0),
    statesNothing: Number(!isStatement(text, isPartial)),
    torn: Number(isPredicate(text) || hangs(text)),
    ...pointing(words),
    self: Number(lower.some((word) => SELF.has(word))),
    hearer: Number(lower.some((word) => HEARER.has(word))),
    judges: Math.min(2, lower.filter((word) => JUDGING.has(word)).length),
    past: Math.min(2, lower.filter((word) => PAST.has(word)).length),
    shared: Math.min(
      MOST_SHARED,
      spoken.filter((word) => isTelling(word) && stems.has(ownersStemOf(word))).length,
    ),
    ofTitle: Math.min(
      MOST_OF_TITLE,
      tellingStems(text.slice(0, NEAR_TITLE)).filter((stem) => stemsOfTitle.has(stem)).length,
    ),
    midTalk: Number(MID_TALK.test(text)),
    bracketed: Number(BRACKETED.test(text.slice(0, REACH))),
  };
}

function isEnd(word: string): boolean {
  return word.length === 1 && '.!?…'.includes(word);
}

/** The words of the first sentence that point at what was said before, as nothing is named yet. */
function pointing(words: readonly string[]): Pick<Row, 'several' | 'demonstrative'> {
  const found = { several: 0, demonstrative: 0 };
  for (const [at, word] of words.slice(0, NEAR).entries()) {
    if (isEnd(word)) break;
    const lower = word.toLowerCase();
    if (SEVERAL.has(lower)) found.several = 1;
    if (DEMONSTRATIVE.has(lower)) found.demonstrative = 1;
    if (at > 0 && word.length >= LONG && isTelling(word)) break;
  }
  return found;
}
