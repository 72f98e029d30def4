/** Letters of a thing at the end of such a word: "Spiel|film". */
const SHORTEST_THING = 4;

/** "film", and "spielfilm", where a language writes such words together. */
export function isThing(lower: string, things: ReadonlySet<string>): boolean {
  if (things.has(lower)) return true;
  for (let cut = 2; cut <= lower.length - SHORTEST_THING; cut += 1) {
    if (things.has(lower.slice(cut))) return true;
  }
  return false;
}
