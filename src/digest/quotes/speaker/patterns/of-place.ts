import type { Speaker } from '../../../digest.ts';
import { regex } from '../../../../languages/regex.ts';
import { perLanguage } from '../../../../languages/per-language.ts';
import type { Paragraph } from '../../../reading/reading.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import { plain } from './orders/alternatives.ts';

/** Le parquet de | Nîmes: a place behind a body or an office is no name of whoever speaks. */
export function ofPlace(speaker: Speaker, texts: readonly string[], language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role === null) return speaker;
  const read = readerOf(language);
  const words = role.split(/[ ’']/u);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const end = read(last).is;
  // "gemeente | Zwolle", and not "ministre de la Défense | X"
  const isBody = words.length === 1 && end.organisationHead && !end.role;
  if (!isBody && (words.length < 2 || !end.link || end.role)) return speaker;
  const printed = `${role} ${name}`;
  if (!texts.some((text) => text.includes(printed))) return speaker;
  return read(first).is.organisationHead
    ? { name: null, role: null, organisation: printed }
    : { name: null, role: printed, organisation: null };
}

/** Whether the language puts who hears in a case of its own, so that a given name as listed is who speaks. */
const hasCases = perLanguage(({ speech }) => (speech?.dative === undefined ? null : true));

/** What stands between a body and the name of who leads it: "Госдумы | по труду | Олег Саров". Set by hand. */
const WORD = String.raw`\p{Lu}[\p{L}-]{1,40}`;
const REST = regex.u`^(?: \p{Ll}[\p{L}-]{0,30}){1,4} (?=(?<name>(?<given>${WORD}) ${WORD}))`;

/** "глава комитета | Госдумы | по труду Олег Саров": a body within an office is no name of whoever has it. */
export function beyondBody(speaker: Speaker, texts: readonly string[], language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role === null || name.includes(' ') || hasCases(language) === null)
    return speaker;
  const read = readerOf(language);
  const printed = `${role} ${name}`;
  for (const text of texts) {
    const at = text.indexOf(printed);
    const found = at < 0 ? null : REST.exec(text.slice(at + printed.length));
    const { name: own, given = '' } = found?.groups ?? {};
    if (own === undefined || !read(given).is.given) continue;
    return { ...speaker, name: own, role: `${printed}${found?.[0] ?? ''}`.trim() };
  }
  return speaker;
}

/** Paragraphs that are looked through, and how far into each: bounds on time. */
const PARAGRAPHS = 40;
const CHARACTERS = 4000;
/** Characters behind a name in which such words end. A bound on time. */
const REACH = 90;

/** What stands beside a name with a comma behind it, in each paragraph that has one. */
function* wordsAround(
  name: string,
  paragraphs: readonly Paragraph[],
): Generator<Readonly<{ before: string; behind: string }>> {
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    const read = text.slice(0, CHARACTERS);
    const set = read.indexOf(`${name}, `);
    // "A polgármester, | Kis Réka | szerint"
    const at = set < 0 ? read.indexOf(`, ${name} `) + 2 : set;
    if (at < 2 && set !== at) continue;
    const end = at + name.length;
    yield { before: text.slice(Math.max(0, at - REACH), at), behind: text.slice(end, end + REACH) };
  }
}

/** ", de la | Universidad de Alcor |,": set off with commas; `null` where nobody has listed what stands before. */
const behindName = perLanguage(({ speech }) => {
  if (speech?.plural === undefined) return null;
  const article = `(?:(?:${plain(speech.articles)})(?:(?<=[’'])| ))?`;
  return regex.u`^, (?:${plain(speech.plural.of)})(?:(?<=[’'])| )${article}(?<body>(?<head>\p{L}[\p{L}-]{2,30})[^,.:;«»"“”()]{3,60})(?=[,.:;)])`;
});

/** "para el economista Juan Gil|, de la Universidad de Alcor|, la bajada «…»": where somebody works of whom it is not known. */
export function withHouse(
  speaker: Speaker,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker {
  const { name, role, organisation } = speaker;
  const pattern = behindName(language);
  if (pattern === null || name === null || organisation !== null || !name.includes(' '))
    return speaker;
  if (/\p{Lu}/u.test(role ?? '')) return speaker;
  for (const { behind } of wordsAround(name, paragraphs)) {
    const { body = '', head = '' } = pattern.exec(behind)?.groups ?? {};
    const isBody = readerOf(language)(head.toLowerCase()).is.organisationHead;
    if (isBody && /\p{Lu}/u.test(body)) return { ...speaker, organisation: body };
  }
  return speaker;
}

/** "Начальник отряда | МЧС | Юлий Арнов": all words of the role of which an acronym is the last. */
export function ofAcronym(speaker: Speaker, texts: readonly string[], language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role === null || !/^\p{Lu}{2,8}$/u.test(role)) return speaker;
  for (const text of texts) {
    const at = text.indexOf(` ${role} ${name}`);
    if (at < 0) continue;
    const before =
      BEFORE_ACRONYM.exec(text.slice(Math.max(0, at - REACH), at))?.[0].split(' ') ?? [];
    const head = before.findIndex((word) => readerOf(language)(word.toLowerCase()).is.role);
    if (head >= 0) return { ...speaker, role: [...before.slice(head), role].join(' ') };
  }
  return speaker;
}

const SMALL = String.raw`\p{Ll}[\p{L}-]{0,30}`;
const CAPITAL = String.raw`\p{Lu}\p{Ll}{1,30}`;
/** Words in small letters, and the one that opens the sentence. */
const BEFORE_ACRONYM = regex.u`(?:${CAPITAL} )?${SMALL}(?: ${SMALL}){0,4}$|${CAPITAL}$`;

/** What a body is called opens with a capital: „are sprijin” is said. */
const OF_WHAT = String.raw`(?: (?:[«„"](?=\p{Lu}))?[\p{L}\p{N}-]{1,40}[»”"]?){0,6}`;
const ENDS = String.raw`(?=[,.;:)]|\s[–—]|$)`;
/** Words of an office with what it is of: "prezes Ardelu", "президент «Ардели»". */
const OFFICE = regex.u`^, (?<role>(?<head>${SMALL})${OF_WHAT})${ENDS}`;

/** "Iwan Larr|, prezes Ardelu|", "Ivo Sales|, responsável pela rede|": whose office stands behind him. */
export function withOffice(
  speaker: Speaker,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker {
  const { name, role } = speaker;
  if (name === null || role !== null) return speaker;
  const read = readerOf(language);
  // "Aline, infirmière depuis huit ans,"
  if (!name.includes(' ') && !read(name).is.given) return speaker;
  for (const { before, behind } of wordsAround(name, paragraphs)) {
    const { role: office, head = '' } = OFFICE.exec(behind)?.groups ?? {};
    const [, next = ''] = office?.split(' ') ?? [];
    // "Ana Gil, | presidente Juan Ros": the next one of a list
    if (office !== undefined && read(head).is.role && !read(next).is.given)
      return { ...speaker, role: office };
    const ahead = officeAhead(before, language);
    if (ahead !== null) return { ...speaker, role: ahead };
  }
  return speaker;
}

/** "L’| ingénieur en chef de la Compagnie des eaux |, Gérard Maurin,": what is set off in front of a name. */
function officeAhead(before: string, language: string): string | null {
  const read = readerOf(language);
  // ", Me | Yves Tanguy"
  const [address = ''] = /(?<=, )\p{Lu}\p{Ll}{0,4}\.? $/u.exec(before) ?? [];
  const isAddress = read(address.trim()).is.honorific;
  const own = isAddress ? before.slice(0, -address.length) : before;
  const words =
    SET_OFF.exec(own)?.[0]
      .trim()
      .split(/ |(?<=['’])/u) ?? [];
  const head = words.findLastIndex((word, at) => {
    const article = words[at - 1] ?? '';
    return read(word).is.role && (/['’]$/u.test(article) || read(article).is.determiner);
  });
  // "Selon | l’| avocat": a small word may open the sentence
  const isLed = head === 2 && read(words[0] ?? '').is.closed;
  if ((head !== 1 && !isLed) || words.slice(head).some((word) => read(word).is.speech)) return null;
  return words
    .slice(head)
    .join(' ')
    .replaceAll(/(?<=['’]) /gu, '');
}

/** The words of a sentence up to a comma. */
const SET_OFF = /(?<![^.!?:;,«»“”"()])[^.!?:;,«»“”"()]{3,90}(?=, $)/u;
