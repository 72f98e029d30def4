import type { CastFigure } from '../../../../cast/cast.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Scene } from '../../scene.ts';
import type { Listed } from './listed-nouns.ts';

/** Letters by which a short name is the end of a long one. Set by hand; not tuned. */
const SHORT = 3;

/** "l’|agricoltore". */
export const ARTICLE = /^\p{L}{1,2}['’](?=\p{L})/u;

/** Whether somebody may be called so: by sex, and by the office that he or she is said to hold. */
export function mayBeCalled(
  { lines, title }: Pick<Scene, 'lines' | 'title'>,
  { name, role, gender }: CastFigure,
  { lower, is }: Token,
  { unnamed, offices, alsoCalled, peoples }: Listed,
): boolean {
  if (gender === 'male' && is.femaleRole) return false;
  if (gender === 'female' && is.maleRole) return false;
  const own = wordsOf(role);
  if (peoples.has(lower) && own.some((word) => word !== lower && peoples.has(word))) return false;
  if (isAnother(own, lower, alsoCalled)) return true;
  if (unnamed.test(lower)) return false;
  if (own.some((word) => endsAlike(word, lower))) return true;
  if (!offices.test(lower)) return true;
  // "Ada Kern zur neuen Verbandspräsidentin gewählt"
  const surname = name?.split(' ').at(-1)?.toLowerCase() ?? '';
  if (surname.length < SHORT) return false;
  const isSaid = (words: readonly string[]): boolean =>
    words.includes(surname) && words.some((word) => word !== lower && word.endsWith(lower));
  const inTitle = title.split(/[^\p{L}]+/u);
  return (
    isSaid(inTitle) ||
    lines.some(({ tokens }) =>
      isSaid(tokens.filter(({ quoted }) => !quoted).map((token) => token.lower)),
    )
  );
}

/** Whether the calling that somebody is said to have is the noun, or another word for it. */
export function hasCalling(
  { role }: CastFigure,
  { lower }: Token,
  { alsoCalled }: Listed,
): boolean {
  const own = wordsOf(role);
  return isAnother(own, lower, alsoCalled) || own.some((word) => endsAlike(word, lower));
}

/** "la | novelista | Ana Gil … la | autora", "el | alcalde … el | político": words that may stand for a calling. */
function isAnother(
  own: readonly string[],
  noun: string,
  alsoCalled: Listed['alsoCalled'],
): boolean {
  const plain = noun.replace(ARTICLE, '');
  return alsoCalled.some(({ nouns, of }) => nouns.has(plain) && own.some((word) => of.has(word)));
}

function wordsOf(role: string | null): readonly string[] {
  return role === null
    ? []
    : role
        .toLowerCase()
        .replace(ARTICLE, '')
        .split(/[\s-]+/u);
}

function endsAlike(word: string, noun: string): boolean {
  return word.length > SHORT && (word.endsWith(noun) || noun.endsWith(word));
}
