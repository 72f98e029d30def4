import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Unit } from '../../units/units.ts';
import { hasPartner } from '../partners.ts';
import { lacksMany } from '../points-back.ts';

const PEOPLE = anyOf('he she they his her their its him them');
const CONNECTIVES = anyOf('this that these those such and but so or here there');
/** What "it" is said to be where it stands for nothing: "It took", "It was Roe’s night at the fair". */
const IS_SO = String.raw`(?:is|was|[’']s|isn[’']t|wasn[’']t)`;
/** "It was a fine day", "It was exactly what Roe wanted": what that was stands before or behind. */
const NO_NEWS_OF_IT = '(?:(?:not |just |only |also )?an? |been |exactly |precisely )';
const THOUGHT = anyOf(
  'misconception belief assumption myth fact truism pity shame given irony wonder',
);
/** "It is a common misconception that", "It was a pity that". */
const A_THOUGHT = String.raw` ?${IS_SO} (?:not )?an? (?:[\p{Ll}-]+ )?${THOUGHT} that\b`;
const MAY = anyOf("will won[’']t would wouldn[’']t may might could can");
const BE = either(
  "(?: has|[’']s| had) (?:not |never |often |always )?been",
  ` ${MAY} (?:not |never |always )?be`,
);
const HARD = anyOf(
  'hard easy easier harder difficult tough common rare unusual possible impossible tempting nice wrong useless months years weeks days hours',
);
/** "It won’t be easy to", "It has been common for ferries to", "It could be years before". Not: "It was used to carry coal". */
const HOW_MUCH = String.raw`(?:(?:\p{Ll}+ly|so|too|very|quite) )?`;
const WHAT_IS = anyOf('to that when if before until');
const HOW_IT_IS = `${BE} ${HOW_MUCH}${HARD} (?:for [^,.]{2,60} )?${WHAT_IS}\\b`;
const DOES_NOT = String.raw` (?:may|might|does|did|should|will|won)(?: not|n?[’']t)`;
const NO_MATTER = `${DOES_NOT} matter ${anyOf('what who whether how if that')}\\b`;
const EMPTY_IT = either(
  ' (?:looks|seems|appears|took|happened|turns out) ',
  String.raw` ?${IS_SO} (?!${NO_NEWS_OF_IT})`,
  A_THOUGHT,
  HOW_IT_IS,
  NO_MATTER,
);
/** Openings that mean something told before, wherever they stand. */
const POINTS = regex.i`^["“‘'(]*${CONNECTIVES}\b`;
/** Pronouns. Not: "It looks like …", "It’s official: …". */
const PRONOUN_FIRST = regex.iu`^["“‘'(]*(?:${PEOPLE}\b|it\b(?!${EMPTY_IT}))`;

const WHICH = anyOf(
  'who with in on at from of hoping looking waiting trying wanting planning expecting seeking living',
);
const KIND = anyOf('kind sort type part number is was said has had');
const COMES = anyOf('comes come goes go is are was were');
/** "Those hoping for snow", "That glass of milk", "Such was the demand", "But for a broken rail": they say it themselves. */
const SAYS_ITSELF = either(
  String.raw`those ${WHICH}\b`,
  String.raw`that (?!${KIND}\b)\p{Ll}+ (?:of|on|in|from) \p{L}`,
  String.raw`th(?:is|at) (?:is|was) (?:the|an?) \p{Ll}+ ${anyOf('when where that who of in')}\b`,
  String.raw`such (?:is|was|are|were) (?:the|his|her|their|its)\b`,
  String.raw`but for (?:an?|the)\b`,
  String.raw`so (?:much|many|long|far|few)\b`,
  String.raw`here (?:he|she|it|they) ${COMES}\b[^:]*:`,
  String.raw`(?:his|her) name (?:is|was) \p{Lu}`,
);
const SAYS_IT = regex.iu`^["“‘'(]*${SAYS_ITSELF}`;

/** "First, Ann Lee sold the mill.": what came of it is told behind. */
const COUNTS = /^(?:First|Second|Third|Then|Next|Finally)(?:ly)?, /;

/** Whether the first sentence of an article tells itself what its opening means. */
export function opensAnew({ text, outside }: Unit, introduces: boolean): boolean {
  if (COUNTS.test(text) || lacksMany(outside)) return false;
  if (SAYS_IT.test(text)) return true;
  if (PRONOUN_FIRST.test(text))
    return (introduces && NAMES_LATER.test(text)) || OWNER_FOLLOWS.test(text);
  return introduces || !POINTS.test(text);
}

/** "He lost it, said | Roe" names whoever speaks. */
const TELLS = anyOf('and but or as when while after before if because which who in at on of to');
const LINK = anyOf('but and yet so now for say says');
/** "He sailed for forty years, but Captain Tom Beck ran aground": whom the pronoun means comes behind. */
const NAMES_LATER = regex.u`(?:, | [–—-] )(?:${LINK} )?(?:the )?(?:(?!${TELLS}\b)[\p{Ll}-]+ ){0,3}(?:\p{Lu}[\p{L}.’'-]+ ){1,5}`;

const ITS_THINGS = String.raw`^(?:Their|His|Her|Its) [^,.;:]{3,80}`;
const HOW_MANY = String.raw`(?:(?:nearly|almost|about|around|some|more than|at least|over|up to) )?`;
const NUMBERS = anyOf(
  'two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores',
);
/** "Their savings gone, nearly 150 migrants came home": whose they are comes at once. */
const OWNER_FOLLOWS = regex.u`${ITS_THINGS}, ${HOW_MANY}(?:\d[\d,.]*|${NUMBERS}) (?!percent|years?\b)[^,;]{24}`;

/** "Osk also has …", "The court sided with them": said of what stood before, which is not told. */
export function goesOn({ outside }: Unit, index: number): boolean {
  return (index > 0 && hasPartner(outside)) || lacksMany(outside);
}
