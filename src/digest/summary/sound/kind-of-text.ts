import type { Reading } from '../../reading/reading.ts';

const KINDS = [
  'news',
  'fact-check',
  'opinion',
  'interview',
  'live',
  'release',
  'recipe',
  'review',
  'sport',
  'obituary',
] as const;

/** How a text is to be read: where its news stands, and what of it is no news. */
export type TextKind = (typeof KINDS)[number];

/** Only the first paragraphs tell the kind, and a few of the last. */
const READ_FROM_START = 12;
const READ_FROM_END = 6;
const LONGEST_READ = 600;
/** So many answers make an interview, so many times a live page, so many "I" an opinion … */
const FEWEST = { questions: 3, times: 3, first: 4, steps: 3, scores: 2 };

/** “Fact check: …”, “True or false?”, “PolitiFact’s ruling”, “We rate this claim False.” */
const FACT_CHECK_TITLE =
  /\bfact[- ]?check(?:ed|ing|er)?s?\b|^(?:claim|viral|false|misleading)\b.{0,20}[:|]|\btrue or false\b|^did .{5,120}\?$/i;
const FACT_CHECK_TEXT =
  /^(?:claim|verdict|rating|our (?:ruling|rating|verdict)|what[’']s (?:true|false))\s*[:.]?$|\b(?:we rate (?:this|the|it|that)|rated (?:this|the) (?:claim|statement)|our (?:ruling|rating|verdict) (?:is|:)|fact[- ]check(?:ers?|ing)? (?:by|found|team|project))\b/i;
/** "Is Osk selling its ferry?" and "We found no evidence …", "The claim is false". */
const ASKED_TITLE =
  /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would)\b.{5,140}\?$/i;
const FOUND =
  /\bwe (?:have )?(?:found|find|uncovered) no\b|\bfound no (?:evidence|record|proof)\b|\b(?:claim|rumou?r|photo|photograph|picture|image|video|meme|post)s? (?:is|are|was|were) (?:\p{L}+ly )?(?:false|untrue|fake|altered|doctored|misleading|a hoax|miscaptioned|unproven|unfounded)\b/iu;
const OPINION_TITLE =
  /^(?:opinion|op-ed|editorial|commentary|column|letters?|analysis)\b\s*[:|–—-]/i;
const LIVE_TITLE =
  /\b(?:live (?:updates?|blog|coverage|feed)|live:|as it happened|– live|- live)\b|^live\b/i;
const REVIEW_TITLE = /\breview(?:ed)?\b\s*(?:[:|–—-]|$)|^review\b/i;
const OBITUARY_TITLE =
  /\b(?:dies\b|dead at \d|has died\b|died\b|obituary|passes away|(?:is )?remembered as)|^in memor(?:y|iam)\b/i;
/** "3-1", "101–95": two paragraphs with a score and a word of the game make a report of one. */
const SCORE = /\b\d{1,3}[-–]\d{1,3}\b/;
const GAME =
  /\b(?:beat|defeat(?:ed|s)?|win|wins|won|lost|loss|victory|draw|drew|tied|goals?|points?|scored?|match|game|innings|sets?|season|league|playoffs?|championship|final|overtime|half-time|halftime|quarterback|penalt(?:y|ies)|touchdowns?|wickets?|coach|manager)\b/i;
const RECIPE_TITLE = /\brecipes?\b/i;
const INTERVIEW_TITLE = /^(?:q ?& ?a|interview|in conversation)\b|\binterview with\b|\bq ?& ?a\b/i;
const RELEASE =
  /\bfor immediate release\b|\b(?:PRNewswire|PR Newswire|GLOBE NEWSWIRE|Business Wire|BUSINESS WIRE|Marketwired|ACCESSWIRE)\b|^(?:press|media|news) release\b/i;
const ABOUT_US =
  /^About \p{Lu}[\p{L}\p{N} .,&’'-]{1,60}$|^(?:media|press) (?:contacts?|inquiries)\b/iu;
const QUESTION = /^(?:Q(?:uestion)?[.:]\s|[^“"]{8,300}\?$)/;
const TIME_LINE =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|GMT|BST|[ECMP]?[SD]?T|CET)?\b|updated? at \d)/i;
const STEP =
  /^(?:\d{1,2}[.)] )?(?:pre-?heat|stir|whisk|bake|mix|combine|simmer|serve|knead|drain)\b/i;
const INGREDIENT =
  /^[\d½¼¾⅓⅔]+(?:[/.]\d)? ?(?:cups?|tbsp|tsp|tablespoons?|teaspoons?|g|grams?|ml|oz|ounces?|lbs?|pounds?|cloves?)\b/i;
const FIRST_PERSON = /(?<![\p{L}’'“"])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me)(?![\p{L}])/gu;

/**
 * The kind of an article, by what its page says (`genre`, where it is one of ours), by its headline, or by
 * what its text looks like. News where nothing says otherwise.
 */
export function kindOfText(reading: Reading, genre: string | null = null): TextKind {
  const { title, paragraphs } = reading;
  const named = genre === null ? undefined : ofGenre(genre);
  if (named !== undefined) return named;
  const headline = title ?? '';
  const texts = [
    ...paragraphs.slice(0, READ_FROM_START),
    ...paragraphs.slice(Math.max(READ_FROM_START, paragraphs.length - READ_FROM_END)),
  ].map(({ text }) => text.slice(0, LONGEST_READ));
  const count = (pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length;
  if (FACT_CHECK_TITLE.test(headline) || count(FACT_CHECK_TEXT) > 0) return 'fact-check';
  if (ASKED_TITLE.test(headline) && paragraphs.some(({ text }) => FOUND.test(text)))
    return 'fact-check';
  if (LIVE_TITLE.test(headline) || count(TIME_LINE) >= FEWEST.times) return 'live';
  if (RELEASE.test(headline) || count(RELEASE) > 0 || count(ABOUT_US) > 0) return 'release';
  if (OPINION_TITLE.test(headline)) return 'opinion';
  if (count(STEP) >= FEWEST.steps || count(INGREDIENT) >= FEWEST.steps) return 'recipe';
  if (RECIPE_TITLE.test(headline) && count(STEP) > 0) return 'recipe';
  if (OBITUARY_TITLE.test(headline)) return 'obituary';
  if (texts.filter((text) => SCORE.test(text) && GAME.test(text)).length >= FEWEST.scores)
    return 'sport';
  if (INTERVIEW_TITLE.test(headline) || count(QUESTION) >= FEWEST.questions) return 'interview';
  if (REVIEW_TITLE.test(headline)) return 'review';
  return isPersonal(reading) ? 'opinion' : 'news';
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
function isPersonal({ paragraphs, quotations }: Reading): boolean {
  let found = 0;
  for (const [index, { text }] of paragraphs.slice(0, READ_FROM_START).entries()) {
    const quoted = quotations.filter(({ paragraph, nested }) => paragraph === index && !nested);
    for (const { index: at } of text.slice(0, LONGEST_READ).matchAll(FIRST_PERSON)) {
      if (!quoted.some(({ outer }) => outer.start <= at && at < outer.end)) found += 1;
    }
  }
  return found >= FEWEST.first;
}
