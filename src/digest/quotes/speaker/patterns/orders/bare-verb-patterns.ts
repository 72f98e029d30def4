import { regex } from '../../../../../languages/regex.ts';
import type { CastWords } from '../../../../../languages/language.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { any, plain } from './alternatives.ts';
import { OPENING, SMALL, type SpeechPatterns, type UnnamedPatterns } from '../speech-patterns.ts';

/** «…», añadió | en Madrid, | el lunes: nothing that could be its subject. */
export function subjectlessOf(
  { behindBareVerb, articles, adverbs }: SpeechWords,
  { calendar }: CastWords,
  verb: string,
): RegExp | null {
  if (behindBareVerb === undefined) return null;
  const day = String.raw`(?:(?:${plain(articles)}) ?)?(?:${plain(calendar)})`;
  // "skarży | się"
  const small = adverbs === undefined ? '' : `(?: (?:${plain(adverbs)})){0,2}`;
  return regex.u`^\s*(?:,\s*)?(?:[–—-]\s*)?${verb}${small}(?:\s*[.,;–—-]|\s+(?:${plain(behindBareVerb)}|${day})(?!\p{L}))`;
}

/** La cantante è tornata. | «Ho scritto di notte», racconta. | Poi ha aggiunto: «…». */
export function unnamedOf(
  speech: SpeechWords,
  verb: string,
  subjectless: RegExp | null,
): SpeechPatterns['unnamed'] {
  const introduced = introducedOf(speech, verb);
  if (subjectless === null && introduced === null) return null;
  return {
    // „…” or, behind a sentence, – …
    lead: /^(?:[–—-] ?)?$/u,
    frame: subjectless ?? NEVER,
    introduced,
    topic: null,
    ...gendersOf(speech),
  };
}

const NEVER = /(?!)/u;

/** "Poi ha aggiunto: ", "Además, precisó: ", "Et d’ajouter : ": nothing that could be its subject. */
function introducedOf(speech: SpeechWords, verb: string): RegExp | null {
  const { behindBareVerb, beforeBareVerb, goingOn } = speech;
  if (goingOn !== undefined) return regex.u`^${any(goingOn)} ?:\s*$`;
  if (behindBareVerb === undefined || beforeBareVerb === undefined) return null;
  const more = String.raw`(?: (?:${plain(behindBareVerb)})(?: ${SMALL}){0,4})?`;
  // "Poi, più serio: ", "E ancora: "
  const bare = String.raw`(?:, ${SMALL}(?: ${SMALL}){0,3})?`;
  const opened = String.raw`${any(beforeBareVerb)}(?:,? ${verb}${more}|${bare}) ?:`;
  // "Il problema, | aggiunge, | «…»"
  const setIn = String.raw`\p{Lu}\p{Ll}{0,39}(?: ${SMALL}){0,6}, ${verb},`;
  return regex.u`^(?:${opened}|${setIn})\s*$`;
}

/** «…» | y pidió | «…»; «…», dijo X, | y pidió | «…»: nothing that could be its subject. */
export function andVerbOf({ and, behindMarks }: SpeechWords, verb: string): RegExp | null {
  if (and === undefined || behindMarks !== undefined) return null;
  const said = String.raw`(?:, ${verb} [^,.;:«»"“”„]{2,60})?`;
  return regex.u`^${said},? (?:${plain(and)}) (?:${SMALL} )?${verb}(?!\p{L})[^.;«»"“”„]{0,60}$`;
}

/** „…“, řekl|a: the end of the verb tells whether a woman or a man speaks. */
function gendersOf({ genders }: SpeechWords): Pick<UnnamedPatterns, 'genders'> {
  if (genders === undefined) return {};
  return { genders: { female: verbWith(genders.female), male: verbWith(genders.male) } };
}

function verbWith(ending: string): RegExp {
  return regex.u`${OPENING}\p{Ll}{1,30}${ending}(?!\p{L})`;
}
