import { LANGUAGES } from '../../../../languages/languages.ts';
import { wordSet } from '../../../../languages/word-set.ts';

/** The name of a place that stands for its other ones, by each of these, folded. */
const SAME_PLACE: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ stories }) =>
    [...wordSet(stories?.places)].flatMap((names) => {
      const [first = '', ...others] = names.split('|');
      return others.map((other): [string, string] => [other, first]);
    }),
  ),
);

/** "kyiv" for "kiev": two papers may print one town under two names. Any other word is its own. */
export function placeOf(word: string): string {
  return SAME_PLACE.get(word) ?? word;
}
