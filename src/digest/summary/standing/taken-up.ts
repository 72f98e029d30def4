import {
  answersToIt,
  kindsOfOne,
  likenesses,
  oneOfSeveral,
  wordsForWords,
} from '../../../languages/english/summary/taken-up-words.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { sieve } from '../../../text/sieve/sieve.ts';
import type { Unit } from '../units/units.ts';

const GOES = either('go', 'goes', 'going', 'gone', 'went');
const THAT_FAR = String.raw`\b${GOES} (?:quite |nearly )?(?:that|so|this) far\b(?! as\b)`;
const SHORT_OF_IT = String.raw`\bstop(?:s|ped|ping)? short of (?:that|this|it|doing so)\b`;
/** "Hale would not go that far", "Holm stopped short of that": than what was told. */
const LESS = regex.u`${THAT_FAR}|${SHORT_OF_IT}`;

/** Characters of a first clause in which the subject stands. A bound, set by hand; not tuned. */
const SUBJECT = String.raw`^[^,;:“”"—–]{2,60}? `;
const GOES_ON = anyOf('and but when as on in at outside during after before about say says said');
const ANSWERED = regex.u`${SUBJECT}${anyOf(answersToIt)}(?=[.,;:]| ${GOES_ON}\b)`;
/** "Ruiz went even further in a column": not "went further, calling it a crime". */
const FURTHER = regex.u`${SUBJECT}(?:went|goes|go) (?:even |a step |one step )?further(?=\.| ${GOES_ON}\b)`;
const DISAGREED = regex.u`^(?:[\p{L}.’'-]+ ){1,6}disagree[sd]?(?=[.,]| (?:and|but) )`;
/** "Frank did, losing her job": what she did was told. */
const ALL_THERE_IS = String.raw`,(?: and| but| too| with| because| \p{L}{3,}ing) | and | but |\.`;
const DID = regex.u`^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:do|does|did)(?:n[’']t)?(?:${ALL_THERE_IS})`;
/** "Frank is one such nurse", "A second study found the opposite." */
const ONE_SUCH = regex.u`^[^,;:]{2,60} one such \p{Ll}+`;
const OPPOSITE = regex.u`^[^,;:]{2,60}\b the (?:opposite|reverse|contrary)[.,]`;

const NOBODY_TOLD_IT = String.raw`(?! (?:that|how|why|what|not|about|when|who|whom) )`;
/** "The latest candidate to learn the hard way": to learn what? */
const LEARNS = anyOf('learn learns learned learnt learning find found finds');
const WHAT_IT_IS = anyOf('it this that out the_lesson');
const HARD_WAY = regex.u`\b${LEARNS} (?:${WHAT_IT_IS} ){0,2}the hard way\b${NOBODY_TOLD_IT}`;

const HELP = anyOf('has have had will would could did does do');
const HAS = String.raw`(?:${HELP}(?:n[’']t)? (?:ever |never |not |only )?)?`;
const DECLINED = anyOf(
  'declined refused failed promised agreed vowed pledged threatened yet planned',
);
const FIRST_TO = String.raw`(?:the )?(?:first|last|latest|only|next)(?: \p{Ll}+){0,2}`;
const WANTS = `(?:${DECLINED}|${FIRST_TO}) to`;
const NAMES = String.raw`^(?:Only |Even |No other )?(?:[\p{L}.’'-]+ ){1,5}?`;
/** "Only Norway has done so before", "The club declined to do so": with no clause before that tells what. */
const SO = '(?:do|does|did|done|doing) (?:so|likewise|the same|the opposite)';
const DOES_SO = sieve(regex.u`${NAMES}${HAS}(?:${WANTS} )?${SO}\b`);
/** A clause that may tell it. */
const CLAUSE = anyOf('to who which that must can should may could or when if by');
const MAY_TELL = regex.u` ${CLAUSE} | and (?!\p{Lu})| \p{L}+ing `;

const VERB = anyOf(
  'is was are were came comes involves? involved happened concerns? concerned may_be could_be',
);
/** "The latest victim is the mayor of Leeds": one of several that were told. */
const ONE_OF_THEM = regex.u`^The ${anyOf(oneOfSeveral)} ${anyOf(kindsOfOne)} ${VERB}\b`;

const NAME = String.raw`^(?:\p{Lu}[\p{L}.’'-]* ){1,5}?\p{Lu}[\p{L}.’'-]*(?: \d{1,3})?`;
const AGE = String.raw`(?:, (?:an? )?\d\d(?:-year-old)?)?`;
const ONE_MORE = either('another', 'a (?:second|third|fourth|fifth|fellow)', 'also an?');
/** "Ravi Anand, another deportee, said": of whom one was told. */
const ONE_MORE_OF_THEM = regex.u`${NAME}${AGE}, ${ONE_MORE} (?!of\b)[\p{L}-]+(?: [\p{L}-]+){0,3}, `;

const SOMEBODY = anyOf('person man woman guy girl kid mom mum dad friend parent boss customer');
const ADVERB = String.raw`(?:\p{Ll}{3,}ly |just |always |often |still )?`;
/** "I am totally that person for my family". */
const THAT_PERSON = regex.u`\b(?:am|is|are|was|were|be|been|become|became|[’']m|[’']s) ${ADVERB}that ${SOMEBODY}\b(?! (?:who|that|whose|with|in|on)\b)`;

const WITH = anyOf('with on for to in about like love loved made make tried try got bought chose');
/** "We start with this one because it is the best". */
const THIS_ONE = regex.u`^[^,;:—–]{2,40} ${WITH} this one\b`;

const AT = either(
  String.raw`(?:at|near) the (?:very )?(?:top|bottom|head) of`,
  'top(?:s|ped|ping)?|near(?:s|ed)? the top of',
);
/** "Data breaches are at the top of the list": of which? */
const OF_THE_LIST = regex.u`^(?!Of |Among |On )[^,:;]*\b${AT} (?:the|that) list\b(?! (?:of|that|which|for)\b)`;

/** "They could not ignore the connection!", "The council missed the irony." */
const AT_ITS_END = sieve(regex.u`\p{Ll} the ${anyOf(likenesses)}[.!]$`);
const OF_WHAT = /\b(?:between|compar|both|unlike|than|against|alike|same)\b/u;

const NO_DEED = anyOf(
  'believed figured wished hoped guessed assumed suspected reali[sz]ed claimed learned insisted decided needed loved liked hated',
);
const PAST_DEED = String.raw`(?!${NO_DEED})\p{Ll}{2,}ed`;
const IT_IS = anyOf('is was would will has had seems seemed looks took to if when that as could');
/** "I dunked it with fried tofu": what was told before. */
const DID_IT = regex.u`^(?:I|We) (?:then |also |just |first |finally )?${PAST_DEED} (?:it|them)\b(?! ${IT_IS}\b)`;

const TROUBLE = anyOf('problem catch snag hitch twist caveat wrinkle drawback');
/** "There was one problem: she never lived in Osk.": with what was told. */
const ONE_PROBLEM = regex.u`^There(?:[’']s| is| was) (?:just |only )?(?:one|a)(?: \p{Ll}+)? ${TROUBLE}:`;

const HOW_MANY = anyOf('all many several various two three four lots_of plenty_of countless');
/** "There are all different kinds, from …": of what? */
const KINDS = anyOf('kinds types sorts varieties versions styles');
const OF_SOME_KIND = regex.u`^There are ${HOW_MANY} (?:different |other |various )?${KINDS}(?=[,.;:])`;

/** "We invited the duo for a chat": who are they? */
const THE_DUO = regex.u`^(?!.* and .* the )[^,;:]{2,40} the ${anyOf('duo trio twosome threesome foursome')}\b(?! (?:of|who|that|behind|from)\b)`;

const TAKEN_UP = [
  ONE_PROBLEM,
  LESS,
  ANSWERED,
  FURTHER,
  DISAGREED,
  DID,
  ONE_SUCH,
  OPPOSITE,
  HARD_WAY,
  ONE_OF_THEM,
  ONE_MORE_OF_THEM,
  THAT_PERSON,
  THIS_ONE,
  OF_THE_LIST,
  DID_IT,
  OF_SOME_KIND,
  THE_DUO,
].map(sieve);

/** Whether an English sentence says what is wrong with what was said before it: "There was one problem: …" */
export function tellsTrouble({ outside }: Pick<Unit, 'outside'>): boolean {
  return ONE_PROBLEM.test(outside);
}

/** Whether an English sentence takes up what it does not tell: "Hale would not go that far". */
export function takesUp(outside: string): boolean {
  if (TAKEN_UP.some((pattern) => pattern.test(outside))) return true;
  if (AT_ITS_END.test(outside) && !OF_WHAT.test(outside)) return true;
  const found = DOES_SO.exec(outside);
  return found !== null && !MAY_TELL.test(found[0].replace(ENDS_WITH_TO, ''));
}

/** "… declined to do so": this "to" is no clause that tells it. */
const ENDS_WITH_TO = regex.u` to ${SO}$`;

const CALLED = String.raw`(?:is|was|are|were|isn[’']t|wasn[’']t)`;
const A_WORD = String.raw`(?:not |also |hardly |just )?(?:an?|the|one)(?: \p{Ll}+){0,2} ${anyOf(wordsForWords)}`;
const QUOTED = String.raw`["“‘'](?<said>[\p{L}’' -]{2,30}),?["”’']`;
/** "“Spite” is a word that does not appear in the letter": a word that somebody used. */
const QUOTED_WORD = regex.u`^${QUOTED} ${CALLED} ${A_WORD}\b`;

/** The word, in small letters, that a sentence opens with because it was told; null for none. */
export function wordTakenUp(text: string): string | null {
  return QUOTED_WORD.exec(text)?.groups?.['said']?.toLowerCase() ?? null;
}
