import { regex } from '../../../../../languages/regex.ts';
import { perLanguage } from '../../../../../languages/per-language.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Paragraph } from '../../../../reading/reading.ts';
import { readerOf } from '../../../../reading/tongues/tongue-of.ts';

const hasNamesSetOff = perLanguage(({ cast }) => cast?.hasNamesSetOff ?? null);
const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
/** A name of two words or more: one alone is a town. */
const SET_OFF = regex.u`^, (?<name>(?<first>${CAPITAL})(?: ${CAPITAL}){1,3})(?:[,.]| \(|$)`;
/** "Bupati Bayu|, Jawa Timur, Anton Wibowo |": a province stands between. */
const BEHIND_PROVINCE = regex.u`^, ${CAPITAL}(?: ${CAPITAL}){0,2}, (?<name>(?<first>${CAPITAL})(?: ${CAPITAL}){1,3})(?=[,.]| \p{Ll})`;
/** Words of an office before its town, and characters that they have: bounds on time. */
const WORDS = 4;
const REACH = 80;
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
  if (hasNamesSetOff(language) === null || name === null) return speaker;
  const read = readerOf(language);
  if (read(name.split(' ')[0] ?? '').is.given) return speaker;
  const behind = behindProvince(name, paragraphs, language);
  if (behind !== null) return behind;
  if (role === null) return speaker;
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

/** "kata | Bupati Bayu, Jawa Timur, Anton Wibowo |": whose office in a town it is, where its province is told. */
function behindProvince(
  town: string,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker | null {
  if (town.includes(' ')) return null;
  const read = readerOf(language);
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    const own = text.slice(0, CHARACTERS);
    for (let at = own.indexOf(` ${town}, `); at >= 0; at = own.indexOf(` ${town}, `, at + 1)) {
      const { name, first = '' } =
        BEHIND_PROVINCE.exec(own.slice(at + 1 + town.length))?.groups ?? {};
      if (name === undefined || read(first.toLowerCase()).is.role) continue;
      const before = own
        .slice(Math.max(0, at - REACH), at)
        .split(' ')
        .slice(-WORDS);
      // "warga", "Wakil Wali Kota"
      const head = before.findIndex(
        (word, index) =>
          read(word.toLowerCase()).is.role &&
          before.slice(index + 1).every((other) => /^\p{Lu}/u.test(other)),
      );
      if (head >= 0)
        return { name, role: [...before.slice(head), town].join(' '), organisation: null };
    }
  }
  return null;
}
