import { regex } from '../languages/regex.ts';

/** So much is looked at, from where letters beyond ASCII begin. */
const JUDGED = 8000;
/** In a Latin text a letter beyond ASCII seldom stands beside another. */
const MOST_SIDE_BY_SIDE = 0.5;
/** Bytes that an encoding does not have. */
const MOST_STRANGE = 0.005;

/** Signs and capitals within words, and letters of one script within words of another. */
const SIGN_WITHIN = String.raw`(?<=\p{Ll})[À-ÖØ-ÞŠŽŸ•†‡™§ˆ‰Œ¸˜¯®¬¤¦©\u0400-\u042fҐ](?=\p{Ll})`;
const SCRIPT_WITHIN = String.raw`(?<=[a-z])[\u0370-\u05ff\u2500-\u259f\uff61-\uff9f](?=[a-z])`;
const WITHIN_WORDS = regex.gu`${SIGN_WITHIN}|${SCRIPT_WITHIN}`;
/** Brands are written so here and there. */
const MOST_WITHIN = 0.15;

function beyond(text: string): number {
  return text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
}

/**
 * Whether a text that was decoded looks like one: few marks for what cannot be read or for controls,
 * no signs within words, no Latin letters in heaps, which are another script's bytes, and of Cyrillic
 * letters no more capitals than small ones: its two tables have them in each other's place.
 */
export function readsWell(text: string): boolean {
  const first = text.search(/[^\u0000-\u007f]/);
  const judged = first < 0 ? '' : text.slice(first, first + JUDGED);
  const strange = judged.match(/[\ufffd\u0080-\u009f\uf780-\uf7ff]/g)?.length ?? 0;
  if (strange > judged.length * MOST_STRANGE) return false;
  const latin = judged.match(/[\u00a0-\u024f]/g)?.length ?? 0;
  const beside = judged.match(/(?<=[\u00a0-\u024f])[\u00a0-\u024f]/g)?.length ?? 0;
  if (latin > 0 && beside > latin * MOST_SIDE_BY_SIDE) return false;
  const within = judged.match(WITHIN_WORDS)?.length ?? 0;
  if (within > 1 && within > beyond(judged) * MOST_WITHIN) return false;
  const capitals = judged.match(/[\u0400-\u042f]/g)?.length ?? 0;
  const small = judged.match(/[\u0430-\u045f]/g)?.length ?? 0;
  return capitals <= small;
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
  const written = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Z}\s]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || written < text.length * LEAST_WRITTEN) return false;
  return SCRIPTS.some((script) => (text.match(script)?.length ?? 0) > letters * OF_ONE_SCRIPT);
}
