import { perLanguage } from '../../../../languages/per-language.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isRareIn } from './rarity.ts';
import { stem, type Word } from './words.ts';

/** By definition. What a term is: a word, a number, a name, or one that the title has and the text as well. */
export const TERM_KINDS = { word: 0, number: 1, name: 2, nameInTitle: 3 } as const;

/** What stands before nouns and not before names, where every noun has a capital. */
const beforeNounsOf = perLanguage(({ hasCapitalNouns, cast }) =>
  hasCapitalNouns === true ? new Set([...wordSet(cast?.determiners)].map(stem)) : null,
);

/**
 * What each term of an article is. A word that opens its sentences is a name where it is rare. Where
 * every noun has a capital, a name is rare, too, and never behind "a" or "the".
 */
export function termKinds(
  title: readonly Word[],
  body: readonly Word[],
  { language, titleHasNames }: Readonly<{ language: string; titleHasNames: boolean }>,
): (term: string) => number {
  const isRare = isRareIn(language);
  const beforeNouns = beforeNounsOf(language);
  const names = new Set<string>();
  const nouns = new Set<string>();
  const numbers = new Set<string>();
  for (const words of titleHasNames ? [title, body] : [body]) {
    for (const [at, { term, isName, isNumber, hasCapital }] of words.entries()) {
      if (isNumber) numbers.add(term);
      else if (beforeNouns?.has(words[at - 1]?.term ?? '') === true) nouns.add(term);
      else if ((isName && beforeNouns === null) || (hasCapital && isRare(term))) names.add(term);
    }
  }
  const inBody = new Set(body.map(({ term }) => term));
  const inTitle = new Set(title.map(({ term }) => term));
  return (term) => {
    if (numbers.has(term)) return TERM_KINDS.number;
    if (!names.has(term) || nouns.has(term)) return TERM_KINDS.word;
    return inTitle.has(term) && inBody.has(term) ? TERM_KINDS.nameInTitle : TERM_KINDS.name;
  };
}
