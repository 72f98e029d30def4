import { femaleNames } from '../../../../languages/english/names/female-names.ts';
import { maleNames } from '../../../../languages/english/names/male-names.ts';
import { regex } from '../../../../languages/regex.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Reading } from '../../../reading/reading.ts';

export type Gender = 'female' | 'male';

/** Paragraphs in which people are named in full, and characters of each: bounds on time. */
const PARAGRAPHS = 60;
const CHARACTERS = 1500;
const GIVEN = String.raw`(?<given>(?<!\p{L})(?:M(?:rs?|s)(?=\.)|\p{Lu}\p{Ll}+))`;
const INITIAL = String.raw`(?: \p{Lu}\.)?`;
const FAMILY = String.raw`(?<family>\p{Lu}[\p{L}'’-]*\p{Ll})`;
/** "Ida Holm", "Ida M. Holm", "Mrs. Holm", and of "Mayor Ida Holm" the same. */
const NAMED = regex.gu`${GIVEN}(?=(?:(?<=M(?:rs?|s))\.)?${INITIAL} ${FAMILY})`;
const COURTESY: ReadonlyMap<string, Gender> = new Map([
  ['Mr', 'male'],
  ['Mrs', 'female'],
  ['Ms', 'female'],
  ['Miss', 'female'],
]);

/** The surnames of an English article by whose given names somebody is known to be a woman or a man. */
export function surnamesOf(gender: Gender, { title, paragraphs, language }: Reading): Set<string> {
  const found = new Set<string>();
  if (languageOfTag(language) !== 'en') return found;
  const texts = paragraphs.slice(0, PARAGRAPHS).map(({ text }) => text.slice(0, CHARACTERS));
  for (const text of [title ?? '', ...texts])
    for (const { groups } of text.matchAll(NAMED)) {
      const [given, family] = [groups?.['given'] ?? '', groups?.['family'] ?? ''];
      if (genderOf(given) === gender) found.add(family.replace(/['’]s$/u, ''));
    }
  return found;
}

function genderOf(given: string): Gender | null {
  const courtesy = COURTESY.get(given);
  if (courtesy !== undefined) return courtesy;
  const lower = given.toLowerCase();
  if (femaleNames.has(lower)) return 'female';
  return maleNames.has(lower) ? 'male' : null;
}

/** Which of the surnames stands last in a text; null where none does. */
export function lastNamed(surnames: ReadonlySet<string>, text: string): string | null {
  const words = text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
  return (
    words.map((word) => word.replace(/['’]s$/u, '')).findLast((word) => surnames.has(word)) ?? null
  );
}
