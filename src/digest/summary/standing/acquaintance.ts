import { anyOf, regex } from '../../../languages/regex.ts';
import { isGivenName } from '../../../languages/english/names/given-name.ts';
import type { Unit } from '../units/units.ts';
import { isPlainWord } from '../units/terms.ts';
import { isHuman, opensAsPerson } from './people.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import {
  knownInitials,
  seldomNames,
  titlesBeforeNames,
} from '../../../languages/english/summary/capital-words.ts';
import { matchesOf } from '../../../text/matches-of.ts';

/**
 * A capital, and what may stand within a name: "J.", "Mr.", "O’Neil", "Son-hui". The letters of
 * Western Europe are written out: \p{Lu} takes five times as long.
 */
const UPPER = 'A-Z\u00c0-\u00d6\u00d8-\u00de';
const WORD = String.raw`[${UPPER}](?:[A-Za-z\u00c0-\u024f’'-]+\.?|\.(?:[${UPPER}]\.)*)?`;
const PARTICLE = '(?:(?:de|la|van|von|der|den|bin|al|el|da|di|du|del|dos) )';
/** Words with capitals in a row: “President Neil J. Arden”. */
const CAPITALS = regex.g`${WORD}(?: ${PARTICLE}?${WORD})*`;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame|Rev)\.?$/;
/** Titles say who somebody is: “President Arden” needs no more. */
const TITLE = regex`^(?:${oneOf(titlesBeforeNames)})$`;
const SUFFIX = wordSet('Jr Sr II III IV');
/** Given names that are more often something else when they stand alone. */
const NO_NAME = wordSet(seldomNames);
const ACRONYM = /^[A-Z]{2,6}$/;
const KNOWN_INITIALS = wordSet(knownInitials);
const EXPLAINED = /\((?<acronym>[A-Z]{2,6})\)/g;

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
  if (!ACRONYM.test(name) || name.length < FEWEST_LETTERS || KNOWN_INITIALS.has(name))
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

type Names = Readonly<{
  introduced: Set<string>;
  taken: Set<string>;
  courteous: ReadonlySet<string>;
  apposed: ReadonlySet<string>;
}>;

/** The names that a unit tells in full, those that it takes for known, which of these are "Mr. Roe", and which "Mr. Roe, 64,". */
function readNames({ text, quoted, outside }: Pick<Unit, 'text' | 'quoted' | 'outside'>): Names {
  const introduced = new Set<string>();
  const taken = new Set<string>();
  const courteous = new Set<string>();
  const apposed = new Set<string>();
  if (text.includes('('))
    for (const { groups } of text.matchAll(EXPLAINED)) introduced.add(groups?.['acronym'] ?? '');
  for (const { name: found, at } of namesIn(text)) {
    const words = withinSentence(found.split(' ')).map(bare);
    if (words.length > 1 && SUFFIX.has(words.at(-1) ?? '')) words.pop();
    const last = words.at(-1) ?? '';
    const given = words.findIndex((word, place) => place < words.length - 1 && isGivenName(word));
    if (given >= 0) {
      introduced.add(last);
      introduced.add(words[given] ?? '');
    } else if (words.length > 1 && (TITLE.test(words.at(-2) ?? '') || isTold(text, found, at))) {
      (words.length === 2 && COURTESY.test(words[0] ?? '') ? apposed : introduced).add(last);
    } else if (words.length === 1 || (words.length === 2 && COURTESY.test(words[0] ?? ''))) {
      const isQuoted = quoted.some(({ start, end }) => start <= at && at < end);
      if (!isQuoted && (ACRONYM.test(last) || !NO_NAME.has(last))) {
        taken.add(last);
        if (words.length > 1 || (at === 0 && opensAsPerson(outside, last))) courteous.add(last);
        else if (saysWho(text.slice(at + found.length))) introduced.add(last);
      }
    }
  }
  return { introduced, taken, courteous, apposed };
}

const APPOSITION = regex.u`^, (?:his|her|the|an?) (?<who>(?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+),`;

/** "Dahl, | her former deputy, |": behind a surname alone, a role that says who that is. */
function saysWho(behind: string): boolean {
  const words = APPOSITION.exec(behind)?.groups?.['who']?.split(' ') ?? [];
  return words.some((word) => isHuman(word));
}

/** "Dahl. | The port": a name ends where the next sentence opens. */
function withinSentence(words: readonly string[]): readonly string[] {
  const [before, last] = words.slice(-2);
  return last !== undefined && before?.endsWith('.') === true && isPlainWord(last)
    ? words.slice(0, -1)
    : words;
}

/** What is told of people alone: "Khyzr Dahl, the father of two,", "Ilo Renz said". */
const SAYS = ` ${anyOf('said says told testified tweeted wrote')}\\b`;
const IS_OF = String.raw`, (?:${oneOf('an? the his her another one_of then now')}|\d\d,) `;
const IS_SOMEBODY = regex`^(?:,? (?:who|whose)\b|${SAYS}|${IS_OF})`;

/** Whether a name of two words or more is told with who that is, though its given name is in no list. */
function isTold(text: string, name: string, at: number): boolean {
  if (
    at === 0
      ? name.startsWith('The ')
      : /\b[Tt]he $/.test(text.slice(Math.max(0, at - LEADING), at))
  )
    return false;
  const behind = at + name.length;
  return IS_SOMEBODY.test(text.slice(behind, behind + TRAILING));
}

/** Characters of "the " and of the longest cue behind a name. By definition. */
const LEADING = 5;
const TRAILING = 16;

/** Words with capitals in a row; an owner and his things are two: "Roe’s | Clinton Mills". */
function* namesIn(text: string): Generator<Readonly<{ name: string; at: number }>> {
  for (const { 0: all, index } of matchesOf(text, CAPITALS)) {
    const from = index === 0 ? (TURN.exec(all)?.[0].length ?? 0) : 0;
    const found = all.slice(from);
    let at = index + from;
    if (!found.includes('s ')) {
      yield { name: found, at };
      continue;
    }
    for (const name of found.split(BEHIND_OWNER)) {
      yield { name, at };
      at += name.length + 1;
    }
  }
}

/** "But | Holm said": the word by which a sentence turns against the one before is none of a name. */
const TURN = regex`^${anyOf('But Yet And Still However Nevertheless Nonetheless')} `;

/** What parts "Roe’s" from "Mills". */
const BEHIND_OWNER = /(?<=[’']s) /;

/** "Arden’s", "Arden’s." → "Arden" */
function bare(word: string): string {
  if (!/[’'.]/.test(word)) return word;
  return word.replace(/[’'](?:s\.?)?$/u, '').replace(/(?<=\p{L}{3})\.$/u, '');
}
