import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { irregularPasts, surePasts } from '../../../languages/english/verbs/verb-forms.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';

/**
 * Courtesies that tell nothing: "We are pleased", "Nice to see all of you", "No comment". Only
 * short ones: what follows a courtesy may be news. Set by hand; not tuned.
 */
const WORDS = 9;
/** What is nothing but a courtesy may have some words more. */
const GREETING_WORDS = 14;

const FEELING = either(
  oneOf('pleased delighted happy glad proud thrilled excited honou?red grateful thankful'),
  oneOf('disappointed saddened sorry shocked humbled confident hopeful optimistic'),
);
const HOW_MUCH = String.raw`(?: \p{L}+ly| very| so| really| just| all| extremely)?`;
const FELT = String.raw`(?:we|i)(?:['’](?:re|m)| are| am| were| was| feel)${HOW_MUCH}`;
/** Behind a word, in scripts with accents as well. */
const END = String.raw`(?![\p{L}\p{N}])`;
const WORDS_ALONE = either(
  oneOf('no_comment thank_you thanks good_luck welcome congratulations well_done'),
  String.raw`(?:yes|no)(?=[\s\p{P}]*$|[,.!])`,
  oneOf('absolutely of_course of_course_not exactly right ok okay wow great hello hi'),
);
const HONOUR = anyOf('honou?r pleasure privilege day moment opportunity');
const TURNS = anyOf(
  'how_are_you how_is_everybody any_questions are_there_any_questions next_question let_me_start let_me_begin',
);
const ORDERS = anyOf(
  'sit_down take_a_seat be_seated have_a_seat stand_up come_in listen_up settle_down',
);
const COURTESIES_ELSEWHERE = inAnyLanguage(({ quotes }) => quotes?.courtesies);
const NO_COMMENT = inAnyLanguage(({ quotes }) => quotes?.noComment);
const SAD = anyOf('sad tragic terrible devastating heartbreaking difficult horrible');
const LOSS = anyOf('day loss time moment tragedy situation');
const EMPTY = [
  // "We are very pleased"
  regex.iu`^${FELT} ${FEELING}\b`,
  // "Thank you", "No."
  regex.iu`^${WORDS_ALONE}${END}`,
  // "It's a great honour"
  regex.iu`^it(?:['’]s| is| was) (?:a |an )?${anyOf('great real true huge good wonderful big')} ${HONOUR}\b`,
  // "This is a tragic loss for all of us"
  regex.iu`^(?:this|it|today)(?:['’]s| is) a (?:\p{L}+ly |very |so )?${SAD} ${LOSS}(?: for (?:all of us|us all|us|everyone|everybody))?[.,!]?$`,
  /^we (?:look forward to|welcome) /iu,
  // "So, any questions"
  regex.iu`^(?:so |well,? |and )?${TURNS}${END}`,
  // "Please, sit down"
  regex.iu`^(?:please,? )?${ORDERS}${END}`,
  /^(?:i|we) (?:love|adore|missed|miss) (?:you|y['’]all)(?![\p{L}\p{N}])/iu,
  // "Buenos días", "Vielen Dank"
  regex.iu`^${COURTESIES_ELSEWHERE}${END}`,
  // "Kein Kommentar"
  regex.iu`^${NO_COMMENT}${END}`,
];

const KIND = oneOf(
  'nice good great lovely wonderful a_pleasure an_honou?r my_pleasure a_privilege so_good',
);
const MEETING = 'see|be|meet|have|hear|welcome|join|introduce|stand|speak';
const GREETING = either(
  'good (?:morning|afternoon|evening|night)|ladies and gentlemen|dear friends',
  'my friends,',
  `happy ${anyOf("birthday new_year easter holidays thanksgiving anniversary mother['’]s_day")}`,
  'merry christmas|god bless|thank you|thanks',
);
const WANTING = String.raw`(?:want|wish|would like|['’]d like|need) to `;
const UNWILLING = either(
  " (?:ca|wo|do|a)n['’]t| can ?not| will not| do not| am not| are not",
  "['’]re not|['’]m not",
);
const FURTHER = '(?:further |other |more |additional )?';
const ABLE = '(?: going to| able to| in a position to)?';
const TO_SPEAK = either(
  'comment|speculate|discuss (?:it|this|that|the (?:matter|case|details))',
  'talk about (?:it|this|that)|get into (?:it|this|that|the details)',
  'answer (?:that|this)',
);
const FEELINGS = either(
  'thoughts(?: and prayers)?|prayers|hearts?|sympath(?:y|ies)',
  '(?:deepest |sincere |heartfelt )*condolences',
);
const GREETINGS = [
  // "It's so nice to see you"
  regex.iu`^(?:it(?:['’]s| is| was) )?(?:so |very |such )?(?:${KIND}) to (?:${MEETING})${END}(?!.{0,20} that )`,
  // "Good evening, ladies and gentlemen"
  regex.iu`^${GREETING}${END}`,
  // "I just want to thank everybody"
  regex.iu`^(?:i|we)(?: (?:just|also|first|really|do))? (?:${WANTING}|['’]d like to )?(?:thank|congratulate)${END}`,
  // "We'd like to welcome you"
  regex.iu`^(?:i|we)['’]d (?:just |also )?like to ${anyOf('thank congratulate welcome')}${END}`,
  // "At this time, we have no further comment"
  regex.iu`^(?:at this (?:time|point),? )?(?:i|we) (?:have|had|has) no ${FURTHER}comments?${END}`,
  // "I am not going to speculate"
  regex.iu`^(?:i|we)${UNWILLING}${ABLE} ${TO_SPEAK}${END}`,
  // "I'm happy to take your questions"
  regex.iu`^${FELT} (?:happy|glad|ready) to (?:take|answer) (?:your|any|some|a few)\b`,
  // "Our thoughts and prayers are with"
  regex.iu`^(?:our|my|all our|all of our) ${FEELINGS} (?:is|are|goes?) (?:out )?(?:with|to)${END}(?!.*, but )`,
];

const BY_THE_WAY = anyOf('just also again all first take_this_opportunity take_this_moment to');
const WANTS = either(' (?:want|wish|would like|need) to', "['’]d like to");
const SOMEBODYS = String.raw`(?:my|our) (?:\p{L}+ ){0,2}`;
const THEY = either('i|we', `${anyOf('the his her their our')} family`);
const WOULD = String.raw`(?:['’]d| would)?(?: ${anyOf('kindly also only just')})?`;
const THEY_ASK = either('please', `${THEY}${WOULD} ${anyOf('asks? requests? appreciates?')}`);
const NOW = String.raw`(?:at|during|in) (?:this|these|such)(?: \p{L}+){0,3} (?:times?|moment|period)`;
/** One sentence that only thanks, condoles, asks for quiet or keeps silent, at whatever length. */
const COURTEOUS = [
  // "Let me take this opportunity to thank the thousands of sailors who"
  regex.iu`^let me(?: ${BY_THE_WAY})* (?:thank|congratulate)${END}`,
  // "We again express our deepest condolences to the families"
  regex.iu`^(?:i|we)(?: ${BY_THE_WAY})*(?:${WANTS})? (?:express|offer|send|extend) ${SOMEBODYS}${FEELINGS}`,
  // "We ask everybody to respect the family's privacy", "We appreciate your respect for her privacy at this time"
  regex.iu`^${THEY_ASK} .{2,80}(?:privacy ${NOW}|\brespect(?:s|ed|ing)? .{0,40}famil(?:y['’]s|ies['’]) privacy)[.,!]?$`,
  // "I'm not going to be offering any comments on"
  regex.iu`^(?:i|we)${UNWILLING} going to be (?:offering|making|giving) any (?:\p{L}+ )?comments?${END}`,
];
/** Another clause, or another sentence, may be news. */
const ONE_CLAUSE = /^[^.,;:!?…]+[.,!]?$/u;

/** Whether a quote says nothing that a reader needs. */
export function isEmptyQuote(text: string): boolean {
  const words = text.split(/\s+/u, GREETING_WORDS + 1).length;
  if (words <= WORDS && EMPTY.some((pattern) => pattern.test(text))) return true;
  if (ONE_CLAUSE.test(text) && COURTEOUS.some((pattern) => pattern.test(text))) return true;
  return words <= GREETING_WORDS && GREETINGS.some((pattern) => pattern.test(text));
}

/** Words of what is called out, at most. Set by hand; not tuned. */
const LONGEST_CALL = 4;
const SHOUT = /^(?:[^.?…!]+!)+["”’']*$/u;
/** "I am innocent!", "We won!", "Her mind is shot!" tell something all the same. */
const OPENS_TELLING = String.raw`^${anyOf('i we he she it they there that this')}(?:['’]\p{L}+)?\s`;
const IS_TOLD = String.raw`(?<=\s)(?:${anyOf('is are was were has have had will can')}|(?:is|ca|wo|are)n['’]t)(?=\s)`;
/** "Nobody helps us!", "My boat sinks!", and no "My God!". */
const OF_SOMEBODY = either('(?:you|nobody|everyone|everybody)', String.raw`(?:my|our) \S+`);
const TELLS = regex.iu`${OPENS_TELLING}|${IS_TOLD}|^${OF_SOMEBODY}\s+\p{L}`;
/** "Prices | doubled", "Children | drowned there", "Police | stole it". */
const PASTS = wordSet(`${irregularPasts} ${surePasts}`);
const PAST = /^\p{L}{2,}ed$/u;

/** “Open the door!”, “Murphy! Murphy!”: called out, and told to nobody who reads of it. */
export function isOutcry(text: string): boolean {
  const words = text.trim();
  if (!words.includes('!') || !SHOUT.test(words)) return false;
  return words
    .split('!')
    .map((call) => call.trim())
    .every((call) => !TELLS.test(call) && isCall(call.toLowerCase().split(/\s+/u)));
}

function isCall(words: readonly string[]): boolean {
  if (words.length > LONGEST_CALL) return false;
  return !words.slice(1).some((word) => PAST.test(word) || PASTS.has(word));
}
