import { regex } from '../../../languages/regex.ts';
import { isJobLine } from '../metadata/author/job-title.ts';
import { wideByline } from '../metadata/author/wide-byline.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

/** Longer lines are prose. */
const LONGEST = 140;
const BY = inAnyLanguage(({ bylines }) => bylines?.by);
/** "By Ada Lund", "Text: Ole Berg". */
const OPENING = regex.iu`^${BY}(?!\p{L})\s?:?\s`;

/** Whether a line among the first says who wrote the text, and nothing else. */
export function isByline(line: string, author: string | null): boolean {
  if (isJobLine(line) || wideByline(line) !== null) return true;
  if (line.length > LONGEST || /[.!?]["”»]?$/.test(line)) return false;
  if (OPENING.test(line) && /^\P{L}{0,2}(?:\p{L}+:?\s){1,3}\p{Lu}/u.test(line)) return true;
  if (author === null) return false;
  const rest = author.split(', ').reduce((left, name) => left.replace(name, ''), line);
  return rest.length < line.length && rest.length <= 30;
}
