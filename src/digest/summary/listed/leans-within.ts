import type { Listed } from './listed-words.ts';

/** Where a main clause ends, or what is quoted in it begins. */
const CLAUSE_ENDS = /[,;:–—()،؛、，；：（）]| {3}/u;

/** Characters of a clause that are looked at: a bound on time. */
const LONGEST_CLAUSE = 200;

/**
 * Whether a sentence goes on from the one before by a word of its first clause: "Das Dach wird zudem
 * belastet", "Sie hat darüber ein Buch geschrieben". Not where the same sentence tells what the word means.
 */
export function leansWithin(outside: string, listed: Listed): boolean {
  const end = outside.slice(1, LONGEST_CLAUSE).search(CLAUSE_ENDS);
  const clause = end === -1 ? outside.slice(0, LONGEST_CLAUSE) : outside.slice(0, end + 1);
  const { linking, announcing, clause: told, joining } = listed;
  const linked = linking?.exec(clause);
  if (linked != null && joining?.test(clause.slice(0, linked.index)) !== true) return true;
  const announced = announcing?.exec(clause);
  return (
    announced != null &&
    joining?.test(clause.slice(0, announced.index)) !== true &&
    told?.test(outside.slice(announced.index)) !== true
  );
}

/** The noun behind "diese" that the sentence itself does not tell before. */
export function pointedNoun(outside: string, { demonstrative }: Listed): string | null {
  const found = demonstrative?.exec(outside);
  const noun = found?.groups?.['noun'];
  if (found == null || noun === undefined) return null;
  return outside.slice(0, found.index).toLowerCase().includes(stemOf(noun)) ? null : noun;
}

/** Letters of a noun without its endings. Set by hand; not tuned. */
const ENDING = 2;
const SHORTEST_STEM = 4;

/** "Ausstellungen" and "Ausstellung" begin alike. */
export function stemOf(noun: string): string {
  return noun.toLowerCase().slice(0, Math.max(SHORTEST_STEM, noun.length - ENDING));
}

/** Words of a sentence that are looked at for its verb: a bound on time. */
const MOST_WORDS = 60;

/**
 * Whether a sentence tells in another's words, without a word on whose: "Man sei überrascht." Quoted words
 * are blanked out.
 */
export function isReportedByNobody(outside: string, { reported, first, speech }: Listed): boolean {
  if (reported === null || !reported.test(outside)) return false;
  if (first?.test(outside) === true) return false;
  const words =
    outside
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return !words.some((word) => speech.has(word)) && !SO.test(outside);
}

/** "…, so Gepperth." */
const SO = /[,;] so (?:\p{Lu}|de[rn]|die|das|ein|sein|ihr)/u;
