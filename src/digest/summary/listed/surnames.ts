import { regex } from '../../../languages/regex.ts';
import { isGivenName } from '../../../languages/english/names/given-name.ts';

/** Of each thing that a unit takes for told: the units before it that tell it, by their place. */
export type ToldBy = readonly (readonly number[])[];

/** Two words with capitals, as of a name: "Ilse Kern", "Ursula von der Leyen". */
const PART = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{0,30}`;
const NAME = regex.gu`(?<![\p{L}-])(?<given>${PART})(?=(?: \p{Lu}\.)? (?:(?:von|van|de|der|den|di|da|del|la) ){0,2}(?<surname>${PART}))`;

/** Beyond that an article is long, and its summary comes from its start. A bound on time. */
const MOST_NAMES = 60;

/**
 * Meets the units of an article in their order: a surname alone needs a unit with the whole name, where one has
 * it and the headline has not.
 */
export function createSurnames(
  title: string | null,
  givenNames: ReadonlySet<string>,
): {
  meet: (outside: string, index: number) => () => ToldBy;
  /** Whether it tells somebody's whole name. */
  hasName: (outside: string) => boolean;
} {
  const told = new Map<string, number[]>();
  const headline = title ?? '';
  return {
    meet: (outside, index) => {
      const own = namesIn(outside, givenNames);
      const needs = (): ToldBy =>
        [...told].flatMap(([surname, tellers]) =>
          !own.includes(surname) && !headline.includes(surname) && hasWord(outside, surname)
            ? [[...tellers]]
            : [],
        );
      for (const surname of own) {
        const known = told.get(surname);
        if (known !== undefined) known.push(index);
        else if (told.size < MOST_NAMES) told.set(surname, [index]);
      }
      return needs;
    },
    hasName: (outside) => namesIn(outside, givenNames).length > 0,
  };
}

function namesIn(text: string, givenNames: ReadonlySet<string>): string[] {
  return [...text.matchAll(NAME)].flatMap(({ groups }) => {
    const { given = '', surname = '' } = groups ?? {};
    return isGivenName(given) || givenNames.has(given.toLowerCase()) ? [surname] : [];
  });
}

/** "Kern", "Kerns" */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1 || /[\p{L}-]/u.test(text[at - 1] ?? '')) return false;
  const behind = at + word.length;
  return !/\p{L}/u.test(text[behind] ?? '') || /^s(?!\p{L})/u.test(text.slice(behind, behind + 2));
}
