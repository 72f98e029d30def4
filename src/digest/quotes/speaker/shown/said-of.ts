import { wordsIn } from '../../../reading/slice-of.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Scene } from '../scene.ts';
import { beforeName, ownerBefore } from './before-name.ts';
import { behindName } from './behind/behind-name.ts';
import { placesOf, type NamePlace } from './post/name-places.ts';

/** What the article says of somebody beside his name, as it prints it. */
export type Said = Readonly<{ role: string | null; organisation: string | null }>;

type Known = Pick<Scene, 'lines' | 'surnames' | 'title'>;

/** Whom an article names so often it tells of. Set by hand on digests that were read. */
const OFTEN = 9;

/**
 * Who somebody is, of whom no office or calling is known: the words that stand beside his full name
 * anywhere in the article, or beside his surname; null where there are none.
 */
export function saidOf({ lines, surnames, title }: Known, name: string): Said | null {
  const isSurname = (word: string): boolean => surnames.get(word)?.kind === 'person';
  const full = placesOf(lines, name);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const alone = surname === name ? [] : placesOf(lines, surname).filter(isAlone);
  const places = [...full, ...alone];
  const isProtagonist = title.includes(surname.toLowerCase()) || places.length >= OFTEN;
  for (const { tokens, from, to, text } of places) {
    const range =
      behindName(tokens, to, isProtagonist) ?? (isProtagonist ? null : beforeName(tokens, from));
    if (range !== null) return { role: wordsIn(tokens, text, range), organisation: null };
  }
  for (const { tokens, from, text } of full) {
    const owner = ownerBefore(tokens, from, isSurname);
    if (owner !== null) return { role: null, organisation: wordsIn(tokens, text, owner) };
  }
  return null;
}

/** "Mr. | Holm", not "Erik | Holm". */
function isAlone({ tokens, from }: NamePlace): boolean {
  const before = tokens[from - 1];
  return before === undefined || !isCapital(before) || before.opens || before.is.honorific;
}
