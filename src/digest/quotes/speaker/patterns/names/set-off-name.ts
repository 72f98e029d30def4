import { regex } from '../../../../../languages/regex.ts';
import { perLanguage } from '../../../../../languages/per-language.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Paragraph } from '../../../../reading/reading.ts';
import { readerOf } from '../../../../reading/tongues/tongue-of.ts';

const hasNamesSetOff = perLanguage(({ cast }) => cast?.hasNamesSetOff ?? null);
const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
/** A name of two words or more: one alone is a town. */
const SET_OFF = regex.u`^, (?<name>(?<first>${CAPITAL})(?: ${CAPITAL}){1,3}),`;
/** Paragraphs that are looked through, and how far into each: bounds on time. */
const PARAGRAPHS = 40;
const CHARACTERS = 4000;

/** "Kepala Dinas Kota | Bayu Segara |, Anton Wibowo, …": a place is none who speaks; whose office it is stands behind. */
export function setOffName(
  speaker: Speaker,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker {
  const { name, role } = speaker;
  if (hasNamesSetOff(language) === null || name === null || role === null) return speaker;
  const read = readerOf(language);
  if (read(name.split(' ')[0] ?? '').is.given) return speaker;
  const office = `${role} ${name}`;
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    const at = text.slice(0, CHARACTERS).indexOf(`${office}, `);
    const found = at < 0 ? null : SET_OFF.exec(text.slice(at + office.length));
    const { name: own, first = '' } = found?.groups ?? {};
    const { calendar, toponym } = read(first).is;
    if (own !== undefined && !read(first.toLowerCase()).is.role && !calendar && !toponym)
      return { ...speaker, name: own, role: office };
  }
  return speaker;
}
