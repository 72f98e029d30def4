/** Terms rarer than this carry a topic: "the" 0, "people" 0.5, "minister" 3. Set by hand before training. */
const TOPICAL = 1.5;

/** Those of some terms that carry a topic, in their order. `rarity`: of each term. */
export function topicsOf(terms: readonly number[], rarity: readonly number[]): readonly number[] {
  return terms.filter((term) => (rarity[term] ?? 0) >= TOPICAL);
}
