import type { CastWords } from '../../../../../languages/language.ts';
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
        indefinite: wordSet(quotes.indefinite ?? ''),
        alsoCalled: [
          ...(quotes.alsoCalled ?? []).map((nouns) => ({
            nouns: wordSet(nouns),
            of: wordSet(nouns),
          })),
          ...(quotes.broadlyCalled ?? []).map(({ nouns, of }) => ({
            nouns: wordSet(nouns),
            of: wordSet(of),
          })),
        ],
        broadNouns: wordSet(
          [
            ...(quotes.alsoCalled ?? []),
            ...(quotes.broadlyCalled ?? []).map(({ nouns }) => nouns),
          ].join(' '),
        ),
      },
);

/** "Polizei|sprecher", where every noun has a capital; elsewhere the whole noun, and "l’|autore". */
function openingOf({ peopleEndings }: CastWords): string {
  return peopleEndings === undefined ? String.raw`^(?:\p{L}{1,2}['’])?` : '';
}

export type Listed = NonNullable<ReturnType<typeof listedOf>>;
