import { PRONOUN_I } from '../../../languages/english/first-person.ts';
import { asksWhetherTrue } from './asks-whether-true.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import type { Reading } from '../../reading/reading.ts';
import { askingHeadline } from '../../../languages/english/verbs/helping-verbs.ts';
import { isEnglish } from '../units/terms.ts';
import { isGuide, isGuideHeadline, speaksToReader } from './is-guide.ts';
import { listedOf } from '../listed/listed-words.ts';
import { sieve } from '../../../text/sieve/sieve.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const KINDS = [
  'news',
  'fact-check',
  'opinion',
  'interview',
  'live',
  'release',
  'recipe',
  'review',
  'guide',
  'sport',
  'obituary',
] as const;

/** How a text is to be read: where its news stands, and what of it is no news. */
export type TextKind = (typeof KINDS)[number];

/** Only the first paragraphs tell the kind, and a few of the last: bounds on time, set by hand. */
const READ_FROM_START = 12;
const READ_FROM_END = 6;
const LONGEST_READ = 600;
/**
 * So many answers make an interview, so many times a live page, so many "I" an opinion … Set by hand
 * on digests read one by one.
 */
const FEWEST = { questions: 3, times: 3, first: 4, steps: 3, scores: 2 };

const CHECKED = String.raw`\bfact[- ]?check(?:ed|ing|er)?s?\b`;
const CLAIM_IN_FRONT = String.raw`^(?:claim|viral|false|misleading)\b.{0,20}[:|]`;
/** “Fact check: …”, “True or false?”, “PolitiFact’s ruling”, “We rate this claim False.” */
const FACT_CHECK_TITLE = regex.i`${CHECKED}|${CLAIM_IN_FRONT}|\btrue or false\b|^did .{5,120}\?$`;
const HEADINGS = "claim|verdict|rating|our (?:ruling|rating|verdict)|what[’']s (?:true|false)";
const RATING = either(
  'we rate (?:this|the|it|that)|rated (?:this|the) (?:claim|statement)',
  'our (?:ruling|rating|verdict) (?:is|:)',
  'fact[- ]check(?:ers?|ing)? (?:by|found|team|project)',
);
/** "Verdict:", "We rate this claim False." */
const FACT_CHECK_TEXT = sieve(regex.i`^(?:${HEADINGS})\s*[:.]?$|\b${RATING}\b`);
const ASKING = anyOf(askingHeadline);
/** "We rate this claim False." */
const RATED = sieve(regex.i`\b${RATING}\b`);
/** "Osk vs. Arlen", "The 10 best ladders" */
const COMPARED = /\bvs\.? |\bcompared\b|\bbest\b|\bcomparison\b/i;
/** "Is Osk selling its ferry?" */
const ASKED_TITLE = regex.i`^${ASKING}\b.{5,140}\?(?: .{2,40})?$`;
/** "YES, there is one": the answer to such a headline. */
const ANSWERED = /^(?:YES|NO)(?:[,:.;]| [–—-]) ?\p{L}|\bthere (?:IS|ARE)\b/u;
/** "Roe says half of them left" */
const CLAIMS_TITLE = /\b(?:says|said|claims?|claimed)\b/i;
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
const FOUND = regex.iu`\b(?:${FOUND_NONE}|${CLAIMING}\b|${CLAIM}s? (?:is|are|was|were) (?:\p{L}+ly )?${NOT_TRUE})\b`;
const OPINION_TITLE =
  /^(?:opinion|op-ed|editorial|commentary|column|letters?|analysis)\b\s*[:|–—-]/i;
const LIVE = either('live (?:updates?|blog|coverage|feed)|live:|as it happened|– live|- live');
/** "Live updates: the storm", "Storm – live". */
const LIVE_TITLE = regex.i`\b${LIVE}\b|^live\b`;
const REVIEW_TITLE = /\breview(?:ed)?\b\s*(?:[:|–—-]|$)|^review\b/i;
const DIED = either(
  String.raw`dies\b|dead at \d|has died\b|died\b|obituary|passes away|(?:is )?remembered as`,
);
/** "Pat Lund dies at 90", "In memoriam". */
const OBITUARY_TITLE = regex.i`\b${DIED}|^in memor(?:y|iam)\b`;
/** "3-1", "101–95": two paragraphs with a score and a word of the game make a report of one. */
const SCORE = /\b\d{1,3}[-–]\d{1,3}\b/;
const OF_A_RESULT = oneOf(
  'beat defeat(?:ed|s)? win wins won lost loss victory draw drew tied goals? points? scored?',
);
const OF_A_GAME = either(
  oneOf('match game innings sets? season league playoffs? championship final overtime half-time'),
  oneOf('halftime quarterback penalt(?:y|ies) touchdowns? wickets? coach manager'),
);
/** "won", "overtime". */
const GAME = regex.i`\b(?:${OF_A_RESULT}|${OF_A_GAME})\b`;
const RECIPE_TITLE = /\brecipes?\b/i;
const INTERVIEW_TITLE = /^(?:q ?& ?a|interview|in conversation)\b|\binterview with\b|\bq ?& ?a\b/i;
const WIRES = anyOf(
  'PRNewswire PR_Newswire GLOBE_NEWSWIRE Business_Wire BUSINESS_WIRE Marketwired ACCESSWIRE',
);
/** "OSK, May 4 (PRNewswire) –", "Press release". */
const RELEASE = sieve(
  regex.i`\bfor immediate release\b|\b${WIRES}\b|^(?:press|media|news) release\b`,
);
const OUR_NAME = String.raw`\p{Lu}[\p{L}\p{N} .,&’'-]{1,60}`;
/** "About Osk Ladders", "Press contact". */
const ABOUT_US = sieve(regex.iu`^About ${OUR_NAME}$|^(?:media|press) (?:contacts?|inquiries)\b`);
const QUESTION = /^(?:Q(?:uestion)?[.:]\s|[^“"]{8,300}\?$)/;
const ZONE = String.raw`(?:[ap]\.?m\.?|GMT|BST|[ECMP]?[SD]?T|CET)?`;
/** "14:05 GMT …", "Updated at 9 …". */
const TIME_LINE = regex.i`^(?:\d{1,2}[:.]\d{2}\s?${ZONE}\b|updated? at \d)`;
/** "2. Stir in the flour." */
const STEP = sieve(
  regex.i`^(?:\d{1,2}[.)] )?${anyOf('pre-?heat stir whisk bake mix combine simmer serve knead drain')}\b`,
);
const MEASURES = anyOf(
  'cups? tbsp tsp tablespoons? teaspoons? g grams? ml oz ounces? lbs? pounds? cloves?',
);
/** "1½ cups of flour". */
const INGREDIENT = regex.i`^[\d½¼¾⅓⅔]+(?:[/.]\d)? ?${MEASURES}\b`;
const ME = `${PRONOUN_I}|I[’'](?:m|ve|d|ll)|[Mm]y|me`;
const FIRST_PERSON = regex.gu`(?<![\p{L}’'“"])(?:${ME})(?!\p{L})`;

/** What paragraphs tell their text's kind by. */
const SIGNS = {
  rated: RATED,
  checked: FACT_CHECK_TEXT,
  times: TIME_LINE,
  releases: RELEASE,
  steps: STEP,
  ingredients: INGREDIENT,
  aboutUs: ABOUT_US,
} as const;
const NAMES = ['rated', 'checked', 'times', 'releases', 'steps', 'ingredients', 'aboutUs'] as const;

/** How many of the texts have each sign. */
function countSigns(texts: readonly string[]): Record<keyof typeof SIGNS, number> {
  const counts = {
    rated: 0,
    checked: 0,
    times: 0,
    releases: 0,
    steps: 0,
    ingredients: 0,
    aboutUs: 0,
  };
  for (const text of texts) for (const name of NAMES) if (SIGNS[name].test(text)) counts[name] += 1;
  return counts;
}

/**
 * The kind of an article, by what its page says (`genre`, where it is one of ours), by its headline, or by
 * what its text looks like. News where nothing says otherwise.
 */
export function kindOfText(reading: Reading, genre: string | null = null): TextKind {
  const { title, paragraphs } = reading;
  const named = genre === null ? undefined : ofGenre(genre);
  const headline = title ?? '';
  // A guide that ends with questions calls its page one of questions and answers.
  const isNamed =
    named !== 'interview' || !isEnglish(reading.language) || !isGuideHeadline(headline);
  if (named !== undefined && isNamed) return named;
  const texts = [
    ...paragraphs.slice(0, READ_FROM_START),
    ...paragraphs.slice(Math.max(READ_FROM_START, paragraphs.length - READ_FROM_END)),
  ].map(({ text }) => text.slice(0, LONGEST_READ));
  if (FACT_CHECK_TITLE.test(headline)) return 'fact-check';
  const counts = countSigns(texts);
  // A test of ladders ends with a verdict as well.
  const isTest = REVIEW_TITLE.test(headline) || COMPARED.test(headline);
  if ((isTest ? counts.rated : counts.checked) > 0) return 'fact-check';
  const isAsked = ASKED_TITLE.test(headline);
  if (isAsked && paragraphs.some(({ text }) => FOUND.test(text) || ANSWERED.test(text)))
    return 'fact-check';
  if ((isAsked || CLAIMS_TITLE.test(headline)) && asksOfClaim(reading)) return 'fact-check';
  if (LIVE_TITLE.test(headline) || counts.times >= FEWEST.times) return 'live';
  if (RELEASE.test(headline) || counts.releases > 0) return 'release';
  if (OPINION_TITLE.test(headline)) return 'opinion';
  if (counts.steps >= FEWEST.steps || counts.ingredients >= FEWEST.steps) return 'recipe';
  if (RECIPE_TITLE.test(headline) && counts.steps > 0) return 'recipe';
  if (OBITUARY_TITLE.test(headline)) return 'obituary';
  if (texts.filter((text) => SCORE.test(text) && GAME.test(text)).length >= FEWEST.scores)
    return 'sport';
  if (INTERVIEW_TITLE.test(headline)) return 'interview';
  if (REVIEW_TITLE.test(headline)) return 'review';
  const questions = texts.filter(isQuestion);
  const isAnswering = questions.filter((text) => YOU.test(text)).length >= FEWEST.questions;
  if (!(isAnswering && isPersonal(reading)) && isEnglish(reading.language) && isGuide(reading))
    return 'guide';
  if (counts.aboutUs > 0) return 'release';
  if (questions.length >= FEWEST.questions) return 'interview';
  if (isPersonal(reading)) return 'opinion';
  return isEnglish(reading.language) && speaksToReader(reading) ? 'guide' : 'news';
}

/** Whether the text itself asks if what was claimed is true. */
function asksOfClaim({ paragraphs }: Reading): boolean {
  return paragraphs.some(({ text, sentences }) =>
    sentences.some(({ start, end }) => asksWhetherTrue(text.slice(start, end).trim())),
  );
}

/** Who is interviewed is asked of himself; the questions that a guide has for headings are not. */
const YOU = /\b(?:you|your)\b/i;

function isQuestion(text: string): boolean {
  return (text.endsWith('?') || text.startsWith('Q')) && QUESTION.test(text);
}

/** Pages name their kind in many ways: schema.org types, sections. */
function ofGenre(genre: string): TextKind | undefined {
  const name = genre.toLowerCase();
  const known = KINDS.find((kind) => kind === name);
  if (known !== undefined) return known;
  return BY_GENRE.find(([pattern]) => pattern.test(name))?.[1];
}

const BY_GENRE: readonly (readonly [RegExp, TextKind])[] = [
  [/opinion|editorial|comment|column/, 'opinion'],
  [/live/, 'live'],
  [/fact|claim/, 'fact-check'],
  [/release|sponsored|advertiser/, 'release'],
  [/interview/, 'interview'],
  [/recipe/, 'recipe'],
  [/review/, 'review'],
  [/sport/, 'sport'],
  [/obituar/, 'obituary'],
];

/** Whether the author speaks of himself, outside what is quoted. */
export function isPersonal({ paragraphs, quotations, language }: Reading): boolean {
  const firstPerson = isEnglish(language) ? FIRST_PERSON : listedOf(language)?.firstPerson;
  if (firstPerson === undefined || firstPerson === null) return false;
  let found = 0;
  for (const [index, { text }] of paragraphs.slice(0, READ_FROM_START).entries()) {
    const quoted = quotations.filter(({ paragraph, nested }) => paragraph === index && !nested);
    for (const { index: at } of matchesOf(text.slice(0, LONGEST_READ), firstPerson)) {
      if (!quoted.some(({ outer }) => outer.start <= at && at < outer.end)) found += 1;
    }
  }
  return found >= FEWEST.first;
}
