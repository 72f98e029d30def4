import { regex } from '../../../languages/regex.ts';
import type { Language } from '../../../languages/language.ts';
import { perLanguage } from '../../../languages/per-language.ts';

/**
 * How a sentence of a BCP 47 language opens that leans on what stands before it; `null` for a
 * language whose openings nobody has listed.
 */
export const openingsOf = perLanguage(compile);

/** A sentence of a BCP 47 language that leans on the one before by more than its opening; `null` for most. */
export const leaningOf = perLanguage(({ leaning }) =>
  leaning === undefined ? null : regex.u`^(?:${leaning.join('|')})`,
);

const MARKS = String.raw`["“”„«»‘’'(\[「『（—–\s-]*`;

/** Scripts without blanks have no end of a word to look for. */
function compile({ openings, characters }: Language): RegExp | null {
  if (openings === undefined) return null;
  const end = characters === undefined ? String.raw`(?![\p{L}\p{N}])` : '';
  return regex.iu`^${MARKS}(?:${openings.join('|')})${end}`;
}
