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
  const { edges } = language;
  const hasCapitalNouns = language.hasCapitalNouns === true;
  return {
    ...compileNouns(summary, hasCapitalNouns),
    linking: word(summary.linking, edges),
    announcing: word(summary.announcing, edges),
    clause: maybe(summary.clauses, (clauses) => regex.u`, (?:[^,]{1,60} )?${any(clauses)} `),
    joining: maybe(
      summary.joining,
      (joining) => regex.u`(?<!\p{L})${any(joining)}(?: \p{L}+){0,3} $`,
    ),
    known: maybe(summary.known, (known) => regex.iu`^${any(known)}`),
    sayingWhich: maybe(
      summary.sayingWhich,
      (which) => regex.u`^(?: ${any(which)}(?!\p{L})| ["„»“«(\p{Lu}\d]|, | [–-] )`,
    ),
    opening: maybe(summary.opening, (opening) => regex.u`^${capitals(opening)} `),
    owners: maybe(summary.owners, (owners) => regex.u`^${capitals(owners)} `),
    reported: word(summary.reported, edges),
    speech: new Set([
      ...wordSet(`${speech?.verbs ?? ''} ${speech?.participles ?? ''} ${speech?.weakVerbs ?? ''}`),
      ...tellingWords(speech?.according),
      ...wordSet(speech?.accordingBehind),
    ]),
    first: word(summary.first, edges),
    firstPerson: word(summary.first, edges, 'giu'),
    reader: maybe(summary.reader, (reader) => regex.u`${either(...reader)}`),
    filler: maybe(summary.filler, (filler) => regex.u`${either(...filler)}`),
    verbs: compileVerbs({ summary, speech, cast }),
    givenNames: wordSet(`${cast?.names.female ?? ''} ${cast?.names.male ?? ''}`),
    hasCapitalNouns,
  };
}

type Summary = NonNullable<Language['summary']>;

/** Nouns behind an article, a demonstrative, a preposition, as the language writes them. */
function compileNouns(
  { demonstratives, articles, placing, ofNow }: Summary,
  hasCapitalNouns: boolean,
): Pick<Listed, 'demonstrative' | 'definite' | 'within'> {
  const noun = hasCapitalNouns ? String.raw`\p{Lu}[\p{L}-]+` : String.raw`\p{L}[\p{L}-]+`;
  const between = hasCapitalNouns ? String.raw`(?:\p{Ll}[\p{L}-]* ){0,3}?` : '';
  const rest = String.raw`(?<noun>${noun})(?=(?<rest>[^\p{L}].{0,12})|$)`;
  const notNow = `(?!${inAnyCase(ofNow ?? '-')}${String.raw`(?!\p{L})`})`;
  return {
    demonstrative: maybe(
      demonstratives,
      (these) => regex.u`(?<!\p{L})${inAnyCase(these)} ${between}${notNow}(?<noun>${noun})`,
    ),
    definite: maybe(articles, (the) => regex.u`^["„»“‘(]*${capitals(the)} ${between}${rest}`),
    within: maybe(articles, (the) =>
      maybe(
        placing,
        (within) => regex.u`^["„»“‘(]*${capitals(within)} (?:(?:${oneOf(the)}) )?${between}${rest}`,
      ),
    ),
  };
}

function compileVerbs({
  summary: { verbs, verbEndings, noVerbs },
  speech,
  cast,
}: Readonly<{ summary: Summary } & Pick<Language, 'speech' | 'cast'>>): Listed['verbs'] {
  if (verbs === undefined || verbEndings === undefined) return null;
  return {
    known: wordSet(verbs),
    ends: regex.u`${any(verbEndings)}$`,
    small: wordSet(`${cast?.determiners ?? ''} ${speech?.prepositions ?? ''}`),
    none: wordSet(`${noVerbs ?? ''} ${cast?.closed ?? ''}`),
  };
}

/** What is made of a list; `null` of one that a language does not have. */
function maybe<T, R>(listed: T | undefined, make: (listed: T) => R): R | null {
  return listed === undefined ? null : make(listed);
}

function any(words: WordList): string {
  return `(?:${oneOf(words)})`;
}

function word(
  words: WordList | undefined,
  edges?: WordEdges,
  flags: 'iu' | 'giu' = 'iu',
): RegExp | null {
  return maybe(words, (listed) => regex[flags]`${wholeWord(any(listed), edges)}`);
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
