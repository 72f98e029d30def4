import { askingHeadline } from '../../../../languages/english/verbs/helping-verbs.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';

/** Only the first paragraphs tell the kind, by so many of their letters: bounds on time, set by hand. */
export const READ_FROM_START = 12;
export const LONGEST_READ = 600;

const CHECKED = String.raw`\bfact[- ]?check(?:ed|ing|er)?s?\b`;
const CLAIM_IN_FRONT = String.raw`^(?:claim|viral|false|misleading)\b.{0,20}[:|]`;
/** “Fact check: …”, “True or false?”, “PolitiFact’s ruling”, “We rate this claim False.” */
export const FACT_CHECK_TITLE = regex.i`${CHECKED}|${CLAIM_IN_FRONT}|\btrue or false\b|^did .{5,120}\?$`;
const HEADINGS = "claim|verdict|rating|our (?:ruling|rating|verdict)|what[’']s (?:true|false)";
const RATING = either(
  'we rate (?:this|the|it|that)|rated (?:this|the) (?:claim|statement)',
  'our (?:ruling|rating|verdict) (?:is|:)',
  'fact[- ]check(?:ers?|ing)? (?:by|found|team|project)',
);
/** "Verdict:", "We rate this claim False." */
export const FACT_CHECK_TEXT = regex.i`^(?:${HEADINGS})\s*[:.]?$|\b${RATING}\b`;
const ASKING = anyOf(askingHeadline);
/** "We rate this claim False." */
export const RATED = regex.i`\b${RATING}\b`;
/** "Osk vs. Arlen", "The 10 best ladders" */
export const COMPARED = /\bvs\.? |\bcompared\b|\bbest\b|\bcomparison\b/i;
/** "Is Osk selling its ferry?" */
export const ASKED_TITLE = regex.i`^${ASKING}\b.{5,140}\?(?: .{2,40})?$`;
/** "YES, there is one": the answer to such a headline. */
export const ANSWERED = /^(?:YES|NO)(?:[,:.;]| [–—-]) ?\p{L}|\bthere (?:IS|ARE)\b/u;
/** "Roe says half of them left" */
export const CLAIMS_TITLE = /\b(?:says|said|claims?|claimed)\b/i;
const FOUND_NONE = either(
  'we (?:have )?(?:found|find|uncovered) no',
  'found no (?:evidence|record|proof)',
);
const CLAIM = anyOf('claim rumou?r photo photograph picture image video meme post');
const NOT_TRUE = either(
  oneOf('false untrue fake altered doctored misleading a_hoax miscaptioned unproven unfounded'),
);
const CLAIMING = String.raw`${anyOf('message post video meme tweet rumou?r picture photo')}s? ${anyOf('claims? says? alleges? suggests?')}`;
/** "We found no evidence …", "The claim is false", "A message claims". */
export const FOUND = regex.iu`\b(?:${FOUND_NONE}|${CLAIMING}\b|${CLAIM}s? (?:is|are|was|were) (?:\p{L}+ly )?${NOT_TRUE})\b`;
export const OPINION_TITLE =
  /^(?:opinion|op-ed|editorial|commentary|column|letters?|analysis)\b\s*[:|–—-]/i;
const LIVE = either('live (?:updates?|blog|coverage|feed)|live:|as it happened|– live|- live');
/** "Live updates: the storm", "Storm – live". */
export const LIVE_TITLE = regex.i`\b${LIVE}\b|^live\b`;
export const REVIEW_TITLE = /\breview(?:ed)?\b\s*(?:[:|–—-]|$)|^review\b/i;
const DIED = either(
  String.raw`dies\b|dead at \d|has died\b|died\b|obituary|passes away|(?:is )?remembered as`,
);
/** "Pat Lund dies at 90", "In memoriam". */
export const OBITUARY_TITLE = regex.i`\b${DIED}|^in memor(?:y|iam)\b`;
/** "3-1", "101–95": two paragraphs with a score and a word of the game make a report of one. */
export const SCORE = /\b\d{1,3}[-–]\d{1,3}\b/;
const OF_A_RESULT = oneOf(
  'beat defeat(?:ed|s)? win wins won lost loss victory draw drew tied goals? points? scored?',
);
const OF_A_GAME = either(
  oneOf('match game innings sets? season league playoffs? championship final overtime half-time'),
  oneOf('halftime quarterback penalt(?:y|ies) touchdowns? wickets? coach manager'),
);
/** "won", "overtime". */
export const GAME = regex.i`\b(?:${OF_A_RESULT}|${OF_A_GAME})\b`;
export const RECIPE_TITLE = /\brecipes?\b/i;
export const INTERVIEW_TITLE =
  /^(?:q ?& ?a|interview|in conversation)\b|\binterview with\b|\bq ?& ?a\b/i;
const WIRES = anyOf(
  'PRNewswire PR_Newswire GLOBE_NEWSWIRE Business_Wire BUSINESS_WIRE Marketwired ACCESSWIRE',
);
/** "OSK, May 4 (PRNewswire) –", "Press release". */
const RELEASE = regex.i`\bfor immediate release\b|\b${WIRES}\b|^(?:press|media|news) release\b`;
/** A quick test before the slow one: all of them have one of these. */
const MAY_BE_RELEASE = /release|wire/i;

export function isRelease(text: string): boolean {
  return MAY_BE_RELEASE.test(text) && RELEASE.test(text);
}

const OUR_NAME = String.raw`\p{Lu}[\p{L}\p{N} .,&’'-]{1,60}`;
/** "About Osk Ladders", "Press contact". */
const ABOUT_US = regex.iu`^About ${OUR_NAME}$|^(?:media|press) (?:contacts?|inquiries)\b`;
export const QUESTION = /^(?:Q(?:uestion)?[.:]\s|[^“"]{8,300}\?$)/;
const ZONE = String.raw`(?:[ap]\.?m\.?|GMT|BST|[ECMP]?[SD]?T|CET)?`;
/** "14:05 GMT …", "Updated at 9 …". */
const TIME_LINE = regex.i`^(?:\d{1,2}[:.]\d{2}\s?${ZONE}\b|updated? at \d)`;
/** "2. Stir in the flour." */
const STEP = regex.i`^(?:\d{1,2}[.)] )?${anyOf('pre-?heat stir whisk bake mix combine simmer serve knead drain')}\b`;
const MEASURES = anyOf(
  'cups? tbsp tsp tablespoons? teaspoons? g grams? ml oz ounces? lbs? pounds? cloves?',
);
/** "1½ cups of flour". */
const INGREDIENT = regex.i`^[\d½¼¾⅓⅔]+(?:[/.]\d)? ?${MEASURES}\b`;

/** What paragraphs tell their text's kind by. Asked of whole paragraphs, of which nothing else is asked: a sieve would take longer. */
const SIGNS = {
  times: TIME_LINE,
  releases: { test: isRelease },
  steps: STEP,
  ingredients: INGREDIENT,
  aboutUs: ABOUT_US,
} as const;
const NAMES = ['times', 'releases', 'steps', 'ingredients', 'aboutUs'] as const;

/** How many of the texts have each sign. */
export function countSigns(texts: readonly string[]): Record<keyof typeof SIGNS, number> {
  const counts = {
    times: 0,
    releases: 0,
    steps: 0,
    ingredients: 0,
    aboutUs: 0,
  };
  for (const text of texts) for (const name of NAMES) if (SIGNS[name].test(text)) counts[name] += 1;
  return counts;
}
