import type { CastWords } from '../../../../../languages/language.ts';
import type { WordList } from '../../../../../languages/word-list.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { any, plain } from './alternatives.ts';
import { dativeOf } from './dative.ts';
import { SHORT, stems } from './plural-patterns.ts';
import { regex } from '../../../../../languages/regex.ts';
import { ELSEWHERE, NAME, SMALL } from '../speech-patterns.ts';

/** A word in small letters that is no small word of the language. */
export function contentOf(
  { closed, links, determiners, calendar }: CastWords,
  nobody: WordList,
): string {
  const none = plain(`${closed} ${links} ${determiners} ${calendar} ${nobody}`);
  return String.raw`(?:(?!(?:${none})(?!\p{L}))${SMALL})`;
}

/**
 * "le ministre X", "une porte-parole": names, and what is only described, which needs an article
 * or has to be somebody: "deputados", "полиция".
 */
export function whoOf(
  speech: SpeechWords,
  cast: CastWords,
  { titles, aged }: Readonly<{ titles: WordList; aged: WordList }>,
): string {
  const article = articleOf(speech, cast);
  const content = contentOf(cast, speech.nobody);
  const { roles, femaleRoles, maleRoles, groups, bodies } = cast;
  const somebody = any(`${roles} ${femaleRoles} ${maleRoles} ${groups} ${bodies}`);
  const { within } = speech;
  const inside =
    within === undefined
      ? ''
      : String.raw`|${any(within)} (?:${content} )?${bodiesOf(cast)}(?!\p{L})(?: ${content})?(?: «[^«»]{2,40}»)?`;
  // "rzecznik kpt. X": a title keeps its dot
  const abbreviated = titles === '' ? '' : String.raw`(?:(?:${plain(titles)})\. ){0,3}`;
  const none = any(
    `${cast.closed} ${cast.determiners} ${speech.nobody} ${speech.according} ${speech.beforeBareVerb ?? ''}`,
  );
  const dative = dativeOf(speech, cast);
  const name = String.raw`(?!${none}(?!\p{L}))${dative === null ? '' : `(?!${dative})`}${NAME}`;
  const named = String.raw`(?:${article})?(?:${content} (?:${SMALL} ){0,4})?${abbreviated}${name}`;
  const described = String.raw`${article}{1,2}${content}(?: (?:${plain(cast.links)}) ${content}| ${content}){0,2}`;
  // "säger | 31-åringen"
  const byAge =
    aged === '' ? '' : String.raw`(?:${article})?\d{1,3}-(?:${plain(aged)})(?!\p{L}| \p{Lu})|`;
  return String.raw`(${byAge}${named}|${described}|${somebody}(?!\p{L})${inside})`;
}

/** "министерств|е", "МИД": what bodies are called, in any case. */
function bodiesOf({ bodies }: CastWords): string {
  const short = [...wordSet(bodies)].filter((word) => word.length <= SHORT);
  const names = short.map((word) => word.toUpperCase()).join('|');
  return String.raw`(?:(?:${stems(bodies)})\p{Ll}{1,3}${names === '' ? '' : `|${names}`})`;
}

/** "la ", "l’": what opens a description, in small letters or with a capital. */
export function articleOf({ articles }: SpeechWords, { determiners }: CastWords): string {
  return String.raw`(?:${any(`${articles} ${determiners}`)}(?:(?<=[’'])| ))`;
}

/** "Thứ trưởng Bộ Y tế | Trần Đức Lâm | cho biết": where the name of a family tells where a name begins. */
export function familyBefore({ familyNames, roles }: CastWords, verb: string): RegExp[] {
  if (familyNames === undefined) return [];
  const name = String.raw`((?:${capitalised(familyNames)})(?: \p{Lu}\p{L}{0,8}){1,3})`;
  return [
    regex.u`(?:^|[.!?»”"] )(?:${capitalised(roles)})(?: [\p{L}-]{1,12}){1,6}? ${name} ${verb}${ELSEWHERE}{0,60}[:,]?\s*$`,
  ];
}

/** The words of a list as they open a sentence, as alternatives. */
export function capitalised(words: WordList): string {
  return [...wordSet(words)].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');
}
