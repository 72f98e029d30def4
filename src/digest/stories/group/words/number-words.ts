import { LANGUAGES } from '../../../../languages/languages.ts';

/** What the entries of a language's list of numbers stand for, by definition: see `StoryWords`. */
const COUNTS = '5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 30 40 50 60 70 80 90'.split(' ');

/**
 * Numbers from five to ninety in words, folded, by what they count: "elf Tote" and "11 dead" have a
 * number in common. Below five a number tells no event from another.
 */
const DIGITS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ stories }) =>
    (stories?.numbers ?? '')
      .trim()
      .split(/\s+/)
      .flatMap((words, at) =>
        words.split('|').map((word): [string, string] => [word, COUNTS[at] ?? '']),
      ),
  ).filter(([word]) => word !== '' && word !== '-'),
);

/**
 * Newspapers of a language that print smaller numbers in words, and these and more seldom: English ones
 * up to ten, as printed.
 */
const LEAST: Readonly<Record<string, number>> = { en: 11 };

/** What a folded word counts, in digits; null where it is no number, or one that is a phrase as well. */
export function digitsOf(word: string, language: string): string | null {
  const digits = DIGITS.get(word) ?? null;
  return Number(digits) < (LEAST[language] ?? 0) ? null : digits;
}
