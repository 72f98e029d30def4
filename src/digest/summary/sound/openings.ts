import type { Language } from '../../../languages/language.ts';
import { languageFor } from '../../../languages/languages.ts';

const compiled = new Map<Language, RegExp | null>();

/**
 * How a sentence of a BCP 47 language opens that leans on what stands before it; `null` for a
 * language whose openings nobody has listed.
 */
export function openingsOf(tag: string): RegExp | null {
  const language = languageFor(tag);
  if (language === null) return null;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

const MARKS = String.raw`["“”„«»‘’'(\[「『（—–\s-]*`;

/** Scripts without blanks have no end of a word to look for. */
function compile({ openings, characters }: Language): RegExp | null {
  if (openings === undefined) return null;
  const end = characters === undefined ? String.raw`(?![\p{L}\p{N}])` : '';
  return new RegExp(`^${MARKS}(?:${openings.join('|')})${end}`, 'iu');
}
