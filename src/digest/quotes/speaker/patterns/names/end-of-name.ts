import { endsAs } from '../../../../../languages/word-set.ts';
import type { Word } from '../../../../reading/asked-once.ts';
import type { Borders } from './borders.ts';

/** Words of a name with where somebody is from. Set by hand; not tuned. */
const FULL = 3;

/** Behind given name and surname "van" begins where somebody works. */
export function endOfName(
  words: readonly Word[],
  first: number,
  { affiliations, homes, cases }: Borders,
): number {
  const end = words.findIndex(({ text }, at) => {
    if (at <= first + 1 || !affiliations.has(text)) return false;
    const own = words.slice(first, at).filter(({ shape }) => shape === 'capital');
    return own.length > 1 && own.at(-1)?.is.given === false;
  });
  if (end >= 0) return end;
  const last = words.at(-1);
  // "Kis | Budánban", "Lahtinen | Ylelle"
  if (last !== undefined && words.length - first > 1 && endsAs(last.text, cases))
    return words.length - 1;
  if (last === undefined || words.length - first !== FULL) return words.length;
  // "Juha Salo | Lahdelta": where somebody is from
  const isGiven = words[first + 1]?.is.given === true;
  const isHome = last.shape === 'capital' && !isGiven && !last.is.given && endsAs(last.text, homes);
  return isHome || isPaperTold(words.slice(first, -1), last) ? words.length - 1 : words.length;
}

/** "Tomáš Hlad | ČTK": a paper that was told. */
function isPaperTold([given, surname]: readonly Word[], { shape, text }: Word): boolean {
  if (shape !== 'upper' || text.length <= 2 || /^[IVX]+$/u.test(text)) return false;
  return given?.is.given === true && surname?.shape === 'capital';
}
