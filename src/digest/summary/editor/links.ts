import type { Choices } from '../choice/choices.ts';
import type { Field } from '../choice/gains.ts';
import { topicsOf } from '../choice/topics.ts';
import { yes } from '../choice/weights.ts';

/** Rarer than this is a word of the headline that a sentence may answer. Set by hand before training. */
const PROMISING = 1;

/**
 * How each choice hangs together with the lede, the headline and the others, each 0 to 1: the share
 * of the headline that it tells and the lede doesn't, whether that is anything, how much of its
 * topics the lede has, how like it is to the likest before it, and to all others.
 */
export function readLinks(
  { list, terms: { rarity }, title }: Choices,
  { likeness }: Field,
  lede: number,
): readonly (readonly number[])[] {
  const known = new Set(list[Math.max(0, lede)]?.terms.ids ?? []);
  const weigh = (ids: readonly number[]): number =>
    ids.reduce((sum, id) => sum + (rarity[id] ?? 0), 0);
  const all = weigh([...title]) || 1;
  return list.map(({ terms: { ids } }, at) => {
    const fresh = weigh(
      ids.filter((id) => title.has(id) && !known.has(id) && (rarity[id] ?? 0) >= PROMISING),
    );
    const topics = topicsOf(ids, rarity);
    const own = weigh(topics) || 1;
    const row = likeness[at] ?? [];
    const others = row.reduce((sum, like, other) => sum + (other === at ? 0 : like), 0);
    return [
      fresh / all,
      yes(fresh > 0 && at !== lede),
      at === lede ? 0 : weigh(topics.filter((id) => known.has(id))) / own,
      Math.max(0, ...row.slice(0, at)),
      others / Math.max(1, list.length - 1),
    ];
  });
}

/** Topics of a headline: of fewer each is less than its share. By their rarity; set by hand before training. */
const HEADLINE_OF = 4;

/** Of each topic of the headline that the article has, what share of the headline it is, by how rare it is. */
export function readHeadline({ terms: { rarity }, title }: Choices): ReadonlyMap<number, number> {
  const topics = topicsOf([...title], rarity);
  const all = topics.reduce((sum, term) => sum + (rarity[term] ?? 0), 0);
  return new Map(topics.map((term) => [term, (rarity[term] ?? 0) / Math.max(HEADLINE_OF, all)]));
}
