import { regex } from '../languages/regex.ts';

/** So much is looked at, from where letters beyond ASCII begin. */
const JUDGED = 8000;
/** In a Latin text a letter beyond ASCII seldom stands beside another. */
const MOST_SIDE_BY_SIDE = 0.5;
/** Bytes that an encoding does not have. */
const MOST_STRANGE = 0.005;

/** Signs and capitals within words, and letters of one script within words of another. */
const SIGN_WITHIN = String.raw`(?<=\p{Ll})[•†‡™§ˆ‰Œ¸˜¯®¬¤¦©±\u0400-\u042fҐ](?=\p{L})`;
/** "cómo¿Quién" lacks its blank, "5 m³im" too: before a capital and behind a metre they are what they look like. */
const MARK_WITHIN = String.raw`(?<=\p{Ll})(?<!(?<!\p{L})[ckd]?m(?=³))[¹³£¿](?=\p{Ll})`;
/** Capitals with a mark right behind a small letter, also at the end of a word: "hambreÈ", "InŽs". */
const CAPITAL_BEHIND = String.raw`(?<=\p{Ll})[À-ÖØ-ÞŠŽŸ]`;
const SCRIPT_WITHIN = String.raw`(?<=[a-z])[\u0370-\u05ff\u2500-\u259f\uff61-\uff9f](?=[a-z])`;
const WITHIN_WORDS = regex.gu`${SIGN_WITHIN}|${MARK_WITHIN}|${CAPITAL_BEHIND}|${SCRIPT_WITHIN}`;
/** Between words and numbers: where there is ², which Latin 2 does not have, "Stadt¹und" is a footnote. */
const SUPERSCRIPT = /(?<=\p{Ll})[¹³](?=\p{Ll})/gu;
/** Dashes join words; beside such signs they are letters as well: "ni–o". */
const DASH_WITHIN = /(?<=\p{Ll})[–—](?=\p{Ll})/gu;
/** Brands are written so here and there. */
const MOST_WITHIN = 0.15;
/** Capitals within Cyrillic words, and signs at them: another table's letters. */
const CAPITAL_WITHIN = String.raw`(?<=[\u0430-\u045f])(?:[\u0400-\u042f](?=[\u0430-\u045f])|Я)`;
const SIGN = String.raw`[¤¦¬€√≈≤≥∆ƒ÷\u2500-\u259f]`;
const DASH_BEFORE = String.raw`(?<!\S)[—–](?=[\u0430-\u045f])`;
const SIGN_AT_CYRILLIC = `(?<=[\u0430-\u045f])${SIGN}|${SIGN}(?=[\u0430-\u045f])`;
const ODD_CYRILLIC = regex.gu`${CAPITAL_WITHIN}|${SIGN_AT_CYRILLIC}|${DASH_BEFORE}`;
/** In the table of Windows, what is Ά in that of ISO. */
const ODD_GREEK = /¶(?=[α-ω])/;
/** Letters of Serbian and Macedonian, and letters that they do not have. */
const SERBIAN = /[ђћџљњќѓѕјЂЋЏЉЊЌЃЅЈ](?=[\u0400-\u045f])/g;
const NOT_SERBIAN = /[ыэъщй]/g;

function beyond(text: string): number {
  return count(text, /[^\u0000-\u007f]/g);
}

/**
 * Whether a text that was decoded looks like one: few marks for what cannot be read or for controls,
 * no signs within words, no Latin letters in heaps, which are another script's bytes, and of Cyrillic
 * letters no more capitals than small ones: its tables have them in each other's place.
 */
export function readsWell(text: string): boolean {
  const judged = judgedPart(text);
  const strange = count(judged, /[\ufffd\u0080-\u009f\uf780-\uf7ff]/g);
  if (strange > judged.length * MOST_STRANGE) return false;
  const latin = count(judged, /[\u00a0-\u024f]/g);
  const beside = count(judged, /(?<=[\u00a0-\u024f])[\u00a0-\u024f]/g);
  if (latin > 0 && beside > latin * MOST_SIDE_BY_SIDE) return false;
  const plain = judged.includes('²') ? judged.replace(SUPERSCRIPT, ' ') : judged;
  const signs = count(plain, WITHIN_WORDS);
  const within = signs + (signs > 0 ? count(judged, DASH_WITHIN) : 0);
  if (within > 1 && within > beyond(judged) * MOST_WITHIN) return false;
  const capitals = count(judged, /[\u0400-\u042f]/g);
  return capitals <= count(judged, SMALL_CYRILLIC) && !ODD_GREEK.test(judged);
}

const SMALL_CYRILLIC = /[\u0430-\u045f]/g;

/**
 * How odd a Cyrillic text looks: capitals within words, signs at them, letters of Serbian beside some
 * that it does not have; null for a text that is not mostly in Cyrillic letters. Names are written
 * so as well, "РусГидро": it tells which of several tables is the likeliest, not whether one is.
 */
export function oddCyrillic(text: string): number | null {
  const judged = judgedPart(text);
  if (count(judged, SMALL_CYRILLIC) * 2 < beyond(judged)) return null;
  const mixed = Math.min(count(judged, SERBIAN), count(judged, NOT_SERBIAN));
  return count(judged, ODD_CYRILLIC) + mixed;
}

function judgedPart(text: string): string {
  const first = text.search(/[^\u0000-\u007f]/);
  return first < 0 ? '' : text.slice(first, first + JUDGED);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Vowels and tones of Thai that hang on a letter, where they do, and where they don't. */
const HANGS = '[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]';
const HANGING = regex.gu`(?<=[\u0e01-\u0e4e])${HANGS}`;
const NO_THAI = regex.u`(?<![\u0e01-\u0e4e])${HANGS}|[เแโใไ](?![\u0e01-\u0e2e])|[\ufffd\u0080-\u009f]`;
/** Fewer letters may be anything. */
const LEAST_THAI = 16;
/** Every fourth sign of Thai hangs on a letter. */
const LEAST_HANGING = 0.1;

/** Whether a text is spelt as Thai is, so that its bytes are hardly another script's. */
export function isThai(text: string): boolean {
  if (NO_THAI.test(text)) return false;
  const letters = count(text, /\p{Script=Thai}/gu);
  const hanging = count(text, HANGING);
  return letters >= LEAST_THAI && hanging >= letters * LEAST_HANGING;
}

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const OTHERS = /[\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/gu;
const SOUTHERN = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}]/gu;
const SCRIPTS = [
  CYRILLIC,
  EAST_ASIAN,
  OTHERS,
  SOUTHERN,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Hangul}/gu,
];
/** Names and addresses in a text may be in letters of another script. */
const OF_ONE_SCRIPT = 0.8;
/** What stands between letters is marks, blanks and numbers. */
const LEAST_WRITTEN = 0.98;

/** Whether a text is in letters of one script other than Latin, with marks and blanks between them. */
export function isWritten(text: string): boolean {
  const written = count(text, /[\p{L}\p{M}\p{N}\p{P}\p{Z}\s]/gu);
  const letters = count(text, /\p{L}/gu);
  if (letters < 2 || written < text.length * LEAST_WRITTEN) return false;
  return SCRIPTS.some((script) => count(text, script) > letters * OF_ONE_SCRIPT);
}
