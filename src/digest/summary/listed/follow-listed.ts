import type { Unit } from '../units/units.ts';
import { isReportedByNobody, leansWithin, pointedNoun, stemOf } from './leans-within.ts';
import { createSurnames, type ToldBy } from './surnames.ts';
import { type Listed, listedOf } from './listed-words.ts';

/** What a unit takes for told, to be asked before the next is followed, and whether it can be the first. */
export type Followed = Readonly<{
  needs: () => ToldBy;
  canOpen: () => boolean;
  /** Whether it leans by a word that may open a text: "Auch in diesem Jahr …". */
  opensText: () => boolean;
}>;

/**
 * Follows the units of an article in their order, by the words that its language lists: of each thing that a
 * unit means without telling it ("Der Dienst startet", "Roe lehnt ab"), the units before that tell it, one
 * of which must be there. `null` for a language that lists none.
 */
export function createFollowing(
  title: string | null,
  language: string,
): { follow: (unit: Unit) => Followed } | null {
  const listed = listedOf(language);
  if (listed === null) return null;
  const headline = title?.toLowerCase() ?? '';
  /** The units so far, in small letters. */
  const told: string[] = [];
  const surnames = createSurnames(title, listed.givenNames);
  return {
    follow: (unit) => {
      const index = told.length;
      told.push(unit.text.toLowerCase());
      const { outside } = unit;
      const named = surnames.meet(outside, index);
      const isStart = told.slice(0, index).every((text) => !ENDS.test(text));
      return {
        needs: () =>
          isStart
            ? []
            : [...readNeeds(outside, told.slice(0, index), { headline, listed }), ...named()],
        canOpen: () => isStart || !hangs(outside, listed),
        opensText: () =>
          isStart &&
          (listed.opening?.test(outside) === true ||
            TOLD_BEHIND_COLON.test(outside) ||
            (listed.owners?.test(outside) === true && surnames.hasName(outside))),
      };
    },
  };
}

function hangs(outside: string, listed: Listed): boolean {
  return (
    leansWithin(outside, listed) ||
    pointedNoun(outside, listed) !== null ||
    isReportedByNobody(outside, listed)
  );
}

const ENDS = /[.!?…:。！？؟][”」』]?$/u;

/** "Sie saßen im Bad: 40 Katzen …": whom it means stands behind. */
const TOLD_BEHIND_COLON = /^\p{Lu}\p{Ll}{1,3} [^:.]{5,120}: [\p{Lu}\d]/u;

/** "Der 35-Jährige": somebody told before. */
const AGED = /(?<!\p{L})[Dd](?:er|ie|en|em) \d{1,3}-[Jj]ährigen?(?!\p{L})/u;

function readNeeds(
  outside: string,
  told: readonly string[],
  { headline, listed }: Readonly<{ headline: string; listed: Listed }>,
): number[][] {
  const last = told.length - 1;
  const needs: number[][] = [];
  if (leansWithin(outside, listed) || isReportedByNobody(outside, listed)) needs.push([last]);
  if (listed.hasCapitalNouns && AGED.test(outside)) needs.push([last]);
  const pointed = pointedNoun(outside, listed);
  if (pointed !== null) needs.push(tellersOf(pointed, told));
  const definite = nounOf(listed.definite, outside, listed);
  if (definite !== null && !headline.includes(stemOf(definite)))
    needs.push(tellersOf(definite, told));
  // "In dem Song": if one was told
  const within = nounOf(listed.within, outside, listed);
  if (within !== null && !headline.includes(stemOf(within))) {
    const tellers = tellersOf(within, told, { isOnly: true });
    if (tellers.length > 0) needs.push(tellers);
  }
  return needs;
}

/** Longer nouns say themselves what they mean: "Winterausstellung". Letters, set by hand; not tuned. */
const SAYS_ITSELF = 14;

/** The noun of "Der Dienst startet", which says not which it is. */
function nounOf(
  pattern: RegExp | null,
  outside: string,
  { known, sayingWhich }: Listed,
): string | null {
  const { noun, rest = '' } = pattern?.exec(outside)?.groups ?? {};
  if (noun === undefined || noun.length >= SAYS_ITSELF || isAcronym(noun)) return null;
  if (known?.test(noun) === true || sayingWhich?.test(rest) === true) return null;
  return noun;
}

function isAcronym(word: string): boolean {
  return word === word.toUpperCase();
}

/** The units with the noun, alone or in a compound, and the one before. */
function tellersOf(
  noun: string,
  told: readonly string[],
  { isOnly = false }: Readonly<{ isOnly?: boolean }> = {},
): number[] {
  const stem = stemOf(noun);
  const last = isOnly ? -1 : told.length - 1;
  return told.flatMap((text, index) => (index === last || text.includes(stem) ? index : []));
}
