import { anyOf, either, regex } from '../../../languages/regex.ts';
import {
  notPointedAt,
  thingsOrDeeds,
  thingsPointedAt,
} from '../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { type Sieve, sieve } from '../../../text/sieve/sieve.ts';

const NUMBER = anyOf('two three four five six seven eight nine ten');
const HOW_MANY = `(?:${anyOf('all both each any none most some')}|${NUMBER})`;
const PLURAL = String.raw`(?<noun>(?!(?:${oneOf(notPointedAt)})\b)\p{Ll}{3,30}s)\b`;
const NO_CLAUSE = String.raw`(?! (?:who|that|whose|which)\b)`;
/** "all five of these states": only the sentence before lists them. */
const COUNTED = sieve(
  regex.iu`\b${HOW_MANY} (?:${NUMBER} )?(?:of )?(?:these|those) (?:\p{Ll}{1,20} )?${PLURAL}${NO_CLAUSE}`,
);

const BEFORE_IT = anyOf(
  'to of in on for with by about up against over after before during at under into behind despite from without',
);
const PRONOUNS = 'they|he|she|it|we|you|people|there';
const ONE = String.raw`(?<noun>(?!(?:${oneOf(notPointedAt)}|${PRONOUNS})\b)\p{Ll}{3,30}(?<!s))`;
const BEHIND_IT = either(
  '[,.;]| (?:by|in|on|to|and|as|for|with|will|would|is|was|has|had|could)\\b',
);
/** "to shore up that advantage", "in that letter". Not: "he said that prices". */
const THAT_ONE = sieve(regex.iu`\b${BEFORE_IT} that ${ONE}(?=${BEHIND_IT})`);

const GOES_ON = anyOf(
  'by in on at from as when if and or with for would will could can should may might must is was has had before after until',
);
const AFTER_ONE = `(?=[,.;:—–]| (?:${GOES_ON}|to the|to be|to an?|down|up|out)\\b)`;
const AFTER_DEED = `(?=[,.;:—–]| ${GOES_ON}\\b)`;
/** "help them keep that promise", "that number has stayed". */
const THAT_THING = sieve(regex.iu`\bthat (?<noun>${oneOf(thingsPointedAt)})\b${AFTER_ONE}`);
/** "How he answers that question": but not "firms that charge", "people that vote". */
const NOT_WHO = String.raw`(?<!(?:s|people|men|women|children|one) )`;
const IS_SUBJECT_VERB = anyOf('will would can could should may might must is was has had');
const IS_SUBJECT = `(?= ${IS_SUBJECT_VERB}\\b)`;
const THAT_DEED = sieve(regex.iu`${NOT_WHO}\bthat (?<noun>${oneOf(thingsOrDeeds)})\b${AFTER_DEED}`);
const THAT_SUBJECT = sieve(regex.iu`\bthat (?<noun>${oneOf(thingsOrDeeds)})\b${IS_SUBJECT}`);

/** "Winning that race would make her the favourite." */
const DOING_THAT = regex.u`^\p{Lu}\p{Ll}{2,}ing (?:that|those|these) ${ONE.replace('(?<!s)', '')}(?= ${IS_SUBJECT_VERB}\b)`;

const HAPPENS = anyOf(
  'is was were happens happened fails failed works worked occurs means meant would will could can does did has had changes changed',
);
const WHENEVER = anyOf('if when once until unless though while whether before after because');
/** "Even if that happens, …" */
const IF_THAT = sieve(
  regex.iu`^.{0,40}\b${WHENEVER} that (?:${HAPPENS}\b|isn[’']t|wasn[’']t|doesn[’']t|didn[’']t)`,
);
/** "but at that point Roe would be hard to stop": when? */
const AT_THAT = sieve(
  regex.iu`^(?!.*\b(?:when|if|once|until|after|in \d{4})\b.* at that).* at that ${anyOf('point time stage moment rate pace')}(?=[,.;:]| ${anyOf('he she it they the a many some most was were had is are')} )`,
);
/** "The port has room for most of these.": the sentence before lists them. */
const PARTS = anyOf('all both each any none some most many few');
const OF_THESE = sieve(regex.iu`^[^,;:—–]{2,80} ${PARTS} of these(?=[.;])`);
/** "Ironically, the one who does is …": does what? */
const FRONT = '(?:[^,;:—–]{3,30}, )?';
const DO_SO = anyOf('do does did has have is was will would can could');
const ONE_WHO_DOES = sieve(
  regex.iu`^${FRONT}the (?:only )?ones? who ${DO_SO}(?:n[’']t| not)? ${anyOf('is are was were')}\b`,
);
const DOES = anyOf(
  'do does did doing done say says said mean means like about of for with from than know see change changed believe think despite',
);
/** "… the end of that.": of a sentence without another clause, which could tell it. */
const DOES_THAT = sieve(regex.iu`^[^,;:—–]*\b${DOES} that[.,;]`);
/** "Dozens more like it", "Other recent polls" */
const A_NUMBER = either(
  oneOf('dozens hundreds thousands scores many several some a_few'),
  NUMBER,
  oneOf('eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty a_dozen'),
  String.raw`\d+`,
);
const OTHERS = String.raw`other (?:recent |new |large |major )?\p{Ll}{3,20}s\b`;
const MORE = regex.iu`^(?:${A_NUMBER} (?:more|others?)\b(?! than\b)|${OTHERS})`;
const ALIKE = / (?:like|such) /;
const THOSE_LIKE = anyOf(
  'more others one ones much nothing anything hundreds dozens thousands just many',
);
const LIKE_IT = sieve(regex.iu`\b${THOSE_LIKE} like (?:it|them|him|her)\b`);
/** "The view of the market highlighted both." */
const BOTH_OF_THEM = /^(?!.* (?:and|or|between|two) ).*\p{Ll}{3} both\.["”’']?$/u;
const ASIDE = String.raw`(?:, [^,]{3,60},)?`;
/** "The implication, aides say, is …": of something told. */
const DRAWN = anyOf('implication upshot catch trouble irony takeaway alternative conclusion hope');
const DRAWN_FROM_IT = regex.u`^The (?:only |big |obvious )?${DRAWN}${ASIDE} (?:is|was|being|has been)\b`;
/** "such a plan", "such attacks": not "such swing states as Osk", "in such a way", "such a rich choice, …". */
const SUCH_A = `an? (?<noun>${oneOf(thingsPointedAt)}|${oneOf(thingsOrDeeds)}|tax|law|scheme)`;
const SUCH_MANY = String.raw`(?<noun>\p{Ll}{3,30}s)`;
const AS_THESE = String.raw`(?! (?:[\p{Ll}-]+ ){0,3}(?:as|that)\b)`;
const IN_OPENING = String.raw`^[^,;:—–]{0,60}(?<!\b(?:is|are|was|were|be|been|in|no) )\b[Ss]uch`;
const SUCH = [SUCH_A, SUCH_MANY].map((what) => sieve(regex.u`${IN_OPENING} ${what}\b${AS_THESE}`));

/** "used the phrase": not "used the term “too big”", "the word for it". */
const USES_TERM = sieve(
  regex.u`\bus(?:e[ds]?|ing) the (?:same |very )?${anyOf('phrase term word words label name expression line')}\b(?! (?:for|of|that|“|‘|'|"| ))(?!,?:? {2})`,
);

/** Quick tests before the slow ones. */
const MAY_BE_ONE = sieve(/\bthat\b/iu);
const MAY_BE_BOTH = ' both';

/** Whether an English sentence points with "these" or "that" at what only the one before it can tell. */
export function pointsBack(outside: string): boolean {
  return (
    pointsAt(COUNTED, outside) ||
    pointsAt(THAT_ONE, outside) ||
    DOING_THAT.test(outside) ||
    meansThat(outside) ||
    SUCH.some((pattern) => pointsAt(pattern, outside)) ||
    USES_TERM.test(outside) ||
    OF_THESE.test(outside) ||
    ONE_WHO_DOES.test(outside) ||
    countsOn(outside)
  );
}

/** Whether it means something by "that", and could not open a text: "How he answers that question". */
export function meansThat(outside: string): boolean {
  return (
    MAY_BE_ONE.test(outside) &&
    ([THAT_THING, THAT_DEED, THAT_SUBJECT].some((pattern) => isToldNowhere(pattern, outside)) ||
      IF_THAT.test(outside) ||
      AT_THAT.test(outside) ||
      DOES_THAT.test(outside))
  );
}

/** "One candidate, Ann Lee, …": of several who were told. */
const ONE_OF_THEM = regex.u`^One (?:such |other )?\p{Ll}{3,20}, \p{Lu}`;

/** "All three will be there", "The two are level": of those who were told. */
const ALL_THREE = regex.u`^(?:All|The) ${NUMBER} ${anyOf('are were will would have had say said agree agreed met')}\b`;

/** "We know their average age": whose? */
const WE_KNOW = /^(?:We|I|You) \p{Ll}+ (?:their|its|them|those)\b/u;

/** "Workers there earn less": where? */
const NOT_AT = anyOf(
  'in on at for from with among under behind since if when while as where although though because',
);
const THERE = sieve(regex.iu`^(?!${NOT_AT} )(?:[\p{L}-]+ ){0,2}\p{Ll}{3,30}s there\b`);

/** "when the matter was decided": which matter? */
const BE_DONE = anyOf('was is has had came went goes');
const THE_MATTER = sieve(regex.u`(?<! of )\b[Tt]he matter ${BE_DONE}\b`);

/** Whether it goes on from what it does not tell: "Dozens more like it", "The implication is". */
export function countsOn(outside: string, isOpening = false): boolean {
  return (
    // "Three more parties have joined the plan": as the first sentence of an article that is its news
    ((!isOpening || ALIKE.test(outside)) && MORE.test(outside)) ||
    (!isOpening && ALL_THREE.test(outside)) ||
    WE_KNOW.test(outside) ||
    ONE_OF_THEM.test(outside) ||
    LIKE_IT.test(outside) ||
    THE_MATTER.test(outside) ||
    THERE.test(outside) ||
    (outside.includes(MAY_BE_BOTH) && BOTH_OF_THEM.test(outside)) ||
    DRAWN_FROM_IT.test(outside)
  );
}

/** Where a clause ends that may have told it: "he lost, and that result …". */
const CLAUSE_ENDS = /[;:—–]|[.?!] |, (?:and|but|so|yet|though|although|while|which|who|as)\b/;

function isToldNowhere(pattern: Sieve, outside: string): boolean {
  const found = pattern.exec(outside);
  if (found === null || CLAUSE_ENDS.test(outside.slice(0, found.index))) return false;
  return pointsAt(pattern, outside);
}

/** Not: "the state … in that state", which says itself what it points at. */
function pointsAt(pattern: Sieve, outside: string): boolean {
  const found = pattern.exec(outside);
  const noun = found?.groups?.['noun']?.toLowerCase().replace(/s$/, '');
  if (found === null || noun === undefined) return false;
  return !outside.slice(0, found.index).toLowerCase().includes(noun);
}

const THEM = sieve(/\b(?:them|themselves)\b/i);
const SEVERAL = anyOf(
  'people men women children police and team family public couple group staff crew band party everybody everyone anybody anyone someone nobody who those many several media they both pair duo crowd council company data',
);
/** Several people or things: "voters", "the police", "Lund and Roe", "everybody". */
const MANY = regex.iu`\p{Ll}{2}s\b|\b${SEVERAL}\b|\d`;
/** Words with the ending of a plural that are none. */
const NO_PLURAL = regex.giu`\b${anyOf('was has his its this does yes always perhaps says plus')}\b|[’']s\b`;

/** Whether "them" has nobody before it whom it may mean: "The court sided with them." */
export function lacksMany(outside: string): boolean {
  const found = THEM.exec(outside);
  return found !== null && !MANY.test(outside.slice(0, found.index).replaceAll(NO_PLURAL, ''));
}
