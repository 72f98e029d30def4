import { regex } from '../../../../../languages/regex.ts';
import type { CastWords } from '../../../../../languages/language.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { any, plain } from './alternatives.ts';
import { ELSEWHERE, NAME, SMALL, type SpeechPatterns } from '../speech-patterns.ts';

/** Volgens | Stolk | was het oud. „…”: a whole sentence, right before the marks. */
export function accountOf({ according, himself }: SpeechWords, phrases: string): RegExp | null {
  if (according === '') return null;
  const who = himself === undefined ? NAME : `(?:${plain(himself)})(?= )|${NAME}`;
  return regex.u`[.!?][»”“"’']? ${phrases} (${who})[^.!?«»“”„"]{5,150}[.!?]\s?[–—-]?\s?$`;
}

/** According to X, | the foreman shouted: « … ». X quoted | her mother: « … ». */
export function retoldOf(
  { quoting, accordingBehind, that }: SpeechWords,
  who: string,
  verb: string,
  according: string,
): RegExp[] {
  const tale =
    accordingBehind === undefined
      ? String.raw`${according} (?:${SMALL} ){0,3}${NAME}`
      : String.raw`\p{Lu}\S{0,39} (?:${plain(accordingBehind)})`;
  const says =
    accordingBehind === undefined
      ? String.raw` (?:${SMALL} ){0,2}?${verb}(?!\p{L})${ELSEWHERE}{0,60}[:,]?`
      : '';
  const told = regex.u`(?<!\p{L})${tale},? ${who}${says}\s*$`;
  const clause =
    that === undefined
      ? []
      : [
          // "X told that | her father always said: « … »"
          regex.u`(?<!\p{L})${verb},? (?:${plain(that)})(?:(?<=[’'])| )${who} (?:${SMALL} ){0,2}?${verb}(?!\p{L})${ELSEWHERE}{0,40}:\s*$`,
        ];
  if (quoting === undefined) return [told, ...clause];
  return [told, ...clause, regex.u`(?<!\p{L})(?:${plain(quoting)}) ${who}${ELSEWHERE}{0,40}:\s*$`];
}

/** According to | the spokesman of the port, | X, it is « … ». */
export function apposedOf({ articles }: SpeechWords, cast: CastWords, according: string): RegExp {
  const role = any(`${cast.roles} ${cast.femaleRoles} ${cast.maleRoles}`);
  const lead = String.raw`(?:(?:${plain(articles)}) ?)?(?:${SMALL} ){0,2}${role}(?!\p{L})`;
  return regex.u`(?<!\p{L})${according} ${lead}[^,.:;()«»"“”„]{0,80}, (${NAME})(?=,| \()${ELSEWHERE}{0,120}$`;
}

/** По её словам, это | «…»: all of a sentence in front of its marks. */
export function byHimOf({ byHim, openers }: SpeechWords, cast: CastWords): SpeechPatterns['byHim'] {
  if (byHim === undefined) return null;
  const opened = openers === undefined ? '' : `(?:(?:${plain(openers)}),? )?`;
  return {
    lead: regex.iu`^${opened}(?:${plain(`${byHim.he} ${byHim.she ?? ''}`)})(?!\p{L})${ELSEWHERE}{0,120}$`,
    oblique: obliqueOf(cast),
    she: byHim.she === undefined ? null : regex.iu`^${opened}(?:${plain(byHim.she)})(?!\p{L})`,
  };
}

/** "дочь | Иван|а Котова": given names of men in the case of whose somebody is; `null` where names have no cases. */
function obliqueOf({ names, placeEndings }: CastWords): RegExp | null {
  if (placeEndings === undefined) return null;
  const stems = [...wordSet(names.male)]
    .filter((name) => /[^аеёиіоуыэюя]$/u.test(name))
    .map((name) => name.replace(/[йь]$/u, ''));
  return regex.iu`^(?:${stems.join('|')})[ая](?!\p{L})`;
}
