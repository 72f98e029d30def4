import type { CastWords } from '../../../../../languages/language.ts';
import type { QuoteWords } from '../../../../../languages/lists/quote-words.ts';
import { perLanguage } from '../../../../../languages/per-language.ts';
import { regex } from '../../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../../languages/word-set.ts';

/** What a language tells of nouns for people; `null` where nobody has listed who needs no name. */
export const listedOf = perLanguage(({ quotes, cast }) =>
  quotes?.unnamed === undefined || cast === undefined
    ? null
    : {
        unnamed: regex.u`${openingOf(cast)}(?:${oneOf(quotes.unnamed)})$`,
        offices: regex.u`${openingOf(cast)}(?:${oneOf(quotes.offices ?? '-')})$`,
        people: cast.peopleEndings === undefined ? null : [...wordSet(cast.peopleEndings)],
        aged:
          quotes.aged === undefined
            ? null
            : {
                called: regex.u`^\d{1,3}-(?:${oneOf(quotes.aged.called)})$`,
                he: wordSet(quotes.aged.he),
                she: wordSet(quotes.aged.she),
              },
        peoples: wordSet(quotes.peoples),
        indefinite: wordSet(quotes.indefinite),
        alsoCalled: callingsOf(quotes).map(({ nouns, of }) => ({
          nouns: wordSet(nouns),
          of: wordSet(of),
        })),
        broadNouns: wordSet(
          callingsOf(quotes)
            .map(({ nouns }) => nouns)
            .join(' '),
        ),
      },
);

/** Nouns for whoever is called so, or one of what they stand for: those that mean the same stand for each other. */
function callingsOf({
  alsoCalled = [],
  broadlyCalled = [],
}: QuoteWords): NonNullable<QuoteWords['broadlyCalled']> {
  return [...alsoCalled.map((nouns) => ({ nouns, of: nouns })), ...broadlyCalled];
}

/** "Polizei|sprecher", where every noun has a capital; elsewhere the whole noun, and "l’|autore". */
function openingOf({ peopleEndings }: CastWords): string {
  return peopleEndings === undefined ? String.raw`^(?:\p{L}{1,2}['’])?` : '';
}

export type Listed = NonNullable<ReturnType<typeof listedOf>>;
