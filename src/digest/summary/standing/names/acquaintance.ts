import { regex } from '../../../../languages/regex.ts';
import { knownInitials } from '../../../../languages/english/summary/capital-words.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import type { Unit } from '../../units/units.ts';
import { bare } from './names-in.ts';
import { isAcronym, readNames } from './read-names.ts';

const KNOWN_INITIALS = wordSet(knownInitials);

/** Of each thing that a unit takes for known: the units before it that tell it; one must be there. */
export type Needs = readonly (readonly number[])[];

/** What a unit takes for known, to be asked before the next is met, and whether it says of somebody who that is. */
export type Met = Readonly<{ needs: () => Needs; introduces: boolean }>;

/**
 * Meets the units of an English article in their order, and says what each takes for known: "Arden
 * bought vans" needs one that says who Neil Arden is. What the headline says is known.
 */
export function createAcquaintance(
  title: string | null,
  paragraphs: readonly { text: string }[],
): { meet: (unit: Unit) => Met } {
  const told = new Map<string, number[]>();
  const texts: string[] = [];
  const headline = new Set(title?.match(/[\p{L}\p{M}’'-]+/gu)?.map(bare) ?? []);
  let index = -1;
  return {
    meet: (unit) => {
      index += 1;
      const { introduced, taken, courteous, apposed } = readNames(unit);
      // "Ms. Roe, 64," is somebody new, or "Lynne Roe" again
      for (const name of apposed) (told.has(name) ? taken : introduced).add(name);
      const needs = (): Needs =>
        [...taken].flatMap((name) => {
          if (headline.has(name) || introduced.has(name)) return [];
          const by = told.get(name) ?? spelledOut(name, texts.slice(0, -1));
          if (by !== undefined) return [[...by]];
          return courteous.has(name) ? namedInFull(name, texts.slice(0, -1), paragraphs) : [];
        });
      for (const name of introduced) add(told, name, index);
      texts.push(unit.text);
      return { needs, introduces: introduced.size > 0 };
    },
  };
}

/**
 * Surnames and initials that a sentence takes for known since its article says in full whose they are:
 * “McConnell said” means nothing to whoever reads that sentence alone. For English texts.
 */
export function takenForKnown(sentence: string, paragraphs: readonly string[]): readonly string[] {
  const { introduced, taken, courteous } = readNames({
    text: sentence,
    quoted: [],
    outside: sentence,
  });
  const names = [...taken].filter((name) => !introduced.has(name));
  if (names.length === 0) return [];
  const told = new Set(
    paragraphs.flatMap((text) => [...readNames({ text, quoted: [], outside: text }).introduced]),
  );
  return names.filter((name) => courteous.has(name) || told.has(name));
}

/** Fewer letters stand for anything. Set by hand; not tuned. */
const FEWEST_LETTERS = 3;

/** The units with the words that initials are of: "FWS" of "Fish and Wildlife Service"; undefined without. */
function spelledOut(name: string, texts: readonly string[]): number[] | undefined {
  if (!isAcronym(name) || name.length < FEWEST_LETTERS || KNOWN_INITIALS.has(name))
    return undefined;
  const letters = name.split('');
  // Each but the first stands behind a blank: to make a pattern takes longer than to look for them
  const may = texts.some((text) =>
    letters.every((it, at) => text.includes(at === 0 ? it : ` ${it}`)),
  );
  if (!may) return undefined;
  const words = letters.map((letter) => String.raw`${letter}[\p{L}’'-]+`);
  const full = regex.u`(?<!\p{L})${words.join(' (?:and |of |for |the |on |of the |in ){0,1}')}`;
  const by = texts.flatMap((text, index) => (full.test(text) ? index : []));
  return by.length > 0 ? by : undefined;
}

/**
 * What "Mr. Roe" asks for: the units before that have his name in full, whatever his given name is. None can
 * tell it where no unit has the name at all, or where it is told in full further on alone; where it
 * stands alone everywhere, nothing is asked.
 */
function namedInFull(
  name: string,
  texts: readonly string[],
  paragraphs: readonly { text: string }[],
): Needs {
  const places = texts.flatMap((text, index) => (text.includes(name) ? index : []));
  if (places.length === 0) return [[]];
  const isNaming = namingOf(name);
  const naming = places.filter((index) => isNaming(texts[index] ?? ''));
  if (naming.length > 0) return [naming];
  return paragraphs.some(({ text }) => isNaming(text)) ? [[]] : [];
}

/** Asks of texts whether they have a name with another word before it, and no courtesy alone. */
function namingOf(name: string): (text: string) => boolean {
  const full = regex.u`(?<!\p{L})(?!${oneOf('Mr Mrs Ms Miss')}\.? )\p{Lu}[\p{L}’'.-]+ ${name}(?!\p{L})`;
  return (text) => text.includes(name) && full.test(text);
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else if (known.at(-1) !== index && known.length < MOST_TELLERS) known.push(index);
}

/** Beyond that an article is long, and its summary comes from its start. A bound on time. */
const MOST_TELLERS = 20;
