import type { Speaker } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import { apposed } from './apposed.ts';
import { givenName } from './given-name.ts';
import { bothHalves } from './names/both-halves.ts';
import { familyName } from './names/family-name.ts';
import { setOffName } from './names/set-off-name.ts';
import { withNoun } from './noun-beside.ts';
import { beyondBody, ofAcronym, ofPlace, withHouse, withOffice } from './of-place.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import type { Around } from './subject/subject-above.ts';
import { tidyName, withoutVenue } from './tidy-name.ts';

/** "der Bürgermeister", "la dirigente del Partido Verde, Julia Gil": whom words beside a quotation name, as shown: in full, with role and body. */
export function asShown(
  found: Speaker,
  { before, behind }: Around,
  { paragraphs, language }: Pick<Reading, 'paragraphs' | 'language'>,
  patterns: SpeechPatterns,
): Speaker {
  const texts = [behind.text, before.text];
  const known = withoutVerb(
    withNoun(found, { before: before.text, behind: behind.text }, language),
    behind.text,
    language,
  );
  const shown = (one: Speaker): Speaker =>
    plainly(apposed(plainly(one, patterns), texts, patterns.apposed), patterns);
  const speaker = tidyName(beyondBody(shown(known), texts, language), language);
  // "la dirigente del | Partido Verde |, Julia Gil": behind a place too
  const tidy = shown(ofAcronym(ofPlace(speaker, texts, language), texts, language));
  const setOff = setOffName(givenName(tidy, paragraphs, language), paragraphs, language);
  const inFull = familyName(setOff, paragraphs, language);
  const own = bothHalves(withOffice(inFull, paragraphs, language), paragraphs, language);
  return withoutVenue(withHouse(own, paragraphs, language), behind.text);
}

/** « … », | juge | X: a verb right behind the mark that is a calling elsewhere. */
function withoutVerb(speaker: Speaker, behind: string, language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role === null || role.includes(' ')) return speaker;
  const isVerb = behind.replace(/^[\s,»”"]+/u, '').startsWith(`${role} ${name}`);
  return isVerb && readerOf(language)(role).is.speech ? { ...speaker, role: null } : speaker;
}

/**
 * "l’ancien ministre", "el portavoz": beside a name an article is no part of a role.
 * "заявили | в министерстве": where somebody spoke is the body that did.
 */
function plainly(speaker: Speaker, { elided, within }: SpeechPatterns): Speaker {
  const { name, role, organisation } = speaker;
  const printed = role ?? organisation;
  if (name === null && printed !== null && within?.test(printed) === true)
    return { name, role: null, organisation: printed.replace(within, '') };
  if (role === null || name === null || elided === null) return speaker;
  // "bà | Hà Thị Vân": an article alone is no role; "BK:s | tränare": nor is what an acronym ends with
  const [cut = ''] = elided.exec(`${role} `) ?? /^s (?=\p{Ll})/u.exec(role) ?? [];
  const isPaper = organisation !== null && cut === `${organisation} `;
  return {
    name,
    role: role.slice(cut.length) || null,
    organisation: isPaper ? null : organisation,
  };
}
