import { regex } from '../languages/regex.ts';
import { languageOfTag, UNKNOWN } from '../languages/language-of.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { wordSet } from '../languages/word-set.ts';
import { detectLanguage, isDetectable } from './detect-language.ts';

/** Enough to tell a language, and a bound on what a long text costs. */
const READ_CHARACTERS = 4000;
/** Fewer of a language's commonest words than this prove nothing. */
const LEAST_WORDS = 2;

/** Scripts that one language of the news uses, or that a letter tells apart. In order of asking. */
const SCRIPTS: readonly (readonly [script: RegExp, language: (text: string) => string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Han}/gu, () => 'zh'],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, arabic],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [
    /\p{Script=Devanagari}/gu,
    (text) => (/(?:^|\s)(?:आहे|आणि|आहेत)(?=\s|$)/u.test(text) ? 'mr' : 'hi'),
  ],
  [/\p{Script=Armenian}/gu, () => 'hy'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Ethiopic}/gu, () => 'am'],
  [/\p{Script=Myanmar}/gu, () => 'my'],
  [/\p{Script=Bengali}/gu, () => 'bn'],
  [/\p{Script=Tamil}/gu, () => 'ta'],
  [/\p{Script=Telugu}/gu, () => 'te'],
  [/\p{Script=Khmer}/gu, () => 'km'],
  [/\p{Script=Gujarati}/gu, () => 'gu'],
  [/\p{Script=Gurmukhi}/gu, () => 'pa'],
];
/** A Chinese text has names in Latin letters, a Latin text the odd foreign word. */
const SCRIPT_SHARE = 0.3;
/** Japanese writes its nouns in Han, so that a few kana tell it from Chinese. */
const KANA_SHARE = 0.05;

/** The commonest short words of the languages that have a file, in the order of asking. */
const COMMON_WORDS: readonly (readonly [language: string, common: ReadonlySet<string>])[] =
  LANGUAGES.flatMap(({ tags: [tag], common }) =>
    tag === undefined || common === undefined ? [] : [[tag, wordSet(common)] as const],
  );

/** By languages whose words are those of their kin as well, a letter that only they have. */
const OWN_LETTER: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.flatMap(({ tags: [tag], ownLetters }) =>
    tag === undefined || ownLetters === undefined
      ? []
      : [[tag, regex.iu`[${ownLetters}]`] as const],
  ),
);

/** What a text is written in, and whether that is what its publisher says. */
export type Told = Readonly<{
  /** The primary subtag of BCP 47. */
  language: string;
  /** The text is plainly in another language than the one declared. */
  contradicts: boolean;
}>;

/** Shorter texts are headlines and names: detectors of language are wrong in one of fifty. */
const ENOUGH_LETTERS = 80;

/** So alike that what is declared knows better than any detector. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['hr', 'sr', 'bs', 'sh', 'cnr', 'me']),
  new Set(['id', 'ms']),
  new Set(['es', 'gl', 'ast']),
  new Set(['pt', 'gl']),
  new Set(['zh', 'yue', 'wuu']),
  new Set(['fa', 'prs', 'ps']),
  new Set(['ru', 'be']),
];

/**
 * The language of a text whose publisher declares one (a BCP 47 tag, `null` where none does).
 * What is declared is trusted, for 93–97 % of pages and feeds declare it, unless the text is long
 * enough and plainly in another one. Give it the body without the words of the page around it.
 */
export function languageOf(text: string, declared: string | null): Told {
  const read = text.slice(0, READ_CHARACTERS);
  const guess = guessed(read);
  const tag = declared === null ? UNKNOWN : languageOfTag(declared);
  if (tag === UNKNOWN) {
    const detected = guess.isSure ? guess.language : (detectLanguage(read) ?? guess.language);
    return { language: detected, contradicts: false };
  }
  const agrees = isSame(guess.language, tag) && !isUnproven(read, guess);
  const other = agrees ? null : plainlyOther(read, guess, tag);
  return other === null || isSame(other, tag)
    ? { language: tag, contradicts: false }
    : { language: other, contradicts: true };
}

const BY_DEFAULT = 'en';
/** English text is made of these to a third and more; it is what is guessed of any language, too. */
const LEAST_ENGLISH = 0.1;

/** Whether English was guessed for want of anything better: Turkish on a page that says "en". */
function isUnproven(text: string, { language, isScript, isSure }: Guess): boolean {
  if (isScript || isSure || language !== BY_DEFAULT) return false;
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return found.filter((word) => ALSO_ENGLISH.has(word)).length < found.length * LEAST_ENGLISH;
}

/** A script tells by itself; letters of one script need the detector, and it the language. */
function plainlyOther(text: string, { language, isScript, isSure }: Guess, tag: string) {
  if (lettersOf(text) < (isScript ? ENOUGH_LETTERS / 4 : ENOUGH_LETTERS)) return null;
  if (isScript && !SHARING_SCRIPT.has(language)) return language;
  const detected = detectLanguage(text);
  return detected === language || !isSure || isDetectable(tag) ? detected : null;
}

/** Languages of Cyrillic, Arabic and Devanagari, which a letter or a word here and there tells apart. */
const SHARING_SCRIPT = wordSet('uk be kk mk sr ru bg ar fa ur hi mr');

function isSame(one: string, other: string): boolean {
  return one === other || KIN.some((kin) => kin.has(one) && kin.has(other));
}

/**
 * The language of a text as a BCP 47 primary subtag, by its script and its commonest words;
 * 'en' where neither is sure.
 */
export function guessLanguage(text: string): string {
  return guessed(text.slice(0, READ_CHARACTERS)).language;
}

/** The same where its script or its commonest words make that sure, else `null`. Costs no tables. */
export function sureLanguage(text: string): string | null {
  const { language, isSure } = guessed(text.slice(0, READ_CHARACTERS));
  return isSure ? language : null;
}

/**
 * Whether nothing speaks against it that a text is in the language of those around it: its script is
 * not another one, and no language has more than one of its commonest words beyond that one's.
 */
export function mayBeIn(text: string, language: string): boolean {
  const read = text.slice(0, READ_CHARACTERS);
  const guess = guessed(read);
  if (guess.isSure || guess.isScript) return guess.language === language;
  const words = new Set(read.toLowerCase().match(/\p{L}+/gu));
  const counts = COMMON_WORDS.map(
    ([tag, common]) => [tag, words.intersection(common).size] as const,
  );
  const own = counts.find(([tag]) => tag === language)?.[1] ?? 0;
  return counts.every(([, count]) => count <= own + 1);
}

type Guess = Readonly<{ language: string; isScript: boolean; isSure: boolean }>;

function guessed(text: string): Guess {
  const letters = lettersOf(text);
  for (const [script, language] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    const result = count === 0 ? null : language(text);
    if (result !== null && count > letters * (result === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) {
      return { language: result, isScript: true, isSure: true };
    }
  }
  return { ...latin(text), isScript: false };
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** So many more of the commonest words than the second language has make it sure. */
const LEAD = 1.5;
const SURE_WORDS = 4;

/** Short words of English, also those that it shares with others. */
const ALSO_ENGLISH = wordSet(
  'the and of to in is that for was on with as he it by at from his they have are not this be said who a an her she him one had were which their has would its i we you or but',
);

function latin(text: string): Pick<Guess, 'language' | 'isSure'> {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = LEAST_WORDS - 1;
  let second = 0;
  for (const [language, common] of COMMON_WORDS) {
    const count = found.filter((word) => common.has(word)).length;
    if (count > most) [best, most, second] = [language, count, most];
    else if (count > second) second = count;
  }
  const isOwn = OWN_LETTER.get(best)?.test(text) ?? true;
  const isSure = most >= SURE_WORDS && most > second * LEAD && isOwn;
  const english = found.filter((word) => ALSO_ENGLISH.has(word)).length;
  // "a", "to" and "as" are English as well as Czech and Portuguese
  if (!isSure && best !== 'en' && english > most) return { language: 'en', isSure };
  return { language: best, isSure };
}

function cyrillic(text: string): string {
  if (/[іїєґ]/iu.test(text) && !/[ыэ]/iu.test(text)) return 'uk';
  if (/[ўЎ]/u.test(text)) return 'be';
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  // "е" is a word of Macedonian, which Serbian writes "је"
  if (/[ђћџљњј]/iu.test(text))
    return /[ѓќѕ]/iu.test(text) || /(?<!\p{L})(?:е|во)(?!\p{L})/iu.test(text) ? 'mk' : 'sr';
  if (/[ыэё]/iu.test(text)) return 'ru';
  if (/(?:^|[^\p{L}])(?:че|са|ще)(?:$|[^\p{L}])/iu.test(text)) return 'bg';
  // a vowel of Bulgarian, and in Russian what parts a consonant from one of these
  return /ъ(?![еёюяи])/iu.test(text) ? 'bg' : 'ru';
}

function arabic(text: string): string {
  if (/[ٹڈڑںےہ]/u.test(text)) return 'ur';
  return /[پچژگی]/u.test(text) ? 'fa' : 'ar';
}
