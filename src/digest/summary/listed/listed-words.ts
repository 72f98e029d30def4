import type { Language } from '../../../languages/language.ts';
import { perLanguage } from '../../../languages/per-language.ts';
import type { WordEdges } from '../../../languages/language.ts';
import { either, wholeWord, regex } from '../../../languages/regex.ts';
import type { WordList } from '../../../languages/word-list.ts';
import { oneOf, tellingWords, wordSet } from '../../../languages/word-set.ts';

/** What a language lists of its summaries, made ready to be asked. */
export type Listed = Readonly<{
  linking: RegExp | null;
  announcing: RegExp | null;
  /** ", dass …": a clause behind what announces it. */
  clause: RegExp | null;
  joining: RegExp | null;
  demonstrative: RegExp | null;
  definite: RegExp | null;
  /** The same behind a preposition: "In dem Song wird …". */
  within: RegExp | null;
  known: RegExp | null;
  opening: RegExp | null;
  owners: RegExp | null;
  sayingWhich: RegExp | null;
  reported: RegExp | null;
  /** Verbs of speech, and the words of "according to". */
  speech: ReadonlySet<string>;
  first: RegExp | null;
  /** The same, to be counted. */
  firstPerson: RegExp | null;
  reader: RegExp | null;
  filler: RegExp | null;
  verbs: Readonly<{
    known: ReadonlySet<string>;
    ends: RegExp;
    none: ReadonlySet<string>;
    /** Articles and prepositions, behind which more follows. */
    small: ReadonlySet<string>;
  }> | null;
  givenNames: ReadonlySet<string>;
  hasCapitalNouns: boolean;
}>;

/** What a BCP 47 language lists; `null` for one that lists nothing, and for English. */
export const listedOf = perLanguage(compile);

function compile({ summary, speech, cast, ...language }: Language): Listed | null {
  if (summary === undefined) return null;
  const { clauses, demonstratives, articles, verbs, verbEndings } = summary;
  const hasCapitalNouns = language.hasCapitalNouns === true;
  const noun = hasCapitalNouns ? String.raw`\p{Lu}[\p{L}-]+` : String.raw`\p{L}[\p{L}-]+`;
  const between = hasCapitalNouns ? String.raw`(?:\p{Ll}[\p{L}-]* ){0,3}?` : '';
  return {
    linking: word(summary.linking, language.edges),
    announcing: word(summary.announcing, language.edges),
    clause: clauses === undefined ? null : regex.u`, (?:[^,]{1,60} )?${any(clauses)} `,
    joining:
      summary.joining === undefined
        ? null
        : regex.u`(?<!\p{L})${any(summary.joining)}(?: \p{L}+){0,3} $`,
    demonstrative:
      demonstratives === undefined
        ? null
        : regex.u`(?<!\p{L})${inAnyCase(demonstratives)} ${between}(?!${inAnyCase(summary.ofNow ?? '-')}(?!\p{L}))(?<noun>${noun})`,
    definite:
      articles === undefined
        ? null
        : regex.u`^["„»“‘(]*${capitals(articles)} ${between}(?<noun>${noun})(?=(?<rest>[^\p{L}].{0,12})|$)`,
    within:
      articles === undefined || summary.placing === undefined
        ? null
        : regex.u`^["„»“‘(]*${capitals(summary.placing)} (?:(?:${oneOf(articles)}) )?${between}(?<noun>${noun})(?=(?<rest>[^\p{L}].{0,12})|$)`,
    known: summary.known === undefined ? null : regex.iu`^${any(summary.known)}`,
    sayingWhich:
      summary.sayingWhich === undefined
        ? null
        : regex.u`^(?: ${any(summary.sayingWhich)}(?!\p{L})| ["„»“«(\p{Lu}\d]|, | [–-] )`,
    opening: summary.opening === undefined ? null : regex.u`^${capitals(summary.opening)} `,
    owners: summary.owners === undefined ? null : regex.u`^${capitals(summary.owners)} `,
    reported: word(summary.reported, language.edges),
    speech: new Set([
      ...wordSet(`${speech?.verbs ?? ''} ${speech?.participles ?? ''} ${speech?.weakVerbs ?? ''}`),
      ...tellingWords(speech?.according ?? ''),
      ...wordSet(speech?.accordingBehind ?? ''),
    ]),
    first: word(summary.first, language.edges),
    firstPerson: word(summary.first, language.edges, 'giu'),
    reader: summary.reader === undefined ? null : regex.u`${either(...summary.reader)}`,
    filler: summary.filler === undefined ? null : regex.u`${either(...summary.filler)}`,
    verbs:
      verbs === undefined || verbEndings === undefined
        ? null
        : {
            known: wordSet(verbs),
            ends: regex.u`${any(verbEndings)}$`,
            small: new Set([
              ...wordSet(cast?.determiners ?? ''),
              ...wordSet(speech?.prepositions ?? ''),
            ]),
            none: new Set([...wordSet(summary.noVerbs ?? ''), ...wordSet(cast?.closed ?? '')]),
          },
    givenNames: wordSet(`${cast?.names.female ?? ''} ${cast?.names.male ?? ''}`),
    hasCapitalNouns,
  };
}

function any(words: WordList): string {
  return `(?:${oneOf(words)})`;
}

function word(
  words: WordList | undefined,
  edges?: WordEdges,
  flags: 'iu' | 'giu' = 'iu',
): RegExp | null {
  return words === undefined ? null : regex[flags]`${wholeWord(any(words), edges)}`;
}

/** "dies" → "dies|Dies" */
function inAnyCase(words: WordList): string {
  return `(?:${oneOf(words)}|${oneOf(capital(words))})`;
}

function capitals(words: WordList): string {
  return `(?:${oneOf(capital(words))})`;
}

function capital(words: WordList): WordList {
  return [...wordSet(words)].map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' ');
}
