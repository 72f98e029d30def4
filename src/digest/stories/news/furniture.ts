import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { isBoilerplate } from '../../../articles/boilerplate.ts';
import { isCorrection } from '../../../articles/furniture-elsewhere.ts';

const STAMPS = inAnyLanguage(({ furniture }) => furniture?.stamps);
const PICTURES = either(
  inAnyLanguage(({ furniture }) => furniture?.inBrackets),
  // who sells pictures to newspapers
  oneOf('getty reuters afp epa dpa shutterstock'),
);
const CREDITS = inAnyLanguage(({ furniture }) => furniture?.credits);
const ELSEWHERE = inAnyLanguage(({ furniture }) => furniture?.elsewhere);
const RIGHTS = inAnyLanguage(({ furniture }) => furniture?.rights);
const BY = either(
  inAnyLanguage(({ bylines }) => bylines?.preposition),
  inAnyLanguage(({ furniture }) => furniture?.by),
);

/** Lines that come and go while an article says the same: stamps, captions, adverts, bylines. */
const LINES: readonly RegExp[] = [
  // "Updated 3:14 p.m. ET", "Last updated on 2010-05-19 at 10:33 GMT", "Aktualisiert: 14.05 Uhr"
  regex.iu`^${STAMPS}(?!\p{L}).{0,80}$`,
  // "A file photo shows the scene. (AP Photo/Jane Doe)"
  regex.iu`^.{0,300}[([][^()[\]]{0,80}${PICTURES}[^()[\]]{0,80}[)\]]\.?$`,
  // "Bild: dpa", "Source: Osk Herald"
  regex.iu`^${CREDITS}s?\s*[:|©].{0,160}$`,
  // "Read more about the pier", "Lesen Sie auch …"
  regex.iu`^${ELSEWHERE}(?!\p{L}).{0,160}$`,
  // "© Osk Herald. All rights reserved."
  regex.iu`${RIGHTS}`,
  // "By Jane Doe", "By Staff Writer"
  regex.iu`^${BY}\s*(?::\s*)?(?<=\s)\p{Lu}\S*(?:\s+\S+){0,5}$`,
];
/** Characters of such a line at most: a bound on time. */
const LONGEST_LINE = 400;

/** Whether a paragraph is no part of what the article says. */
export function isFurniture(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > LONGEST_LINE) return false;
  // What was wrong in it is new to whoever read it.
  const isPages = isBoilerplate(line) && !isCorrection(line);
  return isPages || LINES.some((pattern) => pattern.test(line));
}
