import type { CastWords } from '../../../../../languages/language.ts';
import { regex } from '../../../../../languages/regex.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { NAME, pronounPatterns, type SpeechPatterns } from '../speech-patterns.ts';
import { plain } from './alternatives.ts';
import { articleOf, contentOf } from './who-patterns.ts';

/** "dit", "a déclaré", "hat gesagt". */
export function verbOf({
  verbs,
  auxiliaries,
  participles,
  adverbs,
  adverbEnding,
}: SpeechWords): string {
  if (auxiliaries === undefined || participles === undefined) return `(?:${plain(verbs)})`;
  const adverb = adverbs === undefined ? [] : [plain(adverbs)];
  // "ha | poi | aggiunto"
  const own = adverbEnding === undefined ? [] : [String.raw`\p{Ll}+${adverbEnding}`];
  const words = [...own, ...adverb];
  const between = words.length === 0 ? '' : `(?:(?:${words.join('|')}) )?`;
  return String.raw`(?:(?:${plain(auxiliaries)}) ${between}(?:${plain(participles)})|${plain(verbs)})`;
}

/** "a déclaré | tranquillement", "sagte | auch", "сказал | ТАСС". */
export function adverbOf({ adverbs, papers, adverbEnding }: SpeechWords): string {
  const between = [adverbs, papers].flatMap((words) => (words === undefined ? [] : plain(words)));
  const listed = between.length === 0 ? '' : String.raw`(?:(?:${between.join('|')}) ){0,2}`;
  return adverbEnding === undefined ? listed : String.raw`${listed}(?:\p{Ll}+${adverbEnding} )?`;
}

/** "aseguró | a este diario | la bióloga": to whom something is told stands between. */
export function hearerOf(speech: SpeechWords, cast: CastWords): string {
  const { hearers, nobody } = speech;
  if (hearers === undefined) return '';
  const noun = contentOf(cast, nobody);
  return String.raw`(?:(?:${plain(hearers)}) (?:${articleOf(speech, cast)})?(?:${noun} )??(?:${NAME} |${noun} ))?`;
}

/** "i cronisti | alla sindaca Anna Croce", "mluvčí Jan Hlad | ČTK": whom somebody asks or tells is none of who does. */
export function hearerBehind(speech: SpeechWords, cast: CastWords): RegExp | null {
  const { hearers, papers } = speech;
  const told = papers === undefined ? [] : [`(?:${plain(papers)})$`];
  if (hearers === undefined) return told.length === 0 ? null : regex.u` ${told.join('')}`;
  const people = plain(`${cast.roles} ${cast.femaleRoles} ${cast.maleRoles} ${cast.groups}`);
  const asked = String.raw`(?:${plain(hearers)}) (?:${articleOf(speech, cast)})?(?:${people})(?!\p{L}).*$`;
  // "el gobernador regional | a Radio Cordillera"
  const paper = String.raw`(?<=^(?:${articleOf(speech, cast)})?(?:${people})(?: \p{Ll}{2,30})? )(?:${plain(hearers)}) ${NAME}$`;
  return regex.u` (?:${[asked, paper, ...told].join('|')})`;
}

/** "Er sagte: …" and "…, sagte er", "…, a-t-il dit". */
export function pronounsOf(
  speech: SpeechWords,
  { he, she }: CastWords,
  verb: string,
): SpeechPatterns['pronouns'] {
  const { hasHangingPronouns, auxiliaries, verbs, adverbEnding } = speech;
  // "— коротко | сказал он"
  const how = adverbEnding === undefined ? '' : String.raw`(?:\p{Ll}{1,20}${adverbEnding} )?`;
  const pronouns = [...wordSet(`${he} ${she}`)];
  const lead =
    hasHangingPronouns === true
      ? `(?:(?:${plain(auxiliaries ?? verbs)})-(?:t-)?|(?:${plain(verbs)})-(?:t-)?)`
      : String.raw`(?:[–—-]\s*)?${how}${verb} ${adverbOf(speech)}`;
  // ”…”, hän | sanoo
  const first = speech.hasSubjectFirst === true ? String.raw`(?=\p{L}+ ${verb}(?!\p{L}))|` : '';
  return pronounPatterns(
    [first === '' ? lead : `(?:${first}${lead})`, pronouns.join('|')],
    [pronouns.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|'), verb],
    wordSet(she),
  );
}
