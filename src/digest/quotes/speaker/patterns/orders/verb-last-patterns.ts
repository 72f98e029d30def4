import { regex } from '../../../../../languages/regex.ts';
import type { CastWords } from '../../../../../languages/language.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { any, plain } from './alternatives.ts';
import { NAME, SMALL, type SpeechPatterns } from '../speech-patterns.ts';

type Orders = Pick<
  SpeechPatterns,
  'behind' | 'before' | 'framedBy' | 'told' | 'subjectless' | 'plural' | 'retold'
>;

/**
 * The orders of a language whose verb stands last, as in Turkish: X, “…” | dedi. “…” | dedi | X.
 * X, … | şunları söyledi: “…”. X’e göre “…”.
 */
export function verbLastOrders(
  speech: SpeechWords,
  cast: CastWords,
  behindMarks: string,
  retold: readonly RegExp[],
): Orders {
  const verb = `(?:${plain(speech.verbs)})`;
  const { closed, roles, groups, bodies, determiners } = cast;
  const content = String.raw`(?:(?!(?:${plain(`${closed} ${determiners}`)})(?!\p{L}))${SMALL})`;
  const somebody = any(`${roles} ${groups} ${bodies}`);
  // "Norveç ve Finlandiya dışişleri bakanları"
  const several = String.raw`${NAME} (?:${plain(speech.and ?? '')}) ${NAME}(?: ${SMALL}){1,2}l[ae]r[ıi]?(?!\p{L})`;
  // "Bir | komşu"
  const none = String.raw`(?!${any(determiners)}(?!\p{L}))`;
  // "Hazine | ve | Maliye Bakanı Can Er"
  const link = String.raw`(?:${plain(cast.links)})(?= \p{Lu})`;
  const who = String.raw`((?:(?:${content}|${link}|\p{Lu}[\p{L}’'-]{0,39}) ){0,4}?${none}${NAME}|(?:(?:${content}|\p{Lu}\p{L}+) )?${somebody}(?!\p{L}))`;
  // "Kaya'ya yanıt veren | Bakan Can Er"
  const answering = String.raw`(?:\p{Lu}\p{L}{1,30}['’]\p{Ll}{1,4} (?:${content} )?\p{Ll}{1,30}(?:en|an) )?`;
  const opens = String.raw`(?:^|[.!?…”"»:] )${answering}${who}`;
  // "Selin Kaya, | Bakan Murat Er’e | “…” dedi": to whom it is told
  const hearer = String.raw`(?:,? (?:[\p{L}-]{1,30} ){0,3}?\p{Lu}\p{L}{1,30}['’](?:[ae]|y[ae])(?!\p{L}))?`;
  // "40", "12,5", "2027'de"
  const number = String.raw`\d[\d.,]{0,10}(?<!\.)(?:['’]\p{Ll}{1,5})?(?= )`;
  const one = String.raw`(?:\p{Ll}[\p{L}’'-]{0,30}|${number}|\p{Lu}{2,5}(?=[ ’']))`;
  const small = String.raw`${hearer}(?:,? (?!${verb}(?!\p{L}))${one}){0,8}`;
  const marks = `(?:${plain(behindMarks)})`;
  return {
    plural: {
      behind: regex.u`^,?\s*${verb},? (${several})`,
      before: [regex.u`(?:^|[.!?…”"»:] )(${several})${small},?:?\s*$`],
      body: /^$/u,
    },
    behind: [
      regex.u`^,?\s*${verb},? ${who}`,
      regex.u`^,?\s*${marks} (?:${SMALL} ){0,2}?${verb},? ${who}`,
    ],
    before: [regex.u`${opens}[^.:«»"“”]{0,90} ${verb}:\s*$`, regex.u`${opens}${small},?:?\s*$`],
    subjectless: regex.u`^,?\s*(?:${marks} )?(?:${SMALL} )?${verb}\s*[.,;]`,
    retold:
      speech.accordingBehind === undefined
        ? retold
        : [
            ...retold,
            regex.u`${opens}(?<=['’]\p{Ll}{1,4}),? (?:${plain(speech.accordingBehind)})${small},?\s*$`,
          ],
    told: regex.u`^,?\s*(?:${marks} )?(?:${plain(speech.retelling ?? '')})(?!\p{L})`,
    framedBy: regex.u`^,?\s*(?:${marks}(?!\p{L})|(?:${SMALL} ){0,2}${verb}(?!\p{L}))|^$`,
  };
}
