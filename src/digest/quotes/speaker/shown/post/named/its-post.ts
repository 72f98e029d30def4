import { regex } from '../../../../../../languages/regex.ts';
import type { Scene } from '../../../scene.ts';
import { onlyOne } from '../../only-one.ts';

/** Paragraphs and characters of each that are looked through: a bound on time. */
const MOST_LINES = 12;
const LONGEST = 400;
const WORD = String.raw`\p{Lu}[\p{L}.-]*`;
/** "Spain sent four planes, its …", "HELSINKI — Finland’s navy will buy …, its …" */
const SUBJECT = regex.u`^(?:.{0,60}[—–-] )?(?<owner>(?:The )?${WORD}(?: ${WORD}){0,2}(?:['’]s (?:\p{Ll}+ ){0,2}?\p{Ll}+)?|The \p{Ll}+ of ${WORD}) \p{Ll}`;
const NO_OWNER = /^(?:It|He|She|They|We|This|That|There|In|On|At|After|But|And)(?: |$)|^The$/u;
const OWNERS = ['its', 'the country’s', "the country's", 'the nation’s', 'the kingdom’s'];

/**
 * Whose office it is that a sentence calls "its": "Spain sent four planes, its interior minister
 * said" for "Interior Minister Luis Abad"; null where the article has no such sentence.
 */
export function itsPost({ lines }: Scene, role: string): string | null {
  const office = role.toLowerCase();
  for (const { text } of lines.slice(0, MOST_LINES)) {
    const lower = text.slice(0, LONGEST).toLowerCase();
    const words = OWNERS.map((owner) => `, ${owner} ${office}`).find((one) => lower.includes(one));
    if (words === undefined) continue;
    const at = lower.indexOf(words);
    if (at < 0 || /^\p{L}/u.test(text.slice(at + words.length))) continue;
    const start = text.lastIndexOf('. ', at);
    const owner = SUBJECT.exec(text.slice(start < 0 ? 0 : start + 2, at))?.groups?.['owner'];
    if (owner !== undefined && !NO_OWNER.test(owner)) return owner;
  }
  return null;
}

/** "Bank of Norvania", "the Reserve Bank": its head is a governor, too. */
const KIND = '(?:(?:National|Central|Reserve) )?';
const CENTRAL = regex.u`^(?:[Tt]he )?(?:\p{Lu}\p{L}+ )*?(?:${KIND}Bank of \p{Lu}.*|(?:Central|Reserve|National) Bank|Riksbank|Bundesbank)$`;

/** The central bank of which "Governor X" is the head, where the article names one; null without. */
export function bankOf({ cast }: Scene, role: string): string | null {
  if (!/^(?:Deputy )?[Gg]overnor$/u.test(role)) return null;
  const banks = new Set(
    cast.figures.flatMap(({ kind, name }) =>
      kind !== 'person' && name !== null && CENTRAL.test(name) ? [name] : [],
    ),
  );
  return onlyOne(banks);
}

/**
 * "Foreign Minister" where a paragraph says "the Czech foreign minister", and none says another's: the
 * role with the nation before it, as it is printed there; null without.
 */
export function postOfNation({ lines }: Scene, role: string): string | null {
  const office = role.toLowerCase();
  if (role === office || !/. minister$/u.test(office)) return null;
  const found = new Set<string>();
  for (const { text, tokens } of lines.slice(0, MOST_LINES)) {
    const at = text.toLowerCase().indexOf(` ${office}`);
    const before = tokens.find(({ end }) => end === at);
    const isOther = text.slice(at + 1, at + 1 + office.length) === role;
    if (at < 0 || isOther || before === undefined || before.quoted) continue;
    if (before.is.demonym) found.add(text.slice(before.start, at + 1 + office.length));
  }
  return onlyOne(found);
}
