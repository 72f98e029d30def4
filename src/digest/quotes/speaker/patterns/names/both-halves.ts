import { regex } from '../../../../../languages/regex.ts';
import { perLanguage } from '../../../../../languages/per-language.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Paragraph } from '../../../../reading/reading.ts';
import { readerOf } from '../../../../reading/tongues/tongue-of.ts';
import { plain } from '../orders/alternatives.ts';

/** Where the verb stands last and offices have capitals: what joins the halves of one, and the first half. */
const firstHalf = perLanguage(({ speech, cast }) =>
  speech?.behindMarks === undefined || cast === undefined || cast.links === ''
    ? null
    : regex.u`(?<half>(?<head>\p{Lu}\p{L}{1,30})(?: \p{Lu}\p{L}{1,30})? (?:${plain(cast.links)}) )$`,
);
/** Paragraphs that are looked through, and how far into each: bounds on time. */
const PARAGRAPHS = 40;
const CHARACTERS = 4000;
const REACH = 80;

/** "Hazine ve | Maliye Bakanı | Can Er": both halves of what an office is of. */
export function bothHalves(
  speaker: Speaker,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker {
  const { name, role, organisation } = speaker;
  const pattern = firstHalf(language);
  const printed = name === null ? organisation : `${role === null ? '' : `${role} `}${name}`;
  if (pattern === null || printed === null || !/^\p{Lu}/u.test(printed)) return speaker;
  const read = readerOf(language);
  if (role === null && !read(printed.split(' ').at(-1)?.toLowerCase() ?? '').is.organisationHead)
    return speaker;
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    const own = text.slice(0, CHARACTERS);
    const at = own.indexOf(printed);
    if (at < 0) continue;
    const { half, head = '' } = pattern.exec(own.slice(Math.max(0, at - REACH), at))?.groups ?? {};
    // "Ali ve | Bakan Can Er": another person
    if (half === undefined || read(head).is.given) continue;
    return role === null
      ? { name: null, role, organisation: `${half}${printed}` }
      : { ...speaker, role: `${half}${role}` };
  }
  return speaker;
}
