import {
  doingNouns,
  nounsPointedAt,
  outcomes,
  sameThings,
  tellOutcomes,
} from '../../../../languages/english/summary/telling-nouns.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import { matchesOf } from '../../../../text/matches-of.ts';

/** What a sentence takes for told: a pattern, in small letters, of sentences that may have told it. */
type Taken = Readonly<{ at: number; told: RegExp }>;

/** A noun that says itself which it is: "the letter that …", "the group of …". */
const WHICH = anyOf(
  'of that which who whose for to by from behind called named between against where',
);
/** … or what is quoted at once: 'the phrase “too big”', whose blanks stand here. */
const SAYS_WHICH = String.raw`(?! ${WHICH}\b)(?!,?:? (?: |[‘'“"]))`;
/** "The | city’s | clarification". */
const THE = finding(
  regex.u`\b[Tt]he (?<front>(?:[\p{L}\d.-]+ ){0,2}?)(?<noun>${oneOf(nounsPointedAt)})\b${SAYS_WHICH}`,
);
/** A longer name than any: bounded, so that a run of letters is not gone through from each of them. */
const OWNER = String.raw`\p{Lu}[\p{L}.-]{1,60}[’']s?`;
/** "Lund’s clarification", "Roe’s sudden resignation" */
const DONE = finding(regex.u`${OWNER} (?:\p{Ll}+ )?(?<noun>${oneOf(doingNouns)})\b`);
/** "Lund’s victory traces back to June", and not "Lund’s victory in Osk". */
const IN_WHAT = anyOf('in over against at on of with by for');
const WON = finding(regex.u`${OWNER} (?:\p{Ll}+ )?(?:${oneOf(outcomes)})\b(?! ${IN_WHAT}\b)`);
const TELLS_OUTCOME = regex.u`(?<!\p{L})(?:${oneOf(tellOutcomes)})`;
/** Few sentences have an owner. */
const APOSTROPHE = /[’']/;
/** "decision" and "decided", "opposition" and "opposed" have as much in common. Set by hand; not tuned. */
const SHARED_LETTERS = 4;
/** Such nouns of a sentence that are looked at: a bound on time. */
const MOST = 6;

/**
 * Of each thing that an English sentence takes for told, and neither it nor the headline tells: the units
 * before that do, else the last. "The letter was signed by all" needs one with a letter.
 */
export function takenNeeds(outside: string, told: readonly string[], headline: string): number[][] {
  return takenForTold(outside).flatMap(({ at, told: teller }) => {
    if (teller.test(headline) || teller.test(outside.slice(0, at).toLowerCase())) return [];
    const by = told.flatMap((text, index) => (teller.test(text) ? index : []));
    return [by.length > 0 ? by : [told.length - 1]];
  });
}

/** The things that an English sentence means by "the letter", "the Senate committee", "Lund’s refusal". */
function takenForTold(outside: string): Taken[] {
  const things = THE(outside).map(({ index, groups }) => {
    const noun = groups?.['noun']?.replace(/s$/, '').toLowerCase() ?? '';
    // "the Senate committee" is no other committee
    const name = /\p{Lu}\p{L}+/u.exec(groups?.['front'] ?? '')?.[0].toLowerCase();
    return { at: index, told: pattern(name, noun) };
  });
  if (!APOSTROPHE.test(outside)) return things;
  const doings = DONE(outside).map(({ index, groups }) => ({
    at: index,
    told: pattern(undefined, groups?.['noun']?.toLowerCase().slice(0, SHARED_LETTERS) ?? ''),
  }));
  const won = WON(outside);
  return [...things, ...doings, ...won.map(({ index }) => ({ at: index, told: TELLS_OUTCOME }))];
}

/** Each place of a pattern. */
type Find = (text: string) => readonly RegExpExecArray[];

/** Few sentences have one: to ask for all of them takes longer. */
function finding(pattern: RegExp): Find {
  const first = sieve(pattern);
  const each = new RegExp(pattern, 'gu');
  return (text) => (first.test(text) ? matchesOf(text, each).slice(0, MOST) : []);
}

/** "She is ahead in the polls" tells of none. */
const ONE_POLL = String.raw`poll(?!s\b)`;

/** "movie": "film|movie|documentary|picture" */
const SAME = new Map(
  sameThings.flatMap((row) => {
    const words = row.split(' ');
    const any = words.map((word) => (word === 'poll' ? ONE_POLL : word)).join('|');
    return words.map((word) => [word, any]);
  }),
);

/** The patterns of nouns without a name, which are few: to make one takes longer than to use it. */
const ofNouns = new Map<string, RegExp>();

function pattern(name: string | undefined, noun: string): RegExp {
  if (name !== undefined) return compile(name, noun);
  const known = ofNouns.get(noun) ?? compile(undefined, noun);
  ofNouns.set(noun, known);
  return known;
}

function compile(name: string | undefined, noun: string): RegExp {
  const front = name === undefined ? '' : String.raw`${name}(?: [\p{L}-]+){0,2} `;
  return regex.u`(?<!\p{L})${front}(?:${SAME.get(noun) ?? noun})`;
}
