import { regex } from '../../../../languages/regex.ts';
import type { Paragraph } from '../../../reading/reading.ts';
import { tongueOf } from '../../../reading/tongues/tongue-of.ts';

/** Paragraphs in which the whole name is looked for, and how far into each: bounds on time. */
const PARAGRAPHS = 40;
const CHARACTERS = 4000;

/** "Aksoy", where the article also prints "Cem Aksoy’un": the name with a given name that is known. */
export function givenName(
  name: string | null,
  paragraphs: readonly Paragraph[],
  language: string,
): string | null {
  if (name === null || !/^\p{Lu}\p{Ll}[\p{L}-]{0,30}$/u.test(name)) return name;
  const lookUp = tongueOf(language).vocabulary;
  if (lookUp(name, 0, name.length).is.given) return name;
  const whole = regex.gu`(?<!\p{L})(\p{Lu}[\p{L}-]{1,30}) ${name}(?!\p{L})`;
  const found = new Set<string>();
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    for (const [, given = ''] of text.slice(0, CHARACTERS).matchAll(whole)) {
      if (lookUp(given, 0, given.length).is.given) found.add(`${given} ${name}`);
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : name;
}
