import { weekday } from '../../../languages/english/weekday.ts';
import { fates } from '../../../languages/english/summary/fates.ts';
import { regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { asksFor, type Choice } from './choices.ts';

/**
 * Fewer words tell something where they have a figure, or say what was done to somebody. Set by hand;
 * not tuned.
 */
const FEWEST_WORDS = 10;
const DONE = String.raw`(?:was|were|has|have) \p{L}{1,20}ed`;
const TELLS = regex.iu`\d|\b(?:will|${DONE}|${oneOf(fates)}|${weekday})\b|[“"](?:[^ “”"]{1,40} ){3}|[mb]illion`;

/** "The minister struck a familiar tone.": short, and without news of its own. Not what goes on from the one before. */
function isThin({ words, unit, leansOn: before }: Choice): boolean {
  return words < FEWEST_WORDS && before === -1 && !TELLS.test(unit.text);
}

/**
 * The places of a summary without those that tell nothing, however well they fit: fewer sentences
 * are enough. What has to be in it stays, and so does what another leans on.
 */
export function withoutThin(
  places: readonly number[],
  list: readonly Choice[],
  must: readonly number[],
): readonly number[] {
  const kept = places.filter((at, index) => {
    const choice = list[at];
    if (choice === undefined || index === 0 || must.includes(at) || !isThin(choice)) return true;
    return places.some((place) => {
      const other = list[place];
      return other !== undefined && (other.toldWith === at || asksFor(other, at));
    });
  });
  return kept.length === places.length ? kept : withoutThin(kept, list, must);
}
