import { regex } from '../../../../../languages/regex.ts';
import type { CastWords } from '../../../../../languages/language.ts';
import type { WordList } from '../../../../../languages/word-list.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { any, plain } from './alternatives.ts';
import { ELSEWHERE, NAME, OPENING, SMALL, type PluralPatterns } from '../speech-patterns.ts';

type Words = Readonly<{ verb: string; adverb: string; according: string }>;

/** "les maires | d’Aston et de Brill", where a verb of speech or "according to" stands beside. */
export function pluralOf(
  { plural, plurals, ownersEnd, and }: SpeechWords,
  { roles, femaleRoles, groups, bodies }: CastWords,
  words: Words,
): PluralPatterns | null {
  if (plurals !== undefined) {
    const place = String.raw`\p{Lu}\p{Ll}{1,39}[аяыиіїуоейaiuyęąoe](?!\p{L})`;
    const who = String.raw`(${any(plurals)} (?:${SMALL} )?${place} (?:${plain(and ?? '')}) (?:${place}|\p{Lu}\p{Ll}{1,39}(?:[ое]в|ów)(?!\p{L}))(?: (?:${REGIONS}))?(?! \p{Lu}))`;
    return ordersOf(who, words, bodies);
  }
  if (ownersEnd !== undefined) {
    const owner = String.raw`\p{Lu}\p{L}{1,39}${ownersEnd}`;
    const both = plain(and ?? '');
    // "borgmestrene i Osk og Vel"
    const seated = String.raw`\p{Ll}{3,30}(?:ene|erne|arna|erna) (?:i|från|fra|av|af) ${NAME} (?:${both}) ${NAME}`;
    const who = String.raw`(${owner} (?:${both}) ${owner} ${SMALL}(?! \p{Lu})|${seated})`;
    return ordersOf(who, words, bodies);
  }
  if (plural === undefined) return null;
  const of = String.raw`(?:${plain(plural.of)})(?:(?<=[’'])| )`;
  const noun = String.raw`(?:${stems(`${roles} ${femaleRoles} ${groups} ${bodies}`)})\p{Ll}{1,3}`;
  const place = String.raw`${of}(?:l[’'])?${NAME}`;
  const more = String.raw`(?: (?:${plain(and ?? '')}) (?:${of})?${NAME})?`;
  // "les syndicats de | cheminots et de dockers"
  const fields = String.raw`${of}(?:(?:${plain(plural.articles)}) )?${SMALL} (?:${plain(and ?? '')}) (?:${of})?${SMALL}`;
  const who = String.raw`(${any(plural.articles)} ${noun}(?: ${SMALL})? (?:${place}${more}|${fields}))`;
  return ordersOf(who, words, bodies);
}

/** "губернаторы Томской и Омской | областей". */
const REGIONS = plain('областей краёв краев районов округов республик районів громад');

function ordersOf(
  who: string,
  { verb, adverb, according }: Words,
  bodies: WordList,
): PluralPatterns {
  return {
    behind: regex.u`${OPENING}${verb} ${adverb}${who}`,
    before: [
      regex.u`(?:^|[.!?;,–—-] ?|[»“] )${who} ${verb}${ELSEWHERE}{0,90}[:,]?\s*$`,
      regex.u`(?<!\p{L})${according} ${who}${ELSEWHERE}{0,60}$`,
    ],
    body: regex.u`^\p{L}+ (?:${stems(bodies)})\p{Ll}{1,3}(?!\p{L})`,
  };
}

/** Nouns without the end that tells one from several: "mair|e", "ministr|o". */
export function stems(words: WordList): string {
  return [...wordSet(words)]
    .filter((word) => word.length > SHORT && !word.includes(' '))
    .map((word) => word.slice(0, -1))
    .join('|');
}

/** Words of so many letters have no stem. Set by hand; not tuned. */
export const SHORT = 3;
