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
    oblique: obliqueOf(cast, false),
    she: byHim.she === undefined ? null : regex.iu`^${opened}(?:${plain(byHim.she)})(?!\p{L})`,
  };
}

/**
 * "дочь | Иван|а Котова", "Анн|у Лебедеву наградил": given names in a case in which nobody is the subject, listed
 * or told by their end; `null` where names have no cases. `isSure`: "Александра" is a woman.
 */
export function obliqueOf(cast: CastWords, isSure: boolean): RegExp | null {
  const cases = cast.obliqueNames ?? cast.nameCases;
  if (cases === undefined) return null;
  const names = [...wordSet(cast.names.male), ...wordSet(cast.names.female)];
  const [ofVowel, ofConsonant] = [cases.female, cases.male].map((ends) =>
    [...wordSet(ends)].filter((end) => end.length === 1).join(''),
  );
  const inVowel = names.filter((name) => /[ая]$/u.test(name)).map((name) => name.slice(0, -1));
  const inConsonant = [...wordSet(cast.names.male)]
    .filter((name) => /[^аеёиіуыэюя]$/u.test(name))
    .map((name) => name.replace(/[йьо]$/u, ''));
  const plain = isSure ? `(?!(?:${names.join('|')})(?!\\p{L}))` : '';
  const listed = `(?:${inVowel.join('|')})[${ofVowel}]|(?:${inConsonant.join('|')})[${ofConsonant}]`;
  return regex.iu`^${plain}(?:${listed}|${UNLISTED})(?!\p{L})`;
}

/** "Шумейк|у", "Агафи|ю", and neither "Чжоу" nor "Эндрю". */
const UNLISTED = String.raw`\p{L}{3,}(?:[бвгджзклмнпрстфхцчшщ]у|[аеи]ю)`;
