import type { WordList } from '../../word-list.ts';

/** Nouns that end as those for people do, and mean nobody: "corner", "career", "plant". */
export const thingsLikePeople: WordList = `later earlier sooner longer together however either other another rather over under number order matter
  letter power paper winter summer after chapter centre center error factor effort color colour honor
  honour labor labour moment event point committee guarantee fee degree offer answer reminder disaster
  corner quarter river water tower career transfer border manner chatter gesture favor favour mirror
  terror horror plan van human fan ban span pan scan plant restaurant grant warrant restraint monster
  register cluster poster roster counter trailer newsletter blocker layer murder cancer dinner shelter
  twitter computer server chamber encounter character cover door floor motor tractor reactor sector vector
  indicator metaphor thriller bestseller newspaper magazine gender slander wonder blunder folder ladder
  holder shoulder barrier carrier frontier layover handover takeover sister-paper precursor harbinger
  marker pointer container`;
