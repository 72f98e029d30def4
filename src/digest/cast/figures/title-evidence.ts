import type { Figure } from '../figure.ts';
import { particles } from '../../../languages/english/common-words.ts';
import { isGivenName } from '../../../languages/english/names/given-name.ts';
import { isAddress } from '../beside-a-name/titles.ts';
import { nameWords } from '../names/name-words.ts';
import type { People } from './people.ts';

/** A title has a capital on every word, so that only what is known otherwise is taken from it. */
const WORD = /[\p{L}\p{M}.’'-]+/gu;
/** Offices of one that stand before a name, besides the forms of address. */
const BEFORE_NAMES = new Set(['mayor', 'premier', 'chancellor', 'sheriff', 'coach']);
/** "van der | Meer": as printed. */
const MOST_PARTICLES = 2;
/** No title has more words: a bound on time. */
const LONGEST = 60;

function wordsOf(title: string): string[] {
  return (title.match(WORD) ?? []).slice(0, LONGEST);
}

/** Of a title alone it is known that somebody has an office, not which. By judgement. */
const IN_TITLE = 1;

/**
 * Full names that only the article's title has ("Susan Mell: …", then "Mell said"): known
 * beforehand, where the text has the surname alone and no other full name with it.
 */
export function namesInTitle(title: string, surnames: ReadonlySet<string>): string[] {
  const words = wordsOf(title);
  const names: string[] = [];
  for (const [at, given] of words.entries()) {
    if (!isGivenName(given) || !isCapital(given)) continue;
    const isInitial = /^\p{Lu}\.$/u.test(words[at + 1] ?? '');
    const first = at + (isInitial ? 2 : 1);
    let last = first;
    while (last < first + MOST_PARTICLES && particles.has((words[last] ?? '').toLowerCase()))
      last += 1;
    const surname = bare(words[last] ?? '');
    const whole = [...words.slice(first, last), surname].join(' ');
    if (!isCapital(surname) || !surnames.has(nameWords(whole).join(' '))) continue;
    const name = [...words.slice(at, last), surname].join(' ');
    if (title.includes(name)) names.push(name);
  }
  return names;
}

/** Offices that the title alone tells: "President Holm signs …" of Erik Holm. */
export function officesInTitle(title: string, people: People): void {
  const words = wordsOf(title);
  for (const [at, office] of words.entries()) {
    const lower = office.toLowerCase();
    if (!isCapital(office) || !(isAddress(lower) || BEFORE_NAMES.has(lower))) continue;
    const next = bare(words[at + 1] ?? '');
    const isNamed = isGivenName(next) && words[at + 2] !== undefined;
    const surname = isNamed ? bare(words[at + 2] ?? '') : next;
    if (!isCapital(surname)) continue;
    const [bearer, another] = people.all.filter((figure) => isCalled(figure, surname));
    if (bearer === undefined || another !== undefined || bearer.isOneOfFamily) continue;
    bearer.heads.add(lower);
    bearer.claims.push({ role: office, organisation: null, weight: IN_TITLE });
  }
}

function isCalled({ words, kind }: Figure, surname: string): boolean {
  return kind === 'person' && words.at(-1) === nameWords(surname)[0];
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(word);
}

/** "Holm’s" → "Holm" */
function bare(word: string): string {
  return word.replace(/[’']s?$/u, '');
}
