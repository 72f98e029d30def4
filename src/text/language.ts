import { languageOfTag, UNKNOWN } from '../languages/language-of.ts';
import { detectLanguage, isDetectable } from './detect-language.ts';
import { words } from './sentences/word-list.ts';

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

/** The commonest short words, those first that no other language here has. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the and of to in is that for was on with as he it by at from his they have are not this be said who will has its an',
  ),
  de: words(
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  ),
  fr: words(
    'le la les des et en du une un que est pour dans qui par sur au il plus pas avec ce se sont aux cette ont été son ses',
  ),
  es: words(
    'el la los las de que y en un una por con del se para es su al lo como más pero sus este ha fue son también entre',
  ),
  it: words(
    'il di che la e in un per è con non una sono del si da della le al gli dei nel alla anche più ha come ma delle',
  ),
  pt: words(
    'o a os as de que e do da em um uma para com não por no na se dos mais ao das foi são à pelo pela também ele',
  ),
  nl: words(
    'de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar door uit naar wordt heeft',
  ),
  sv: words(
    'och att det i som en på är av för med den till inte om ett han har de var från vid sig så också',
  ),
  da: words(
    'og at det i som en på er af for med den til ikke om et han har de var fra ved sig så også efter blev',
  ),
  nb: words(
    'og at det i som en på er av for med den til ikke om et han har de var fra ved seg så også etter ble',
  ),
  fi: words(
    'ja on ei että se oli hän myös mutta kun ovat kuin ole joka tai ollut mukaan niin nyt sen',
  ),
  pl: words(
    'w i na z się nie do to że jest o od za jak po przez są ale dla przy co czy tym było oraz jego',
  ),
  cs: words(
    'a v na se je že s z o do i to ve za by ale jako podle pro jsou které který také byl po při',
  ),
  tr: words(
    've bir bu da de için ile olarak çok daha olan gibi ne ancak sonra kadar en ise var oldu',
  ),
  hu: words('a az és hogy nem is egy van meg volt ez csak de mint már vagy még azt el után'),
  ro: words('și de în a la cu pe din este că nu o pentru mai care un sunt au fost prin dar'),
  id: words(
    'yang dan di dengan untuk dari ini tidak pada dalam itu akan juga oleh ke adalah telah kata',
  ),
  vi: words('và của là có cho được trong các với không một người đã những này tại từ khi'),
};

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
  const other = isSame(guess.language, tag) ? null : plainlyOther(read, guess, tag);
  return other === null || isSame(other, tag)
    ? { language: tag, contradicts: false }
    : { language: other, contradicts: true };
}

/** A script tells by itself; letters of one script need the detector, and it the language. */
function plainlyOther(text: string, { language, isScript, isSure }: Guess, tag: string) {
  if (lettersOf(text) < (isScript ? ENOUGH_LETTERS / 4 : ENOUGH_LETTERS)) return null;
  if (isScript && !SHARING_SCRIPT.has(language)) return language;
  const detected = detectLanguage(text);
  return detected === language || !isSure || isDetectable(tag) ? detected : null;
}

/** Languages of Cyrillic, Arabic and Devanagari, which a letter or a word here and there tells apart. */
const SHARING_SCRIPT = words('uk be kk mk sr ru bg ar fa ur hi mr');

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

function latin(text: string): Pick<Guess, 'language' | 'isSure'> {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = LEAST_WORDS - 1;
  let second = 0;
  for (const [language, common] of Object.entries(COMMON_WORDS)) {
    const count = found.filter((word) => common.has(word)).length;
    if (count > most) [best, most, second] = [language, count, most];
    else if (count > second) second = count;
  }
  return { language: best, isSure: most >= SURE_WORDS && most > second * LEAD };
}

function cyrillic(text: string): string {
  if (/[іїєґ]/iu.test(text) && !/[ыэ]/iu.test(text)) return 'uk';
  if (/[ўЎ]/u.test(text)) return 'be';
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  if (/[ђћџљњј]/iu.test(text)) return /[ѓќѕ]/iu.test(text) ? 'mk' : 'sr';
  if (/[ыэё]/iu.test(text)) return 'ru';
  return /(?:^|[^\p{L}])(?:е|се|да|от|че|са)(?:$|[^\p{L}])[^]*ъ|(?:^|[^\p{L}])(?:че|са|ще)(?:$|[^\p{L}])/iu.test(
    text,
  )
    ? 'bg'
    : 'ru';
}

function arabic(text: string): string {
  if (/[ٹڈڑںےہ]/u.test(text)) return 'ur';
  return /[پچژگی]/u.test(text) ? 'fa' : 'ar';
}
