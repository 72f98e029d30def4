import type { CastWords } from '../../../../../languages/language.ts';
import type { SpeechWords } from '../../../../../languages/speech-words.ts';
import { any, plain } from './alternatives.ts';
import { NAME, SMALL, type SpeechPatterns } from '../speech-patterns.ts';

type Orders = Pick<
  SpeechPatterns,
  'behind' | 'before' | 'framedBy' | 'told' | 'subjectless' | 'plural'
>;

/**
 * The orders of a language whose verb stands last, as in Turkish: X, “…” | dedi. “…” | dedi | X.
 * X, … | şunları söyledi: “…”. X’e göre “…”.
 */
export function verbLastOrders(speech: SpeechWords, cast: CastWords, behindMarks: string): Orders {
  const verb = `(?:${plain(speech.verbs)})`;
  const { closed, roles, groups, bodies, determiners } = cast;
  const content = String.raw`(?:(?!(?:${plain(`${closed} ${determiners}`)})(?!\p{L}))${SMALL})`;
  const somebody = any(`${roles} ${groups} ${bodies}`);
  // "Norveç ve Finlandiya dışişleri bakanları"
  const several = String.raw`${NAME} (?:${plain(speech.and ?? '')}) ${NAME}(?: ${SMALL}){1,2}l[ae]r[ıi]?(?!\p{L})`;
  const who = String.raw`((?:(?:${content}|\p{Lu}[\p{L}’'-]{0,39}) ){0,4}?${NAME}|(?:(?:${content}|\p{Lu}\p{L}+) )?${somebody}(?!\p{L}))`;
  const opens = String.raw`(?:^|[.!?…”"»:] )${who}`;
  // "Selin Kaya, | Bakan Murat Er’e | “…” dedi": to whom it is told
  const hearer = String.raw`(?:,? (?:[\p{L}-]{1,30} ){0,3}?\p{Lu}\p{L}{1,30}['’](?:[ae]|y[ae])(?!\p{L}))?`;
  const small = String.raw`${hearer}(?:,? (?!${verb}(?!\p{L}))\p{Ll}[\p{L}’'-]{0,30}){0,8}`;
  const marks = `(?:${plain(behindMarks)})`;
  return {
    plural: {
      behind: new RegExp(String.raw`^,?\s*${verb},? (${several})`, 'u'),
      before: [new RegExp(String.raw`(?:^|[.!?…”"»:] )(${several})${small},?:?\s*$`, 'u')],
      body: /^$/u,
    },
    behind: [
      new RegExp(String.raw`^,?\s*${verb},? ${who}`, 'u'),
      new RegExp(String.raw`^,?\s*${marks} (?:${SMALL} ){0,2}?${verb},? ${who}`, 'u'),
    ],
    before: [
      new RegExp(String.raw`${opens}[^.:«»"“”]{0,90} ${verb}:\s*$`, 'u'),
      new RegExp(String.raw`${opens}${small},?:?\s*$`, 'u'),
    ],
    subjectless: new RegExp(String.raw`^,?\s*(?:${marks} )?(?:${SMALL} )?${verb}\s*[.,;]`, 'u'),
    told: new RegExp(
      String.raw`^,?\s*(?:${marks} )?(?:${plain(speech.retelling ?? '')})(?!\p{L})`,
      'u',
    ),
    framedBy: new RegExp(
      String.raw`^,?\s*(?:${marks}(?!\p{L})|(?:${SMALL} ){0,2}${verb}(?!\p{L}))|^$`,
      'u',
    ),
  };
}
