import tables from './rarity.words.json' with { type: 'json' };

/**
 * Of a word that its language's table does not have: most names, and all rare words. The tables are
 * measured (tests/eval/train/story-words.ts), this is set by hand.
 */
const RAREST = 6.5;

const loaded = new Map<string, ReadonlyMap<string, number>>();
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = tables;

/**
 * How much a term tells, 0 for "the" to 6.5: the logarithm of one in how many articles has it. From
 * the ranks of a language's commonest words alone (tests/eval/train/story-words.ts wrote the table),
 * so that a story does not depend on what else came in.
 */
export function rarityIn(language: string): (term: string) => number {
  const table = tableOf(language);
  return (term) => table.get(term) ?? RAREST;
}

/** Whether a language's table lacks a term, as it lacks most names; `false` in one without a table. */
export function isRareIn(language: string): (term: string) => boolean {
  if (!Object.hasOwn(groups, language)) return () => false;
  const table = tableOf(language);
  return (term) => !table.has(term);
}

function tableOf(language: string): ReadonlyMap<string, number> {
  const key = Object.hasOwn(groups, language) ? language : 'en';
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  for (const [rarity, terms] of Object.entries(groups[key] ?? {})) {
    // One number for all its words: each would hold memory of its own
    const told = Number(rarity);
    for (const term of terms.split(' ')) table.set(term, told);
  }
  loaded.set(key, table);
  return table;
}
