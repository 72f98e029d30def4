import { createRequire, findPackageJSON } from 'node:module';
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

/** Fewer letters prove nothing against what a page says of itself. */
const LEAST_PROOF = 60;

/**
 * The language of a text of which somebody says that it is in `said` (a primary subtag). Where
 * script and common words agree with that, it is; where they do not, a detector decides if it is
 * sure of itself, else the word stands.
 */
export function settleLanguage(text: string, said: string | null): string {
  const guess = guessLanguage(text);
  if (guess === said) return guess;
  const letters = text.slice(0, READ_CHARACTERS).match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_PROOF) return said ?? guess;
  const found = detector().detect(text.slice(0, READ_CHARACTERS));
  if (found.language === '' || !found.isReliable()) return said ?? guess;
  return KIN[found.language]?.includes(said ?? '') === true
    ? (said ?? found.language)
    : found.language;
}

/** Languages that a detector takes for each other: between them the page's own word holds. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  no: ['nb', 'nn', 'da'],
  da: ['nb', 'nn', 'no'],
  ms: ['id'],
  id: ['ms'],
  hr: ['sr', 'bs', 'sh'],
  sr: ['hr', 'bs', 'sh', 'me'],
  bs: ['hr', 'sr'],
  gl: ['pt', 'es'],
  he: ['iw'],
};

type Detector = Readonly<{
  detect: (text: string) => Readonly<{ language: string; isReliable: () => boolean }>;
}>;

let loaded: Detector | null = null;

/** Loaded when first in doubt: its tables take half a second and 90 MB, and most pages need none. */
function detector(): Detector {
  if (loaded === null) {
    // The package names its doors for `import` alone, which would load them at every start.
    const require = createRequire(import.meta.url);
    const home = findPackageJSON('eld', import.meta.url) ?? '';
    const { eld }: { eld: Detector } = require(
      home.replace(/package\.json$/, 'src/entries/static.extrasmall.js'),
    );
    loaded = eld;
  }
  return loaded;
}

/**
 * The language of a text as a BCP 47 primary subtag, by its script and its commonest words;
 * 'en' where neither is sure.
 */
export function guessLanguage(text: string): string {
  const read = text.slice(0, READ_CHARACTERS);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = read.match(script)?.length ?? 0;
    const result = count === 0 ? null : language(read);
    if (count > letters * (result === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) return result ?? 'en';
  }
  return latin(read);
}

function latin(text: string): string {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = LEAST_WORDS - 1;
  for (const [language, common] of Object.entries(COMMON_WORDS)) {
    const count = found.filter((word) => common.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
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
