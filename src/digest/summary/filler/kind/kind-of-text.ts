import type { Reading } from '../../../reading/reading.ts';
import { letsSpeak } from '../../../reading/lets-speak.ts';
import { isEnglish } from '../../units/terms.ts';
import { asksWhetherTrue } from './asks-whether-true.ts';
import { isGuide, isGuideHeadline, speaksToReader } from './is-guide.ts';
import { isPersonal } from './is-personal.ts';
import {
  FACT_CHECK_TEXT,
  FACT_CHECK_TITLE,
  RATED,
  COMPARED,
  ASKED_TITLE,
  ANSWERED,
  CLAIMS_TITLE,
  FOUND,
  OPINION_TITLE,
  LIVE_TITLE,
  REVIEW_TITLE,
  OBITUARY_TITLE,
  SCORE,
  GAME,
  RECIPE_TITLE,
  INTERVIEW_TITLE,
  isRelease,
  QUESTION,
  countSigns,
  LONGEST_READ,
  READ_FROM_START,
} from './kind-signs.ts';

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

const GUIDES: ReadonlySet<TextKind> = new Set(['guide', 'recipe', 'review']);

/** Whether a text of this kind is read for its verdict, its picks or its advice, wherever they stand. */
export function tellsGuides(kind: TextKind): boolean {
  return GUIDES.has(kind);
}

/** A few of the last paragraphs tell the kind as well: a bound on time, set by hand. */
const READ_FROM_END = 6;
/**
 * So many answers make an interview, so many times a live page … Set by hand
 * on digests read one by one.
 */
const FEWEST = { questions: 3, pairs: 2, times: 3, steps: 3, scores: 2 };

/**
 * The kind of an article, by what its page says (`genre`, where it is one of ours), by its headline, or by
 * what its text looks like. News where nothing says otherwise.
 */
export function kindOfText(reading: Reading, genre: string | null = null): TextKind {
  const headline = reading.title ?? '';
  const named = genre === null ? undefined : ofGenre(genre);
  // A guide that ends with questions calls its page one of questions and answers.
  const isNamed =
    named !== 'interview' || !isEnglish(reading.language) || !isGuideHeadline(headline);
  if (named !== undefined && isNamed) return named;
  const texts = textsToRead(reading);
  if (checksFacts(reading, texts)) return 'fact-check';
  const signs = countSigns(texts);
  return byHeadline(headline, texts, signs) ?? byText(reading, texts, signs);
}

type Signs = ReturnType<typeof countSigns>;

function textsToRead({ paragraphs }: Reading): readonly string[] {
  return [
    ...paragraphs.slice(0, READ_FROM_START),
    ...paragraphs.slice(Math.max(READ_FROM_START, paragraphs.length - READ_FROM_END)),
  ].map(({ text }) => text.slice(0, LONGEST_READ));
}

function checksFacts(reading: Reading, texts: readonly string[]): boolean {
  const headline = reading.title ?? '';
  if (FACT_CHECK_TITLE.test(headline)) return true;
  // A test of ladders ends with a verdict as well.
  const isTest = REVIEW_TITLE.test(headline) || COMPARED.test(headline);
  const checks = isTest ? RATED : FACT_CHECK_TEXT;
  if (texts.some((text) => checks.test(text))) return true;
  const isAsked = ASKED_TITLE.test(headline);
  if (isAsked && reading.paragraphs.some(({ text }) => FOUND.test(text) || ANSWERED.test(text)))
    return true;
  return (isAsked || CLAIMS_TITLE.test(headline)) && asksOfClaim(reading);
}

/** What the headline says, or signs of the text that nothing else has; `null` where neither tells. */
function byHeadline(headline: string, texts: readonly string[], signs: Signs): TextKind | null {
  if (LIVE_TITLE.test(headline) || signs.times >= FEWEST.times) return 'live';
  if (isRelease(headline) || signs.releases > 0) return 'release';
  if (OPINION_TITLE.test(headline)) return 'opinion';
  if (signs.steps >= FEWEST.steps || signs.ingredients >= FEWEST.steps) return 'recipe';
  if (RECIPE_TITLE.test(headline) && signs.steps > 0) return 'recipe';
  if (OBITUARY_TITLE.test(headline)) return 'obituary';
  if (texts.filter((text) => SCORE.test(text) && GAME.test(text)).length >= FEWEST.scores)
    return 'sport';
  if (INTERVIEW_TITLE.test(headline)) return 'interview';
  return REVIEW_TITLE.test(headline) ? 'review' : null;
}

/** Whom the text speaks to, and who asks. */
function byText(reading: Reading, texts: readonly string[], { aboutUs }: Signs): TextKind {
  const questions = texts.filter(isQuestion);
  const isAnswering = questions.filter((text) => YOU.test(text)).length >= FEWEST.questions;
  const hasGuides = isEnglish(reading.language);
  if (!(isAnswering && isPersonal(reading)) && hasGuides && isGuide(reading)) return 'guide';
  if (aboutUs > 0) return 'release';
  if (questions.length >= (letsSpeak(reading.title ?? '') ? FEWEST.pairs : FEWEST.questions))
    return 'interview';
  if (isPersonal(reading)) return 'opinion';
  return hasGuides && speaksToReader(reading) ? 'guide' : 'news';
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
