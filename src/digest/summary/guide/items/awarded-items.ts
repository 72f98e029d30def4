import { awardsInLists } from '../../../../languages/english/summary/list-items.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Place } from '../../../digest.ts';
import { isHeading } from '../../filler/heading.ts';
import { type Lines, textAt, wholeLine } from './lines.ts';

/** Fewer awards make no list. Set by hand on lists that were read. */
const FEWEST = 3;

const AWARD = String.raw`(?:our )?${anyOf(awardsInLists)}\b`;
/** "Best for Narrow Stairs: Osk 3" */
const AWARDED = regex.iu`^${AWARD}[^:]{0,70}: ?\S`;
/** "Osk Ladders: 4.5 out of 5 stars" */
const RATED = /^\p{Lu}[^:]{2,60}: \d(?:\.\d{1,2})? ?(?:out of|\/) ?(?:5|10)\b/u;
/** "Best for Narrow Stairs", with the name on the next line. */
const AWARD_ALONE = regex.iu`^${AWARD} [^:]{3,70}$`;
const NAME_WORD = either(String.raw`[\p{Lu}\p{N}(][^ ]*`, 'and|of|the|by|for|iO');
/** "Osk Rapid 3": each of its words has a capital or a figure, and it is no measure. */
const NAME = regex.u`^(?!.*\d\.\d)${NAME_WORD}(?: ${NAME_WORD})*$`;

/** Whether a line is an award without a name. */
export function isAwardAlone(text: string): boolean {
  return AWARD_ALONE.test(text);
}

/** What has an award beside or above its name, or a rating: "Best Overall: Osk 3". */
export function awardedItems(lines: Lines): readonly Place[] | null {
  const heads = [...lines.keys()].filter((at) => isHeading(lines[at] ?? ''));
  const named = heads.filter((at) => AWARDED.test(lines[at] ?? '') || RATED.test(lines[at] ?? ''));
  const below = heads.filter((at) => {
    const above = lines[at - 1] ?? '.';
    return isHeading(above) && AWARD_ALONE.test(above) && NAME.test(lines[at] ?? '');
  });
  const places = (named.length >= FEWEST ? named : below).map((at) => wholeLine(lines, at));
  const texts = places.map((place) => textAt(lines, place));
  const own = places.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
  return own.length >= FEWEST ? own : null;
}
